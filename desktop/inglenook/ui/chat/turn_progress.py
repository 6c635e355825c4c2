"""What an answer is waiting for, above the composer: how far it is, and a way to stop it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inglenook.engines.engine import LoadProgress, PromptProgress, Waiting
from inglenook.ui.widgets.progress_card import ProgressCard

if TYPE_CHECKING:
    from inglenook.inference.turn import TurnStep

LONG_PROMPT = 256  # tokens still to be read, from which on reading them is worth a word


class TurnProgress(QWidget):
    """Takes no room while text streams; each wait gets a card of its own, as a card can be cancelled only once."""

    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card: ProgressCard | None = None
        self._stopping = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def show_step(self, step: TurnStep | None, model: str) -> None:
        """Show what a step says; hide when there is nothing to wait for."""
        match step:
            case LoadProgress():
                self._tell(f"Loading {model}…", step.stage, step.fraction)
            case PromptProgress() if self._card is not None or step.total - step.done > LONG_PROMPT:
                words = f"{step.done:,} of {step.total:,} tokens"
                self._tell("Reading the chat so far…", words, step.done / max(step.total, 1))
            case Waiting():
                self._tell(f"{model} is still at work…", f"Nothing came for {step.seconds:.0f} s", None)
            case _:
                self._clear()

    def _tell(self, title: str, stage: str, fraction: float | None) -> None:
        if self._stopping:
            return
        if self._card is None:
            self._card = ProgressCard(title)
            self._card.cancelled.connect(self._stop)
            self._column.addWidget(self._card)
            self.show()
        percent = "" if fraction is None else f" {fraction * 100:.0f}\N{NO-BREAK SPACE}%"
        self._card.set_title(title)
        self._card.set_stage(stage + percent)
        self._card.set_fraction(fraction)

    def _stop(self) -> None:
        self._stopping = True
        self.stop_requested.emit()

    def _clear(self) -> None:
        self._stopping = False
        if self._card is not None:
            self._column.removeWidget(self._card)
            self._card.hide()
            self._card.deleteLater()
            self._card = None
            self.hide()
