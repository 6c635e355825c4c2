"""What a preset asks for and this app does not do, told before somebody waits for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.engines.served_model import ServedModel
from inglenook.presets.rendering import reads_tools, template_facts
from inglenook.presets.resolving import is_used
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inglenook.engines.server import Server
    from inglenook.models.any_model import AnyModel
    from inglenook.presets.preset import Preset


def unused(preset: Preset) -> tuple[str, ...]:
    """A sentence each, of what no model here does; none when all of it holds."""
    return tuple(_unused(preset))


def unused_on(preset: Preset, model: AnyModel | None, tools: str = "") -> tuple[str, ...]:
    """The same of what this model does not do: a server has its own templates, and has loaded what it has loaded.

    ``tools``: others than the preset's own.
    """
    if isinstance(model, ServedModel):
        return tuple(_on_server(preset, model.server))
    template = preset.template
    if template is None or not (tools or preset.values.get("tools")) or reads_tools(template):
        return ()
    return (say("The template of “{preset}” reads no tools: the model is not told of them.", preset=preset.name),)


def _on_server(preset: Preset, server: Server) -> Iterator[str]:
    if preset.template is not None:
        yield say(
            "“{server}” writes the prompt by the template of its own model: that of “{preset}” has no effect there.",
            server=server.name,
            preset=preset.name,
        )
    if preset.adapter is not None:
        yield say(
            "“{server}” does not take the adapter of “{preset}”: it has no effect there. Choose a model of this "
            "computer for it.",
            server=server.name,
            preset=preset.name,
        )


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
