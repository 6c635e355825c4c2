"""The functions of a template: Go's own that chat templates use, and Ollama's.

Sources: Go, text/template/funcs.go; ollama, template/template.go.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, cast

from inglenook.presets.go_template.structs import Printed, PrintedList
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable

_LARGEST_PADDING = 1000  # what %9999d would write


class FunctionError(Exception):
    """A function cannot take these; the words are the end of a sentence."""


def is_true(value: object) -> bool:
    """Go's truth: not false, zero, nil or empty."""
    return bool(value)


def shown(value: object) -> str:
    """How Go's fmt prints it."""
    if isinstance(value, str):
        return value
    if isinstance(value, Printed | PrintedList):
        return as_json(value)
    if isinstance(value, Mapping):
        pairs = cast("Mapping[str, object]", value)
        return "map[" + " ".join(f"{key}:{shown(pairs[key])}" for key in sorted(pairs)) + "]"
    if isinstance(value, Sequence):
        return "[" + " ".join(shown(item) for item in cast("Sequence[object]", value)) + "]"
    return _shown_scalar(value)


def _shown_scalar(value: object) -> str:
    if value is None:
        return say("<no value>")
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e21 else repr(value)  # noqa: PLR2004  Go's %v
    return str(value)


def _kind(name: str, value: object) -> str:
    """What may be compared with what: only values of one kind."""
    for kind, of in (("bool", bool), ("int", int), ("float", float), ("text", str)):
        if isinstance(value, of):
            return kind
    raise FunctionError(say("{name} compares texts, numbers, true and false, but no lists", name=name))


def _eq(first: object, *others: object) -> bool:
    if not others:
        raise FunctionError(say("eq wants two values"))
    return any(_same("eq", first, other) for other in others)


def _same(name: str, first: object, second: object) -> bool:
    if first is None or second is None:
        return first is second
    if _kind(name, first) != _kind(name, second):
        raise FunctionError(say("{name} wants two values of one kind", name=name))
    return first == second


def _less(name: str, first: object, second: object) -> bool:
    kinds = {_kind(name, first), _kind(name, second)}
    if kinds == {"text"} or kinds == {"int"} or kinds == {"float"}:  # noqa: PLR1714  sets cannot be in a set
        return cast("int", first) < cast("int", second)
    raise FunctionError(say("{name} wants two numbers or two texts", name=name))


def _len(value: object) -> int:
    if isinstance(value, str):
        return len(value.encode())
    if isinstance(value, Sequence | Mapping):
        return len(cast("Sequence[object]", value))
    raise FunctionError(say("len wants a text or a list"))


def _index(value: object, *keys: object) -> object:
    for key in keys:
        if isinstance(value, Mapping) and isinstance(key, str):
            value = cast("Mapping[str, object]", value).get(key)
        elif isinstance(value, Sequence) and isinstance(key, int) and not isinstance(key, bool):
            items = cast("Sequence[object]", value.encode() if isinstance(value, str) else value)
            if not 0 <= key < len(items):
                raise FunctionError(say("index {key} is not in a list of {count}", key=key, count=len(items)))
            value = items[key]
        else:
            raise FunctionError(say("index wants a list and a number"))
    return value


def _slice(value: object, *bounds: object) -> object:
    numbers = [bound for bound in bounds if isinstance(bound, int) and not isinstance(bound, bool)]
    if not isinstance(value, Sequence) or len(numbers) != len(bounds) or len(bounds) > 2:  # noqa: PLR2004
        raise FunctionError(say("slice wants a list and up to two numbers"))
    items = cast("Sequence[object]", value.encode() if isinstance(value, str) else value)
    start = numbers[0] if numbers else 0
    end = numbers[1] if len(numbers) > 1 else len(items)
    if not 0 <= start <= end <= len(items):
        raise FunctionError(
            say("slice {start}:{end} is not in a list of {count}", start=start, end=end, count=len(items))
        )
    part = items[start:end]
    return bytes(cast("bytes", part)).decode("utf-8", "replace") if isinstance(value, str) else part


def _print(*values: object) -> str:
    """A space stands between two that are both no texts."""
    words: list[str] = []
    for at, value in enumerate(values):
        if at and not isinstance(value, str) and not isinstance(values[at - 1], str):
            words.append(" ")
        words.append(shown(value))
    return "".join(words)


def _printf(form: object, *values: object) -> str:
    """The verbs v, s, d, q, t, f and %%, with plain widths."""
    if not isinstance(form, str):
        raise FunctionError(say("printf wants a text first"))
    rest = list(values)
    words: list[str] = []
    at = 0
    while at < len(form):
        if form[at] != "%":
            words.append(form[at])
            at += 1
            continue
        end = at + 1
        while end < len(form) and form[end] in "0123456789.+-#":
            end += 1
        verb, width = form[end : end + 1], form[at + 1 : end]
        if any(part.isdigit() and int(part) > _LARGEST_PADDING for part in width.strip("+-#").split(".")):
            raise FunctionError(say("printf has a width that is too large"))
        words.append(_verb(verb, width, rest))
        at = end + 1
    return "".join(words)


def _verb(verb: str, width: str, rest: list[object]) -> str:
    if verb == "%":
        return "%"
    if not rest:
        return f"%!{verb}(MISSING)"
    value = rest.pop(0)
    forms = {"v": f"%{width}s", "s": f"%{width}s", "d": f"%{width}d", "f": f"%{width}f", "g": f"%{width}g"}
    if verb == "q":
        return json.dumps(shown(value), ensure_ascii=False)
    if verb not in forms:
        raise FunctionError(say("printf does not know %{verb} here", verb=verb))
    try:
        return forms[verb] % (shown(value) if verb in "vs" else value)
    except (TypeError, ValueError) as error:
        raise FunctionError(
            say("printf cannot write this value with %{width}{verb}", width=width, verb=verb)
        ) from error


def as_json(value: object) -> str:
    """As Go's encoding/json marshals it: without spaces, with < > & escaped."""
    value = value.source if isinstance(value, Printed | PrintedList) else value
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=_plain)
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _plain(value: object) -> object:
    if isinstance(value, Mapping):
        return dict(cast("Mapping[str, object]", value))
    if isinstance(value, Sequence):
        return list(cast("Sequence[object]", value))
    raise FunctionError(say("json cannot write this value"))


def _current_date(*_: object) -> str:
    return f"{dt.datetime.now(dt.UTC).astimezone():%Y-%m-%d}"


def _last(*values: object) -> object:
    return values[-1]


def _not(value: object) -> bool:
    return not is_true(value)


def _ne(first: object, second: object) -> bool:
    return not _same("ne", first, second)


def _lt(first: object, second: object) -> bool:
    return _less("lt", first, second)


def _le(first: object, second: object) -> bool:
    return not _less("le", second, first)


def _gt(first: object, second: object) -> bool:
    return _less("gt", second, first)


def _ge(first: object, second: object) -> bool:
    return not _less("ge", first, second)


def _println(*values: object) -> str:
    return " ".join(shown(value) for value in values) + "\n"


# ``and`` and ``or`` are here by name only: they do not look at all their arguments, so the evaluator does them.
FUNCTIONS: Mapping[str, Callable[..., object]] = {
    "and": _last,
    "or": _last,
    "not": _not,
    "eq": _eq,
    "ne": _ne,
    "lt": _lt,
    "le": _le,
    "gt": _gt,
    "ge": _ge,
    "len": _len,
    "index": _index,
    "slice": _slice,
    "print": _print,
    "println": _println,
    "printf": _printf,
    "json": as_json,
    "currentDate": _current_date,
}
