"""What an answer is waiting for, above the composer: how far it is, and a way to stop it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inglenook.engines.engine import LoadProgress, PromptProgress, Waiting
from inglenook.inference.retrieval.steps import LookingUp
from inglenook.ui.translated import grouped, number_in_words, translated
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
                stage = translated(step.stage)
                self._tell(self.tr("Loading {model}…").format(model=model), stage, step.fraction)
            case LookingUp():
                self._tell(self.tr("Looking up passages…"), translated(step.stage), step.fraction)
            case PromptProgress() if self._card is not None or step.total - step.done > LONG_PROMPT:
                words = self.tr("{done} of {total} tokens").format(done=grouped(step.done), total=grouped(step.total))
                self._tell(self.tr("Reading the chat so far…"), words, step.done / max(step.total, 1))
            case Waiting():
                silence = self.tr("Nothing came for {seconds} s").format(seconds=number_in_words(step.seconds, ".0f"))
                self._tell(self.tr("{model} is still at work…").format(model=model), silence, None)
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
        if fraction is not None:
            percent = f"{fraction * 100:.0f}\N{NO-BREAK SPACE}%"
            stage = self.tr("{stage} · {percent}").format(stage=stage, percent=percent)
        self._card.set_title(title)
        self._card.set_stage(stage)
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
