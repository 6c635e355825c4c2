"""Tokens one after the other as text that wraps, each to be gone to: what a prompt and an answer are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from inglenook.ui.chat.conversation import accessible
from inglenook.ui.chat.conversation.tokens.candidate_list import shown_token
from inglenook.ui.chat.conversation.tokens.confidence import paint_level
from inglenook.ui.chat.conversation.tokens.token_card import token_sentence
from inglenook.ui.chat.conversation.tokens.token_trace import level_of
from inglenook.ui.theme.tokens import CONTROL_PX

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

    from inglenook.engines.token_choice import ReadAnswer
    from inglenook.ui.theme.theme import Theme

_MARGIN_PX = 10
_LEADING = 1.7  # of the letters' height


class TokenFlow(QWidget):
    """Arrow keys go from one to the next, or to the line above or below; a press on one goes there."""

    current_changed = Signal(int)  # the token's number
    shown_wanted = Signal(object)  # a QRect that should be in sight

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._read: ReadAnswer | None = None
        self._boxes: list[QRect] = []
        self._headings: list[tuple[QPoint, str]] = []
        self.current = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Tokens")
        theme.changed.connect(self._lay_out)

    def show_read(self, read: ReadAnswer) -> None:
        """These tokens, from the answer's first one."""
        self._read = read
        self._lay_out()
        self.go_to(read.begins if read.answer else 0)

    def go_to(self, number: int) -> None:
        """Make a token the current one."""
        if self._read is None or not 0 <= number < len(self._boxes):
            return
        self.current = number
        sentence = token_sentence(self._read.choices[number])
        self.setAccessibleDescription(sentence)
        accessible.announce(self, sentence)
        self.current_changed.emit(number)
        self.shown_wanted.emit(self._boxes[number])
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(420, 320)

    def _lay_out(self) -> None:
        read = self._read
        if read is None:
            return
        metrics = QFontMetrics(self._theme.font(CONTROL_PX, mono=True))
        height = round(metrics.height() * _LEADING)
        widths: dict[str, int] = {}
        x, y = _MARGIN_PX, _MARGIN_PX
        self._boxes, self._headings = [], []
        for number, choice in enumerate(read.choices):
            if number in {0, read.begins}:
                y += height if number and x > _MARGIN_PX else 0
                words = _tr("Prompt") if number < read.begins else _tr("Answer")
                self._headings.append((QPoint(_MARGIN_PX, y + metrics.ascent()), words))
                x, y = _MARGIN_PX, y + height
            text = shown_token(choice.text)
            width = widths.setdefault(text, metrics.horizontalAdvance(text) + 2)
            if x + width > self.width() - _MARGIN_PX and x > _MARGIN_PX:
                x, y = _MARGIN_PX, y + height
            self._boxes.append(QRect(x, y, min(width, max(20, self.width() - 2 * _MARGIN_PX)), height))
            x += width
            if choice.text.endswith("\n"):
                x, y = _MARGIN_PX, y + height
        self.setMinimumHeight(y + height + _MARGIN_PX)
        self.update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self._lay_out()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(self._theme.font(CONTROL_PX))
            painter.setPen(QColor(tokens.text2))
            for place, words in self._headings:
                painter.drawText(place, words)
            painter.setFont(self._theme.font(CONTROL_PX, mono=True))
            for number, box in enumerate(self._boxes):
                if self._read is not None and box.intersects(event.rect()):
                    self._paint_token(painter, number, QRectF(box))

    def _paint_token(self, painter: QPainter, number: int, box: QRectF) -> None:
        if self._read is None:
            return
        tokens, choice = self._theme.tokens, self._read.choices[number]
        if choice.candidates:
            paint_level(painter, box.adjusted(1, 1, -1, -1), level_of(choice.before), tokens)
        if number == self.current:
            colour = tokens.accent if self.hasFocus() else tokens.control
            painter.setPen(QPen(QColor(colour), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), 4, 4)
        painter.setPen(QColor(tokens.text))
        painter.drawText(box.adjusted(1, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, shown_token(choice.text))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        lines: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        ends: dict[int, int] = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(self._boxes) - 1}
        key = event.key()
        if key in steps:
            self.go_to(self.current + steps[key])
        elif key in ends:
            self.go_to(ends[key])
        elif key in lines and self._boxes:
            here = self._boxes[self.current].center()
            self._go_near(QPoint(here.x(), here.y() + lines[key] * self._boxes[self.current].height()))
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        found = next((number for number, box in enumerate(self._boxes) if box.contains(point)), -1)
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.go_to(found)

    def _go_near(self, point: QPoint) -> None:
        line = [number for number, box in enumerate(self._boxes) if box.top() <= point.y() < box.bottom() + 1]
        if line:
            self.go_to(min(line, key=lambda number: abs(self._boxes[number].center().x() - point.x())))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Tokens", text)
