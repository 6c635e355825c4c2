"""What a preset asks for and this app does not do, told before somebody waits for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.presets.rendering import template_facts
from inglenook.presets.resolving import is_used
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inglenook.presets.preset import Preset


def unused(preset: Preset) -> tuple[str, ...]:
    """A sentence each; none when all of it holds."""
    return tuple(_unused(preset))


def _unused(preset: Preset) -> Iterator[str]:
    names = [key for key, value in preset.values.items() if not is_used(key, value)]
    if names:
        yield say(
            "Of “{preset}” these values have no effect here: {names}.", preset=preset.name, names=", ".join(names)
        )
    if preset.template is not None:
        problem = template_facts(preset.template).problem
        if problem:
            yield say("The template of “{preset}” cannot be used: {problem}", preset=preset.name, problem=problem)
    if preset.adapter is not None:
        yield say("The adapter of “{preset}” is not loaded.", preset=preset.name)
