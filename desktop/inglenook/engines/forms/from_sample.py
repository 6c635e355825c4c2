"""A JSON schema for a sample of what is wanted: objects are closed, and all that stands in the sample is required."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Sequence

_FORMATS = (
    ("date-time", re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)", re.ASCII)),
    ("date", re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)),
    ("uuid", re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", re.IGNORECASE)),
)


def schema_of_sample(text: str) -> str:
    """The schema as text; ``text`` is JSON, no deeper than json_text.DEEPEST."""
    return json.dumps(_schema([json.loads(text)]), ensure_ascii=False, indent=2)


def _schema(samples: Sequence[object]) -> dict[str, object]:
    """One that all of them keep to."""
    kinds: dict[str, list[object]] = {}
    for sample in samples:
        kinds.setdefault(_kind(sample), []).append(sample)
    if "number" in kinds and "integer" in kinds:
        kinds["number"] += kinds.pop("integer")
    found = [_of_kind(kind, some) for kind, some in kinds.items()]
    if len(found) == 1:
        return found[0]
    if all(set(one) == {"type"} for one in found):
        return {"type": [one["type"] for one in found]}
    return {"anyOf": found} if found else {}


def _of_kind(kind: str, samples: Sequence[object]) -> dict[str, object]:
    match kind:
        case "object":
            return _object(cast("Sequence[dict[str, object]]", samples))
        case "array":
            entries = [entry for one in cast("Sequence[list[object]]", samples) for entry in one]
            return {"type": "array", "items": _schema(entries)} if entries else {"type": "array"}
        case "string":
            texts = cast("Sequence[str]", samples)
            formats = [name for name, form in _FORMATS if all(form.fullmatch(text) for text in texts)]
            return {"type": "string", "format": formats[0]} if formats else {"type": "string"}
        case _:
            return {"type": kind}


def _object(samples: Sequence[dict[str, object]]) -> dict[str, object]:
    names = dict.fromkeys(name for sample in samples for name in sample)
    return {
        "type": "object",
        "properties": {name: _schema([one[name] for one in samples if name in one]) for name in names},
        "required": [name for name in names if all(name in one for one in samples)],
        "additionalProperties": False,
    }


def _kind(value: object) -> str:
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, dict | list):
        return "object" if isinstance(value, dict) else "array"
    if isinstance(value, int | float):
        return "integer" if isinstance(value, int) else "number"
    return "string" if isinstance(value, str) else "null"
