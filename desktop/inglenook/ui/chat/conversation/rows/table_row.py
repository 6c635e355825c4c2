"""A table with lines between its rows and a round border."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTextOption, QTextTable
from typing_extensions import override

from inglenook.ui.chat.conversation.rows.row_widget import RowWithText
from inglenook.ui.chat.conversation.rows.text_block import TextBlock
from inglenook.ui.chat.conversation.rows.wide_text import WideText
from inglenook.ui.text.document_css import CELL_TOP

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from inglenook.ui.chat.conversation.entry import Row
    from inglenook.ui.chat.conversation.row_tools import RowTools

_ROUND = 8


class _TableText(TextBlock):
    """The cells, and the lines around them, which Qt's rich text can not draw like this."""

    def __init__(self, parent: QWidget, tools: RowTools) -> None:
        super().__init__(parent, tools)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        self.document.setDefaultTextOption(option)

    @override
    def paint_ground(self, painter: QPainter) -> None:
        table = self._table()
        if table is None:
            return
        border = QPainterPath()
        border.addRoundedRect(self._area(table), _ROUND, _ROUND)
        painter.save()
        painter.setClipRect(
            QRectF(0, 0, self._area(table).right(), self._top_of(table, 1)), Qt.ClipOperation.IntersectClip
        )
        painter.fillPath(border, QColor(self.tools.theme.tokens.subtle))
        painter.restore()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        table = self._table()
        if table is None:
            return
        area = self._area(table)
        with QPainter(self) as painter:
            painter.translate(-self.scrolled, 0)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self.tools.theme.tokens.border), 1))
            for row in range(1, table.rows()):
                y = self._top_of(table, row)
                painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area, _ROUND, _ROUND)

    def _table(self) -> QTextTable | None:
        return next((frame for frame in self.document.rootFrame().childFrames() if isinstance(frame, QTextTable)), None)

    def _area(self, table: QTextTable) -> QRectF:
        area = QRectF(self.document.documentLayout().frameBoundingRect(table))
        area.moveTo(0, 0)
        return area.adjusted(0.5, 0.5, -0.5, -0.5)

    def _top_of(self, table: QTextTable, row: int) -> float:
        if row >= table.rows():
            return self._area(table).bottom()
        first = table.cellAt(row, 0).firstCursorPosition().block()
        top = self.document.documentLayout().blockBoundingRect(first).top()
        return round(top - self.tools.px(CELL_TOP)) + 0.5


class TableRow(RowWithText):
    """Cells wrap down to the longest word of each column; what is wider still scrolls sideways."""

    def __init__(self, parent: QWidget, tools: RowTools) -> None:
        super().__init__(parent, tools, _TableText(parent, tools))
        self._wide = WideText(self, self.text)

    @override
    def bind(self, row: Row) -> None:
        self.row = self.text.row = row
        body = row.block.body if row.block else ""
        self.text.document.show_html(body.replace("<table>", '<table cellspacing="0">'))

    @override
    def height_for(self, width: int) -> int:
        height = self.text.height_for(width)
        return height + self._wide.fit(self.text.document.size().width(), width)

    @override
    def arrange(self) -> None:
        self._wide.setGeometry(self.rect())
