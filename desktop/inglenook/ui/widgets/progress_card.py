"""A wait that the user sees: what is going on, how far it is, and a way to stop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout

from inglenook.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_STEPS = 1000


class ProgressCard(QFrame):
    """``cancelled`` is emitted once; the card then says so until its owner takes it away."""

    cancelled = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._title = ElidedLabel(title, role="strong")
        self._stage = ElidedLabel(role="muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(title)
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setAccessibleName(self.tr("Cancel"))
        self._cancel.setAutoDefault(False)
        self._cancel.clicked.connect(self._stop)
        self._lay_out()
        self.set_fraction(None)

    def set_title(self, title: str) -> None:
        """What is being waited for."""
        self._title.set_full_text(title)
        self._bar.setAccessibleName(title)

    def set_stage(self, stage: str) -> None:
        """What is going on just now, "Reading the file: 1.2 of 4.9 GiB"."""
        self._stage.set_full_text(stage)
        self._bar.setAccessibleDescription(stage)

    def set_fraction(self, fraction: float | None) -> None:
        """How far it is, 0 to 1; None while nobody knows."""
        if fraction is None:
            self._bar.setRange(0, 0)
        else:
            self._bar.setRange(0, _STEPS)
            self._bar.setValue(round(min(max(fraction, 0.0), 1.0) * _STEPS))

    def _stop(self) -> None:
        self._cancel.setEnabled(False)
        self.set_stage(self.tr("Stopping…"))
        self.cancelled.emit()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._stage)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addLayout(words, 1)
        top.addWidget(self._cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self._bar)
