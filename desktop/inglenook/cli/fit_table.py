"""What a model takes of memory, as a table and sentences for a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.cli.text import harmless, size_in_words, table
from inglenook.fit.words import source_in_words, total_in_words, verdict_in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.fit.fit import Fit, Item, Use
    from inglenook.fit.remedies import Remedy
    from inglenook.fit.speed import Speed
    from inglenook.fit.subject import Subject

_HEAD = ("WHERE", "WEIGHTS", "CONTEXT", "COMPUTE", "RESULTS", "OTHER", "TOTAL", "LIMIT")
_WHOLE = 20  # tokens per second; no fraction from there on


def fit_in_words(subject: Subject, fit: Fit, notes: Sequence[str], speed: Speed, remedies: Sequence[Remedy]) -> str:
    """The model, the verdict with the total at its context, the table, and what more there is to say, line by line."""
    rows = [_row(device.name, device.use, device.limit) for device in fit.devices]
    rows.append(_row("Main memory", fit.host.use, fit.host.limit))
    name = " ".join(part for part in (subject.name, subject.quantization) if part)
    lines = [
        harmless(f"{name} ({subject.source})"),
        f"{verdict_in_words(fit)}: {total_in_words(fit)}, {source_in_words(fit)}.",
        "",
        table(_HEAD, rows),
        "",
        *map(harmless, notes),
        *(f"{item.name}: {size_in_words(item.bytes)}{_where(fit, item)}. {item.sentence}" for item in _along(fit)),
        *_mapped(fit),
        *_speed(speed),
        *(harmless(f"It would fit so: {remedy.sentence}") for remedy in remedies),
    ]
    return "\n".join(lines)


def _row(name: str, use: Use, limit: int | None) -> tuple[str, ...]:
    sizes = (use.weights, use.kv, use.compute, use.output, use.overhead + use.along, use.total)
    return (name, *map(size_in_words, sizes), "not known" if limit is None else size_in_words(limit))


def _along(fit: Fit) -> list[Item]:
    return [*(item for device in fit.devices for item in device.along), *fit.host.along]


def _where(fit: Fit, item: Item) -> str:
    return next((f" on {device.name}" for device in fit.devices if device.id == item.device), " of main memory")


def _mapped(fit: Fit) -> list[str]:
    if not fit.host.evictable:
        return []
    held, mapped = size_in_words(fit.host.committed), size_in_words(fit.host.evictable)
    sentence = f"Of main memory, {held} must be held; {mapped} are the mapped file, which the system may drop."
    return [sentence]


def _speed(speed: Speed) -> list[str]:
    lines = [
        f"{what}: {_figure(low)} to {_figure(high)} tokens per second."
        for what, low, high in (
            ("Reading a prompt", speed.prompt_low, speed.prompt_high),
            ("Writing", speed.generation_low, speed.generation_high),
        )
        if low is not None and high is not None
    ]
    return [*lines, harmless(speed.source)]


def _figure(tokens_s: float) -> str:
    return f"{tokens_s:,.0f}" if tokens_s >= _WHOLE else f"{tokens_s:.1f}"
