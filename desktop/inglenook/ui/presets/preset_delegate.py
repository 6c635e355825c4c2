"""Draws a row of the presets list: a name with its marks, and what it is for."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from typing_extensions import override

from inglenook.ui.chat.two_line_delegate import TOP, TwoLineDelegate
from inglenook.ui.presets.preset_row import PresetRow, origin_in_words
from inglenook.ui.presets.presets_list_model import ROW_ROLE
from inglenook.ui.theme.tokens import TINY_PX

ICON_PX = 14
GAP_PX = 6


class PresetDelegate(TwoLineDelegate):
    """At the end of the first line: that it is broken, that it is modified, and where it comes from."""

    @override
    def paint_beside(
        self, painter: QPainter, area: QRect, index: QModelIndex | QPersistentModelIndex, *, mirrored: bool
    ) -> QRect:
        row = index.data(ROW_ROLE)
        if not isinstance(row, PresetRow):
            return area
        marks = [mark for mark, is_so in (("circle-alert", row.stored.error), ("pencil", row.is_modified)) if is_so]
        taken = 0
        side = round(ICON_PX * self.theme.text_scale)
        top = area.top() + (self.name_px - side) // 2
        for icon in marks:
            left = area.left() + taken if mirrored else area.right() + 1 - taken - side
            colour = "danger" if icon == "circle-alert" else "warn"
            self.theme.icon(icon, color=colour, px=side).paint(painter, QRect(left, top, side, side))
            taken += side + GAP_PX
        if row.stored.is_shipped and not marks:
            font, words = self.theme.font(TINY_PX), origin_in_words(row.stored)
            width = QFontMetrics(font).horizontalAdvance(words)
            left = area.left() if mirrored else area.right() + 1 - width
            painter.setFont(font)
            painter.setPen(QColor(self.theme.tokens.text3))
            painter.drawText(QRect(left, area.top() + 1, width, self.name_px), TOP, words)
        return area.adjusted(taken if mirrored else 0, 0, 0 if mirrored else -taken, 0)
