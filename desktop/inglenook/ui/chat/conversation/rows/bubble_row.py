"""What the user wrote, in a bubble at the far side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from typing_extensions import override

from inglenook.ui.chat.conversation.rows.row_widget import RowWithText

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from inglenook.ui.chat.conversation.entry import Row
    from inglenook.ui.chat.conversation.row_tools import RowTools

_SIDE = 16
_ABOVE = 8  # less than below, as letters sit low in a line
_BELOW = 12
_ROUND = 16
_WIDEST = 0.78  # of the column


class BubbleRow(RowWithText):
    """A message, or a part of a very long one: the bubble then goes on in the next row."""

    def __init__(self, parent: QWidget, tools: RowTools) -> None:
        super().__init__(parent, tools)
        self._bubble = 0

    @override
    def bind(self, row: Row) -> None:
        self.row = self.text.row = row
        self.text.document.show_plain(row.block.body if row.block else "")

    @override
    def height_for(self, width: int) -> int:
        widest = int(width * _WIDEST) - 2 * _SIDE
        if self._is_alone:
            self.text.document.setTextWidth(-1)
            widest = min(widest, int(self.text.document.idealWidth()) + 2)
        self._bubble = widest + 2 * _SIDE
        return self.text.height_for(widest) + self._above + self._below

    @override
    def arrange(self) -> None:
        height = self.height() - self._above - self._below
        self.text.setGeometry(self._left + _SIDE, self._above, self._bubble - 2 * _SIDE, height)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        above = 0 if self._above else 2 * _ROUND
        below = 0 if self._below else 2 * _ROUND
        area = QRectF(self._left, -above, self._bubble, self.height() + above + below)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.tools.theme.tokens.bubble))
            painter.drawRoundedRect(area, _ROUND, _ROUND)

    @property
    def _left(self) -> int:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return 0 if mirrored else self.width() - self._bubble

    @property
    def _is_alone(self) -> bool:
        return self.row is None or self._last == 0

    @property
    def _above(self) -> int:
        return _ABOVE if self._part == 0 else 0

    @property
    def _below(self) -> int:
        return _BELOW if self._part == self._last else 0

    @property
    def _part(self) -> int:
        return self.row.block.part if self.row and self.row.block else 0

    @property
    def _last(self) -> int:
        rows = self.row.entry.rows or [] if self.row else []
        return max(0, sum(row.kind == "bubble" for row in rows) - 1)
