"""How the next token is chosen: a request's sampling as a chain of llama.cpp's samplers."""

from __future__ import annotations

import math
import secrets
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from inglenook.engines.engine import RANDOM_SEED
from inglenook.engines.llama_cpp.worker.library import api
from inglenook.errors import PromptError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from inglenook.engines.engine import Sampling, Strategy

_SEEDS = 2**32 - 1  # the last one, LLAMA_DEFAULT_SEED, means "draw one"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a chain works."""

    vocabulary_size: int
    window: int  # tokens


@dataclass(frozen=True, slots=True)
class Member:
    """One sampler of a chain."""

    is_on: Callable[[Sampling], bool]
    make: Callable[[Sampling, Place], api.llama_sampler_p]


def _looks_back(sampling: Sampling, place: Place) -> int:
    """How many of the last tokens the penalties look at."""
    return place.window if sampling.repeat_last_n < 0 else min(sampling.repeat_last_n, place.window)


def _has_penalties(sampling: Sampling) -> bool:
    penalties = (sampling.repeat_penalty, sampling.frequency_penalty, sampling.presence_penalty)
    return sampling.repeat_last_n != 0 and penalties != (1, 0, 0)


_PENALTIES = Member(
    _has_penalties,
    lambda sampling, place: api.llama_sampler_init_penalties(
        place.vocabulary_size,
        _looks_back(sampling, place),
        sampling.repeat_penalty,
        sampling.frequency_penalty,
        sampling.presence_penalty,
    ),
)

# Each strategy's members in llama.cpp's own order (common/common.h); one that is off is left out. Top-k comes early
# for speed as well: what follows then works on some tokens instead of on the whole vocabulary.
_CHAINS: dict[Strategy, tuple[Member, ...]] = {
    "greedy": (
        _PENALTIES,
        Member(lambda _: True, lambda _s, _p: api.llama_sampler_init_greedy()),
    ),
    "sampling": (
        _PENALTIES,
        Member(lambda s: s.top_k > 0, lambda s, _: api.llama_sampler_init_top_k(s.top_k)),
        Member(lambda s: s.top_p < 1, lambda s, _: api.llama_sampler_init_top_p(s.top_p, 1)),
        Member(lambda s: s.min_p > 0, lambda s, _: api.llama_sampler_init_min_p(s.min_p, 1)),
        Member(lambda s: s.temperature != 1, lambda s, _: api.llama_sampler_init_temp(s.temperature)),
        Member(lambda _: True, lambda s, _: api.llama_sampler_init_dist(s.seed)),
    ),
}


def with_seed(sampling: Sampling) -> Sampling:
    """The sampling with the seed that will really be used: drawn when it is to be random, else within 32 bits."""
    seed = secrets.randbelow(2**31) if sampling.seed == RANDOM_SEED else sampling.seed % _SEEDS
    return replace(sampling, seed=seed)


def is_repeatable(sampling: Sampling) -> bool:
    """Whether the same request is meant to give the same answer again: greedy, or a seed that the user chose."""
    return sampling.strategy == "greedy" or sampling.temperature <= 0 or sampling.seed != RANDOM_SEED


class SamplerChain:
    """A chain for one answer, with its own state; ``close`` frees it.

    Raises PromptError for values with which llama.cpp would end the process.
    """

    def __init__(self, sampling: Sampling, place: Place) -> None:
        _check(sampling)
        parameters = api.llama_sampler_chain_default_params()
        parameters.no_perf = True
        self.handle = api.llama_sampler_chain_init(parameters)
        self._looks_back = _looks_back(sampling, place) if _has_penalties(sampling) else 0
        for member in _CHAINS[sampling.strategy]:
            if member.is_on(sampling):
                api.llama_sampler_chain_add(self.handle, member.make(sampling, place))

    @property
    def names(self) -> tuple[str, ...]:
        """Its members, in llama.cpp's words."""
        members = (
            api.llama_sampler_chain_get(self.handle, number) for number in range(api.llama_sampler_chain_n(self.handle))
        )
        return tuple(api.llama_sampler_name(member).decode() for member in members)

    def accept(self, prompt: Sequence[int]) -> None:
        """Let the penalties know the prompt, as llama.cpp's own programs do."""
        for token in prompt[max(0, len(prompt) - self._looks_back) :]:
            api.llama_sampler_accept(self.handle, token)

    def close(self) -> None:
        """Free it."""
        api.llama_sampler_free(self.handle)


def _check(sampling: Sampling) -> None:
    numbers = (
        sampling.temperature,
        sampling.top_p,
        sampling.min_p,
        sampling.repeat_penalty,
        sampling.frequency_penalty,
        sampling.presence_penalty,
    )
    if not all(map(math.isfinite, numbers)) or sampling.repeat_penalty <= 0:
        raise PromptError(
            say(
                "A sampling setting is not a usable number: all must be finite, the repeat penalty above "
                "0. Reset it in the settings."
            )
        )
