"""What is set for one chat alone, as it is kept: a JSON object, whose keys and values are the presets' business."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Mapping

MOST_BYTES = 64 * 1024


def own_values_of(text: str) -> dict[str, object]:
    """What is kept; nothing where it is broken."""
    try:
        found: object = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return cast("dict[str, object]", found) if isinstance(found, dict) else {}


def kept_values(values: Mapping[str, object]) -> str | None:
    """As it is kept; None when it is larger than such values are, or nested too deeply."""
    try:
        text = json.dumps(dict(values), allow_nan=False)
    except (ValueError, RecursionError):
        return None
    return text if len(text) <= MOST_BYTES else None
