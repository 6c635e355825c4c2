"""What a preset comes to on one model: every value that holds, and who says so."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from inglenook.cli.chat_choices import named_model
from inglenook.cli.text import harmless, table
from inglenook.presets.chat_layers import chat_layers
from inglenook.presets.unused import unused, unused_on
from inglenook.settings.app_layer import app_layer

if TYPE_CHECKING:
    from inglenook.cli.rooms import TerminalRooms
    from inglenook.presets.layers import Chosen
    from inglenook.presets.preset import Preset

_SOURCES = {"app": "settings", "publisher": "publisher", "model": "model", "preset": "preset", "chat": "chat"}


def show_for(preset: Preset, reference: str, rooms: TerminalRooms, *, as_json: bool) -> int:
    """Print it; 0. Raises ModelNotFoundError."""
    model = named_model(rooms, reference)
    layers = chat_layers(app_layer(rooms.settings), model, preset, {})
    found = [(key, sourced) for key in layers.values if (sourced := layers.sourced(key)) is not None]
    without = (*unused(preset), *unused_on(preset, model))
    if as_json:
        values = {
            key: {"value": one.value, "from": one.source, "instead_of": one.below.value if one.below else None}
            for key, one in found
        }
        told = {"preset": preset.name, "model": model.name, "values": values, "without_effect": without}
        print(json.dumps(told, ensure_ascii=False, indent=2))
        return 0
    rows = [
        (key, _shown(one.value), _SOURCES[one.source], _shown(one.below.value) if one.below else "")
        for key, one in found
    ]
    print(f"“{harmless(preset.name)}” on {harmless(model.name)}")
    print(table(("VALUE", "IS", "SAID BY", "INSTEAD OF"), rows))
    for sentence in without:
        print(f"inglenook: {harmless(sentence)}", file=sys.stderr)
    return 0


def _shown(value: Chosen) -> str:
    if value is None:
        return "automatic"
    shown = json.dumps(value, ensure_ascii=False) if isinstance(value, str | tuple) else str(value)
    return shown if len(shown) <= 60 else f"{shown[:60]}…"  # noqa: PLR2004  a column's width
