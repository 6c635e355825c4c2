"""The words looked for in the conversation, as its rows paint them."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor

from inglenook.chats.finding import spans_of
from inglenook.ui.chat.conversation.text_painting import paint_selection
from inglenook.ui.utf16 import utf16_span

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter, QTextDocument

    from inglenook.ui.chat.conversation.entry import Row
    from inglenook.ui.theme.tokens import Tokens

_spans = lru_cache(maxsize=512)(spans_of)  # a row is painted many times


class Found:
    """``current`` is the row that was stepped to; its hits are filled as if they were selected."""

    def __init__(self) -> None:
        self.terms: tuple[str, ...] = ()
        self.current: Row | None = None

    def paint(self, painter: QPainter, document: QTextDocument, row: Row, tokens: Tokens, clip: QRectF) -> None:
        """A ground under each hit of a row; thoughts, which are not searched, have none."""
        if not self.terms or row.kind == "thought":
            return
        text = document.toPlainText()
        colour = QColor(tokens.selection if row is self.current else tokens.warn_soft)
        for span in _spans(text, self.terms):
            start, length = utf16_span(text, span)
            paint_selection(painter, document, (start, start + length), colour, clip)
