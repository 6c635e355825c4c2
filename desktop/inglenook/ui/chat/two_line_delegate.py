"""Draws a list row of two lines: a name and, smaller, what there is to say about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from inglenook.ui.row_painting import line_px, rect_of, state_of, write_line
from inglenook.ui.theme.tokens import CONTROL_PX, TINY_PX

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from inglenook.ui.theme.theme import Theme

DETAIL_ROLE = Qt.ItemDataRole.UserRole
MARGIN_PX = 11
GAP_PX = 3
PADDING_PX = 8
RADIUS_PX = 8
TOP = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading


class TwoLineDelegate(QStyledItemDelegate):
    """The name is the display role, the second line the DETAIL_ROLE."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, self._line_px(CONTROL_PX) + self._line_px(TINY_PX) + GAP_PX + 2 * PADDING_PX)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect, state = rect_of(option), state_of(option)
        tokens = self._theme.tokens
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(rect).adjusted(2, 1, -2, -1)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.selected if selected else tokens.hover))
            painter.drawRoundedRect(box, RADIUS_PX, RADIUS_PX)
        text = rect.adjusted(MARGIN_PX + 2, PADDING_PX, -MARGIN_PX - 2, -PADDING_PX)
        font = self._theme.font(CONTROL_PX, weight=500 if selected else 400)
        write_line(painter, text, str(index.data()), font=font, color=tokens.text, at=TOP)
        text.setTop(text.top() + self._line_px(CONTROL_PX) + GAP_PX)
        detail = str(index.data(DETAIL_ROLE))
        write_line(painter, text, detail, font=self._theme.font(TINY_PX), color=tokens.text3, at=TOP)
        painter.restore()

    @override
    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect = rect_of(option)
        height = editor.sizeHint().height()
        editor.setGeometry(rect.adjusted(4, (rect.height() - height) // 2, -4, -(rect.height() - height) // 2))

    def _line_px(self, px: int) -> int:
        return line_px(self._theme, px)
