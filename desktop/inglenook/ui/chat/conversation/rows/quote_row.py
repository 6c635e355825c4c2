"""A quotation, with a bar on the side where its text begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from typing_extensions import override

from inglenook.ui.chat.conversation.rows.text_row import TextRow

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from inglenook.ui.chat.conversation.row_tools import RowTools

_INDENT = 16
_BAR = 3


class QuoteRow(TextRow):
    """Quoted text, a little paler than the rest."""

    def __init__(self, parent: QWidget, tools: RowTools) -> None:
        super().__init__(parent, tools)
        self.text.colour = "text2"

    @override
    def height_for(self, width: int) -> int:
        return self.text.height_for(width - _INDENT) + 4

    @override
    def arrange(self) -> None:
        self.text.setGeometry(0 if self._from_right() else _INDENT, 2, self.width() - _INDENT, self.height() - 4)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        x = self.width() - _BAR if self._from_right() else 0
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.tools.theme.tokens.border_strong))
            painter.drawRoundedRect(QRectF(x, 0, _BAR, self.height()), 1.5, 1.5)

    def _from_right(self) -> bool:
        return self.text.document.begin().textDirection() == Qt.LayoutDirection.RightToLeft
