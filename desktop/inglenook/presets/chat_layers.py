"""The layers of one chat: what the app says, its model, its preset, and what is set for it alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.engines.served_model import ServedModel
from inglenook.models.advice import advice_of
from inglenook.models.model import Model
from inglenook.presets.chosen_values import read_values, sound_values
from inglenook.presets.layers import SYSTEM_PROMPT, Layer, Layers
from inglenook.presets.model_wishes import wishes_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inglenook.chats.chat import Chat
    from inglenook.models.any_model import AnyModel
    from inglenook.presets.layers import Chosen
    from inglenook.presets.preset import Preset


def publisher_values(model: Model) -> dict[str, Chosen]:
    """What the model's publisher advises, as far as it can be a value."""
    return sound_values(advice_of(model))


def model_layers(model: AnyModel | None) -> tuple[Layer, ...]:
    """What the publisher says, unless the user does not want it, and what the user says of the model."""
    if not isinstance(model, Model):  # a server's has no file to say something of
        return ()
    wishes = wishes_of(model.wishes)
    said = publisher_values(model) if wishes.uses_publisher else {}
    return (Layer("publisher", said, model.name), Layer("model", wishes.values, model.name))


def preset_layer(preset: Preset | None, model: AnyModel | None = None) -> tuple[Layer, ...]:
    """What a preset says; nothing where there is none. A server writes the prompt by the template of its own model."""
    if preset is None:
        return ()
    prompt: dict[str, Chosen] = {} if preset.system_prompt is None else {SYSTEM_PROMPT: preset.system_prompt}
    values = {**preset.values, **prompt}
    template = None if isinstance(model, ServedModel) else preset.template
    return (Layer("preset", values, preset.name, preset.examples, template, preset.adapter),)


def own_values(chat: Chat) -> dict[str, Chosen]:
    """What is set for this chat alone, its system prompt among it."""
    prompt: dict[str, Chosen] = {} if chat.inherits_prompt else {SYSTEM_PROMPT: chat.system_prompt}
    return {**read_values(chat.own_values), **prompt}


def chat_layers(app: Layer, model: AnyModel | None, preset: Preset | None, own: Mapping[str, Chosen]) -> Layers:
    """All of them, the lowest first."""
    return Layers((app, *model_layers(model), *preset_layer(preset, model), Layer("chat", own)))
