"""What the room of fits tells, in the window's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from inglenook.fit.judging import cards_in_words
from inglenook.ui.sizes import size
from inglenook.ui.translated import grouped, number_in_words, translated

if TYPE_CHECKING:
    from inglenook.fit.fit import Fit, Use, Verdict
    from inglenook.fit.speed import Speed

translate = QCoreApplication.translate

PURPOSES = (
    "weights",
    "kv",
    "compute",
    "output",
    "overhead",
    "along",
)  # the fields of a Use, in the order that is drawn


def verdict_in_words(verdict: Verdict) -> str:
    """Such as "Does not fit"."""
    words: dict[Verdict, str] = {
        "fits": translate("Fit", "Fits"),
        "tight": translate("Fit", "Tight"),
        "no": translate("Fit", "Does not fit"),
        "unknown": translate("Fit", "Not known"),
    }
    return words[verdict]


def total_in_words(fit: Fit) -> str:
    """Such as "6.1 GiB at 8,192 tokens"."""
    words = translate("Fit", "{size} at {context} tokens")
    return words.format(size=size(fit.total), context=grouped(fit.context))


def source_in_words(fit: Fit) -> str:
    """Where the figures come from, and how far they may be off."""
    words = {
        "formula": translate("Fit", "By formula from the header, within {percent} %"),
        "plan": translate("Fit", "By the engine's own plan, within {percent} %"),
        "measured": translate("Fit", "Measured when it was loaded here, within {percent} %"),
    }
    return words[fit.source].format(percent=number_in_words(fit.tolerance_pct, "g"))


def layers_in_words(fit: Fit) -> str:
    """How many lie on graphics cards or other machines; empty where there is none."""
    if not fit.devices:
        return ""
    if any(device.backend == "rpc" for device in fit.devices):
        where = translated(cards_in_words(fit))
        return translate("Fit", "{count} of {all} layers on {where}").format(
            count=fit.gpu_layers, all=fit.layers, where=where
        )
    one = translate("Fit", "{count} of {all} layers on the graphics card")
    words = one if len(fit.devices) == 1 else translate("Fit", "{count} of {all} layers on the graphics cards")
    return words.format(count=fit.gpu_layers, all=fit.layers)


def purpose_in_words(purpose: str, *, is_host: bool) -> str:
    """What a part of the memory is for; ``purpose`` is one of PURPOSES."""
    words = {
        "weights": translate("Fit", "Weights"),
        "kv": translate("Fit", "Context"),
        "compute": translate("Fit", "Compute buffer"),
        "output": translate("Fit", "Results"),
        "overhead": translate("Fit", "Process") if is_host else translate("Fit", "Driver"),
        "along": translate("Fit", "Loaded along"),
    }
    return words[purpose]


def parts_of(use: Use) -> list[tuple[str, int]]:
    """The purposes that take anything, with their bytes."""
    sizes = (use.weights, use.kv, use.compute, use.output, use.overhead, use.along)
    return [(purpose, size_bytes) for purpose, size_bytes in zip(PURPOSES, sizes, strict=True) if size_bytes]


def speed_in_words(speed: Speed) -> str:
    """Both ranges; empty when neither is known."""
    writing = _range(speed.generation_low, speed.generation_high)
    reading = _range(speed.prompt_low, speed.prompt_high)
    parts: list[str] = []
    if writing:
        parts.append(translate("Fit", "Writes {speed} tokens per second").format(speed=writing))
    if reading:
        parts.append(translate("Fit", "reads {speed}").format(speed=reading))
    return ", ".join(parts)


def _range(low: float | None, high: float | None) -> str:
    if low is None or high is None:
        return ""
    least, most = _figure(low), _figure(high)
    return least if least == most else translate("Fit", "{least} to {most}").format(least=least, most=most)


def _figure(number: float) -> str:
    return number_in_words(number, ",.0f") if number >= 10 else number_in_words(number, ".1f")  # noqa: PLR2004  below, a decimal tells something
