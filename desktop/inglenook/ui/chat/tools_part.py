"""The tools that the model of the chat shown is told of: their list as JSON, and whether it can be used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from inglenook.engines.served_model import ServedModel
from inglenook.engines.tools import EXAMPLE, compact, spread, tool_names, tools_problem
from inglenook.presets.rendering import reads_tools
from inglenook.ui.chat.values.head_row import head_row
from inglenook.ui.chat.values.source_mark import SourceMark
from inglenook.ui.code.form_edit import FormEdit
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from inglenook.engines.engine import ModelInfo
    from inglenook.models.any_model import AnyModel
    from inglenook.presets.layers import Chosen
    from inglenook.ui.chat.values.chat_values import ChatValues
    from inglenook.ui.chat.values.value_places import ValuePlaces
    from inglenook.ui.theme.theme import Theme

SOURCE_PX = 132


class ToolsPart(QWidget):
    """Each change belongs to the chat shown; grey with the reason where the model's template reads none."""

    changed = Signal()  # whether they stand in the way of sending, and their names

    def __init__(self, theme: Theme, values: ChatValues, places: ValuePlaces, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values = values
        self._why_not = ""
        about = self._line("faint")
        about.setText(
            self.tr(
                "What the model may ask for, as a JSON list in OpenAI's form. Its calls are shown and kept with the "
                "answer; Inglenook runs none of them."
            )
        )
        self._source = FormEdit(theme)
        self._source.setAccessibleName(self.tr("Tools"))
        self._source.setFixedHeight(SOURCE_PX)
        self._source.textChanged.connect(self._take)
        self._state = self._line("muted")
        self._state.setAccessibleName(self.tr("State of the tools"))
        self._begin = QPushButton(self.tr("Begin with an example"))
        self._begin.setAccessibleName(self.tr("Begin the tools with an example"))
        self._begin.clicked.connect(self._put_example)
        label = QLabel(self.tr("Told of"))
        label.setBuddy(self._source)
        mark = SourceMark(values, places, "tools", self.tr("Tools"), written=self._words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(7)
        column.addLayout(head_row(label, mark))
        column.addWidget(about)
        column.addWidget(self._source)
        column.addWidget(self._state)
        below = QHBoxLayout()
        below.addWidget(self._begin)
        below.addStretch(1)
        column.addLayout(below)
        self.show_values()
        values.changed.connect(self.show_values)

    @property
    def block(self) -> str:
        """Why nothing can be sent; empty when something can."""
        problem = tools_problem(self._text) if self.isEnabled() else None
        if problem is None:
            return ""
        return self.tr("The tools cannot be used. {reason}").format(reason=translated(problem.message))

    @property
    def names(self) -> tuple[str, ...]:
        """Of those that hold."""
        return tool_names(self._text)

    def set_model(self, model: AnyModel | None, info: ModelInfo | None) -> None:
        """The model that is chosen, and, if it is in memory, what the engine says of it."""
        served = model.capabilities if isinstance(model, ServedModel) else None
        found = info.capabilities if info is not None else served
        self._why_not = found.tools if found is not None else ""
        self._show_state()

    def show_values(self) -> None:
        """Show what holds; what is being written is not touched."""
        text = self._text
        if compact(self._source.toPlainText()) != compact(text):
            with QSignalBlocker(self._source):
                self._source.setPlainText(spread(text))
        self._show_state()

    @property
    def _text(self) -> str:
        return str(self._values.layers.value("tools") or "")

    def _show_state(self) -> None:
        text, reason = self._text, self._reason()
        problem = tools_problem(text)
        self._source.setEnabled(not reason)
        self._begin.setEnabled(not reason)
        self._begin.setVisible(not text.strip())
        self._source.show_problems([problem] if problem is not None else [])
        state = reason or self._state_of(text)
        self._state.setText(state)
        self._state.setVisible(bool(state))
        self._source.setAccessibleDescription(state)
        self._source.setToolTip(reason)
        self.changed.emit()

    def _state_of(self, text: str) -> str:
        problem = tools_problem(text)
        if problem is not None:
            words = self.tr("Line {line}: {problem}")
            return words.format(line=problem.line, problem=translated(problem.message))
        names = tool_names(text)
        return self.tr("The model is told of: {names}").format(names=", ".join(names)) if names else ""

    def _reason(self) -> str:
        template = self._values.layers.template
        if template is None:
            return translated(self._why_not)
        return "" if reads_tools(template) else self.tr("The preset's template reads no tools: it is not told of them.")

    def _take(self) -> None:
        self._values.set("tools", compact(self._source.toPlainText()))

    def _put_example(self) -> None:
        self._source.setPlainText(EXAMPLE)
        self._source.setFocus()

    def _words(self, value: Chosen) -> str:
        names = tool_names(str(value or ""))
        return ", ".join(names) if names else self.tr("none")

    def _line(self, role: str) -> QLabel:
        label = QLabel()
        label.setProperty("role", role)
        label.setWordWrap(True)
        return label
