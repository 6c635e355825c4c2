"""The numbers beside the lines of a text, with a mark where there is a problem."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from inglenook.ui.theme.tokens import TINY_PX

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QMouseEvent, QPaintEvent
    from PySide6.QtWidgets import QPlainTextEdit

    from inglenook.ui.theme.theme import Theme

PADDING_PX = 8
MARK_PX = 12
MARKS = {"error": "x", "warning": "!", "info": "·"}  # a sign of its own each: colour alone says nothing


class LineNumbers(QWidget):
    """``visible_lines`` gives numbers, tops and heights.

    It stands at the left edge of the editor, whatever direction the window reads in: its text is code.
    """

    line_wanted = Signal(int)

    def __init__(
        self,
        edit: QPlainTextEdit,
        theme: Theme,
        *,
        visible_lines: Callable[[], Iterator[tuple[int, int, int]]],
        severity_of: Callable[[int], str],
    ) -> None:
        super().__init__(edit)
        self._edit = edit
        self._theme = theme
        self._visible_lines = visible_lines
        self._severity_of = severity_of

    @property
    def needed_px(self) -> int:
        """How wide it has to be."""
        digits = max(2, len(str(self._edit.blockCount())))
        return self._edit.fontMetrics().horizontalAdvance("9") * digits + 2 * PADDING_PX + MARK_PX

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.needed_px, 0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), QColor(tokens.code_ground))
            painter.setFont(self._theme.font(TINY_PX, mono=True))
            for number, top, height in self._visible_lines():
                if top > event.rect().bottom():
                    break
                severity = self._severity_of(number)
                colour = {"error": tokens.danger, "warning": tokens.warn}.get(severity, tokens.text3)
                painter.setPen(QColor(colour))
                room = QRect(0, top, self.width() - PADDING_PX, height)
                painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(number))
                if severity:
                    mark = QRect(PADDING_PX - 2, top, MARK_PX, height)
                    painter.drawText(mark, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, MARKS[severity])

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        for number, top, height in self._visible_lines():
            if top <= event.position().y() < top + height:
                self.line_wanted.emit(number)
                return
