"""Whether a value keeps to a JSON schema, and if not, where.

It knows the part of draft 2020-12 that answers are held to, and some more for what servers wrote. Not looked at:
formats, and references that lead elsewhere. Patterns run in Python's ``re``, which may take for ever: a process that
can be ended does this.
"""

from __future__ import annotations

import json
import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast
from urllib.parse import unquote

from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from inglenook.engines.forms.json_text import Path

_ROUNDING = 1e-9  # of a quotient
_DEEPEST = 400  # schemas within each other: one may refer to itself


@dataclass(frozen=True, slots=True)
class Break:
    """The first thing that is not as the schema says."""

    path: Path
    message: str  # such as: is not one of “red”, “green”


def first_break(schema: object, value: object) -> Break | None:
    """None when it keeps to it."""
    return next(_Keeping(schema).breaks(schema, value, (), 0), None)


class _Keeping:
    def __init__(self, root: object) -> None:
        self._root = root

    def breaks(self, schema: object, value: object, path: Path, depth: int) -> Iterator[Break]:
        if schema is False:
            yield Break(path, say("nothing may stand here"))
        if not isinstance(schema, dict) or depth > _DEEPEST:
            return
        rules = cast("dict[str, object]", schema)
        if isinstance(reference := rules.get("$ref"), str):
            yield from self.breaks(self._found(reference), value, path, depth + 1)
        yield from _of_any(rules, value, path)
        if isinstance(value, bool):
            pass
        elif isinstance(value, str):
            yield from _of_text(rules, value, path)
        elif isinstance(value, int | float):
            yield from _of_number(rules, value, path)
        elif isinstance(value, list):
            yield from self._of_list(rules, cast("list[object]", value), path, depth)
        elif isinstance(value, dict):
            yield from self._of_object(rules, cast("dict[str, object]", value), path, depth)
        yield from self._of_choices(rules, cast("object", value), path, depth)

    def _keeps(self, schema: object, value: object, depth: int) -> bool:
        return next(self.breaks(schema, value, (), depth + 1), None) is None

    def _of_choices(self, rules: Mapping[str, object], value: object, path: Path, depth: int) -> Iterator[Break]:
        for one in _list(rules, "allOf"):
            yield from self.breaks(one, value, path, depth + 1)
        if any_of := _list(rules, "anyOf"):
            found = [next(self.breaks(one, value, path, depth + 1), None) for one in any_of]
            told = [one for one in found if one is not None]
            if len(told) == len(found):
                yield max(told, key=lambda one: len(one.path))  # what comes closest has its break deepest inside
        if one_of := _list(rules, "oneOf"):
            count = sum(self._keeps(one, value, depth) for one in one_of)
            if count != 1:
                yield Break(path, say("keeps to {count} of the forms, and one is wanted", count=count))
        if "not" in rules and self._keeps(rules["not"], value, depth):
            yield Break(path, say("has a form that it must not have"))
        if "if" in rules:
            follows = rules.get("then" if self._keeps(rules["if"], value, depth) else "else", True)
            yield from self.breaks(follows, value, path, depth + 1)

    def _of_list(self, rules: Mapping[str, object], value: list[object], path: Path, depth: int) -> Iterator[Break]:
        if not _least(rules, "minItems") <= len(value):
            yield Break(
                path,
                say(
                    "has {count:,} entries, and {least:,} is the least",
                    count=len(value),
                    least=_least(rules, "minItems"),
                ),
            )
        if not len(value) <= _most(rules, "maxItems"):
            yield Break(
                path,
                say("has {count:,} entries, and {most:,} is the most", count=len(value), most=_most(rules, "maxItems")),
            )
        first = _list(rules, "prefixItems")
        for place, one in enumerate(value):
            inner = first[place] if place < len(first) else rules.get("items", True)
            yield from self.breaks(inner, one, (*path, place), depth + 1)
        if rules.get("uniqueItems") is True and len({_exactly(one) for one in value}) < len(value):
            yield Break(path, say("has an entry twice"))
        if "contains" in rules:
            count = sum(self._keeps(rules["contains"], one, depth) for one in value)
            if not _least(rules, "minContains", 1) <= count <= _most(rules, "maxContains"):
                yield Break(path, say("has {count:,} entries of the form that is looked for", count=count))

    def _of_object(
        self, rules: Mapping[str, object], value: dict[str, object], path: Path, depth: int
    ) -> Iterator[Break]:
        for name in _list(rules, "required"):
            if isinstance(name, str) and name not in value:
                yield Break(path, say("“{name}” is missing", name=name))
        if not _least(rules, "minProperties") <= len(value) <= _most(rules, "maxProperties"):
            yield Break(path, say("has {count:,} properties, which is too few or too many", count=len(value)))
        properties, patterns = _table(rules, "properties"), _table(rules, "patternProperties")
        for name, one in value.items():
            inner = [properties[name]] if name in properties else []
            inner += [schema for pattern, schema in patterns.items() if _matches(pattern, name)]
            if not inner and rules.get("additionalProperties") is False:
                yield Break((*path, name), say("is a property that the schema does not have"))
                continue
            for schema in inner or [rules.get("additionalProperties", True)]:
                yield from self.breaks(schema, one, (*path, name), depth + 1)
            if "propertyNames" in rules and not self._keeps(rules["propertyNames"], name, depth):
                yield Break((*path, name), say("is a name that may not be used"))

    def _found(self, reference: str) -> object:
        """What a reference within the schema leads to; everything, where it leads nowhere that is known."""
        found: object = self._root
        if not reference.startswith("#"):
            return True
        for step in unquote(reference[1:]).split("/")[1:]:
            name = step.replace("~1", "/").replace("~0", "~")
            if isinstance(found, dict):
                found = cast("dict[str, object]", found).get(name, True)
            elif isinstance(found, list) and name.isdecimal() and int(name) < len(cast("list[object]", found)):
                found = cast("list[object]", found)[int(name)]
            else:
                return True
        return found


