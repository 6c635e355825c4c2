"""Whether a load fits, in one word and in a sentence with the figures."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from inglenook.fit.fit import Item
from inglenook.hub.figures import size_in_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inglenook.fit.computer import Computer
    from inglenook.fit.fit import DeviceFit, Fit, Verdict

WORDS: dict[Verdict, str] = {"fits": "Fits", "tight": "Tight", "no": "Does not fit", "unknown": "Not known"}


def judged(fit: Fit, computer: Computer) -> Fit:
    """The same with its verdict: the worst of any device and of the host.

    Only what a card has of its own counts: memory that a driver lends it from the host is slow, and never promised. A
    card that shares the host's memory takes its part from the host.
    """
    shared = {device.id for device in computer.devices if device.shares_memory}
    findings = [_of_device(fit, device) for device in fit.devices if _is_used(device)]
    findings.append(_of_host(fit, sum(device.use.total for device in fit.devices if device.id in shared)))
    verdict, reason = max(findings, key=lambda finding: _ORDER[finding[0]])
    return replace(fit, verdict=verdict, reason=reason)


def items_of(fit: Fit) -> tuple[Item, ...]:
    """Every row of what takes memory, the devices first; nothing that is 0."""
    return tuple(item for item in _all_items(fit) if item.bytes)


def need_in_words(fit: Fit) -> str:
    """Such as "6.1 GiB at 8,192 tokens"."""
    return f"{size_in_words(fit.total)} at {fit.context:,} tokens"


def cards_in_words(fit: Fit) -> str:
    """Such as "the graphics card"."""
    return "the graphics card" if len(fit.devices) == 1 else "the graphics cards"


_HOST_PCT = 2.0  # what is uncertain lies on the cards
_ORDER: dict[Verdict, int] = {"fits": 0, "unknown": 1, "tight": 2, "no": 3}


def _is_used(device: DeviceFit) -> bool:
    return device.use.total > device.use.overhead


def _of_device(fit: Fit, device: DeviceFit) -> tuple[Verdict, str]:
    if device.limit is None or device.free is None:
        return "unknown", f"How much memory is free on {device.name} cannot be read."
    return _finding(fit, device.use.total, fit.tolerance_pct, (device.limit, device.free), f"on {device.name}")


def _of_host(fit: Fit, shared: int) -> tuple[Verdict, str]:
    needed = fit.host.use.total + shared
    tolerance = min(fit.tolerance_pct, _HOST_PCT)
    return _finding(fit, needed, tolerance, (fit.host.limit, fit.host.available), "of main memory")


def _finding(fit: Fit, needed: int, tolerance: float, room: tuple[int, int], where: str) -> tuple[Verdict, str]:
    limit, free = room
    need = f"{size_in_words(needed)} {where} at {fit.context:,} tokens"
    if needed > free:
        return "no", f"It needs {need}, and {size_in_words(free)} is free."
    if needed * (1 + tolerance / 100) > limit:
        left = size_in_words(free - needed)
        return "tight", f"It needs {need}: {left} would be left, which other programs and the screen may want."
    return "fits", f"It needs {need}; {size_in_words(free)} is free."


def _all_items(fit: Fit) -> Iterator[Item]:
    for device in fit.devices:
        use, where = device.use, device.id
        yield Item("Weights", use.weights, fit.source, "The layers that lie on this card.", where)
        yield Item("Context", use.kv, fit.source, _cache_sentence(fit), where)
        yield Item("Compute buffer", use.compute, fit.source, _compute_sentence(fit), where)
        yield Item("Driver", use.overhead, device.overhead_source, "What the driver takes for a program.", where)
    use = fit.host.use
    yield Item("Weights", use.weights, fit.source, "The layers that lie in main memory, and the words' embedding.")
    yield Item("Context", use.kv, fit.source, _cache_sentence(fit))
    yield Item("Compute buffer", use.compute, fit.source, _compute_sentence(fit))
    yield Item("Results", use.output, fit.source, "A number for each word that could come next.")
    yield from fit.host.items


def _cache_sentence(fit: Fit) -> str:
    types = f"{fit.parameters.type_k} and {fit.parameters.type_v}"
    return f"Keys and values of {fit.context:,} tokens in {types}, and recurrent state."


def _compute_sentence(fit: Fit) -> str:
    return f"Room to compute {fit.parameters.n_ubatch:,} tokens at once."
