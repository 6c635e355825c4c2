"""A line across the column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPainter
from typing_extensions import override

from inglenook.ui.chat.conversation.rows.row_widget import RowWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from inglenook.ui.chat.conversation.entry import Row


class RuleRow(RowWidget):
    """One pixel of the border's colour."""

    @override
    def bind(self, row: Row) -> None:
        self.row = row

    @override
    def height_for(self, width: int) -> int:
        return 1

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(self.tools.theme.tokens.border))
