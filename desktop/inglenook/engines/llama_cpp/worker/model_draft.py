"""Guesses by a draft model, as many as its record makes worth while."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.engines.llama_cpp.worker.draft_model import DraftModel
    from inglenook.engines.llama_cpp.worker.step_costs import StepCosts

# A guess of which the draft model itself is less sure is not made (as Hugging Face's assisted generation has it).
LEAST_SURE = 0.4
_DECAY = 0.97  # what a guess counts less with each later one
_BELIEVED = 4.0  # guesses that are taken for mostly right before any was made
_TRUST = 0.8
_AGAIN = 32  # tokens after which one that was given up may try again
_TRIAL = 2  # guesses, then


class ModelDraft:
    """Keeps its record from answer to answer. A guess costs time, so one that is often wrong is rarely asked again."""

    def __init__(self, model: DraftModel, costs: StepCosts, most: int) -> None:
        self._model = model
        self._costs = costs
        self._most = most
        self._tokens: list[int] = []
        self._guesses: list[int] = []  # that were tried and are not judged yet
        self._right = _BELIEVED * _TRUST
        self._tried = _BELIEVED
        self._idle = 0  # tokens since the last guess

    def begin(self, tokens: Sequence[int]) -> None:
        """An answer begins behind these."""
        self._tokens = list(tokens)
        self._guesses = []

    def take(self, token: int) -> None:
        """Know that it was written."""
        if self._guesses:
            is_right = self._guesses.pop(0) == token
            self._right = self._right * _DECAY + is_right
            self._tried = self._tried * _DECAY + 1
            if not is_right:
                self._guesses = []
        self._tokens.append(token)
        self._idle += 1

    def propose(self, room: int) -> list[int]:
        """The tokens worth trying, at most ``room``; none where that would be slower."""
        most = min(room, self._most)
        wanted = self._costs.worth([self._right / self._tried] * most)
        if not wanted and self._idle >= _AGAIN:
            wanted = min(_TRIAL, most)
        if wanted <= 0:
            return []
        self._idle = 0
        self._guesses = self._model.guess(self._tokens, wanted, LEAST_SURE)
        return self._guesses.copy()
