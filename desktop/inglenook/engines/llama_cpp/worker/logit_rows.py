"""The scores of all tokens that the last computation left, as an array over llama.cpp's own memory."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING

import numpy as np

from inglenook.engines.llama_cpp.worker.library import api
from inglenook.engines.sampling import BANNED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from inglenook.engines.sampling import Sampling

LAST = -1


class LogitRows:
    """Good until the next computation; ``row`` is the place in the batch, or LAST."""

    def __init__(self, context: api.llama_context_p, vocabulary_size: int) -> None:
        self._context = context
        self._kind = ctypes.c_float * vocabulary_size
        self._address = 0
        self._logits: NDArray[np.float32] = np.empty(0, np.float32)

    def __getitem__(self, row: int) -> NDArray[np.float32]:
        pointer = api.llama_get_logits_ith(self._context, row)
        address = ctypes.addressof(pointer.contents)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownArgumentType, reportUnknownMemberType]  a pointer at run time
        if address != self._address:
            memory = self._kind.from_address(address)
            self._address, self._logits = address, np.frombuffer(memoryview(memory), np.float32)
        return self._logits


def biased(row: NDArray[np.float32], sampling: Sampling, suppressed: Sequence[int]) -> NDArray[np.float32]:
    """The scores with the sampling's biases, in other memory; the same ones where there are none."""
    if not (sampling.logit_bias or suppressed):
        return row
    scores = row.copy()
    for token, by in sampling.logit_bias:
        scores[token] += -np.inf if by <= BANNED else by
    scores[list(suppressed)] = -np.inf
    return scores
