"""Code on a card, with its language and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from typing_extensions import override

from inglenook.ui.chat.conversation.rows.code_head import CodeHead
from inglenook.ui.chat.conversation.rows.row_widget import RowWithText
from inglenook.ui.chat.conversation.rows.text_block import TextBlock
from inglenook.ui.chat.conversation.rows.wide_text import BAR, WideText
from inglenook.ui.text.code_document import CodeDocument

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from inglenook.ui.chat.conversation.entry import Row
    from inglenook.ui.chat.conversation.row_tools import RowTools

_ROUND = 10
_HEAD = 34
_SIDE = 14
_ABOVE = 11
_BELOW = 12


class CodeRow(RowWithText):
    """One code, or a part of a long one: only the first part has the head, and the card goes on below it."""

    def __init__(self, parent: QWidget, tools: RowTools) -> None:
        document = CodeDocument(tools.theme, tools.formulas, tools.lexers, parent)
        super().__init__(parent, tools, TextBlock(parent, tools, document))
        self._document = document
        self._wide = WideText(self, self.text)
        self._head = CodeHead(self, tools, self._code)

    @override
    def bind(self, row: Row) -> None:
        if row is not self.row:
            self._head.offer()
        self.row = self.text.row = row
        block = row.block
        if block is None:
            return
        self._head.show_language(block.info)
        self._head.setVisible(block.part == 0)
        self._document.set_wrapped(wrapped=self.tools.wraps_code)
        self._document.show_code(block.body.removesuffix("\n"), block.info, growing=row.entry.is_growing(row))

    @override
    def height_for(self, width: int) -> int:
        inner = width - 2 * _SIDE
        wraps = self.tools.wraps_code
        height = self.text.height_for(inner if wraps else -1)
        bar = self._wide.fit(0 if wraps else self._document.idealWidth(), inner)
        self._head.show_wrapping(wraps=wraps, is_needed=bar > 0)
        return height + bar + self._above + (0 if self._goes_on else _BELOW)

    @override
    def arrange(self) -> None:
        self._head.setGeometry(1, 1, self.width() - 2, self._head_height)
        below = 0 if self._goes_on else max(0, _BELOW - (BAR if self._wide.overflow else 0) // 2)
        height = self.height() - self._above - below
        self._wide.setGeometry(_SIDE, self._above, self.width() - 2 * _SIDE, height)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self.tools.theme.tokens
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        area.setTop(area.top() - (_ROUND * 2 if self._continues else 0))
        area.setBottom(area.bottom() + (_ROUND * 2 if self._goes_on else 0))
        card = QPainterPath()
        card.addRoundedRect(area, _ROUND, _ROUND)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.fillPath(card, QColor(tokens.code_ground))
            if not self._continues:
                head = QRectF(0, 0, self.width(), self._head_height)
                painter.setClipRect(head)
                painter.fillPath(card, QColor(tokens.code_head))
                painter.setPen(QPen(QColor(tokens.border), 1))
                painter.drawLine(0, self._head_height - 1, self.width(), self._head_height - 1)
                painter.setClipping(False)
            painter.setPen(QPen(QColor(tokens.border), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(card)

    @property
    def _head_height(self) -> int:
        return max(_HEAD, self.tools.px(_HEAD))

    @property
    def _above(self) -> int:
        return 0 if self._continues else self._head_height + _ABOVE

    @property
    def _continues(self) -> bool:
        return bool(self.row and self.row.block and self.row.block.part)

    @property
    def _goes_on(self) -> bool:
        """Whether the next row shows more of the same code."""
        rows = self.row.entry.rows if self.row else None
        if self.row is None or rows is None or self.row.index + 1 >= len(rows):
            return False
        following = rows[self.row.index + 1]
        return following.kind == "code" and following.block is not None and following.block.part > 0

    def _code(self) -> str:
        return self.row.entry.code_of(self.row) if self.row else ""
