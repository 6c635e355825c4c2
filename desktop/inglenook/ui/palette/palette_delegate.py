"""Draws a row of the palette: a picture of its kind, the title with the letters found, the rest, and the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from inglenook.ui.marked_line import write_marked_line
from inglenook.ui.palette.palette_list_model import ROW_ROLE
from inglenook.ui.row_painting import direction_of, line_px, rect_of, state_of, write_line
from inglenook.ui.theme.tokens import CONTROL_PX, SMALL_PX, TINY_PX

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from inglenook.ui.palette.palette_entry import PaletteEntry
    from inglenook.ui.palette.ranking import PaletteRow
    from inglenook.ui.theme.theme import Theme

MARGIN_PX = 12
PADDING_PX = 8
GAP_PX = 10
ICON_PX = 16
LEAST_DETAIL_PX = 40
ICONS = {
    "command": "chevron-right",
    "chat": "message-square",
    "message": "search",
    "model": "box",
    "preset": "sliders-horizontal",
    "setting": "settings",
}
Index = QModelIndex | QPersistentModelIndex


class PaletteDelegate(QStyledItemDelegate):
    """All rows are of one height."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, line_px(self._theme, CONTROL_PX) + 2 * PADDING_PX)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: PaletteRow = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.entry is None:
            font = self._theme.font(TINY_PX, weight=600)
            font.setCapitalization(QFont.Capitalization.AllUppercase)
            line = rect_of(option).adjusted(MARGIN_PX, PADDING_PX // 2, -MARGIN_PX, 0)
            write_line(painter, line, row.heading, font=font, color=self._theme.tokens.text3)
        else:
            self._paint_entry(painter, option, row, row.entry)
        painter.restore()

    def _paint_entry(
        self, painter: QPainter, option: QStyleOptionViewItem, row: PaletteRow, entry: PaletteEntry
    ) -> None:
        rect, tokens = rect_of(option), self._theme.tokens
        if state_of(option) & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.selected))
            painter.drawRoundedRect(QRectF(rect).adjusted(2, 1, -2, -1), 8, 8)
        line = _Line(rect.adjusted(MARGIN_PX, 0, -MARGIN_PX, 0), direction_of(option))
        side = round(ICON_PX * self._theme.text_scale)
        self._theme.icon(ICONS[entry.kind], px=side).paint(painter, line.take(side, GAP_PX))
        if entry.keys:
            font = self._theme.font(SMALL_PX)
            width = QFontMetrics(font).horizontalAdvance(entry.keys) + 2
            write_line(painter, line.take_far(width, GAP_PX), entry.keys, font=font, color=tokens.text2)
        self._paint_words(painter, line, row, entry)

    def _paint_words(self, painter: QPainter, line: _Line, row: PaletteRow, entry: PaletteEntry) -> None:
        tokens = self._theme.tokens
        font = self._theme.font(CONTROL_PX)
        metrics = QFontMetrics(font)
        title = metrics.elidedText(entry.title, Qt.TextElideMode.ElideRight, line.rect.width())
        width = min(metrics.horizontalAdvance(title) + 2, line.rect.width())
        line_of_title = line.take(width, GAP_PX)
        area = QRect(line_of_title)
        area.setTop(area.center().y() - metrics.height() // 2 + 1)
        end = len(title) if title == entry.title else len(title) - 1
        marks = [span for span in row.spans if span.start + span.length <= end]
        if marks:
            write_marked_line(painter, area, title, marks, font=font, color=QColor(tokens.text), tokens=tokens)
        else:
            write_line(painter, line_of_title, title, font=font, color=tokens.text)
        if entry.detail and line.rect.width() > LEAST_DETAIL_PX:
            write_line(painter, line.rect, entry.detail, font=self._theme.font(SMALL_PX), color=tokens.text2)


class _Line:
    """The room of a row that is left: pieces are taken from where reading begins, or from the far end."""

    def __init__(self, rect: QRect, direction: Qt.LayoutDirection) -> None:
        self.rect = rect
        self._is_mirrored = direction == Qt.LayoutDirection.RightToLeft

    def take(self, width: int, gap: int) -> QRect:
        return self._take(width, gap, at_left=not self._is_mirrored)

    def take_far(self, width: int, gap: int) -> QRect:
        return self._take(width, gap, at_left=self._is_mirrored)

    def _take(self, width: int, gap: int, *, at_left: bool) -> QRect:
        rect, piece = self.rect, QRect(self.rect)
        if at_left:
            piece.setRight(rect.left() + width - 1)
            rect.setLeft(rect.left() + width + gap)
        else:
            piece.setLeft(rect.right() - width + 1)
            rect.setRight(rect.right() - width - gap)
        return piece
