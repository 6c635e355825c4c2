"""A field for a longer text, which grows with it up to a point; its changes belong to the history of the preset."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QPlainTextEdit
from typing_extensions import override

from inglenook.ui.presets.history_keys import history_key

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

_AROUND_PX = 24
LEAST_LINES, MOST_LINES = 2, 14
_BLOCK = "\N{PARAGRAPH SEPARATOR}"


class TextArea(QPlainTextEdit):
    """``edited`` is only said of what the user writes. Tab leaves the field."""

    edited = Signal()

    def __init__(self, name: str, *, least_lines: int = LEAST_LINES, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least_lines = least_lines
        self._is_showing = False
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.textChanged.connect(self._note)
        self._fit()

    @property
    def text(self) -> str:
        """All of it, with the spaces as they were written."""
        return self.document().toRawText().replace(_BLOCK, "\n")

    def show_text(self, text: str) -> None:
        """Show a text; the cursor stays where it was."""
        if text == self.text:
            return
        self._is_showing = True
        place = self.textCursor().position()
        self.setPlainText(text)
        cursor = self.textCursor()
        cursor.setPosition(min(place, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self._is_showing = False

    @override
    def event(self, e: QEvent) -> bool:
        if history_key(e):
            e.ignore()
            return False
        done = super().event(e)
        if e.type() == QEvent.Type.Polish:
            font = self.font()
            font.setFeature(QFont.Tag("calt"), 0)  # marks such as "<|" are shown as they are written
            self.setFont(font)
        return done

    @override
    def resizeEvent(self, e: QResizeEvent) -> None:
        super().resizeEvent(e)
        self._fit()

    def _note(self) -> None:
        self._fit()
        if not self._is_showing:
            self.edited.emit()

    def _fit(self) -> None:
        line = self.fontMetrics().lineSpacing()
        needed, block = 0.0, self.document().firstBlock()
        while block.isValid() and needed < MOST_LINES * line:
            needed += self.blockBoundingRect(block).height()  # letters of another font may be higher
            block = block.next()
        height = round(min(max(needed, self._least_lines * line), MOST_LINES * line)) + _AROUND_PX
        if height != self.height():
            self.setFixedHeight(height)
