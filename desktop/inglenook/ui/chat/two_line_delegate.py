"""Draws a list row of two lines: a name and, smaller, what there is to say about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from inglenook.ui.row_painting import direction_of, line_px, rect_of, state_of, write_line
from inglenook.ui.theme.tokens import CONTROL_PX, TINY_PX

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from inglenook.ui.theme.theme import Theme

DETAIL_ROLE = Qt.ItemDataRole.UserRole
_IS_FILLED = "isFilled"
MARGIN_PX = 11
GAP_PX = 3
PADDING_PX = 8
RADIUS_PX = 8
TOP = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading


class TwoLineDelegate(QStyledItemDelegate):
    """The name is the display role, the second line the DETAIL_ROLE."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, self._line_px(CONTROL_PX) + self._line_px(TINY_PX) + GAP_PX + 2 * PADDING_PX)

    @override
    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        """Once: what is being typed stays when the row is told anew, such as how long ago its chat was used."""
        if not editor.property(_IS_FILLED):
            editor.setProperty(_IS_FILLED, True)  # noqa: FBT003  Qt's own signature
            super().setEditorData(editor, index)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect, state = rect_of(option), state_of(option)
        tokens = self.theme.tokens
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(rect).adjusted(2, 1, -2, -1)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.selected if selected else tokens.hover))
            painter.drawRoundedRect(box, RADIUS_PX, RADIUS_PX)
        text = rect.adjusted(MARGIN_PX + 2, PADDING_PX, -MARGIN_PX - 2, -PADDING_PX)
        mirrored = direction_of(option) == Qt.LayoutDirection.RightToLeft
        text = self.paint_beside(painter, text, index, mirrored=mirrored)
        font = self.theme.font(CONTROL_PX, weight=500 if selected else 400)
        self.write(painter, text, str(index.data()), font=font, color=tokens.text, index=index)
        text.setTop(text.top() + self.name_px + GAP_PX)
        detail = str(index.data(DETAIL_ROLE))
        self.write(painter, text, detail, font=self.theme.font(TINY_PX), color=tokens.text3, index=index)
        painter.restore()

    def paint_beside(
        self,
        painter: QPainter,  # noqa: ARG002  for those that paint something
        area: QRect,
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002  the same
        *,
        mirrored: bool,  # noqa: ARG002  the same
    ) -> QRect:
        """Paint what stands beside the lines; the room that is left for them."""
        return area

    def write(  # noqa: PLR0913  where, what and how
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        *,
        font: QFont,
        color: str,
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002  for those that write rows in several ways
    ) -> None:
        """Write one of the lines."""
        write_line(painter, rect, text, font=font, color=color, at=TOP)

    @property
    def name_px(self) -> int:
        """How high the first line is."""
        return self._line_px(CONTROL_PX)

    @override
    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect = rect_of(option)
        height = editor.sizeHint().height()
        editor.setGeometry(rect.adjusted(4, (rect.height() - height) // 2, -4, -(rect.height() - height) // 2))

    def _line_px(self, px: int) -> int:
        return line_px(self.theme, px)
