"""The field in which a message is written: as high as its text, up to eight lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

SendWith = Literal["enter", "ctrl_enter"]
MIN_LINES = 1
MAX_LINES = 8


class MessageEdit(QPlainTextEdit):
    """Enter, or Ctrl+Enter, sends; Escape stops; Up in an empty field asks for the last message."""

    send_pressed = Signal()
    stop_pressed = Signal()
    recall_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.send_with: SendWith = "enter"
        self.setAccessibleName("Message")
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._press_enter(event, plain)
            case Qt.Key.Key_Escape:
                self.stop_pressed.emit()
            case Qt.Key.Key_Up if plain == Qt.KeyboardModifier.NoModifier and not self.toPlainText():
                self.recall_pressed.emit()
            case _:
                super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Files are for the window, which takes model files; their paths are no message."""
        return not source.hasUrls() and super().canInsertFromMimeData(source)

    def _press_enter(self, event: QKeyEvent, modifiers: Qt.KeyboardModifier) -> None:
        with_control = modifiers == Qt.KeyboardModifier.ControlModifier
        if with_control or (modifiers == Qt.KeyboardModifier.NoModifier and self.send_with == "enter"):
            self.send_pressed.emit()
        else:
            self.textCursor().insertText("\n")
            self.ensureCursorVisible()
            event.accept()

    def _fit(self) -> None:
        lines = round(self.document().documentLayout().documentSize().height())  # this layout counts lines
        shown = min(max(lines, MIN_LINES), MAX_LINES)
        around = self.height() - self.viewport().height() + 2 * round(self.document().documentMargin())
        self.setFixedHeight(shown * self.fontMetrics().lineSpacing() + max(around, 0))
        scrolls = Qt.ScrollBarPolicy.ScrollBarAsNeeded if lines > MAX_LINES else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(scrolls)
