"""The place on the page for a wait: empty while nothing goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inglenook.ui.models.model_words import bytes_done
from inglenook.ui.widgets.progress_card import ProgressCard

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFrame


class ProgressSlot(QWidget):
    """Each wait gets a card of its own: one that was cancelled cannot be cancelled again."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card: ProgressCard | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    @property
    def card(self) -> QFrame | None:
        """What is shown."""
        return self._card

    def begin(self, title: str) -> None:
        """Show a new wait."""
        self.end()
        self._card = ProgressCard(title)
        self._card.cancelled.connect(self.cancelled)
        self._column.addWidget(self._card)
        self.show()

    def go_on(self, done_bytes: int, total_bytes: int, what: str = "") -> None:
        """How far it is."""
        if self._card is not None and total_bytes:
            self._card.set_fraction(done_bytes / total_bytes)
            self._card.set_stage(
                f"{what}: {bytes_done(done_bytes, total_bytes)}" if what else bytes_done(done_bytes, total_bytes)
            )

    def end(self) -> None:
        """Show nothing."""
        if self._card is not None:
            self._column.removeWidget(self._card)
            self._card.hide()
            self._card.deleteLater()
            self._card = None
        self.hide()
