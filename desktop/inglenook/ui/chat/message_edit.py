"""The field in which a message is written: as high as its text, up to eight lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from typing_extensions import override

from inglenook.ui.chat.writing.dropped_files import files_to_attach, picture_in

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

SendWith = Literal["enter", "ctrl_enter"]
MIN_LINES = 1
MAX_LINES = 8
LONG_CHARACTERS, LONG_LINES = 4_000, 60  # of a pasted text that becomes a file of its own
_PASTE_AS_IT_IS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class MessageEdit(QPlainTextEdit):
    """Enter, or Ctrl+Enter, sends; Escape stops; Up in an empty field asks for the message before, Down for the next.

    A long text that is pasted is given away to be attached, unless Ctrl+Shift+V pasted it; files and pictures always
    are.
    """

    send_pressed = Signal()
    stop_pressed = Signal()
    recall_pressed = Signal(int)  # 1: an older message, -1: a newer one
    files_pasted = Signal(list)  # of Paths
    long_text_pasted = Signal(str)
    picture_pasted = Signal(object)  # a QImage

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.send_with: SendWith = "enter"
        self._recalled: str | None = None  # the message that was put in by the last recall
        self.setAccessibleName("Message")
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def recall(self, text: str) -> None:
        """Put a former message in; as long as it is as it was, Up and Down walk on."""
        self.setPlainText(text)
        self.moveCursor(self.textCursor().MoveOperation.End)
        self._recalled = text or None

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._press_enter(event, plain)
            case Qt.Key.Key_Escape:
                self.stop_pressed.emit()
            case Qt.Key.Key_Up if plain == Qt.KeyboardModifier.NoModifier and self._may_walk(from_empty=True):
                self.recall_pressed.emit(1)
            case Qt.Key.Key_Down if plain == Qt.KeyboardModifier.NoModifier and self._may_walk(from_empty=False):
                self.recall_pressed.emit(-1)
            case Qt.Key.Key_V if plain == _PASTE_AS_IT_IS:
                super().insertFromMimeData(QGuiApplication.clipboard().mimeData())
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
        """What is dropped: files are for the pane and the window; their paths are no message."""
        return not source.hasUrls() and super().canInsertFromMimeData(source)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        """What is pasted, or dropped as text."""
        files, picture = files_to_attach(source), picture_in(source)
        text = source.text() if source.hasText() and not source.hasUrls() else ""
        if files:
            self.files_pasted.emit(files)
        elif picture is not None:
            self.picture_pasted.emit(picture)
        elif len(text) > LONG_CHARACTERS or text.count("\n") >= LONG_LINES:
            self.long_text_pasted.emit(text)
        else:
            super().insertFromMimeData(source)

    def _may_walk(self, *, from_empty: bool) -> bool:
        text = self.toPlainText()
        if not text:
            return from_empty
        return text == self._recalled and self.textCursor().atEnd()

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
