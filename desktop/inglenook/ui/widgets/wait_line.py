"""A wait in one line: what goes on, and a way to stop it; a short wait is not shown."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from inglenook.ui.widgets.elided_label import ElidedLabel

PATIENCE_MS = 500
_BAR_PX = 64


class WaitLine(QWidget):
    """Hidden while nothing goes on, and for the first half second."""

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ElidedLabel(role="muted")
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(_BAR_PX)
        self._stop = QPushButton(self.tr("Stop"))
        self._stop.setAccessibleName(self.tr("Stop"))
        self._stop.clicked.connect(lambda: self.stopped.emit())  # noqa: PLW0108  Qt would hand over its "checked"
        self._patience = QTimer(self, interval=PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(self.show)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._words, 1)
        row.addWidget(self._bar)
        row.addWidget(self._stop)
        self.hide()

    def begin(self, words: str) -> None:
        """Something began."""
        self._words.set_full_text(words)
        self._bar.setAccessibleName(words)
        self._stop.setAccessibleDescription(words)
        if self.isHidden():
            self._patience.start()

    def end(self) -> None:
        """Nothing goes on."""
        self._patience.stop()
        self.hide()
