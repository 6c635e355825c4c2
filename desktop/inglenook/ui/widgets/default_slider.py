"""A slider with a mark at the value that it starts from, and a smaller one where it is off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget

_MARK_WIDTH_PX = 2.0
_MARK_HEIGHT_PX = 10.0
_OFF_WIDTH_PX = 1.0
_OFF_HEIGHT_PX = 6.0


class DefaultSlider(QSlider):
    """Jumps to where it is clicked, asks for a reset when double-clicked, leaves the wheel alone without focus."""

    reset_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._default = 0
        self._off: int | None = None
        self._turn()

    def set_default(self, position: int) -> None:
        """Where the mark is, as a position of the slider."""
        self._default = position
        self.update()

    def set_off(self, position: int | None) -> None:
        """Where it is off, as a position of the slider; None: nowhere on it."""
        self._off = position
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            self._paint_mark(painter, self._default, _MARK_WIDTH_PX, _MARK_HEIGHT_PX)
            if self._off is not None:
                self._paint_mark(painter, self._off, _OFF_WIDTH_PX, _OFF_HEIGHT_PX)
        super().paintEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and not self._handle_at(event):
            self.setValue(self._position_at(event.position().x()))  # Qt then finds the handle there, and drags it
        super().mousePressEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.reset_wanted.emit()
        event.accept()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._turn()
            self.style().polish(self)

    def _paint_mark(self, painter: QPainter, position: int, width: float, height: float) -> None:
        x = self._x_of(position) - width / 2
        painter.fillRect(QRectF(x, (self.height() - height) / 2, width, height), self.palette().dark())

    def _turn(self) -> None:
        """Qt turns the slider round, but the style sheet would still colour its left part without this property."""
        self.setProperty("rtl", self.isRightToLeft())

    def _option(self) -> QStyleOptionSlider:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        return option

    def _handle_at(self, event: QMouseEvent) -> bool:
        part = QStyle.SubControl.SC_SliderHandle
        handle = self.style().subControlRect(QStyle.ComplexControl.CC_Slider, self._option(), part, self)
        return handle.contains(event.position().toPoint())

    def _travel(self) -> tuple[int, int, bool]:
        """Where the handle's middle starts, how far it goes, and whether to the left."""
        option = self._option()
        slider = QStyle.ComplexControl.CC_Slider
        groove = self.style().subControlRect(slider, option, QStyle.SubControl.SC_SliderGroove, self)
        handle = self.style().subControlRect(slider, option, QStyle.SubControl.SC_SliderHandle, self)
        return groove.left() + handle.width() // 2, groove.width() - handle.width(), option.upsideDown

    def _x_of(self, position: int) -> float:
        start, length, turned = self._travel()
        return start + QStyle.sliderPositionFromValue(self.minimum(), self.maximum(), position, length, turned)

    def _position_at(self, x: float) -> int:
        start, length, turned = self._travel()
        return QStyle.sliderValueFromPosition(self.minimum(), self.maximum(), round(x) - start, length, turned)
