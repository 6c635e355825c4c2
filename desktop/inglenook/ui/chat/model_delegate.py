"""Draws the rows of the model picker: a globe stands before what leaves this computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from typing_extensions import override

from inglenook.ui.chat.two_line_delegate import TwoLineDelegate

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QPainter

LEAVES_ROLE = Qt.ItemDataRole.UserRole + 1
_GLOBE_PX = 14
_GAP_PX = 8


class ModelDelegate(TwoLineDelegate):
    """The row says by LEAVES_ROLE whether what is written to it leaves."""

    @override
    def paint_beside(
        self, painter: QPainter, area: QRect, index: QModelIndex | QPersistentModelIndex, *, mirrored: bool
    ) -> QRect:
        if not index.data(LEAVES_ROLE):
            return area
        px = round(_GLOBE_PX * self.theme.text_scale)
        left = area.right() - px if mirrored else area.left()
        place = QRect(left, area.top() + (self.name_px - px) // 2, px, px)
        self.theme.icon("globe", color="warn", px=px).paint(painter, place)
        gap = px + _GAP_PX
        return area.adjusted(0, 0, -gap, 0) if mirrored else area.adjusted(gap, 0, 0, 0)
