"""Which beams live on, which are finished, and when a search is over: as Hugging Face's generate decides it.

Source: transformers 4.49, generation/beam_search.py (BeamHypotheses, BeamSearchScorer) and generation/utils.py
(_beam_search, _group_beam_search). Diverse beams: Vijayakumar et al. 2016, arXiv 1610.02424.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from inglenook.engines.sampling import EarlyStopping


@dataclass(frozen=True, slots=True)
class Rules:
    """What a search goes by. ``limit``: so many tokens at most."""

    beams: int
    length_penalty: float
    early_stopping: EarlyStopping
    limit: int


@dataclass(frozen=True, slots=True)
class Beam:
    """Tokens behind the prompt, with the sum of their log-probabilities; ``parent``: its place in the step before."""

    tokens: tuple[int, ...]
    total: float
    parent: int = 0


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """A finished answer."""

    score: float
    beam: Beam
    is_ended: bool


@dataclass(frozen=True, slots=True)
class Extension:
    """A token that could follow a beam. ``beam``: its place among the running ones."""

    beam: int
    token: int
    total: float


@dataclass
class BeamGroup:
    """The beams of one search, or of one group of a diverse one."""

    rules: Rules
    running: list[Beam] = field(default_factory=lambda: [Beam((), 0.0)])
    hypotheses: list[Hypothesis] = field(default_factory=list["Hypothesis"])
    is_done: bool = False

    def step(self, extensions: Sequence[Extension], ends: Callable[[int], bool]) -> list[Hypothesis]:
        """Take the best of what could follow, which come best first; those that are finished by it.

        Only a finished one among the first ``beams`` counts as finished.
        """
        finished: list[Hypothesis] = []
        grown: list[Beam] = []
        for rank, extension in enumerate(extensions):
            tokens = (*self.running[extension.beam].tokens, extension.token)
            beam = Beam(tokens, extension.total, extension.beam)
            if not ends(extension.token):
                grown.append(beam)
                if len(grown) == self.rules.beams:
                    break
            elif rank < self.rules.beams:
                finished.append(self._add(beam, is_ended=True))
        length = len(self.running[0].tokens) + 1
        self.running = grown
        best = max((extension.total for extension in extensions), default=0.0)
        self.is_done = not grown or self._is_settled(best, length)
        return finished

    def finish(self) -> None:
        """The length is up: what is still running counts as it is."""
        if not self.is_done:
            for beam in self.running:
                if beam.tokens:
                    self._add(beam, is_ended=False)

    def _add(self, beam: Beam, *, is_ended: bool) -> Hypothesis:
        hypothesis = Hypothesis(self._score(beam.total, len(beam.tokens)), beam, is_ended)
        if len(self.hypotheses) < self.rules.beams or hypothesis.score > self._worst:
            self.hypotheses.append(hypothesis)
            if len(self.hypotheses) > self.rules.beams:
                self.hypotheses.remove(min(self.hypotheses, key=lambda kept: kept.score))
        return hypothesis

    @property
    def _worst(self) -> float:
        return min(kept.score for kept in self.hypotheses)

    def _score(self, total: float, length: int) -> float:
        return total / length**self.rules.length_penalty

    def _is_settled(self, best: float, length: int) -> bool:
        """Whether nothing that still runs can become better than the worst that is finished."""
        if len(self.hypotheses) < self.rules.beams:
            return False
        if self.rules.early_stopping == "true":
            return True
        if self.rules.early_stopping == "never" and self.rules.length_penalty > 0:
            length = self.rules.limit
        return self._worst >= self._score(best, length)


def best_first(groups: Sequence[BeamGroup]) -> list[tuple[int, Hypothesis]]:
    """All that was found, with the number of the group."""
    found = [(number, hypothesis) for number, group in enumerate(groups) for hypothesis in group.hypotheses]
    return sorted(found, key=lambda pair: -pair[1].score)
