"""What the answers of the chat shown are held to: its kind, its source, and whether that can be used."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from inglenook.engines.constraint import Constraint
from inglenook.ui.chat.constraints.form_source import edited, from_edited, kept, read
from inglenook.ui.chat.constraints.form_words import WRITTEN, about, examples, kind_words
from inglenook.ui.chat.values.head_row import head_row
from inglenook.ui.chat.values.source_mark import SourceMark
from inglenook.ui.code.form_edit import FormEdit
from inglenook.ui.widgets.quiet_inputs import QuietComboBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.engines.constraint import ConstraintKind
    from inglenook.engines.forms.form_problem import FormProblem
    from inglenook.presets.layers import Chosen
    from inglenook.ui.chat.values.chat_values import ChatValues
    from inglenook.ui.chat.values.value_places import ValuePlaces
    from inglenook.ui.theme.theme import Theme

SOURCE_PX = 132


class AnswerFormat(QWidget):
    """Each change belongs to the chat shown. What was written of one kind is there again when that is chosen again."""

    edit_wanted = Signal()  # in the large editor

    def __init__(self, theme: Theme, values: ChatValues, places: ValuePlaces, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values = values
        self._written: dict[ConstraintKind, str] = {}
        self._choice = QuietComboBox()
        self._choice.setAccessibleName("Answer format")
        self._choice.addItem(self.tr("Free text"), "")
        for kind, words in kind_words().items():
            self._choice.addItem(words, kind)
        self._choice.activated.connect(self._choose)
        self._about = self._line("faint")
        self._source = FormEdit(theme)
        self._source.setAccessibleName(self.tr("Source of the format"))
        self._source.setFixedHeight(SOURCE_PX)
        self._source.textChanged.connect(self._take)
        self._edit = QPushButton(self.tr("Edit…"))
        self._edit.setAccessibleName(self.tr("Edit the answer format"))
        self._edit.clicked.connect(self.edit_wanted)
        self._state = self._line("muted")
        self._state.setAccessibleName(self.tr("State of the answer format"))
        label = QLabel(self.tr("Held to"))
        label.setBuddy(self._choice)
        mark = SourceMark(values, places, "constraint", self.tr("Answer format"), written=self._words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(7)
        column.addLayout(head_row(label, mark))
        column.addWidget(self._choice)
        column.addWidget(self._about)
        column.addWidget(self._source)
        column.addWidget(self._state)
        below = QHBoxLayout()
        below.addWidget(self._edit)
        below.addStretch(1)
        column.addLayout(below)
        self.show_values()
        values.changed.connect(self.show_values)

    @property
    def constraint(self) -> Constraint | None:
        """What holds in the chat shown."""
        return read(self._values.layers.value("constraint"))

    def take(self, constraint: Constraint | None) -> None:
        """Hold the chat's answers to this."""
        if constraint is not None and constraint.kind in WRITTEN:
            self._written[constraint.kind] = edited(constraint)
        self._values.set("constraint", kept(constraint))

    def show_values(self) -> None:
        """Show what holds; what is being written is not touched."""
        constraint = self.constraint
        kind = constraint.kind if constraint else None
        self._choice.setCurrentIndex(max(0, self._choice.findData(kind or "")))
        self._about.setText(about(kind) if kind else self.tr("The model writes what it wants."))
        is_written = kind in WRITTEN
        self._source.setVisible(is_written)
        self._edit.setVisible(is_written)
        if constraint is not None and from_edited(constraint.kind, self._source.toPlainText()) != constraint:
            with QSignalBlocker(self._source):
                self._source.setPlainText(edited(constraint))

    def show_state(self, state: str, problems: Sequence[FormProblem]) -> None:
        """A sentence on whether it can be used, and the lines where it cannot."""
        self._state.setText(state)
        self._state.setVisible(bool(state))
        self._choice.setAccessibleDescription(state)
        self._source.show_problems(problems)

    def _choose(self, index: int) -> None:
        kind = cast("ConstraintKind | None", self._choice.itemData(index) or None)
        if kind is None:
            self.take(None)
        elif kind == "json":
            self.take(Constraint("json"))
        else:
            begun = self._written.get(kind) or next(iter(examples(kind).values()))
            self.take(from_edited(kind, begun))

    def _take(self) -> None:
        kind = cast("ConstraintKind | None", self._choice.currentData() or None)
        if kind in WRITTEN:
            self.take(from_edited(kind, self._source.toPlainText()))

    def _words(self, value: Chosen) -> str:
        found = read(value)
        return kind_words()[found.kind] if found else self.tr("free text")

    def _line(self, role: str) -> QLabel:
        label = QLabel()
        label.setProperty("role", role)
        label.setWordWrap(True)
        return label
