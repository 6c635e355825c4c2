"""JSON within an answer, among words or in a code block, and a field of it by its path."""

from __future__ import annotations

import json
from typing import cast

_MOST_TRIES = 500  # openings that are tried: a text of nothing but brackets must not take minutes

_decoder = json.JSONDecoder()


def last_json(text: str) -> tuple[object, bool]:
    """The last object or list in the text, and whether there is one."""
    found: object = None
    is_there = False
    place = tries = 0
    while tries < _MOST_TRIES:
        place = min((at for sign in "{[" if (at := text.find(sign, place)) >= 0), default=-1)
        if place < 0:
            break
        tries += 1
        try:
            value, place = cast("tuple[object, int]", _decoder.raw_decode(text, place))
        except (ValueError, RecursionError):
            place += 1
            continue
        found, is_there = value, True
    return found, is_there


def field_of(value: object, path: str) -> tuple[object, bool]:
    """What stands under a path such as ``answer`` or ``steps.0.result``, and whether it is there."""
    for name in (part for part in path.split(".") if part.strip()):
        match value:
            case dict() if name.strip() in value:
                value = cast("dict[str, object]", value)[name.strip()]
            case list() if name.strip().isdecimal() and int(name) < len(cast("list[object]", value)):
                value = cast("list[object]", value)[int(name)]
            case _:
                return None, False
    return value, True
