"""Draws a model in the list: its name and quantization, what there is to say about it, and small chips."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from inglenook.ui.models.model_row import ModelRow
from inglenook.ui.models.models_list_model import ROW_ROLE, chips, detail
from inglenook.ui.theme.tokens import CONTROL_PX, TINY_PX

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from inglenook.ui.theme.theme import Theme

MARGIN_PX = 13
PADDING_PX = 9
GAP_PX = 4
RADIUS_PX = 8
CHIP_PADDING_PX = 7
CHIP_HEIGHT_PX = 4  # more than its text


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
        state, tokens = _state(option), self._theme.tokens
        right_to_left = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = _rect(option)
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
        _write(painter, name, row.model.name, font=font, color=tokens.text if ready else tokens.text3)
        painter.setFont(mono)
        painter.setPen(QColor(tokens.text2 if ready else tokens.text3))
        painter.drawText(first, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing, quantization)
        second = first.translated(0, first.height() + GAP_PX)
        second.setHeight(self._line_px(TINY_PX))
        told = _isolated(detail(row)) if right_to_left else detail(row)
        _write(painter, second, told, font=self._theme.font(TINY_PX), color=tokens.text3)
        third = second.translated(0, second.height() + GAP_PX)
        third.setHeight(self._line_px(TINY_PX) + CHIP_HEIGHT_PX)
        self._draw_chips(painter, third, row, right_to_left=right_to_left, selected=selected)
        painter.restore()

    @override
    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect = _rect(option)
        editor.setGeometry(QRect(rect.x() + 4, rect.y() + 4, rect.width() - 8, editor.sizeHint().height()))

    def _draw_chips(
        self, painter: QPainter, line: QRect, row: ModelRow, *, right_to_left: bool, selected: bool
    ) -> None:
        tokens = self._theme.tokens
        font = self._theme.font(TINY_PX)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        x, room = 0, line.width()
        words = chips(row)
        for number, word in enumerate(words):
            if room < 3 * CHIP_PADDING_PX:
                break
            warns = number == 0 and row.model.state != "ready"
            shown = metrics.elidedText(word, Qt.TextElideMode.ElideRight, room - 2 * CHIP_PADDING_PX)
            width = metrics.horizontalAdvance(shown) + 2 * CHIP_PADDING_PX
            left = line.right() + 1 - x - width if right_to_left else line.left() + x
            chip = QRect(left, line.top(), width, line.height())
            painter.setPen(Qt.PenStyle.NoPen)
            ground = tokens.raised if selected else tokens.hover
            painter.setBrush(QColor(tokens.warn_soft if warns else ground))
            painter.drawRoundedRect(chip, 6, 6)
            painter.setPen(QColor(tokens.warn if warns else tokens.text2))
            painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, shown)
            x += width + GAP_PX + 1
            room -= width + GAP_PX + 1

    def _line_px(self, px: int) -> int:
        return QFontMetrics(self._theme.font(px)).height()


def _write(painter: QPainter, rect: QRect, text: str, *, font: QFont, color: str) -> None:
    """One line, with an ellipsis where there is no room."""
    painter.setFont(font)
    painter.setPen(QColor(color))
    shown = QFontMetrics(font).elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)


def _isolated(text: str) -> str:
    """Each part in its own direction: "94 MiB" would be turned round between words from right to left."""
    return " · ".join(f"\N{FIRST STRONG ISOLATE}{part}\N{POP DIRECTIONAL ISOLATE}" for part in text.split(" · "))


def _rect(option: QStyleOptionViewItem) -> QRect:
    return QRect(option.rect)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownArgumentType]  PySide's stub has no fields


def _state(option: QStyleOptionViewItem) -> QStyle.StateFlag:
    return option.state  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]  PySide's stub has no fields
