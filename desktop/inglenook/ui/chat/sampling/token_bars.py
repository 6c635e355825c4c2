"""The likeliest tokens before and after a chain of samplers, as bars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from inglenook.ui.row_painting import START, line_px, write_line
from inglenook.ui.theme.tokens import SMALL_PX, TINY_PX
from inglenook.ui.translated import number_in_words

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from inglenook.inference.next_token import Bar
    from inglenook.ui.theme.theme import Theme

_ROW_GAP = 6
_BAR = 12
_INNER = 6
_LABEL_SHARE = 0.34
_GAP = 8
_ALL = 0.9995  # what would be written as 100.0
_END = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing


class TokenBars(QWidget):
    """What was before is an outline, what is after fills it; a token that was taken out is struck through."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bars: tuple[Bar, ...] = ()
        self._is_old = False
        self.setAccessibleName(self.tr("Likeliest next tokens"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_bars(self, bars: tuple[Bar, ...], *, is_old: bool = False) -> None:
        """Show these; ``is_old``: what they are of is being changed."""
        if (bars, is_old) == (self._bars, self._is_old):
            return
        self._bars, self._is_old = bars, is_old
        self.setAccessibleDescription("\n".join(self._words(bar) for bar in bars))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        legend = line_px(self._theme, TINY_PX) + _ROW_GAP if self._bars else 0
        return QSize(120, len(self._bars) * self._row_px() + legend)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = event.pos().y() // self._row_px()
            QToolTip.showText(event.globalPos(), self._words(self._bars[place]) if place < len(self._bars) else "")
            return True
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._is_old:
                painter.setOpacity(0.55)
            for place, bar in enumerate(self._bars):
                self._paint_row(painter, bar, place * self._row_px())
            if self._bars:
                self._paint_legend(painter, len(self._bars) * self._row_px())

    def _row_px(self) -> int:
        return line_px(self._theme, SMALL_PX) + _ROW_GAP

    def _paint_row(self, painter: QPainter, bar: Bar, top: int) -> None:
        tokens, theme, height = self._theme.tokens, self._theme, self._row_px()
        is_out = bar.after == 0
        font = theme.font(SMALL_PX, mono=True, weight=600 if bar.is_followed else 400)
        font.setStrikeOut(is_out)
        label = QRectF(0, top, round(self.width() * _LABEL_SHARE), height)
        color = tokens.text if bar.is_followed else tokens.text3 if is_out else tokens.text2
        write_line(painter, self._turned(label).toRect(), shown_token(bar.text), font=font, color=color, at=_END)
        figures = theme.font(TINY_PX, mono=True)
        room = QFontMetrics(figures).horizontalAdvance("< 0.1\N{NO-BREAK SPACE}%") + 2
        share = QRectF(self.width() - room, top, room, height)
        write_line(painter, self._turned(share).toRect(), self._after(bar), font=figures, color=tokens.text2, at=_END)
        bar_px = round(_BAR * theme.text_scale)
        left = label.width() + _GAP
        track = QRectF(left, top + (height - bar_px) / 2, max(10, self.width() - room - _GAP - left), bar_px)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.subtle))
        painter.drawRoundedRect(self._turned(track), 3, 3)
        self._paint_bars(painter, track, bar)

    def _paint_bars(self, painter: QPainter, track: QRectF, bar: Bar) -> None:
        tokens = self._theme.tokens
        before = QRectF(track)
        before.setWidth(max(2.0, track.width() * bar.before))
        outline = QPen(QColor(tokens.control if bar.after == 0 else tokens.accent), 1)
        if bar.after == 0:
            outline.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(outline)
        painter.setBrush(QColor(tokens.accent_soft) if bar.after != 0 else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(self._turned(before.adjusted(0.5, 0.5, -0.5, -0.5)), 3, 3)
        if bar.after:
            inner = round(_INNER * self._theme.text_scale)
            after = QRectF(track.left(), track.center().y() - inner / 2, max(2.0, track.width() * bar.after), inner)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent))
            painter.drawRoundedRect(self._turned(after), 2, 2)

    def _paint_legend(self, painter: QPainter, top: int) -> None:
        tokens, font = self._theme.tokens, self._theme.font(TINY_PX)
        height = line_px(self._theme, TINY_PX)
        x = round(self.width() * _LABEL_SHARE) + _GAP
        for words, is_after in ((self.tr("before"), False), (self.tr("after"), True)):
            swatch = QRectF(x, top + _ROW_GAP / 2 + (height - 8) / 2, 14, 8)
            if is_after:
                swatch.adjust(0, 1, 0, -1)
            painter.setPen(Qt.PenStyle.NoPen if is_after else QPen(QColor(tokens.accent), 1))
            painter.setBrush(QColor(tokens.accent if is_after else tokens.accent_soft))
            painter.drawRoundedRect(self._turned(swatch), 2, 2)
            width = QFontMetrics(font).horizontalAdvance(words) + 2
            area = QRectF(x + 19, top + _ROW_GAP // 2, width, height)
            write_line(painter, self._turned(area).toRect(), words, font=font, color=tokens.text3, at=START)
            x += 19 + width + 14

    def _after(self, bar: Bar) -> str:
        if bar.after is None:
            return "< 0.1\N{NO-BREAK SPACE}%"
        return self.tr("out") if bar.after == 0 else _percent(bar.after)

    def _words(self, bar: Bar) -> str:
        words = self.tr("“{token}”: {before} before, {after} after")
        if bar.after == 0:
            words = self.tr("“{token}”: {before} before, then taken out")
        told = words.format(token=bar.text, before=_percent(bar.before), after=self._after(bar))
        return self.tr("{sentence}; it is the one that came").format(sentence=told) if bar.is_followed else told

    def _turned(self, rect: QRectF) -> QRectF:
        """Where it is in a window from right to left."""
        turned = QRectF(rect)
        if self.isRightToLeft():
            turned.moveLeft(self.width() - turned.left() - turned.width())
        return turned


def shown_token(text: str) -> str:
    """A token on one line: a space that it begins with is a dot, a line break an arrow."""
    shown = text.replace("\n", "⏎").replace("\t", "⇥")
    return f"·{shown[1:]}" if shown.startswith(" ") else shown


def _percent(share: float) -> str:
    if share >= _ALL:
        return "100\N{NO-BREAK SPACE}%"
    return f"{number_in_words(100 * share, '.1f')}\N{NO-BREAK SPACE}%"
