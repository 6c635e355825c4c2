"""Draws a row of the list of keys: a heading, or what a command does with a cap for each of its keys."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from inglenook.ui.keys.key_rows import IS_OWN_ROLE, KEYS_ROLE
from inglenook.ui.row_painting import direction_of, line_px, rect_of, state_of, write_line
from inglenook.ui.theme.tokens import CONTROL_PX, SMALL_PX, TINY_PX

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from inglenook.ui.theme.theme import Theme

MARGIN_PX = 12
PADDING_PX = 6
HEADING_ABOVE_PX = 10
GAP_PX = 4
BETWEEN_PX = 12  # one combination and the next
CAP_PADDING_PX = 7
RADIUS_PX = 5
Index = QModelIndex | QPersistentModelIndex


class KeyDelegate(QStyledItemDelegate):
    """A command with keys of the user's own is written in bold, with a dot before it."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        is_heading = index.data(KEYS_ROLE) is None
        px = line_px(self._theme, TINY_PX) + HEADING_ABOVE_PX if is_heading else line_px(self._theme, CONTROL_PX)
        return QSize(100, px + 2 * PADDING_PX)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        keys = index.data(KEYS_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if keys is None:
            self._paint_heading(painter, rect_of(option), str(index.data()))
        else:
            self._paint_command(painter, option, index, keys)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, name: str) -> None:
        font = self._theme.font(TINY_PX, weight=600)
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        line = rect.adjusted(MARGIN_PX, HEADING_ABOVE_PX, -MARGIN_PX, 0)
        write_line(painter, line, name, font=font, color=self._theme.tokens.text3)

    def _paint_command(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, keys: tuple[str, ...]
    ) -> None:
        rect, state, tokens = rect_of(option), state_of(option), self._theme.tokens
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        if is_selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.selected if is_selected else tokens.hover))
            painter.drawRoundedRect(QRectF(rect).adjusted(2, 1, -2, -1), 8, 8)
        is_mirrored = direction_of(option) == Qt.LayoutDirection.RightToLeft
        words = rect.adjusted(MARGIN_PX, 0, -MARGIN_PX, 0)
        taken = self._paint_keys(painter, words, keys, is_mirrored=is_mirrored)
        words.adjust(taken if is_mirrored else 0, 0, 0 if is_mirrored else -taken, 0)
        is_own = bool(index.data(IS_OWN_ROLE))
        font = self._theme.font(CONTROL_PX, weight=600 if is_own else 400)
        write_line(painter, words, f"• {index.data()}" if is_own else str(index.data()), font=font, color=tokens.text)

    def _paint_keys(self, painter: QPainter, line: QRect, keys: tuple[str, ...], *, is_mirrored: bool) -> int:
        """At the far end; the keys of one combination stay in the order in which they are pressed. The room taken."""
        caps = [_caps(one) for one in keys]
        font = self._theme.font(SMALL_PX)
        metrics = QFontMetrics(font)
        widths = [[metrics.horizontalAdvance(cap) + 2 * CAP_PADDING_PX for cap in one] for one in caps]
        total = sum(sum(one) + GAP_PX * (len(one) - 1) for one in widths) + BETWEEN_PX * max(len(widths) - 1, 0)
        x = line.left() if is_mirrored else line.right() - total
        height = metrics.height() + 2
        top = line.center().y() - height // 2
        tokens = self._theme.tokens
        painter.setFont(font)
        for one, wide in zip(caps, widths, strict=True):
            for cap, width in zip(one, wide, strict=True):
                box = QRect(x, top, width, height)
                painter.setBrush(QColor(tokens.subtle))
                painter.setPen(QPen(QColor(tokens.border_strong), 1))
                painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_PX, RADIUS_PX)
                painter.setPen(QColor(tokens.text2))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, cap)
                x += width + GAP_PX
            x += BETWEEN_PX - GAP_PX
        return total + MARGIN_PX if keys else 0


def _caps(keys: str) -> list[str]:
    """The keys of one combination; the last plus of "Ctrl++" is a key."""
    return re.split(r"\+(?!$)", keys)
