"""Settings as a TOML table and back."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, cast

from pydantic import BaseModel, ValidationError

from inglenook.settings.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Sequence

Table = dict[str, object]


def sound_part(table: Table) -> tuple[Settings, Table, tuple[str, ...]]:
    """The settings that a table holds, the table without what is wrong in it, and what was wrong, in words."""
    rest = copy.deepcopy(table)
    faults: list[str] = []
    while True:
        try:
            return Settings.model_validate(rest), rest, tuple(faults)
        except ValidationError as error:
            for problem in error.errors(include_url=False, include_input=False):
                place = _take_out(rest, problem["loc"])
                faults.append(f"{'.'.join(place)}: {problem['msg'][:1].lower()}{problem['msg'][1:]}")


def with_settings(table: Table, settings: Settings) -> Table:
    """The table with these settings in it: defaults left out, names that are not ours as they were."""
    result = copy.deepcopy(table)
    _put(result, settings, Settings())
    return result


def is_too_deep(value: object, levels: int = 20) -> bool:
    """Whether it is nested so deep that copying or writing it could run out of stack."""
    if not isinstance(value, (dict, list)):
        return False
    inner = cast("dict[str, object]", value).values() if isinstance(value, dict) else cast("list[object]", value)
    return levels == 0 or any(is_too_deep(item, levels - 1) for item in inner)


def _take_out(table: Table, place: Sequence[str | int]) -> tuple[str, ...]:
    """Remove what stands at this place, or the nearest there is above it; where that was."""
    names = [str(part) for part in place]
    at = table
    for depth, name in enumerate(names):
        inner = at.get(name)
        if isinstance(inner, list) and depth < len(names) - 1 and isinstance(place[depth + 1], int):
            del cast("list[object]", inner)[cast("int", place[depth + 1])]
            return tuple(names)
        if depth == len(names) - 1 or not isinstance(inner, dict):
            at.pop(name, None)
            return tuple(names[: depth + 1])
        at = cast("Table", inner)
    raise AssertionError(place)  # a table itself is never wrong


def _put(table: Table, values: BaseModel, defaults: BaseModel) -> None:
    for name in type(values).model_fields:
        value, default = getattr(values, name), getattr(defaults, name)
        if isinstance(value, BaseModel):
            old = table.get(name)
            table[name] = section = cast("Table", old) if isinstance(old, dict) else {}
            _put(section, value, default)
            if not section:
                del table[name]
        elif value != default:
            table[name] = [_plain(item) for item in cast("list[object]", value)] if isinstance(value, list) else value
        else:
            table.pop(name, None)


def _plain(item: object) -> object:
    """An entry of a list, as a table where it is a section."""
    return item.model_dump() if isinstance(item, BaseModel) else item
