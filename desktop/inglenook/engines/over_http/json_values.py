"""Values out of JSON that may be of any type: what is something else is as if it were not there."""

from __future__ import annotations

from typing import cast

_MOST = 2**50


def table(value: object) -> dict[str, object]:
    """An object."""
    return cast("dict[str, object]", value) if isinstance(value, dict) else {}


def items(value: object) -> list[object]:
    """A list."""
    return cast("list[object]", value) if isinstance(value, list) else []


def text(found: dict[str, object], name: str) -> str:
    """A field that is a text."""
    value = found.get(name)
    return value if isinstance(value, str) else ""


def whole(found: dict[str, object], name: str) -> int | None:
    """A field that is a count."""
    value = found.get(name)
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < _MOST else None


def seconds(found: dict[str, object], name: str) -> float | None:
    """A field that is a time: Ollama counts nanoseconds."""
    value = whole(found, name)
    return None if value is None else value / 1e9
