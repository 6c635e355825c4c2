"""What a computation of several tokens takes beside one of a single token, as it is here and now."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from inglenook.engines.llama_cpp.worker.library import api
from inglenook.errors import LoadError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from inglenook.engines.llama_cpp.worker.context import Context

LEAST_GAIN = 1.05  # below it guesses are not worth their noise
_SIZES = (1, 2, 4, 8, 16)
_ROUNDS = 4  # the first one warms up
_PATIENCE_S = 2.0


class StepCosts:
    """Relative to one token; ``draft`` is what guessing a token costs, in the same unit."""

    def __init__(self, seconds: Mapping[int, float], draft_s: float = 0.0) -> None:
        self.seconds = dict(sorted(seconds.items()))
        self.draft = draft_s / self.seconds[1]
        self._most = max(self.seconds)

    def of(self, tokens: int) -> float:
        """A computation of so many; between two that were measured on the line between them."""
        lower = max(size for size in self.seconds if size <= min(tokens, self._most))
        upper = min((size for size in self.seconds if size >= tokens), default=lower)
        share = (tokens - lower) / (upper - lower) if upper > lower else 0.0
        return (self.seconds[lower] + share * (self.seconds[upper] - self.seconds[lower])) / self.seconds[1]

    def gain(self, chances: Sequence[float]) -> float:
        """How many times as fast writing is with these guesses; each chance is that of a guess after the right ones.

        Source: Leviathan, Kalman and Matias 2023, "Fast Inference from Transformers via Speculative Decoding", 3.3,
        with measured instead of assumed costs.
        """
        right, tokens = 1.0, 1.0
        for chance in chances:
            right *= chance
            tokens += right
        return tokens / (self.of(len(chances) + 1) + len(chances) * self.draft)

    def worth(self, chances: Sequence[float]) -> int:
        """How many of the guesses to try, for the most tokens in a second; 0 where that is not faster."""
        gains = [(self.gain(chances[:count]), count) for count in range(1, min(len(chances), self._most - 1) + 1)]
        best, count = max(gains, default=(0.0, 0))
        return count if best >= LEAST_GAIN else 0

    @property
    def best_gain(self) -> float:
        """If every guess is right."""
        return max(self.gain([1.0] * count) for count in range(1, self._most))


def measure(context: Context, most: int) -> dict[int, float]:
    """Seconds for 1, 2, 4… tokens at once, up to ``most``; the context's memory is empty before and after.

    Each is the shortest of a few, one after the other in turns. Raises LoadError when the engine fails.
    """
    sizes = [size for size in dict.fromkeys((*_SIZES, most)) if size <= most]
    found: dict[int, float] = {}
    ends = time.perf_counter() + _PATIENCE_S
    for number in range(_ROUNDS):
        for size in sizes:
            seconds = _seconds(context, size)
            if number:
                found[size] = min(seconds, found.get(size, seconds))
        if number and time.perf_counter() > ends:
            break
    return found


def _seconds(context: Context, size: int) -> float:
    began = time.perf_counter()
    code = context.decode_rows([0] * size)
    api.llama_synchronize(context.handle)
    seconds = time.perf_counter() - began
    api.llama_memory_clear(context.memory, False)  # noqa: FBT003  C function; the data need not be wiped
    if code:
        raise LoadError(
            say("The engine failed while its speed was measured (code {code} of llama.cpp). Try again.", code=code)
        )
    return seconds
