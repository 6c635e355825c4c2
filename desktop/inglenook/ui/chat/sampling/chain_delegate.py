"""Draws the rows of the chain: a grip, the sampler, its value, and below them what it left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from inglenook.ui.chat.sampling.chain_list_model import ROW_ROLE
from inglenook.ui.row_painting import direction_of, line_px, rect_of, state_of, write_line
from inglenook.ui.theme.tokens import CONTROL_PX, TINY_PX

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from inglenook.ui.chat.sampling.chain_rows import ChainRow
    from inglenook.ui.theme.theme import Theme

_PADDING = 4
_GRIP = 14
_BAR = 3
_END = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing


class ChainDelegate(QStyledItemDelegate):
    """What does not act is grey, and says so in words."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        row: ChainRow | None = index.data(ROW_ROLE)
        below = line_px(self._theme, TINY_PX) + _BAR + 3 if row is not None and row.detail else 0
        return QSize(60, line_px(self._theme, CONTROL_PX) + below + 2 * _PADDING)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: ChainRow | None = index.data(ROW_ROLE)
        if row is None:
            return
        tokens, area, state = self._theme.tokens, rect_of(option), state_of(option)
        mirrored = direction_of(option) == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        if is_chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.selected if is_chosen else tokens.hover))
            painter.drawRoundedRect(QRectF(area).adjusted(0, 1, 0, -1), 6, 6)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(area).adjusted(1, 2, -1, -2), 6, 6)
        grip = round(_GRIP * self._theme.text_scale)
        inner = area.adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
        if row.is_movable:
            left = inner.right() - grip + 4 if mirrored else inner.left()
            self._paint_grip(painter, QRect(left, inner.top(), grip, line_px(self._theme, CONTROL_PX)))
        text = inner.adjusted(0, 0, -grip, 0) if mirrored else inner.adjusted(grip, 0, 0, 0)
        self._paint_texts(painter, text, row, mirrored=mirrored)
        painter.restore()

    def _paint_grip(self, painter: QPainter, area: QRect) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.tokens.control))
        for line in range(3):
            for column in range(2):
                top = area.center().y() - 4 + line * 4
                painter.drawEllipse(QRectF(area.left() + column * 4, top, 2, 2))

    def _paint_texts(self, painter: QPainter, area: QRect, row: ChainRow, *, mirrored: bool) -> None:
        tokens, theme = self._theme.tokens, self._theme
        acts = row.state in {"fixed", "acts"}
        line = QRect(area.left(), area.top(), area.width(), line_px(theme, CONTROL_PX))
        write_line(painter, line, row.name, font=theme.font(CONTROL_PX), color=tokens.text if acts else tokens.text3)
        font = theme.font(TINY_PX, mono=row.state == "acts")
        write_line(painter, line, row.setting, font=font, color=tokens.text2 if acts else tokens.text3, at=_END)
        if not row.detail:
            return
        below = QRect(area.left(), line.bottom() + 1, area.width(), line_px(theme, TINY_PX))
        write_line(painter, below, row.detail, font=theme.font(TINY_PX), color=tokens.text2)
        track = QRectF(area.left(), below.bottom() + 2, area.width(), _BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.track))
        painter.drawRoundedRect(track, _BAR / 2, _BAR / 2)
        kept = QRectF(track)
        kept.setWidth(max(_BAR, track.width() * min(1.0, row.mass)))
        if mirrored:
            kept.moveRight(track.right())
        painter.setBrush(QColor(tokens.accent))
        painter.drawRoundedRect(kept, _BAR / 2, _BAR / 2)
