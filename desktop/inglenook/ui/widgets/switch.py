"""A switch with its name: something that is on or off at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QCheckBox
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

_WIDTH = 34
_HEIGHT = 20
_INSET = 3
_RING = 2
_GAP = 12


class Switch(QCheckBox):
    """A check box by behaviour and to screen readers; the name at the start, the switch at the end of the line."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)

    @override
    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.text()) + _GAP + _WIDTH + 2 * _RING
        return QSize(width, max(metrics.height(), _HEIGHT + 2 * _RING) + 4)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def paintEvent(self, arg__1: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_name(painter)
            self._paint_track(painter)

    def _end(self) -> QRectF:
        """Where the track is: at the right, in a right-to-left window at the left."""
        x = _RING if self.isRightToLeft() else self.width() - _WIDTH - _RING
        return QRectF(x, (self.height() - _HEIGHT) / 2, _WIDTH, _HEIGHT)

    def _paint_name(self, painter: QPainter) -> None:
        room = QRect(0, 0, self.width() - _WIDTH - _GAP, self.height())
        if self.isRightToLeft():
            room.translate(_WIDTH + _GAP, 0)
        group = QPalette.ColorGroup.Normal if self.isEnabled() else QPalette.ColorGroup.Disabled
        painter.setPen(self.palette().color(group, QPalette.ColorRole.WindowText))
        start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter  # the painter mirrors it
        painter.drawText(room, start | Qt.TextFlag.TextShowMnemonic, self.text())

    def _paint_track(self, painter: QPainter) -> None:
        palette = self.palette()
        track = self._end()
        painter.setOpacity(1.0 if self.isEnabled() else 0.4)
        if self.property("kb"):
            painter.setPen(QPen(palette.accent(), _RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = track.adjusted(-1, -1, 1, 1)
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)
            track = track.adjusted(_RING, _RING, -_RING, -_RING)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.accent() if self.isChecked() else palette.dark())
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        side = track.height() - 2 * _INSET
        at_right = self.isChecked() != self.isRightToLeft()
        x = track.right() - _INSET - side if at_right else track.left() + _INSET
        painter.setBrush(palette.light())
        painter.drawEllipse(QRectF(x, track.top() + _INSET, side, side))
