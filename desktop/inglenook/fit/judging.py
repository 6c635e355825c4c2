"""Whether a load fits, in one word and in a sentence with the figures."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from inglenook.fit.fit import Item
from inglenook.hub.figures import size_in_words
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inglenook.fit.computer import Computer
    from inglenook.fit.fit import DeviceFit, Fit, Verdict

WORDS: dict[Verdict, str] = {
    "fits": say("Fits"),
    "tight": say("Tight"),
    "no": say("Does not fit"),
    "unknown": say("Not known"),
}


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
    return say("{size} at {context:,} tokens", size=size_in_words(fit.total), context=fit.context)


def cards_in_words(fit: Fit) -> str:
    """Such as "the graphics card"; other machines are no cards."""
    far = sum(device.backend == "rpc" for device in fit.devices)
    if far == len(fit.devices) == 1:
        return say("the other machine")
    if far:
        return say("the other machines") if far == len(fit.devices) else say("other machines and graphics cards")
    return say("the graphics card") if len(fit.devices) == 1 else say("the graphics cards")


_HOST_PCT = 2.0  # what is uncertain lies on the cards
_ORDER: dict[Verdict, int] = {"fits": 0, "unknown": 1, "tight": 2, "no": 3}


def _is_used(device: DeviceFit) -> bool:
    return device.use.total > device.use.overhead


def _of_device(fit: Fit, device: DeviceFit) -> tuple[Verdict, str]:
    if device.limit is None or device.free is None:
        return "unknown", say("How much memory is free on {device} cannot be read.", device=device.name)
    return _finding(
        fit, device.use.total, fit.tolerance_pct, (device.limit, device.free), say("on {device}", device=device.name)
    )


def _of_host(fit: Fit, shared: int) -> tuple[Verdict, str]:
    needed = fit.host.use.total + shared
    tolerance = min(fit.tolerance_pct, _HOST_PCT)
    return _finding(fit, needed, tolerance, (fit.host.limit, fit.host.available), say("of main memory"))


def _finding(fit: Fit, needed: int, tolerance: float, room: tuple[int, int], where: str) -> tuple[Verdict, str]:
    limit, free = room
    need = say("{size} {where} at {context:,} tokens", size=size_in_words(needed), where=where, context=fit.context)
    if needed > free:
        return "no", say("It needs {need}, and {size} is free.", need=need, size=size_in_words(free))
    if needed * (1 + tolerance / 100) > limit:
        left = size_in_words(free - needed)
        return "tight", say(
            "It needs {need}: {left} would be left, which other programs and the screen may want.", need=need, left=left
        )
    return "fits", say("It needs {need}; {size} is free.", need=need, size=size_in_words(free))


def _all_items(fit: Fit) -> Iterator[Item]:
    for device in fit.devices:
        use, where = device.use, device.id
        yield Item(say("Weights"), use.weights, fit.source, say("The layers that lie on this card."), where)
        yield Item(say("Context"), use.kv, fit.source, _cache_sentence(fit), where)
        yield Item(say("Compute buffer"), use.compute, fit.source, _compute_sentence(fit), where)
        yield Item(
            say("Driver"), use.overhead, device.overhead_source, say("What the driver takes for a program."), where
        )
        yield from device.along
    use = fit.host.use
    yield Item(
        say("Weights"), use.weights, fit.source, say("The layers that lie in main memory, and the words' embedding.")
    )
    yield Item(say("Context"), use.kv, fit.source, _cache_sentence(fit))
    yield Item(say("Compute buffer"), use.compute, fit.source, _compute_sentence(fit))
    yield Item(say("Results"), use.output, fit.source, say("A number for each word that could come next."))
    yield from fit.host.items
    yield from fit.host.along


def _cache_sentence(fit: Fit) -> str:
    types = say("{type_k} and {type_v}", type_k=fit.parameters.type_k, type_v=fit.parameters.type_v)
    return say(
        "Keys and values of {context:,} tokens in {types}, and recurrent state.", context=fit.context, types=types
    )


def _compute_sentence(fit: Fit) -> str:
    return say("Room to compute {n_ubatch:,} tokens at once.", n_ubatch=fit.parameters.n_ubatch)
