"""Which samplers of a chain act, and in which order: an engine makes them, a window shows them."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from inglenook.engines.sampling import Sampling

_OF_GREEDY = ("penalties", "dry")  # members that can make another token the likeliest
_OF_MIROSTAT = ("temperature",)  # the only one beside it, as llama.cpp has it
_LEAST_SURE = 0.5  # two tokens cannot both have more


def has_penalties(sampling: Sampling) -> bool:
    """Whether the penalties change anything."""
    penalties = (sampling.repeat_penalty, sampling.frequency_penalty, sampling.presence_penalty)
    return sampling.repeat_last_n != 0 and penalties != (1, 0, 0)


def has_dry(sampling: Sampling) -> bool:
    """Whether repeated passages are held against tokens."""
    return sampling.dry_multiplier != 0 and sampling.dry_last_n != 0


_IS_ON: Mapping[str, Callable[[Sampling], bool]] = MappingProxyType(
    {
        "penalties": has_penalties,
        "dry": has_dry,
        "top_n_sigma": lambda s: s.top_n_sigma > 0,
        "top_k": lambda s: s.top_k > 0,
        "typ_p": lambda s: s.typical_p < 1,
        "top_p": lambda s: s.top_p < 1,
        "min_p": lambda s: s.min_p > 0,
        "xtc": lambda s: s.xtc_probability > 0 and s.xtc_threshold <= _LEAST_SURE,
        "temperature": lambda s: s.temperature != 1 or s.dynatemp_range > 0,
    }
)


def is_on(sampler: str, sampling: Sampling) -> bool:
    """Whether its own values let it change anything; one that is not known does nothing."""
    return sampler in _IS_ON and _IS_ON[sampler](sampling)


def used(sampling: Sampling) -> tuple[str, ...]:
    """The members that the strategy has a use for, in their order; whether they are on or not."""
    order = sampling.sampler_order
    if sampling.mirostat_version:
        return _OF_MIROSTAT
    if sampling.strategy == "greedy":
        return tuple(name for name in order if name in _OF_GREEDY)
    return order if sampling.strategy == "sampling" else ()  # a search goes by the model's own probabilities


def acting(sampling: Sampling) -> tuple[str, ...]:
    """The members that are on, in their order, without the one that takes the token."""
    return tuple(name for name in used(sampling) if is_on(name, sampling))
