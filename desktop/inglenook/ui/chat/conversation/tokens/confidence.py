"""Colours the words of answers by how sure the model was of them: grounds, and lines under the words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPen

from inglenook.ui.chat.conversation.text_painting import boxes_of
from inglenook.ui.chat.conversation.tokens.token_trace import (
    Level,
    TokenSpan,
    TokenTrace,
    level_of,
    row_spans,
    row_starts,
)

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter, QTextDocument

    from inglenook.ui.chat.conversation.entry import Row
    from inglenook.ui.theme.tokens import Tokens

_MOST_KEPT = 128  # answers whose tokens are known at the same time
_LINES: dict[Level, tuple[Qt.PenStyle, float]] = {
    "likely": (Qt.PenStyle.DotLine, 1.5),
    "unsure": (Qt.PenStyle.DashLine, 1.5),
    "doubtful": (Qt.PenStyle.SolidLine, 2.0),
}


class Confidence(QObject):
    """What is known of the tokens of the answers on screen; ``current`` is the one that is looked at."""

    wanted = Signal(object)  # a frozenset of ids of answers that are on screen and not known
    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.is_on = False
        self.current: tuple[int, int] | None = None  # an answer's id, a token's number
        self._known: dict[int, TokenTrace | None] = {}  # None: nothing is kept
        self._asked: set[int] = set()
        self._starts: tuple[list[Row] | None, dict[int, int]] | None = None  # of the answer looked at last
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._ask)

    def switch(self, *, is_on: bool) -> None:
        """Colour, or do not."""
        if is_on != self.is_on:
            self.is_on = is_on
            self.changed.emit()

    def put(self, message_id: int, trace: TokenTrace | None) -> None:
        """What is known of an answer's tokens; None: nothing is kept of them."""
        self._known.pop(message_id, None)
        self._known[message_id] = trace
        while len(self._known) > _MOST_KEPT:
            del self._known[next(iter(self._known))]
        self.changed.emit()

    def forget(self, message_id: int) -> None:
        """It is looked up anew when it is next on screen."""
        self._known.pop(message_id, None)

    def look_at(self, current: tuple[int, int] | None) -> None:
        """Mark a token as the one whose card is shown."""
        if current != self.current:
            self.current = current
            self.changed.emit()

    def trace(self, message_id: int) -> TokenTrace | None:
        """What is known of an answer."""
        return self._known.get(message_id)

    def is_known(self, message_id: int) -> bool:
        """Whether it was looked up, with or without success."""
        return message_id in self._known

    def spans(self, row: Row, document: QTextDocument) -> tuple[TokenSpan, ...]:
        """The tokens of a row."""
        trace = self._known.get(row.entry.message.id)
        message, is_thought = row.entry.message, row.kind == "thought"
        if trace is None or row.block is None or (trace.text, trace.thinking) != (message.text, message.thinking):
            return ()
        start = self.start_of(row)
        if start < 0:
            return ()
        return row_spans(document.toPlainText(), row.block.source, start, trace, is_thought=is_thought)

    def start_of(self, row: Row) -> int:
        """Where its Markdown begins in its message's text; -1: not to be found."""
        entry = row.entry
        if self._starts is None or self._starts[0] is not entry.rows:
            self._starts = (entry.rows, row_starts(entry))
        return self._starts[1].get(row.index, -1)

    def paint(self, painter: QPainter, document: QTextDocument, row: Row, tokens: Tokens, clip: QRectF) -> None:
        """What lies under a row's words."""
        message = row.entry.message
        if message.role != "assistant" or message.live or not (self.is_on or self.current):
            return
        if self.is_on and message.id not in self._known:
            self._asked.add(message.id)
            self._soon.start()
            return
        trace = self._known.get(message.id)
        for span in self.spans(row, document) if trace else ():
            is_current = self.current == (message.id, span.number)
            level = level_of(trace.choices[span.number].before) if trace and self.is_on else "sure"
            if level == "sure" and not is_current:
                continue
            for box in boxes_of(document, (span.start, span.end), clip):
                if level != "sure":
                    paint_level(painter, box, level, tokens)
                if is_current:
                    painter.setPen(QPen(QColor(tokens.accent), 1.5))
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    painter.drawRoundedRect(box.adjusted(-1, 1, 1, -1), 3, 3)

    def _ask(self) -> None:
        asked, self._asked = frozenset(self._asked - self._known.keys()), set[int]()
        if asked:
            self.wanted.emit(asked)


def paint_level(painter: QPainter, box: QRectF, level: Level, tokens: Tokens) -> None:
    """A ground and a line for one token; none where the model was sure."""
    if level == "sure":
        return
    grounds = {"likely": "", "unsure": tokens.warn_soft, "doubtful": tokens.danger_soft}
    lines = {"likely": tokens.text3, "unsure": tokens.warn, "doubtful": tokens.danger}
    if grounds[level]:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(grounds[level]))
        painter.drawRoundedRect(box.adjusted(0, 2, 0, -1), 2, 2)
    style, width = _LINES[level]
    painter.setPen(QPen(QColor(lines[level]), width, style, Qt.PenCapStyle.FlatCap))
    y = box.bottom() - 2
    painter.drawLine(QLineF(QPointF(box.left() + 0.5, y), QPointF(box.right() - 0.5, y)))