def _of_any(rules: Mapping[str, object], value: object, path: Path) -> Iterator[Break]:
    kinds = rules.get("type")
    wanted = cast("list[object]", kinds) if isinstance(kinds, list) else [] if kinds is None else [kinds]
    if wanted and not any(_is(value, kind) for kind in wanted):
        words = ", ".join(str(kind) for kind in wanted)
        yield Break(path, say("is {kind}, and the schema wants {wanted}", kind=_kind_of(value), wanted=words))
    if "const" in rules and _exactly(rules["const"]) != _exactly(value):
        yield Break(path, say("is not {wanted}", wanted=_short(rules["const"])))
    choices = rules.get("enum")
    if isinstance(choices, list):
        texts = [_exactly(choice) for choice in cast("list[object]", choices)]
        if _exactly(value) not in texts:
            yield Break(path, say("is not one of {choices}", choices=_short(cast("object", choices))))


def _of_text(rules: Mapping[str, object], value: str, path: Path) -> Iterator[Break]:
    if len(value) < _least(rules, "minLength"):
        least = _least(rules, "minLength")
        yield Break(path, say("has {count:,} characters, and {least:,} is the least", count=len(value), least=least))
    if len(value) > _most(rules, "maxLength"):
        most = _most(rules, "maxLength")
        yield Break(path, say("has {count:,} characters, and {most:,} is the most", count=len(value), most=most))
    pattern = rules.get("pattern")
    if isinstance(pattern, str) and not _matches(pattern, value):
        yield Break(path, say("does not match {pattern}", pattern=pattern))


def _of_number(rules: Mapping[str, object], value: float, path: Path) -> Iterator[Break]:
    least, most = _bound(rules, "minimum"), _bound(rules, "maximum")
    above, below = _bound(rules, "exclusiveMinimum"), _bound(rules, "exclusiveMaximum")
    if least is not None and value < least:
        yield Break(path, say("is less than {least:g}", least=least))
    if most is not None and value > most:
        yield Break(path, say("is more than {most:g}", most=most))
    if above is not None and value <= above:
        yield Break(path, say("is not more than {bound:g}", bound=above))
    if below is not None and value >= below:
        yield Break(path, say("is not less than {bound:g}", bound=below))
    step = _bound(rules, "multipleOf")
    if step and not _is_multiple(value, step):
        yield Break(path, say("is no multiple of {step:g}", step=step))


def _is_multiple(value: float, step: float) -> bool:
    if isinstance(value, int) and isinstance(step, int):
        return value % step == 0
    quotient = value / step
    return math.isfinite(quotient) and abs(quotient - round(quotient)) < _ROUNDING


def _is(value: object, kind: object) -> bool:
    if kind == "number":
        return isinstance(value, int | float) and not isinstance(value, bool)
    if kind == "integer":
        is_whole = isinstance(value, int) or (isinstance(value, float) and value.is_integer())
        return is_whole and not isinstance(value, bool)
    return _kind_of(value) == kind


def _kind_of(value: object) -> str:
    kinds: tuple[tuple[type | tuple[type, ...], str], ...] = (
        (bool, "boolean"), (str, "string"), (int, "integer"), (float, "number"), (list, "array"), (dict, "object"),
    )  # fmt: skip
    return next((name for kind, name in kinds if isinstance(value, kind)), "null")


def _matches(pattern: str, text: str) -> bool:
    r"""Found anywhere in it; a pattern that Python does not understand says nothing. \d is one of the ten digits."""
    try:
        return re.search(pattern.replace(r"\d", "[0-9]") if "[" not in pattern else pattern, text) is not None
    except (re.error, RecursionError, OverflowError):
        return True


def _exactly(value: object) -> str:
    """Equal for what is equal in JSON, where 1 and 1.0 are, and 1 and true are not."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, list):
        return "[" + ",".join(_exactly(one) for one in cast("list[object]", value)) + "]"
    if isinstance(value, dict):
        table = cast("dict[str, object]", value)
        return "{" + ",".join(f"{json.dumps(key)}:{_exactly(table[key])}" for key in sorted(table)) + "}"
    return json.dumps(value)


def _short(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 80 else f"{text[:80]}…"  # noqa: PLR2004  letters in a sentence


def _list(rules: Mapping[str, object], key: str) -> list[object]:
    value = rules.get(key)
    return cast("list[object]", value) if isinstance(value, list) else []


def _table(rules: Mapping[str, object], key: str) -> dict[str, object]:
    value = rules.get(key)
    return cast("dict[str, object]", value) if isinstance(value, dict) else {}


def _bound(rules: Mapping[str, object], key: str) -> int | float | None:
    value = rules.get(key)
    return value if isinstance(value, int | float) and not isinstance(value, bool) else None


def _least(rules: Mapping[str, object], key: str, usual: float = 0) -> float:
    value = _bound(rules, key)
    return usual if value is None else value


def _most(rules: Mapping[str, object], key: str) -> float:
    value = _bound(rules, key)
    return math.inf if value is None else value
