"""Mirostat, version 1: a top-k whose k follows how surprising the text has been.

Basu et al. 2021, arXiv 2007.14966. It takes the same tokens as llama.cpp's own (llama-sampler.cpp) for the same seed,
but for one thing: there k becomes an int, and a k beyond its range becomes 1. After some hundred tokens of a text that
is less surprising than wished, where k grows without end, nothing but the likeliest token would come any more.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from inglenook.engines.llama_cpp.worker.token_array import OwnSampler

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from inglenook.engines.llama_cpp.worker.token_array import TokenArray

    Shares = NDArray[np.float32]

_ZIPF_TOKENS = 100  # from which the distribution is estimated; llama.cpp's own number (common/sampling.cpp)
_MOST_MU = 1000.0  # bits; more surprise than any token has


class MirostatOne:
    """Its state for one answer; ``sampler`` goes to a chain's end."""

    def __init__(self, vocabulary_size: int, seed: int, tau: float, eta: float) -> None:
        self.sampler = OwnSampler(self._act)
        self._size = vocabulary_size
        self._tau = tau
        self._eta = eta
        self._mu = 2 * tau
        self._random = np.random.MT19937()
        self._random._legacy_seeding(seed)  # pyright: ignore[reportPrivateUsage, reportAttributeAccessIssue, reportUnknownMemberType]  std::mt19937's way

    def _act(self, array: TokenArray) -> None:
        array.selected = 0  # whatever happens: llama.cpp ends the process where no token is taken
        records = array.records()
        order = np.argsort(-records["logit"], kind="stable")
        shares = _softmax(records["logit"][order])
        kept = order[: self._count(shares[shares > 0])]
        shares = _softmax(records["logit"][kept])
        place = self._draw(shares)
        left = records[kept]
        left["p"] = shares
        records[: len(kept)] = left
        array.size, array.sorted, array.selected = len(kept), True, place
        surprise = -math.log2(max(float(shares[place]), 2.0**-149))
        self._mu = max(-_MOST_MU, min(_MOST_MU, self._mu - self._eta * (surprise - self._tau)))

    def _count(self, shares: Shares) -> int:
        """k, by the exponent of Zipf's law that fits the likeliest tokens; from its logarithm, which stays small."""
        some = shares[:_ZIPF_TOKENS].astype(np.float64)
        if len(some) < 2:  # noqa: PLR2004  one token has no slope
            return 1
        ranks = np.arange(1, len(some))
        steps = np.log((ranks + 1) / ranks)
        zipf = float((steps * np.log(some[:-1] / some[1:])).sum() / (steps**2).sum())
        rest = zipf - 1
        if zipf <= 0 or rest == 0:
            return len(shares)
        log = math.log(abs(rest)) + self._mu * math.log(2) - math.log(abs(1 - self._size**-rest))
        return max(1, int(math.exp(min(log / zipf, math.log(len(shares))))))

    def _draw(self, shares: Shares) -> int:
        """As std::discrete_distribution does with std::mt19937: two of its numbers are one of 53 bits, none for one."""
        if len(shares) == 1:
            return 0
        low, high = int(self._random.random_raw()), int(self._random.random_raw())
        at = (low + high * 2.0**32) / 2.0**64
        shared = shares.astype(np.float64)
        return min(int(np.searchsorted(np.cumsum(shared / shared.sum()), at)), len(shares) - 1)


def _softmax(logits: Shares) -> Shares:
    weights = np.exp(logits - logits.max())
    return weights / weights.sum(dtype=np.float32)
