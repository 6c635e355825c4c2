"""What the user has set for all chats, as the lowest layer of values."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from inglenook.presets.layers import SYSTEM_PROMPT, Layer
from inglenook.presets.values import BY_KEY

if TYPE_CHECKING:
    from inglenook.presets.layers import Chosen
    from inglenook.settings.settings import Settings


def app_layer(settings: Settings) -> Layer:
    """The values that presets know, by their keys."""
    values: dict[str, Chosen] = {}
    for section in (settings.sampling, settings.engine):
        values |= {key: _as_value(value) for key, value in section.model_dump().items() if key in BY_KEY}
    chat = settings.chat
    values |= {"thinking": chat.thinking, "reproducible": chat.reproducible, "constraint": chat.constraint}
    values |= {"tools": chat.tools, SYSTEM_PROMPT: chat.system_prompt}
    return Layer("app", values)


def _as_value(value: object) -> Chosen:
    return tuple(cast("list[str]", value)) if isinstance(value, list) else cast("Chosen", value)
