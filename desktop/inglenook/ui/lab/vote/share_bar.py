"""A group's share of the votes, as a bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from inglenook.ui.theme.theme import Theme

_HEIGHT_PX = 8


class ShareBar(QWidget):
    """The leader's is filled with the accent, the others' with grey; the figures beside it say the same."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._share = 0.0
        self._is_first = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float, *, is_first: bool) -> None:
        """From 0 to 1."""
        if (share, is_first) != (self._share, self._is_first):
            self._share, self._is_first = share, is_first
            self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(120, round(_HEIGHT_PX * self._theme.text_scale))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        whole = QRectF(self.rect())
        radius = whole.height() / 2
        filled = QRectF(whole)
        filled.setWidth(max(whole.height(), whole.width() * self._share))
        if self.isRightToLeft():
            filled.moveRight(whole.right())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.track))
            painter.drawRoundedRect(whole, radius, radius)
            if self._share > 0:
                painter.setBrush(QColor(tokens.accent if self._is_first else tokens.control))
                painter.drawRoundedRect(filled, radius, radius)
