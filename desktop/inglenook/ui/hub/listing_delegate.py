"""Draws a row of Discover's list: a repository with its letter, who put it there, its chips and figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from inglenook.ui.hub.listing_row import ListingRow
from inglenook.ui.hub.results_model import ROW_ROLE
from inglenook.ui.row_painting import (
    CHIP_HEIGHT_PX,
    Chips,
    direction_of,
    isolated,
    line_px,
    rect_of,
    state_of,
    write_line,
)
from inglenook.ui.theme.tokens import CONTROL_PX, SMALL_PX, TINY_PX

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from inglenook.ui.theme.theme import Theme

MARGIN_PX = 13
PADDING_PX = 9
GAP_PX = 4
CHIPS_GAP_PX = 8  # the letter's box ends above it
RADIUS_PX = 8
ICON_GAP_PX = 11
HEADING_PADDING_PX = 8


class ListingDelegate(QStyledItemDelegate):
    """Three lines for a repository, one for a heading, two for a note."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: dict[int, int] = {}  # heights, by the text's size
        theme.changed.connect(self._lines.clear)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row = index.data(ROW_ROLE)
        name, tiny = self._line_px(CONTROL_PX), self._line_px(TINY_PX)
        match row.kind if isinstance(row, ListingRow) else "":
            case "heading":
                height = tiny + 3 * HEADING_PADDING_PX
            case "note":
                height = name + 2 * tiny + 2 * GAP_PX + 2 * PADDING_PX
            case _:
                height = name + 2 * tiny + CHIP_HEIGHT_PX + GAP_PX + CHIPS_GAP_PX + 2 * PADDING_PX
        return QSize(200, height)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row, rect = index.data(ROW_ROLE), rect_of(option)
        if not isinstance(row, ListingRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(direction_of(option))  # the view's, which may not be the application's
        if row.kind == "heading":
            self._draw_heading(painter, rect, row)
        elif row.kind == "note":
            self._draw_note(painter, rect, row)
        else:
            self._draw_repository(painter, rect, row, state_of(option))
        painter.restore()

    def _draw_heading(self, painter: QPainter, rect: QRect, row: ListingRow) -> None:
        line = rect.adjusted(MARGIN_PX, 2 * HEADING_PADDING_PX, -MARGIN_PX, -HEADING_PADDING_PX)
        write_line(painter, line, row.title, font=self._theme.font(TINY_PX, weight=600), color=self._theme.tokens.text3)

    def _draw_note(self, painter: QPainter, rect: QRect, row: ListingRow) -> None:
        inner = rect.adjusted(MARGIN_PX, PADDING_PX, -MARGIN_PX, -PADDING_PX)
        for text, px, color in (
            (row.title, CONTROL_PX, self._theme.tokens.text2),
            (", ".join(row.chips), TINY_PX, self._theme.tokens.text3),
            (row.figures, TINY_PX, self._theme.tokens.text3),
        ):
            line = QRect(inner.topLeft(), QSize(inner.width(), self._line_px(px)))
            write_line(painter, line, text, font=self._theme.font(px), color=color)
            inner.setTop(line.bottom() + 1 + GAP_PX)

    def _draw_repository(self, painter: QPainter, rect: QRect, row: ListingRow, state: QStyle.StateFlag) -> None:
        tokens = self._theme.tokens
        right_to_left = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.selected if selected else tokens.hover))
            painter.drawRoundedRect(QRectF(rect).adjusted(2, 1, -2, -1), RADIUS_PX, RADIUS_PX)
        inner = rect.adjusted(MARGIN_PX, PADDING_PX, -MARGIN_PX, -PADDING_PX)
        name_px, tiny_px = self._line_px(CONTROL_PX), self._line_px(TINY_PX)
        side = name_px + tiny_px + GAP_PX
        left = inner.right() + 1 - side if right_to_left else inner.left()
        self._draw_icon(painter, QRect(left, inner.top(), side, side), row)
        taken = side + ICON_GAP_PX
        text = inner.adjusted(0, 0, -taken, 0) if right_to_left else inner.adjusted(taken, 0, 0, 0)
        first = QRect(text.topLeft(), QSize(text.width(), name_px))
        write_line(painter, first, row.title, font=self._theme.font(CONTROL_PX, weight=600), color=tokens.text)
        second = QRect(first.left(), first.bottom() + 1 + GAP_PX, first.width(), tiny_px)
        parts = [row.publisher, *row.figures.split(" · ")]
        told = " · ".join(isolated(part) if right_to_left else part for part in parts if part)
        write_line(painter, second, told, font=self._theme.font(TINY_PX), color=tokens.text3)
        third = QRect(inner.left(), second.bottom() + 1 + CHIPS_GAP_PX, inner.width(), tiny_px + CHIP_HEIGHT_PX)
        chips = Chips(row.chips, warns=row.warns, is_selected=selected, right_to_left=right_to_left)
        chips.draw(painter, third, self._theme)

    def _draw_icon(self, painter: QPainter, box: QRect, row: ListingRow) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.tokens.accent_soft))
        painter.drawRoundedRect(box, RADIUS_PX, RADIUS_PX)
        painter.setFont(self._theme.font(SMALL_PX, weight=700))
        painter.setPen(QColor(self._theme.tokens.accent))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, row.letter)

    def _line_px(self, px: int) -> int:
        if px not in self._lines:
            self._lines[px] = line_px(self._theme, px)
        return self._lines[px]
