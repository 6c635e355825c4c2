"""What a step of several answers side by side takes on this computer, measured with the model as it is loaded."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from inglenook.engines.llama_cpp.worker.library import api
from inglenook.engines.llama_cpp.worker.sequences import Sequences
from inglenook.engines.samples import BatchCost
from inglenook.errors import CancelledError, PromptError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from inglenook.engines.llama_cpp.worker.reached import Reached

_ROUNDS = 3  # the fastest counts: other programs only ever make it slower
_LEAST_BEFORE = 16  # tokens: the first steps of all find nothing in the processor's caches


def measure_batches(reached: Reached, widths: Sequence[int]) -> tuple[BatchCost, ...]:
    """One cost for each width, in its order; raises PromptError when it fails, CancelledError when stopped."""
    most = max(widths)
    cells = most * (_ROUNDS + 1) * len(widths) + _LEAST_BEFORE
    sequences = Sequences(reached, count=most, cells=cells, outputs=most)
    try:
        return tuple(_measure(reached, sequences, widths))
    finally:
        sequences.close()


def _measure(reached: Reached, sequences: Sequences, widths: Sequence[int]) -> Iterator[BatchCost]:
    positions = [0] * max(widths)
    _step(reached, sequences, positions, 1)
    for width in widths:
        seconds = [_step(reached, sequences, positions, width) for _ in range(_ROUNDS)]
        yield BatchCost(width, min(seconds))


def _step(reached: Reached, sequences: Sequences, positions: list[int], width: int) -> float:
    if reached.controls.stop:
        raise CancelledError(say("Stopped."))
    tokens = [place % reached.vocabulary.size for place in range(100, 100 + width)]
    begun = time.perf_counter()
    code = sequences.decode_each(tokens, range(width), positions[:width])
    api.llama_synchronize(sequences.context.handle)  # a graphics card is not done when the call is
    if code:
        raise PromptError(say("The engine failed while it was measured (code {code} of llama.cpp).", code=code))
    for place in range(width):
        positions[place] += 1
    reached.controls.steps += 1
    return time.perf_counter() - begun
