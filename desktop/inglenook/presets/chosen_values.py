"""Values by their keys as they are kept in JSON, and read back without trusting them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

from inglenook.presets.values import BY_KEY

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inglenook.presets.layers import Chosen

# "As the engine decides" can be said of these: engines.engine has None for it.
LEFT_OPEN = frozenset({"context_window", "gpu_layers", "threads", "max_tokens"})


def read_values(text: str) -> dict[str, Chosen]:
    """What can be a value; everything else is left out."""
    try:
        found: object = json.loads(text) if text else {}
    except (ValueError, RecursionError):
        return {}
    return sound_values(cast("dict[str, object]", found)) if isinstance(found, dict) else {}


def sound_values(found: Mapping[str, object]) -> dict[str, Chosen]:
    """Those that their kinds allow, in the order of the table of kinds."""
    values: dict[str, Chosen] = {}
    for key, kind in BY_KEY.items():
        if key not in found:
            continue
        value = found[key]
        if value is None:
            if key in LEFT_OPEN:
                values[key] = None
        elif not kind.problem(value):
            values[key] = _plain(value, is_float=kind.kind == "float")
    return values


def write_values(values: Mapping[str, Chosen]) -> str:
    """One line of JSON; see read_values."""
    return json.dumps(dict(values), ensure_ascii=False)


def _plain(value: object, *, is_float: bool) -> Chosen:
    if is_float:
        return float(cast("float", value))
    if isinstance(value, list | tuple):
        return tuple(cast("list[str]", value))
    return cast("Chosen", value)
