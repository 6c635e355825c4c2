"""The surface that the rows lie on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.ui.theme.theme import Theme

_AROUND = 8  # pixels


class Page(QWidget):
    """The conversation's viewport; it shows a ring when the keyboard has come to the conversation."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.mark: Callable[[], QRect] = QRect  # where the message stands that the keyboard has gone to
        self.setMouseTracking(True)

    def paint_focus(self) -> None:
        """Within a paint event: the ring, and the one around the message gone to."""
        conversation = self.parentWidget()
        if conversation is None or not conversation.hasFocus():
            return
        mark = self.mark()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._theme.tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if conversation.property("kb"):
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
            if not mark.isEmpty():
                painter.drawRoundedRect(QRectF(mark).adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND), 8, 8)
