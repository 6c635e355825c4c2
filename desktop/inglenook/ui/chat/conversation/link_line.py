"""The line at the conversation's edge that says where the link under the mouse leads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_MARGIN_PX = 6
_SHARE = 0.8  # of the width, at most


class LinkLine(QLabel):
    """Lies over its parent's lower corner, and lets the mouse through."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setProperty("role", "linkline")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_target(self, target: str) -> None:
        """Say it; nothing hides the line."""
        widest = int(self._over.width() * _SHARE)
        self.setText(self.fontMetrics().elidedText(target, Qt.TextElideMode.ElideMiddle, widest))
        self.adjustSize()
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = self._over.width() - self.width() - _MARGIN_PX if is_mirrored else _MARGIN_PX
        self.move(x, self._over.height() - self.height() - _MARGIN_PX)
        self.setVisible(bool(target))
        self.raise_()
