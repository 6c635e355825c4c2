"""A flat field that shows a value and becomes a text field when it is entered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QFocusEvent, QKeyEvent
    from PySide6.QtWidgets import QWidget

_ROOM_PX = 12  # the style's padding and border on both sides, and the text cursor
_LONGEST = 24


class ValueEdit(QLineEdit):
    """``entered`` carries what was typed when it is done with; Up and Down ask for a step; Escape takes it back."""

    entered = Signal(str)
    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "value")
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setMaxLength(_LONGEST)
        self._shown = ""
        self._longest: list[str] = []
        self.editingFinished.connect(self._done)

    def show_value(self, text: str, extremes: Iterable[str]) -> None:
        """Show a value in a field as wide as its extremes need."""
        self._shown = text
        self.setText(text)
        self._longest = [text, *extremes]
        self._fit()

    def _fit(self) -> None:
        self.ensurePolished()
        self.setFixedWidth(max(self.fontMetrics().horizontalAdvance(text) for text in self._longest) + _ROOM_PX)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange} and self._longest:
            self._fit()

    def _done(self) -> None:
        if self.text() != self._shown:
            self.entered.emit(self.text())

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.selectAll()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if steps:
            self._done()
            self.stepped.emit(steps)
        elif event.key() == Qt.Key.Key_Escape and self.text() != self._shown:
            self.setText(self._shown)
        else:
            super().keyPressEvent(event)
