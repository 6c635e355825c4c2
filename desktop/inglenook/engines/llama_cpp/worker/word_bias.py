"""Words that are never written, or sooner than others, as biases on tokens.

A word of one token is a bias on that token. Of one of several, a banned word is stopped at its last token when all
before it are there (as Hugging Face's SequenceBiasLogitsProcessor has it); a favoured one is helped on once it has
begun, since its first token begins other words too.
"""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from inglenook.engines.llama_cpp.worker.token_array import OwnSampler
from inglenook.engines.sampling import BANNED

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from inglenook.engines.llama_cpp.worker.token_array import TokenArray
    from inglenook.engines.sampling import Sampling

    Spell = Callable[[str], list[int]]  # a text's tokens


def with_words(sampling: Sampling, spell: Spell) -> Sampling:
    """The sampling with its words of one token among the biases; a bias that was given itself stays."""
    if not (sampling.banned_words or sampling.favoured_words):
        return sampling
    found = {tokens[0]: by for tokens, by in _spelled(sampling, spell) if len(tokens) == 1}
    return replace(sampling, logit_bias=tuple({**found, **dict(sampling.logit_bias)}.items()))


@dataclass(frozen=True, slots=True)
class _Step:
    """Behind these tokens that one gets so much."""

    behind: tuple[int, ...]
    token: int
    by: float


class WordBias:
    """For words of several tokens and one answer; ``sampler`` is None where there are none, else it must outlive it."""

    def __init__(self, sampling: Sampling, spell: Spell) -> None:
        self._steps = tuple(_steps(sampling, spell))
        self.looks_back = max((len(step.behind) for step in self._steps), default=0)
        self._before: deque[int] = deque(maxlen=self.looks_back)
        self.sampler = OwnSampler(self._act, self._before.append) if self._steps else None

    def _act(self, array: TokenArray) -> None:
        before = tuple(self._before)
        records = array.records()
        for step in self._steps:
            if before[len(before) - len(step.behind) :] == step.behind:
                records["logit"][records["id"] == step.token] += np.float32(step.by)


def _steps(sampling: Sampling, spell: Spell) -> Iterator[_Step]:
    for tokens, by in _spelled(sampling, spell):
        if len(tokens) > 1 and by <= BANNED:
            yield _Step(tokens[:-1], tokens[-1], -math.inf)
        elif len(tokens) > 1:
            yield from (_Step(tokens[:place], tokens[place], by) for place in range(1, len(tokens)))


def _spelled(sampling: Sampling, spell: Spell) -> Iterator[tuple[tuple[int, ...], float]]:
    """Each word as it is written at the beginning and behind a space; one that is banned is not favoured."""
    seen: set[tuple[int, ...]] = set()
    for words, by in ((sampling.banned_words, BANNED), (sampling.favoured_words, sampling.word_favour)):
        for word in words:
            for text in (word.strip(), f" {word.strip()}"):
                tokens = tuple(spell(text)) if word.strip() else ()
                if tokens and tokens not in seen:
                    seen.add(tokens)
                    yield tokens, by
