"""What a model says of itself as JSON, to be kept until its file changes."""

from __future__ import annotations

import json
from dataclasses import asdict, fields
from typing import TYPE_CHECKING, cast, get_args

from inglenook.models.facts import Facts, Flavour, FlavourName, Kind, StatedLicence

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

SHAPE = 1  # raised when the same header would be read differently: what was kept is then read anew
_KINDS = get_args(Kind)
_FLAVOURS = get_args(FlavourName)
_TEXT_LISTS = ("languages", "base_models", "tags")
_TYPES = {"int": int, "float": (int, float), "str": str, "bool": bool}


def facts_to_json(facts: Facts) -> str:
    """One line; see facts_from_json."""
    return json.dumps({"shape": SHAPE} | asdict(facts), ensure_ascii=False)


def facts_from_json(text: str) -> Facts | None:
    """What facts_to_json wrote; None when it is of another shape, and the header must be read again."""
    try:
        stored: object = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(stored, dict):
        return None
    values = cast("dict[str, Any]", stored)
    if values.pop("shape", None) != SHAPE or set(values) != {field.name for field in fields(Facts)}:
        return None
    try:
        if values["kind"] not in _KINDS:
            return None
        read: dict[str, Any] = {name: _texts(values.pop(name)) for name in _TEXT_LISTS}
        read["flavours"] = tuple(_flavour(item) for item in values.pop("flavours"))
        read["licence"] = StatedLicence(**_checked(StatedLicence, values.pop("licence")))
        return Facts(**_checked(Facts, values), **read)
    except (TypeError, KeyError):
        return None


def _flavour(item: Mapping[str, Any]) -> Flavour:
    if item["name"] not in _FLAVOURS:
        raise TypeError
    return Flavour(item["name"], _texts(item["signals"]), *_texts([item["domain"]]))


def _texts(items: object) -> tuple[str, ...]:
    if not isinstance(items, list):
        raise TypeError
    texts = cast("list[object]", items)
    if not all(isinstance(item, str) for item in texts):
        raise TypeError
    return tuple(cast("list[str]", texts))


def _checked(kind: type[Facts | StatedLicence], stored: object) -> dict[str, Any]:
    """The values, when each has the type that its field says."""
    if not isinstance(stored, dict):
        raise TypeError
    values = cast("dict[str, Any]", stored)
    wanted = {field.name: _TYPES.get(str(field.type), str) for field in fields(kind)}  # a Literal is a text
    for name, value in values.items():
        if not isinstance(value, wanted[name]) or (isinstance(value, bool) and wanted[name] is not bool):
            raise TypeError
    return values
