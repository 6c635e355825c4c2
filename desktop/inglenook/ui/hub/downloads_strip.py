"""All downloads in one line at a page's edge; it opens the panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton
from typing_extensions import override

from inglenook.hub.download import ENDED
from inglenook.ui.hub.download_words import Steady, fraction, summary_in_words
from inglenook.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from inglenook.hub.download import Download
    from inglenook.ui.hub.downloads_watch import DownloadsWatch
    from inglenook.ui.theme.theme import Theme

_STEPS = 100
_BAR_PX = 120
_ICON_PX = 16
_NARROW_PX = 600  # the words say the percentage too


class DownloadsStrip(QFrame):
    """Hidden while there is nothing to tell."""

    opened = Signal()

    def __init__(self, watch: DownloadsWatch, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._theme = theme
        self._steady = Steady()
        self._share: float | None = None
        self._words = ElidedLabel(role="muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(_BAR_PX)
        self._bar.setAccessibleName(self.tr("All downloads"))
        self._open = QPushButton(self.tr("Downloads"))
        self._open.setProperty("role", "ghost")
        self._open.setAccessibleName(self.tr("Downloads"))
        self._open.setToolTip(self.tr("Show all downloads"))
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 4, 14, 4)
        row.setSpacing(12)
        row.addWidget(self._open)
        row.addWidget(self._words, 1)
        row.addWidget(self._bar)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._open.clicked.connect(self.opened)
        watch.changed.connect(self._show)
        theme.changed.connect(self._retheme)
        self._retheme()
        self._show(watch.downloads)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.opened.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_bar()

    def _show(self, downloads: tuple[Download, ...]) -> None:
        words = summary_in_words(downloads, self._steady)
        self.setVisible(bool(words))
        if words != self._words.full_text:
            self._words.set_full_text(words)
            self._open.setAccessibleDescription(words)
        active = [each for each in downloads if each.state not in ENDED]
        self._share = fraction([each for each in active if each.state != "paused"] or active)
        self._show_bar()

    def _show_bar(self) -> None:
        self._bar.setVisible(self._share is not None and self.width() >= _NARROW_PX * self._theme.text_scale)
        self._bar.setRange(0, _STEPS)
        self._bar.setValue(int((self._share or 0) * _STEPS))

    def _retheme(self) -> None:
        self._theme.put_icon(self._open, "download", px=_ICON_PX)
