"""Whether a model fits, as a small label with an icon, a word and a colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QLabel, QSizePolicy
from typing_extensions import override

from inglenook.ui.fit.fit_words import total_in_words, verdict_in_words
from inglenook.ui.theme.tokens import TINY_PX
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from inglenook.fit.fit import Fit, Verdict
    from inglenook.ui.theme.theme import Theme

# The icon, and the tokens of the word and of its ground.
LOOKS: dict[Verdict, tuple[str, str, str]] = {
    "fits": ("circle-check", "ok", "ok_soft"),
    "tight": ("triangle-alert", "warn", "warn_soft"),
    "no": ("circle-alert", "danger", "danger_soft"),
    "unknown": ("circle-help", "text2", "hover"),
}
_PADDING_PX = 7
_GAP_PX = 4
_RADIUS_PX = 6
_ICON_PX = 12
_TALLER_PX = 6  # than its text


class VerdictChip(QLabel):
    """Takes no room while there is nothing to say; the total and the reason are its tip and what is spoken."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._verdict: Verdict | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._fit_again)

    def show_fit(self, fit: Fit | None) -> None:
        """Another verdict; None takes it away."""
        self._verdict = fit.verdict if fit else None
        self.setText(verdict_in_words(fit.verdict) if fit else "")
        total = total_in_words(fit) if fit else ""
        self.setToolTip("\n".join(filter(None, [total, translated(fit.reason)])) if fit else "")
        self.setAccessibleName(f"{self.text()}: {total}" if fit else "")
        self.setAccessibleDescription(translated(fit.reason) if fit else "")
        self._fit_again()

    @override
    def sizeHint(self) -> QSize:
        if self._verdict is None:
            return QSize(0, 0)
        metrics = QFontMetrics(self._theme.font(TINY_PX, weight=600))
        width = metrics.horizontalAdvance(self.text()) + self._icon_px() + _GAP_PX + 2 * _PADDING_PX
        return QSize(width, metrics.height() + _TALLER_PX)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, arg__1: QPaintEvent) -> None:
        if self._verdict is None:
            return
        icon, color, ground = LOOKS[self._verdict]
        tokens, px = self._theme.tokens, self._icon_px()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(getattr(tokens, ground)))
            painter.drawRoundedRect(self.rect(), _RADIUS_PX, _RADIUS_PX)
            x = self.width() - _PADDING_PX - px if self.isRightToLeft() else _PADDING_PX
            self._theme.icon(icon, color=color, px=px).paint(painter, QRect(x, (self.height() - px) // 2, px, px))
            painter.setFont(self._theme.font(TINY_PX, weight=600))
            painter.setPen(QColor(getattr(tokens, color)))
            start, end = _PADDING_PX + px + _GAP_PX, _PADDING_PX
            room = self.rect().adjusted(end, 0, -start, 0) if self.isRightToLeft() else self.rect()
            room = room if self.isRightToLeft() else room.adjusted(start, 0, -end, 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self.text())

    def _icon_px(self) -> int:
        return round(_ICON_PX * self._theme.text_scale)

    def _fit_again(self) -> None:
        self.updateGeometry()
        self.update()
