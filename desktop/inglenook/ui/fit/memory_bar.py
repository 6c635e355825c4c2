"""One device's memory as a bar: what takes how much of it, against what may be taken."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from inglenook.ui.theme.tokens import SMALL_PX

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from inglenook.ui.theme.theme import Theme
    from inglenook.ui.theme.tokens import Tokens

BAR_PX = 18
_RADIUS_PX = 5
_SWATCH_PX = 11
_SWATCH_GAP_PX = 6
_ENTRY_GAP_PX = 16
_LINE_GAP_PX = 4
_LEGEND_GAP_PX = 8
_LEAST_PX = 2  # of a part that is there at all
_LIMIT_OVER_PX = 3  # how far its mark stands out of the bar
# Told apart by their patterns too, not by colour alone.
_PATTERNS = {
    "weights": Qt.BrushStyle.SolidPattern,
    "kv": Qt.BrushStyle.BDiagPattern,
    "compute": Qt.BrushStyle.Dense5Pattern,
    "output": Qt.BrushStyle.HorPattern,
    "overhead": Qt.BrushStyle.DiagCrossPattern,
    "along": Qt.BrushStyle.VerPattern,
}


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of the bar."""

    purpose: str  # one of fit_words.PURPOSES
    words: str  # "Weights 4.9 GiB"
    bytes: int


class MemoryBar(QWidget):
    """The bar with its legend below; it wraps where there is no room."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parts: Sequence[Part] = ()
        self._free: int | None = None
        self._limit: int | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._fit_again)

    def show_parts(self, parts: Sequence[Part], *, free: int | None, limit: int | None) -> None:
        """Show these, in bytes: ``free`` is all that could be taken, ``limit`` what may be."""
        self._parts, self._free, self._limit = parts, free, limit
        self._fit_again()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, arg__1: int) -> int:
        return BAR_PX + 2 * _LIMIT_OVER_PX + self._legend_height(arg__1)

    @override
    def sizeHint(self) -> QSize:
        width = self.width() or 400
        return QSize(width, self.heightForWidth(width))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_bar(painter)
            self._paint_legend(painter)

    def _paint_bar(self, painter: QPainter) -> None:
        tokens = self._theme.tokens
        bar = QRectF(0, _LIMIT_OVER_PX, self.width(), BAR_PX)
        needed = sum(part.bytes for part in self._parts)
        whole = max(needed, self._free or 0, 1)
        outline = QPainterPath()
        outline.addRoundedRect(bar, _RADIUS_PX, _RADIUS_PX)
        painter.save()
        painter.setClipPath(outline)
        painter.fillRect(bar, QColor(tokens.track))
        x = 0.0
        for part in self._parts:
            width = max(bar.width() * part.bytes / whole, _LEAST_PX)
            self._fill(painter, QRectF(x, bar.top(), width, bar.height()), part.purpose)
            x += width
        if self._free is not None and needed > self._free:
            over = QRectF(bar.width() * self._free / whole, bar.top(), bar.width(), bar.height())
            painter.setPen(QPen(QColor(tokens.danger), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self._turned(over.adjusted(1, 1, 0, -1)))
        painter.restore()
        if self._limit is not None:
            painter.setPen(QPen(QColor(tokens.text), 2))
            at = self._turned(QRectF(bar.width() * min(1.0, self._limit / whole), 0, 0, 0)).x()
            at = min(max(at, 1.0), bar.width() - 1)
            painter.drawLine(QPoint(round(at), 0), QPoint(round(at), BAR_PX + 2 * _LIMIT_OVER_PX))

    def _fill(self, painter: QPainter, rect: QRectF, purpose: str) -> None:
        """The colour, with a pattern of the ground over it: both show in either look."""
        rect = self._turned(rect)
        tokens = self._theme.tokens
        painter.fillRect(rect, QColor(_color(tokens, purpose)))
        pattern = _PATTERNS[purpose]
        if pattern != Qt.BrushStyle.SolidPattern:
            light = QColor(tokens.content)
            light.setAlphaF(0.55)
            painter.fillRect(rect, QBrush(light, pattern))
        painter.fillRect(QRectF(rect.left(), rect.top(), 1, rect.height()), QColor(tokens.content))

    def _paint_legend(self, painter: QPainter) -> None:
        font = self._theme.font(SMALL_PX)
        painter.setFont(font)
        height = QFontMetrics(font).height()
        for part, at in self._legend_places(self.width()):
            top = at.y() + BAR_PX + 2 * _LIMIT_OVER_PX + _LEGEND_GAP_PX
            width = self._entry_width(part)
            entry = self._turned(QRectF(at.x(), top, width, height)).toRect()
            is_turned = self.isRightToLeft()
            left = entry.right() + 1 - _SWATCH_PX if is_turned else entry.left()
            swatch = QRect(left, entry.top() + (height - _SWATCH_PX) // 2, _SWATCH_PX, _SWATCH_PX)
            tokens = self._theme.tokens
            painter.fillRect(swatch, QColor(_color(tokens, part.purpose)))
            if _PATTERNS[part.purpose] != Qt.BrushStyle.SolidPattern:
                light = QColor(tokens.content)
                light.setAlphaF(0.55)
                painter.fillRect(swatch, QBrush(light, _PATTERNS[part.purpose]))
            painter.setPen(QColor(tokens.text2))
            shift = _SWATCH_PX + _SWATCH_GAP_PX
            text = entry.adjusted(0, 0, -shift, 0) if is_turned else entry.adjusted(shift, 0, 0, 0)
            painter.drawText(text, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, part.words)

    def _legend_places(self, width: int) -> Iterator[tuple[Part, QPoint]]:
        height = QFontMetrics(self._theme.font(SMALL_PX)).height() + _LINE_GAP_PX
        x = y = 0
        for part in self._parts:
            needed = self._entry_width(part)
            if x and x + needed > width:
                x, y = 0, y + height
            yield part, QPoint(x, y)
            x += needed + _ENTRY_GAP_PX

    def _legend_height(self, width: int) -> int:
        height = QFontMetrics(self._theme.font(SMALL_PX)).height()
        places = [at.y() for _, at in self._legend_places(width)]
        return places[-1] + height + _LEGEND_GAP_PX if places else 0

    def _entry_width(self, part: Part) -> int:
        words = QFontMetrics(self._theme.font(SMALL_PX)).horizontalAdvance(part.words)
        return _SWATCH_PX + _SWATCH_GAP_PX + words + 1

    def _turned(self, rect: QRectF) -> QRectF:
        """The same from the right, in a window that reads so."""
        if not self.isRightToLeft():
            return rect
        return QRectF(self.width() - rect.left() - rect.width(), rect.top(), rect.width(), rect.height())

    def _fit_again(self) -> None:
        self.updateGeometry()
        self.update()


def _color(tokens: Tokens, purpose: str) -> str:
    colours = {
        "weights": tokens.accent,
        "kv": tokens.syntax.builtin,
        "compute": tokens.syntax.type,
        "output": tokens.syntax.keyword,
        "overhead": tokens.text3,
        "along": tokens.syntax.string,
    }
    return colours[purpose]
