"""A preset as a model that Ollama makes, and what that leaves out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from inglenook.engines.ollama.made_model import MadeModel
from inglenook.presets.values import BY_KEY
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.presets.preset import Preset

_APP = "Ollama"
_LONGEST_NAME = 60


def made_model(preset: Preset, name: str, base: str) -> MadeModel:
    """``base`` is the model there that it is made of, whatever the preset itself names."""
    values = {BY_KEY[key].ollama: value for key, value in preset.values.items() if BY_KEY[key].ollama}
    return MadeModel(
        name,
        base,
        preset.system_prompt or "",
        preset.template or "",
        preset.licences,
        {key: list(value) if isinstance(value, tuple) else value for key, value in values.items()},
        tuple((example.role, example.text) for example in preset.examples),
    )


def left_out(preset: Preset) -> tuple[str, ...]:
    """A sentence for each thing that such a model does not hold."""
    found: list[str] = []
    if preset.note:
        found.append(say("The note is left out: {app} keeps none.", app=_APP))
    if preset.adapter:
        found.append(say("The adapter is left out: its file would have to be sent to {app}.", app=_APP))
    if preset.others:
        names = ", ".join(dict.fromkeys(name for name, _ in preset.others))
        found.append(say("Left out: {names}.", names=names))
    gone = [key for key in preset.values if not BY_KEY[key].ollama]
    if gone:
        found.append(say("Left out, since {app} has no such setting: {keys}.", app=_APP, keys=", ".join(gone)))
    return tuple(found)


def free_name(preset: Preset, taken: Sequence[str]) -> str:
    """Such as "brief" for a preset called Brief; never one that is there."""
    base = re.sub("[^a-z0-9._-]+", "-", preset.name.lower()).strip("-._")[:_LONGEST_NAME] or "preset"
    names = {name.removesuffix(":latest") for name in taken}
    return next(
        made
        for number in range(1, len(names) + 3)
        if (made := base if number == 1 else f"{base}-{number}") not in names
    )
