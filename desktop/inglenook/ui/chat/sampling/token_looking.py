"""Asks the model in memory what a chain makes of a token of its last answer, a moment after the chain has changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from inglenook.errors import EngineError, PromptError, WorkerError
from inglenook.inference.next_token import LISTED, steady
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inglenook.engines.probed_model import ProbedModel
    from inglenook.engines.sampling import Sampling
    from inglenook.engines.token_choice import Explanation
    from inglenook.ui.background import Background

AFTER_MS = 30  # a slider that is dragged asks for more than can be answered
_AGAIN_MS = 150  # an answer that has just ended still holds the model
_MOST_TRIES = 20


@dataclass(frozen=True, slots=True)
class Look:
    """What is asked; ``turn`` tells one answer from the next."""

    sampling: Sampling
    back: int  # tokens
    turn: int


class TokenLooking(QObject):
    """One question at a time, and only the answer to the newest is told."""

    changed = Signal()

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._model: ProbedModel | None = None
        self._wanted: Look | None = None
        self._is_asking = False
        self._tries = 0
        self._timer = QTimer(self, interval=AFTER_MS, singleShot=True)
        self._timer.timeout.connect(self._ask)
        self.found: tuple[Look, Explanation] | None = None
        self.problem = ""

    @property
    def is_waiting(self) -> bool:
        """Whether what is shown is not what was asked last."""
        return self._wanted is not None and not self.problem and (self.found is None or self.found[0] != self._wanted)

    def look(self, model: ProbedModel | None, wanted: Look | None) -> None:
        """Look at this from now on; None: there is nothing to look at."""
        if model is self._model and wanted == self._wanted:
            return
        if model is not self._model or wanted is None or (self.found and self.found[0].turn != wanted.turn):
            self.found = None
        self._model, self._wanted, self._tries, self.problem = model, wanted, 0, ""
        if wanted is None:
            self._timer.stop()
        else:
            self._timer.start(AFTER_MS)
        self.changed.emit()

    def _ask(self) -> None:
        model, wanted = self._model, self._wanted
        if self._is_asking or model is None or wanted is None:
            return
        self._is_asking = True

        def told(found: Explanation) -> None:
            if (model, wanted) == (self._model, self._wanted):
                self.found = (wanted, found)
                self.changed.emit()

        def done() -> None:
            self._is_asking = False
            if (model, wanted) != (self._model, self._wanted):
                self._timer.start(AFTER_MS)

        def failed(error: Exception) -> None:
            done()
            if (model, wanted) == (self._model, self._wanted):
                self._fail(error)

        self._background.run(lambda _: _explained(model, wanted), on_item=told, on_done=done, on_error=failed)

    def _fail(self, error: Exception) -> None:
        if _may_pass(error) and self._tries < _MOST_TRIES:
            self._tries += 1
            self._timer.start(_AGAIN_MS)
        else:
            self.problem, self.found = translated(error), None
            self.changed.emit()


def _explained(model: ProbedModel, wanted: Look) -> Iterator[Explanation]:
    sampling = steady(wanted.sampling)
    try:
        yield model.explain(sampling, top=LISTED, back=wanted.back)
    except PromptError:
        if not wanted.back:
            raise
        yield model.explain(sampling, top=LISTED)  # the answer is not that long


def _may_pass(error: Exception) -> bool:
    """Whether the model is only busy."""
    return isinstance(error, EngineError) and not isinstance(error, (PromptError, WorkerError))
