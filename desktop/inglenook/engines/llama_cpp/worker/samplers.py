"""llama.cpp's samplers by name, and how each is made."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from inglenook.engines.llama_cpp.worker.dry_sampler import DrySamplers
from inglenook.engines.llama_cpp.worker.library import api
from inglenook.engines.llama_cpp.worker.mirostat_one import MirostatOne
from inglenook.engines.sampling import BANNED

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from inglenook.engines.sampling import Sampling

_SMALLEST = 2.0**-126  # float32's smallest normal number


@dataclass(frozen=True, slots=True)
class Place:
    """Where a chain works."""

    vocabulary_size: int
    window: int  # tokens
    suppressed: tuple[int, ...] = ()  # tokens that the model's file wants never written
    dry: DrySamplers = field(default_factory=DrySamplers)
    spell: Callable[[str], list[int]] = lambda _: []  # a text's tokens


def looked_back(tokens: int, place: Place) -> int:
    """How many of the last tokens are looked at; more than fit would only take memory."""
    return place.window if tokens < 0 else min(tokens, place.window)


def bias(sampling: Sampling, place: Place) -> tuple[api.llama_sampler_p, ...]:
    """The sampler of biases and of tokens that are never to be written; none where there are none."""
    wanted = {token: -math.inf if by <= BANNED else by for token, by in sampling.logit_bias}
    wanted |= dict.fromkeys(place.suppressed, -math.inf)
    if not wanted:
        return ()
    entries = (api.llama_logit_bias * len(wanted))()
    for entry, (token, by) in zip(entries, wanted.items(), strict=True):
        entry.token, entry.bias = token, by
    return (api.llama_sampler_init_logit_bias(place.vocabulary_size, len(wanted), entries),)


def _penalties(sampling: Sampling, place: Place) -> tuple[api.llama_sampler_p, ...]:
    return (
        api.llama_sampler_init_penalties(
            place.vocabulary_size,
            looked_back(sampling.repeat_last_n, place),
            sampling.repeat_penalty,
            sampling.frequency_penalty,
            sampling.presence_penalty,
        ),
    )


def _possible() -> api.llama_sampler_p:
    """Takes out the tokens that cannot be drawn: banned ones, and what top-n-sigma leaves with no chance.

    With them, 0 times the logarithm of 0 makes typical's entropy and distances no numbers, so that it acts as top-p;
    and XTC with a threshold of 0 leaves nothing but a token that must not come.
    """
    return api.llama_sampler_init_min_p(_SMALLEST, 1)


def _typical(sampling: Sampling, _: Place) -> tuple[api.llama_sampler_p, ...]:
    return _possible(), api.llama_sampler_init_typical(sampling.typical_p, 1)


def _xtc(s: Sampling, _: Place) -> tuple[api.llama_sampler_p, ...]:
    return _possible(), api.llama_sampler_init_xtc(s.xtc_probability, s.xtc_threshold, 1, s.seed)


def _temperature(sampling: Sampling, _: Place) -> tuple[api.llama_sampler_p, ...]:
    if sampling.dynatemp_range > 0:
        by, exponent = sampling.dynatemp_range, sampling.dynatemp_exponent
        return (api.llama_sampler_init_temp_ext(sampling.temperature, by, exponent),)
    return (api.llama_sampler_init_temp(sampling.temperature),)


# For most of them one of llama.cpp's own; engines/acting.py says when each is on.
MAKERS: Mapping[str, Callable[[Sampling, Place], tuple[api.llama_sampler_p, ...]]] = MappingProxyType(
    {
        "penalties": _penalties,
        "dry": lambda s, place: (place.dry.make(s, looked_back(s.dry_last_n, place)),),
        "top_n_sigma": lambda s, _: (api.llama_sampler_init_top_n_sigma(s.top_n_sigma),),
        "top_k": lambda s, _: (api.llama_sampler_init_top_k(s.top_k),),
        "typ_p": _typical,
        "top_p": lambda s, _: (api.llama_sampler_init_top_p(s.top_p, 1),),
        "min_p": lambda s, _: (api.llama_sampler_init_min_p(s.min_p, 1),),
        "xtc": _xtc,
        "temperature": _temperature,
    }
)


@dataclass(frozen=True, slots=True)
class Last:
    """What takes one of the tokens that are left. ``owner`` must outlive the chain."""

    name: str
    sampler: api.llama_sampler_p
    owner: object = None


def last(sampling: Sampling, place: Place) -> Last:
    """The end of a chain."""
    if sampling.strategy == "greedy":
        return Last("greedy", api.llama_sampler_init_greedy())
    seed, tau, eta = sampling.seed, sampling.mirostat_tau, sampling.mirostat_eta
    match sampling.mirostat_version:
        case 1:
            own = MirostatOne(place.vocabulary_size, seed, tau, eta)
            return Last("mirostat", own.sampler.handle, own)
        case 2:
            return Last("mirostat", api.llama_sampler_init_mirostat_v2(seed, tau, eta))
        case _ if sampling.adaptive_target >= 0:
            target, decay = sampling.adaptive_target, sampling.adaptive_decay
            return Last("adaptive_p", api.llama_sampler_init_adaptive_p(target, decay, seed))
        case _:
            return Last("dist", api.llama_sampler_init_dist(seed))
