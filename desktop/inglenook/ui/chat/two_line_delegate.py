"""Draws a list row of two lines: a name and, smaller, what there is to say about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from inglenook.ui.theme.tokens import CONTROL_PX, TINY_PX

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from inglenook.ui.theme.theme import Theme

DETAIL_ROLE = Qt.ItemDataRole.UserRole
MARGIN_PX = 11
GAP_PX = 3
PADDING_PX = 8
RADIUS_PX = 8


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
        rect, state = _rect(option), _state(option)
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
        _write(painter, text, str(index.data()), font=font, color=tokens.text)
        text.setTop(text.top() + self._line_px(CONTROL_PX) + GAP_PX)
        _write(painter, text, str(index.data(DETAIL_ROLE)), font=self._theme.font(TINY_PX), color=tokens.text3)
        painter.restore()

    @override
    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect = _rect(option)
        height = editor.sizeHint().height()
        editor.setGeometry(rect.adjusted(4, (rect.height() - height) // 2, -4, -(rect.height() - height) // 2))

    def _line_px(self, px: int) -> int:
        return QFontMetrics(self._theme.font(px)).height()


def _write(painter: QPainter, rect: QRect, text: str, *, font: QFont, color: str) -> None:
    """One line, with an ellipsis where there is no room."""
    painter.setFont(font)
    painter.setPen(QColor(color))
    shown = QFontMetrics(font).elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading, shown)


def _rect(option: QStyleOptionViewItem) -> QRect:
    return QRect(option.rect)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownArgumentType]  PySide's stub has no fields


def _state(option: QStyleOptionViewItem) -> QStyle.StateFlag:
    return option.state  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]  PySide's stub has no fields
