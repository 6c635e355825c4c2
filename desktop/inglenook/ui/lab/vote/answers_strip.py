"""The answers of a vote as a strip of numbers: to come, being written, counted for whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from inglenook.ui.theme.tokens import TINY_PX
from inglenook.ui.translated import grouped

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from inglenook.lab.vote.vote_course import VoteCourse
    from inglenook.ui.theme.theme import Theme

_CELL_PX = 28
_GAP_PX = 4


class AnswersStrip(QWidget):
    """Only shows; each answer is read in its group."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._course: VoteCourse | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("The answers so far"))
        theme.changed.connect(self.updateGeometry)

    def show_course(self, course: VoteCourse) -> None:
        """The vote as it stands."""
        if self._course is None or self._course.asked != course.asked:
            self.updateGeometry()
        self._course = course
        words = self.tr("{whole} of {asked} answers are written, {growing} are being written.")
        self.setAccessibleDescription(
            words.format(
                whole=grouped(len(course.answers)), asked=grouped(course.asked), growing=grouped(len(course.growing))
            )
        )
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._step * 8, self.heightForWidth(max(self.width(), self._step * 8)))

    @override
    def heightForWidth(self, arg__1: int) -> int:
        count = self._course.asked if self._course else 1
        rows = -(-count // self._columns(arg__1))
        return rows * self._step - round(_GAP_PX * self._theme.text_scale)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self._course:
            number = next((n for n in range(self._course.asked) if self._cell(n).contains(event.pos())), None)
            QToolTip.showText(event.globalPos(), "" if number is None else self._words(self._course, number))
            return True
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._course is None:
            return
        leader = self._course.tally.winner
        leading = set(leader.numbers) if leader else set[int]()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for number in range(self._course.asked):
                self._paint_cell(painter, self._course, number, is_leading=number in leading)

    def _paint_cell(self, painter: QPainter, course: VoteCourse, number: int, *, is_leading: bool) -> None:
        tokens = self._theme.tokens
        state = course.state_of(number)
        frame, ground, ink, style = {
            "to come": (tokens.border_strong, tokens.raised, tokens.text3, Qt.PenStyle.SolidLine),
            "growing": (tokens.accent, tokens.accent_soft, tokens.text, Qt.PenStyle.SolidLine),
            "counted": (tokens.control, tokens.selected, tokens.text, Qt.PenStyle.SolidLine),
            "not counted": (tokens.control, tokens.raised, tokens.text2, Qt.PenStyle.DotLine),
        }[state]
        if is_leading:
            frame, ground, ink = tokens.accent, tokens.accent, tokens.on_accent
        cell = QRectF(self._cell(number)).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(frame), 1, style))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(cell, 7, 7)
        painter.setPen(QColor(ink))
        painter.setFont(self._theme.font(TINY_PX, weight=600 if is_leading else 400))
        words = "…" if state == "growing" else str(number + 1)
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, words)

    @property
    def _step(self) -> int:
        return round((_CELL_PX + _GAP_PX) * self._theme.text_scale)

    def _columns(self, width: int) -> int:
        return max(1, (width + round(_GAP_PX * self._theme.text_scale)) // self._step)

    def _cell(self, number: int) -> QRect:
        columns, step = self._columns(self.width()), self._step
        side = round(_CELL_PX * self._theme.text_scale)
        x = number % columns * step
        left = self.width() - x - side if self.isRightToLeft() else x
        return QRect(left, number // columns * step, side, side)

    def _words(self, course: VoteCourse, number: int) -> str:
        which = grouped(number + 1)
        if one := course.answers.get(number):
            if one.vote is None:
                return self.tr("Answer {number} says nothing that can be counted").format(number=which)
            return self.tr("Answer {number}: {vote}").format(number=which, vote=one.vote.shown)
        if growing := course.growing.get(number):
            words = self.tr("Answer {number} is being written: {count} tokens so far")
            return words.format(number=which, count=grouped(growing.tokens))
        return self.tr("Answer {number} is to come").format(number=which)
