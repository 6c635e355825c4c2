"""The types and rules of a schema's properties in the window's words, and rules as they are written in a field."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from inglenook.engines.forms.schema_editing import PropertyKind

_WHOLE = frozenset({"minLength", "maxLength", "minItems", "maxItems"})
_NUMBERS = frozenset({"minimum", "maximum"})


def kind_names() -> dict[PropertyKind, str]:
    """In the order in which they are offered."""
    return {
        "string": _tr("Text"),
        "integer": _tr("Whole number"),
        "number": _tr("Number"),
        "boolean": _tr("Yes or no"),
        "enum": _tr("Choices"),
        "object": _tr("Object"),
        "array": _tr("List"),
        "other": _tr("Other (in the text)"),
    }


def rules_of(kind: PropertyKind) -> dict[str, str]:
    """Those that a form has fields for."""
    words = {"description": _tr("Description")}
    match kind:
        case "string":
            return {"maxLength": _tr("Most characters"), "pattern": _tr("Pattern"), **words}
        case "integer" | "number":
            return {"minimum": _tr("Minimum"), "maximum": _tr("Maximum"), **words}
        case "array":
            return {"minItems": _tr("Fewest entries"), "maxItems": _tr("Most entries"), **words}
        case "enum":
            return {"enum": _tr("Choices, with commas between them"), **words}
        case "boolean" | "object":
            return words
        case "other":
            return {}


def written_rule(key: str, value: object) -> str:
    """As it stands in its field."""
    if value is None:
        return ""
    if key == "enum" and isinstance(value, list):
        return ", ".join(one if isinstance(one, str) else json.dumps(one) for one in cast("list[object]", value))
    return value if isinstance(value, str) else json.dumps(value)


def read_rule(key: str, text: str) -> object:
    """What stands in a field; None when it is nothing that can be the rule."""
    text = text.strip()
    if not text:
        return None
    if key == "enum":
        return [part.strip() for part in text.split(",") if part.strip()] or None
    if key in _WHOLE:
        return int(text) if text.isdecimal() and len(text) < 10 else None  # noqa: PLR2004  digits
    if key in _NUMBERS:
        try:
            number = float(text)
        except ValueError:
            return None
        return None if not math.isfinite(number) else int(number) if number.is_integer() else number
    return text


def _tr(text: str) -> str:
    return QCoreApplication.translate("SchemaForm", text)
