"""Draws a model in the list: its name and quantization, what there is to say about it, and small chips."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from inglenook.ui.models.model_row import ModelRow
from inglenook.ui.models.models_list_model import ROW_ROLE, chips, detail
from inglenook.ui.row_painting import CHIP_HEIGHT_PX, Chips, isolated, line_px, rect_of, state_of, write_line
from inglenook.ui.theme.tokens import CONTROL_PX, TINY_PX

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from inglenook.ui.theme.theme import Theme

MARGIN_PX = 13
PADDING_PX = 9
GAP_PX = 4
RADIUS_PX = 8


class ModelDelegate(QStyledItemDelegate):
    """A model that is not ready is grey, and its first chip says why."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        tiny = self._line_px(TINY_PX)
        return QSize(200, self._line_px(CONTROL_PX) + 2 * tiny + CHIP_HEIGHT_PX + 2 * GAP_PX + 2 * PADDING_PX)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, ModelRow):
            return
        state, tokens = state_of(option), self._theme.tokens
        right_to_left = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = rect_of(option)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.selected if selected else tokens.hover))
            painter.drawRoundedRect(QRectF(rect).adjusted(2, 1, -2, -1), RADIUS_PX, RADIUS_PX)
        ready = row.model.state == "ready"
        inner = rect.adjusted(MARGIN_PX, PADDING_PX, -MARGIN_PX, -PADDING_PX)
        first = QRect(inner.topLeft(), QSize(inner.width(), self._line_px(CONTROL_PX)))
        mono = self._theme.font(TINY_PX, mono=True)
        quantization = row.model.quantization
        taken = QFontMetrics(mono).horizontalAdvance(quantization) + 2 * GAP_PX if quantization else 0
        name = first.adjusted(taken, 0, 0, 0) if right_to_left else first.adjusted(0, 0, -taken, 0)
        font = self._theme.font(CONTROL_PX, weight=600)
        write_line(painter, name, row.model.name, font=font, color=tokens.text if ready else tokens.text3)
        painter.setFont(mono)
        painter.setPen(QColor(tokens.text2 if ready else tokens.text3))
        painter.drawText(first, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing, quantization)
        second = first.translated(0, first.height() + GAP_PX)
        second.setHeight(self._line_px(TINY_PX))
        parts = detail(row).split(" · ")
        told = " · ".join(isolated(part) if right_to_left else part for part in parts)
        write_line(painter, second, told, font=self._theme.font(TINY_PX), color=tokens.text3)
        third = second.translated(0, second.height() + GAP_PX)
        third.setHeight(self._line_px(TINY_PX) + CHIP_HEIGHT_PX)
        warns = row.model.state != "ready"
        labels = Chips(chips(row), warns=warns, is_selected=selected, right_to_left=right_to_left)
        labels.draw(painter, third, self._theme)
        painter.restore()

    @override
    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect = rect_of(option)
        editor.setGeometry(QRect(rect.x() + 4, rect.y() + 4, rect.width() - 8, editor.sizeHint().height()))

    def _line_px(self, px: int) -> int:
        return line_px(self._theme, px)
