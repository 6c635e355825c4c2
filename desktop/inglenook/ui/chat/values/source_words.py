"""Where a value comes from, in the window's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.presets.layers import Chosen, Source, Sourced

_LONGEST = 60  # letters of a value in a sentence


def source_word(source: Source) -> str:
    """One word; empty for the app, whose values are the usual ones."""
    words: dict[Source, str] = {
        "app": "",
        "publisher": _tr("publisher"),
        "model": _tr("model"),
        "preset": _tr("preset"),
        "chat": _tr("chat"),
    }
    return words[source]


def source_sentence(sourced: Sourced, written: Callable[[Chosen], str]) -> str:
    """Such as: From the preset “Precise”. Without it: 0.80, from the settings."""
    if sourced.below is None:
        return f"{_origin(sourced)}."
    without = _tr("Without it: {value}, {origin}.")
    below = _short(written(sourced.below.value))
    origin = _origin(sourced.below)
    return f"{_origin(sourced)}. " + without.format(value=below, origin=origin[:1].lower() + origin[1:])


def _origin(sourced: Sourced) -> str:
    words: dict[Source, str] = {
        "app": _tr("From the settings for all chats"),
        "publisher": _tr("Advised by the publisher of {name}"),
        "model": _tr("Set for {name}"),
        "preset": _tr("From the preset “{name}”"),
        "chat": _tr("Set for this chat"),
    }
    return words[sourced.source].format(name=sourced.name)


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def _tr(text: str) -> str:
    return QCoreApplication.translate("ValueSources", text)
