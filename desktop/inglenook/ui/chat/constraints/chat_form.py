"""The form of the chat shown: looked at as it is written, and, as its tools, in the way of sending while unusable."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inglenook.engines.forms.form_problem import FormProblem
from inglenook.engines.forms.json_text import syntax_problem
from inglenook.engines.over_http.held import cannot_hold
from inglenook.engines.served_model import ServedModel
from inglenook.ui.chat.constraints.answer_format import AnswerFormat
from inglenook.ui.chat.constraints.form_check import FormCheck
from inglenook.ui.chat.constraints.form_dialog import FormDialog
from inglenook.ui.chat.constraints.form_words import kind_words
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from inglenook.engines.constraint import Constraint
    from inglenook.ui.chat.inspector import Inspector
    from inglenook.ui.chat.model_choice import ModelChoice
    from inglenook.ui.chat.values.chat_values import ChatValues
    from inglenook.ui.chat.values.value_places import ValuePlaces
    from inglenook.ui.rooms import WindowRooms


class ChatForm(QObject):
    """Puts its part into the inspector."""

    changed = Signal()  # whether it stands in the way

    def __init__(
        self,
        rooms: WindowRooms,
        choice: ModelChoice,
        values: ChatValues,
        places: ValuePlaces,
        inspector: Inspector,
    ) -> None:
        super().__init__(inspector)
        self._rooms = rooms
        self._choice = choice
        self._inspector = inspector
        self.format = AnswerFormat(rooms.theme, values, places)
        self.format.edit_wanted.connect(self.edit)
        self._fold = inspector.add_section(self.tr("Answer format"), self.format)
        self._check = FormCheck(rooms.forms, rooms.background, self)
        self._check.changed.connect(self._show)
        values.changed.connect(self._look)
        choice.changed.connect(self._look)
        inspector.tools.changed.connect(self.changed)
        self._look()

    @property
    def block(self) -> str:
        """Why nothing can be sent; empty when something can, or when it is not known yet."""
        problem = self._problem
        if problem is None:
            return self._inspector.tools.block
        return self.tr("The answer format cannot be used. {reason}").format(reason=translated(problem.message))

    def edit(self) -> None:
        """Open the large editor."""
        constraint = self.format.constraint
        if constraint is None:
            return
        dialog = FormDialog(self._rooms, constraint, self._inspector.window())
        dialog.taken.connect(self.format.take)
        dialog.open()

    @property
    def _constraint(self) -> Constraint | None:
        return self.format.constraint

    @property
    def _server_problem(self) -> FormProblem | None:
        """What the model's server cannot do, or what is wrong whoever holds to it."""
        constraint, model = self._constraint, self._choice.chosen
        if constraint is None or not isinstance(model, ServedModel):
            return None
        if constraint.kind not in model.capabilities.holds:
            return FormProblem(1, "error", cannot_hold(constraint, model.server))
        return syntax_problem(constraint.source) if constraint.kind == "json_schema" else None

    @property
    def _problem(self) -> FormProblem | None:
        return self._server_problem or self._check.error

    def _look(self) -> None:
        """A server has its own way of holding to a form: only what it tells is known."""
        is_served = isinstance(self._choice.chosen, ServedModel)
        self._check.look(None if is_served else self._constraint)
        self._show()

    def _show(self) -> None:
        constraint, problem = self._constraint, self._problem
        title = self.tr("Answer format")
        kind = kind_words()[constraint.kind] if constraint else ""
        self._fold.set_title(f"{title}: {kind}" if kind else title)
        found = (problem,) if self._server_problem else self._check.problems if self._check.is_known else ()
        self.format.show_state(self._state(), [one for one in found if one is not None])
        self.changed.emit()

    def _state(self) -> str:
        if self._constraint is None:
            return ""
        problem = self._problem
        if problem is not None:
            words = self.tr("Line {line}: {problem}")
            return words.format(line=problem.line, problem=translated(problem.message))
        if isinstance(self._choice.chosen, ServedModel):
            return self.tr("The server is asked to hold the answer to it.")
        if not self._check.is_known:
            return self.tr("Looking at it…")
        remarks = len(self._check.problems)
        if remarks:
            return self.tr("It can be used. Remarks: {count}").format(count=remarks)
        return self.tr("It can be used.")
