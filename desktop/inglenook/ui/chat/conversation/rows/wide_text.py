"""Text that may be wider than the column, with a scroll bar of its own under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollBar, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QWheelEvent

    from inglenook.ui.chat.conversation.rows.text_block import TextBlock

BAR = 12


class WideText(QWidget):
    """A text block and its horizontal scroll bar, which shows only when it is needed."""

    def __init__(self, parent: QWidget, block: TextBlock) -> None:
        super().__init__(parent)
        self.block = block
        block.setParent(self)
        self._bar = QScrollBar(Qt.Orientation.Horizontal, self)
        self._bar.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._bar.setAccessibleName(self.tr("Scroll sideways"))
        self._bar.hide()
        self._bar.valueChanged.connect(self._scroll)
        self.setMouseTracking(True)

    @property
    def overflow(self) -> int:
        """How many pixels do not fit."""
        return self._bar.maximum()

    def fit(self, wanted: float, width: int) -> int:
        """Show `width` of `wanted` pixels; returns the height that the bar takes."""
        over = max(0, int(wanted - width + 0.999))
        self._bar.setRange(0, over)
        self._bar.setPageStep(max(1, width))
        self._bar.setSingleStep(24)
        self._bar.setVisible(over > 0)
        return BAR if over else 0

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        bar = BAR if self.overflow else 0
        self.block.setGeometry(0, 0, self.width(), self.height() - bar)
        self._bar.setGeometry(0, self.height() - BAR, self.width(), BAR)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        moved = event.pixelDelta().x() or event.angleDelta().x() // 2
        if self.overflow and abs(event.angleDelta().x()) > abs(event.angleDelta().y()):
            self._bar.setValue(self._bar.value() - moved)
            event.accept()
        else:
            event.ignore()

    def _scroll(self, value: int) -> None:
        self.block.scrolled = value
        self.block.update()
