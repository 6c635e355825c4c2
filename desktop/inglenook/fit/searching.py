"""How far a figure can be raised before a load no longer fits, in few steps."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from inglenook.fit.formula_cache import CELLS_STEP

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.fit.fit import Fit
    from inglenook.fit.options import FitOptions

    FitOf = Callable[[FitOptions], Fit]

LEAST_CONTEXT = 2048  # tokens; with less a chat soon forgets how it began


def most(fits: Callable[[int], bool], least: int, greatest: int) -> int | None:
    """The greatest number that fits, where each smaller one does too; None when not even the least does."""
    if greatest < least or not fits(least):
        return None
    if fits(greatest):
        return greatest
    low, high = least, greatest
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if fits(middle) else (low, middle)
    return low


def most_context(fit_of: FitOf, options: FitOptions, greatest: int, least: int = LEAST_CONTEXT) -> FitOptions | None:
    """The longest context window that fits, in llama.cpp's steps."""
    least = min(least, greatest)
    if greatest <= CELLS_STEP:
        return options if goes(fit_of(replace(options, context=greatest))) else None

    def fits(steps: int) -> bool:
        return goes(fit_of(replace(options, context=min(steps * CELLS_STEP, greatest))))

    found = most(fits, -(-least // CELLS_STEP), -(-greatest // CELLS_STEP))
    return None if found is None else replace(options, context=min(found * CELLS_STEP, greatest))


def most_layers(fit_of: FitOf, options: FitOptions, layers: int) -> FitOptions:
    """As many layers on graphics cards as go there; whether the rest fits into main memory is not asked."""
    found = most(lambda count: cards_hold(fit_of(replace(options, gpu_layers=count))), 0, layers)
    return replace(options, gpu_layers=found or 0)


def fewest_experts_on_host(fit_of: FitOf, options: FitOptions, layers: int) -> FitOptions | None:
    """As few layers as possible keep their experts in main memory; None when even all of them do not help."""
    found = most(lambda count: cards_hold(fit_of(replace(options, experts_on_cpu=layers - count))), 0, layers)
    return None if found is None else replace(options, experts_on_cpu=layers - found)


def goes(fit: Fit) -> bool:
    """Whether it fits with something left."""
    return fit.verdict == "fits"


def cards_hold(fit: Fit) -> bool:
    """Whether every graphics card has room for its part; one whose memory cannot be read has."""
    return all(
        device.limit is None or device.use.total * (1 + fit.tolerance_pct / 100) <= device.limit
        for device in fit.devices
        if device.use.total > device.use.overhead
    )
