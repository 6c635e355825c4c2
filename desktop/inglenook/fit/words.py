"""A fit in a few words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.fit.judging import WORDS, need_in_words
from inglenook.sentence import say

if TYPE_CHECKING:
    from inglenook.fit.fit import Fit, Source

_SOURCES: dict[Source, str] = {
    "formula": say("estimated from the file's header"),
    "plan": say("planned by the engine from the file's header"),
    "measured": say("measured when it was loaded here"),
}


def verdict_in_words(fit: Fit) -> str:
    """Such as "Fits"."""
    return WORDS[fit.verdict]


def total_in_words(fit: Fit) -> str:
    """Such as "6.1 GiB at 8,192 tokens"."""
    return need_in_words(fit)


def source_in_words(fit: Fit) -> str:
    """Where the figures come from, and how far off they may be."""
    return say("{sources}, within {tolerance_pct:g} %", sources=_SOURCES[fit.source], tolerance_pct=fit.tolerance_pct)
