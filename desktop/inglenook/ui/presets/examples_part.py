"""The example messages of a preset: each with its role, added, moved and removed."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from inglenook.presets.preset import Example
from inglenook.ui.presets.form_part import FormPart
from inglenook.ui.presets.text_area import TextArea
from inglenook.ui.widgets.choice_box import ChoiceBox

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.presets.preset import ExampleRole, Preset
    from inglenook.ui.theme.theme import Theme


class _Row(QWidget):
    """One message."""

    edited = Signal(str)  # "role" or "text"
    moved = Signal(int)  # up or down
    removed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.role = ChoiceBox()
        self.role.offer(
            self.tr("Role"),
            {"user": self.tr("User"), "assistant": self.tr("Assistant"), "system": self.tr("System")},
        )
        self.role.activated.connect(lambda: self.edited.emit("role"))
        self.text = TextArea(self.tr("Message"), least_lines=1)
        self.text.edited.connect(lambda: self.edited.emit("text"))
        self.up = self._button(lambda: self.moved.emit(-1))
        self.down = self._button(lambda: self.moved.emit(1))
        self.away = self._button(self.removed.emit)
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(self.role)
        head.addStretch(1)
        for button in (self.up, self.down, self.away):
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.text)
        self.retheme()

    def name(self, number: int, count: int) -> None:
        """Where it stands among the others."""
        which = self.tr("message {number}").format(number=number)
        self.role.setAccessibleName(self.tr("Role of {which}").format(which=which))
        self.text.setAccessibleName(self.tr("Text of {which}").format(which=which))
        for button, words in (
            (self.up, self.tr("Move up: {which}")),
            (self.down, self.tr("Move down: {which}")),
            (self.away, self.tr("Remove {which}")),
        ):
            button.setAccessibleName(words.format(which=which))
            button.setToolTip(button.accessibleName())
        self.up.setEnabled(number > 1)
        self.down.setEnabled(number < count)

    def retheme(self) -> None:
        """Take the present colours."""
        for button, icon in ((self.up, "arrow-up"), (self.down, "arrow-down"), (self.away, "x")):
            self._theme.put_icon(button, icon, px=14)

    def _button(self, on_click: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        button.clicked.connect(lambda: on_click())  # noqa: PLW0108  Qt would hand over its "checked"
        return button


class ExamplesPart(FormPart):
    """Rows are used again for other messages."""

    def __init__(self, theme: Theme, hint: str, *, add: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[_Row] = []
        self._examples: tuple[Example, ...] = ()
        words = QLabel(hint)
        words.setProperty("role", "faint")
        words.setWordWrap(True)
        self._add = QPushButton(add)
        self._add.setAccessibleName(self._add.text())
        self._add.setProperty("role", "link")
        self._add.clicked.connect(self._begin_another)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(words)
        below = QHBoxLayout()
        below.addWidget(self._add)
        below.addStretch(1)
        self._column.addLayout(below)
        theme.changed.connect(self._retheme)

    @override
    def show_preset(self, preset: Preset) -> None:
        self._examples = preset.examples
        count = len(preset.examples)
        while len(self._rows) > count:
            row = self._rows.pop()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self._rows) < count:
            self._rows.append(self._make_row())
        for number, (row, example) in enumerate(zip(self._rows, preset.examples, strict=True), 1):
            row.role.setCurrentIndex(max(0, row.role.findData(example.role)))
            row.text.show_text(example.text)
            row.name(number, count)

    def _make_row(self) -> _Row:
        row = _Row(self._theme)
        row.edited.connect(partial(self._take, row))
        row.moved.connect(partial(self._move, row))
        row.removed.connect(partial(self._remove, row))
        self._column.insertWidget(1 + len(self._rows), row)
        row.show()  # now: it may be given the focus at once
        return row

    def _begin_another(self) -> None:
        role: ExampleRole = "assistant" if self._examples and self._examples[-1].role == "user" else "user"
        self._put((*self._examples, Example(role, "")), "examples")
        if self._rows:
            self._rows[-1].text.setFocus()

    def _take(self, row: _Row, what: str) -> None:
        place = self._rows.index(row)
        example = Example(cast("ExampleRole", row.role.currentData()), row.text.text)
        self._put((*self._examples[:place], example, *self._examples[place + 1 :]), f"example {place} {what}")

    def _move(self, row: _Row, step: int) -> None:
        place = self._rows.index(row)
        examples = list(self._examples)
        examples.insert(place + step, examples.pop(place))
        self._put(tuple(examples), "examples")
        moved = self._rows[place + step]
        button = moved.up if step < 0 else moved.down
        (button if button.isEnabled() else moved.text).setFocus()

    def _remove(self, row: _Row) -> None:
        place = self._rows.index(row)
        self._add.setFocus()
        self._put((*self._examples[:place], *self._examples[place + 1 :]), "examples")

    def _put(self, examples: tuple[Example, ...], part: str) -> None:
        self._examples = examples
        self.tell(lambda preset: replace(preset, examples=examples), part)

    def _retheme(self) -> None:
        for row in self._rows:
            row.retheme()
