"""The seven ways to find the next token, as the window offers them: each is a few values, and has its own controls."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.ui.chat.sampling.controls import ADVANCED, COMMON, PENALTIES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inglenook.engines.sampling import Sampling
    from inglenook.presets.layers import Chosen

_BEAMS = 4  # where there was one, which cannot be told apart into groups


@dataclass(frozen=True, slots=True)
class Strategy:
    """``draws``: a seed decides; ``has_chain``: the samplers act."""

    key: str
    values: Mapping[str, Chosen]
    controls: tuple[str, ...]
    advanced: tuple[str, ...] = ()
    draws: bool = False
    has_chain: bool = False
    stops_early: bool = False


STRATEGIES = (
    Strategy("sampling", {"strategy": "sampling", "mirostat": 0}, COMMON, ADVANCED, draws=True, has_chain=True),
    Strategy("greedy", {"strategy": "greedy"}, ("repeat_penalty",), PENALTIES, has_chain=True),
    Strategy(
        "mirostat_1",
        {"strategy": "mirostat", "mirostat": 1},
        ("temperature", "mirostat_tau", "mirostat_eta"),
        draws=True,
        has_chain=True,
    ),
    Strategy(
        "mirostat_2",
        {"strategy": "mirostat", "mirostat": 2},
        ("temperature", "mirostat_tau", "mirostat_eta"),
        draws=True,
        has_chain=True,
    ),
    Strategy(
        "beam_search",
        {"strategy": "beam_search", "beam_groups": 1},
        ("beams", "length_penalty"),
        stops_early=True,
    ),
    Strategy(
        "diverse_beams",
        {"strategy": "beam_search"},
        ("beams", "beam_groups", "diversity_penalty", "length_penalty"),
        stops_early=True,
    ),
    Strategy("contrastive_search", {"strategy": "contrastive_search"}, ("contrastive_k", "contrastive_alpha")),
)
BY_KEY = {strategy.key: strategy for strategy in STRATEGIES}


def strategy_of(sampling: Sampling) -> Strategy:
    """Which of them it is."""
    if sampling.mirostat_version:
        return BY_KEY[f"mirostat_{sampling.mirostat_version}"]
    if sampling.strategy == "beam_search" and sampling.beam_groups > 1:
        return BY_KEY["diverse_beams"]
    return BY_KEY[sampling.strategy]


def values_for(strategy: Strategy, sampling: Sampling) -> dict[str, Chosen]:
    """What to set to have it, from what holds now."""
    values = dict(strategy.values)
    if strategy.key == "diverse_beams":
        beams = sampling.beams if sampling.beams > 1 else _BEAMS
        values |= {"beams": beams, "beam_groups": fitting_groups(beams, max(2, sampling.beam_groups))}
    return values


def next_groups(beams: int, now: int, wanted: int) -> int:
    """The number of groups that divides the beams and is next to the wanted one, in the direction of the change."""
    possible = [count for count in range(2, beams + 1) if beams % count == 0] or [1]
    if wanted > now:
        return next((count for count in possible if count >= wanted), possible[-1])
    return next((count for count in reversed(possible) if count <= wanted), possible[0])


def fitting_groups(beams: int, groups: int) -> int:
    """The number of groups nearest to the one wanted that divides the beams and is more than one, if there is one."""
    possible = [count for count in range(2, beams + 1) if beams % count == 0]
    return min(possible, key=lambda count: abs(count - groups), default=1)
