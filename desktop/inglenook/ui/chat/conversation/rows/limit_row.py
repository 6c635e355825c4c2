"""The line from which on the model sees the chat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget
from typing_extensions import override

from inglenook.ui.chat.conversation.rows.row_widget import RowWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from inglenook.ui.chat.conversation.entry import Row
    from inglenook.ui.chat.conversation.row_tools import RowTools

_HEIGHT = 22
_BESIDE = 12


class LimitRow(RowWidget):
    """Words between two lines."""

    def __init__(self, parent: QWidget, tools: RowTools) -> None:
        super().__init__(parent, tools)
        self._words = QLabel(self)
        self._words.setObjectName("limit")
        self._words.setProperty("role", "faint")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addStretch(1)
        line.addWidget(self._words)
        line.addStretch(1)

    @override
    def bind(self, row: Row) -> None:
        self.row = row
        self._words.setText(row.entry.limit if row.kind == "limit" else row.entry.limit_below)

    @override
    def height_for(self, width: int) -> int:
        return self.tools.px(_HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        words, middle = self._words.geometry(), self.height() // 2
        with QPainter(self) as painter:
            painter.setPen(QColor(self.tools.theme.tokens.border_strong))
            painter.drawLine(0, middle, words.left() - _BESIDE, middle)
            painter.drawLine(words.right() + _BESIDE, middle, self.width(), middle)
