"""The round button that leads back to the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from inglenook.ui.theme.theme import Theme

_SIDE = 36
_ICON = 18


class EndButton(QAbstractButton):
    """Painted from the tokens, so that it is round at every text size."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self._theme = theme
        name = self.tr("To the end")
        self.setObjectName("toTheEnd")
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    def place(self, page: QRect, *, wanted: bool) -> None:
        """Show it over the page's lower edge, or hide it."""
        if wanted:
            self.setFixedSize(self.sizeHint())
            self.move(page.center().x() - self.width() // 2, page.bottom() - self.height() - 12)
            self.raise_()
        if wanted != self.isVisible():
            self.setVisible(wanted)

    @override
    def sizeHint(self) -> QSize:
        side = round(_SIDE * self._theme.text_scale)
        return QSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        ring = self.hasFocus() and bool(self.property("kb"))
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(tokens.accent if ring else tokens.border_strong), 2 if ring else 1))
            painter.setBrush(QColor(tokens.hover if self.underMouse() else tokens.raised))
            painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
            side = round(_ICON * self._theme.text_scale)
            place = (self.width() - side) // 2
            self._theme.icon("arrow-down", color="text", px=side).paint(painter, place, place, side, side)
