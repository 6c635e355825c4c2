"""A JSON schema as a list of properties that can be added, removed, moved and changed; the schema given stays as it is.

A path leads from the schema to a part of it, as in json_text.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, cast

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inglenook.engines.forms.json_text import Path

Schema = dict[str, object]
PropertyKind = Literal["string", "integer", "number", "boolean", "object", "array", "enum", "other"]

_BEGINNINGS: dict[PropertyKind, Schema] = {
    "string": {"type": "string", "maxLength": 200},
    "integer": {"type": "integer", "minimum": 0, "maximum": 1000},
    "number": {"type": "number", "minimum": 0, "maximum": 1000},
    "boolean": {"type": "boolean"},
    "object": {"type": "object", "properties": {}, "required": [], "additionalProperties": False},
    "array": {"type": "array", "items": {"type": "string", "maxLength": 200}, "maxItems": 10},
    "enum": {"enum": ["one", "two"]},
}
_KEPT = ("title", "description")


@dataclass(frozen=True, slots=True)
class Property:
    """One of an object: of the whole, of an inner one, or of the entries of a list."""

    path: Path
    name: str
    kind: PropertyKind
    is_required: bool
    depth: int


def properties_of(schema: Schema) -> tuple[Property, ...]:
    """All of them, each before what lies within it."""
    return tuple(_walk(schema, (), 0))


def kind_of(schema: object) -> PropertyKind:
    """What a form can show of it; "other" is what only the text can."""
    if not isinstance(schema, dict):
        return "other"
    rules = cast("Schema", schema)
    if isinstance(rules.get("enum"), list):
        return "enum"
    kind = rules.get("type")
    return cast("PropertyKind", kind) if kind in _BEGINNINGS and kind != "enum" else "other"


def at(schema: Schema, path: Path) -> Schema:
    """The part that a path leads to; raises KeyError."""
    found = schema
    for step in path:
        inner = found[str(step)]
        if not isinstance(inner, dict):
            raise KeyError(path)
        found = cast("Schema", inner)
    return found


def add(schema: Schema, beside: Path = (), *, inside: bool = False) -> tuple[Schema, Path]:
    """A new text below the property at ``beside``, or within it; where it is."""
    made = copy.deepcopy(schema)
    base = _inner(made, beside) if inside else None
    if base is None:
        base = beside[:-2] if len(beside) > 1 else ()
    whole = at(made, base)
    whole.setdefault("type", "object")
    properties = cast("Schema", whole.setdefault("properties", {}))
    name = next(name for name in _names() if name not in properties)
    items = list(properties.items())
    place = [key for key, _ in items].index(str(beside[-1])) + 1 if beside[:-2] == base and beside else len(items)
    items.insert(place, (name, dict(_BEGINNINGS["string"])))
    whole["properties"] = dict(items)
    whole["required"] = [*cast("list[object]", whole.get("required") or []), name]
    return made, (*base, "properties", name)


def remove(schema: Schema, path: Path) -> Schema:
    """Without it."""
    made = copy.deepcopy(schema)
    whole, name = at(made, path[:-2]), str(path[-1])
    del cast("Schema", whole["properties"])[name]
    _require(whole, name, is_required=False)
    return made


def move(schema: Schema, path: Path, step: int) -> Schema:
    """So many places further down among its neighbours; answers are written in this order."""
    made = copy.deepcopy(schema)
    whole = at(made, path[:-2])
    items = list(cast("Schema", whole["properties"]).items())
    place = [name for name, _ in items].index(str(path[-1]))
    target = min(max(place + step, 0), len(items) - 1)
    items.insert(target, items.pop(place))
    whole["properties"] = dict(items)
    return made


def rename(schema: Schema, path: Path, name: str) -> tuple[Schema, Path]:
    """Called otherwise; the same again when the name is empty or another one's."""
    made = copy.deepcopy(schema)
    whole, before = at(made, path[:-2]), str(path[-1])
    properties = cast("Schema", whole["properties"])
    if not name or name in properties:
        return schema, path
    whole["properties"] = {name if key == before else key: value for key, value in properties.items()}
    required = cast("list[object]", whole.get("required") or [])
    whole["required"] = [name if key == before else key for key in required]
    return made, (*path[:-1], name)


def change_kind(schema: Schema, path: Path, kind: PropertyKind) -> Schema:
    """Another type, with the rules that it begins with."""
    made = copy.deepcopy(schema)
    before = at(made, path)
    if kind == kind_of(before) or kind == "other":
        return schema
    words = {key: before[key] for key in _KEPT if key in before}
    cast("Schema", at(made, path[:-2])["properties"])[str(path[-1])] = {**words, **copy.deepcopy(_BEGINNINGS[kind])}
    return made


def require(schema: Schema, path: Path, *, is_required: bool) -> Schema:
    """Whether every answer has it."""
    made = copy.deepcopy(schema)
    _require(at(made, path[:-2]), str(path[-1]), is_required=is_required)
    return made


def set_rule(schema: Schema, path: Path, key: str, value: object) -> Schema:
    """One rule of it; None takes it away."""
    made = copy.deepcopy(schema)
    rules = at(made, path)
    if value is None:
        rules.pop(key, None)
    else:
        rules[key] = value
    return made


def _walk(schema: Schema, path: Path, depth: int) -> Iterator[Property]:
    base = path or _inner(schema, ())
    if base is None:
        return
    whole = at(schema, base)
    properties, required = whole.get("properties"), whole.get("required")
    names = cast("list[object]", required) if isinstance(required, list) else []
    for name, inner in cast("Schema", properties).items() if isinstance(properties, dict) else ():
        here = (*base, "properties", name)
        yield Property(here, name, kind_of(inner), name in names, depth)
        below = _inner(schema, here)
        if below is not None:
            yield from _walk(schema, below, depth + 1)


def _inner(schema: Schema, path: Path) -> Path | None:
    """The object whose properties lie within a part: itself, or the entries of the list that it is."""
    try:
        rules = at(schema, path)
    except (KeyError, TypeError):
        return None
    if rules.get("type") == "array":
        return _inner(schema, (*path, "items")) if isinstance(rules.get("items"), dict) else None
    is_object = rules.get("type") == "object" or (not path and not rules.get("type"))
    return path if is_object else None


def _require(whole: Schema, name: str, *, is_required: bool) -> None:
    names = [key for key in cast("list[object]", whole.get("required") or []) if key != name]
    whole["required"] = [*names, name] if is_required else names


def _names() -> Iterator[str]:
    yield "name"
    number = 2
    while True:
        yield f"name{number}"
        number += 1
