"""Looks through a JSON schema before the engine does, and names each thing with its line.

What no text can be held to while it is written: tests/engines/llama_cpp/worker/test_schemas.py has the same list, as
the engine refuses it.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

from inglenook.engines.forms.form_problem import FormProblem
from inglenook.engines.forms.json_text import lines_of, syntax_problem
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from inglenook.engines.forms.form_problem import Severity
    from inglenook.engines.forms.json_text import Path

TYPES = ("string", "integer", "number", "boolean", "object", "array", "null")
NOT_HELD = frozenset({
    "$dynamicAnchor", "$dynamicRef", "contains", "dependentRequired", "dependentSchemas", "else", "if", "maxContains",
    "minContains", "not", "propertyNames", "then", "unevaluatedItems", "unevaluatedProperties", "uniqueItems",
})  # fmt: skip
_KNOWN = frozenset({
    "$anchor", "$comment", "$defs", "$id", "$ref", "$schema", "$vocabulary", "additionalItems", "additionalProperties",
    "allOf", "anyOf", "const", "contentEncoding", "contentMediaType", "contentSchema", "default", "definitions",
    "deprecated", "description", "enum", "examples", "exclusiveMaximum", "exclusiveMinimum", "format", "items",
    "maxItems", "maxLength", "maxProperties", "maximum", "minItems", "minLength", "minProperties", "minimum",
    "multipleOf", "nullable", "oneOf", "pattern", "patternProperties", "prefixItems", "properties", "readOnly",
    "required", "title", "type", "writeOnly",
})  # fmt: skip
_TABLES = ("properties", "patternProperties", "$defs", "definitions")  # of schemas by name
_LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")
_SINGLE = ("items", "additionalProperties", "additionalItems")
_NUMBERS = (
    "minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties", "minimum", "maximum",
    "exclusiveMinimum", "exclusiveMaximum", "multipleOf",
)  # fmt: skip
_MOST = 100  # problems that are told


def schema_problems(text: str) -> tuple[FormProblem, ...]:
    """All that there is to say, by line; the engine may know more."""
    wrong = syntax_problem(text)
    if wrong is not None:
        return (wrong,)
    schema: object = json.loads(text)
    if not isinstance(schema, dict | bool):
        words = say("A JSON schema is an object, such as {example}.", example='{"type": "object"}')
        return (FormProblem(1, "error", words),)
    lines = lines_of(text)
    found: list[FormProblem] = []
    for path, severity, message in _walk(cast("object", schema)):
        found.append(FormProblem(_line(lines, path), severity, message))
        if len(found) == _MOST:
            break
    return tuple(sorted(found, key=lambda problem: (problem.line, problem.severity)))


def line_of_value(text: str, words: str) -> int:
    """The line of the value that is quoted in what the engine says; the first one when none is."""
    schema: object = json.loads(text)
    lines, best = lines_of(text), (0, 1)
    left: list[tuple[Path, object]] = [((), schema)]
    while left:
        path, value = left.pop()
        if isinstance(value, dict):
            left += [((*path, key), one) for key, one in cast("dict[str, object]", value).items()]
        elif isinstance(value, list):
            left += [((*path, place), one) for place, one in enumerate(cast("list[object]", value))]
        elif isinstance(value, str) and path and path[-1] in {"pattern", "format", "$ref", "type"} and value in words:
            best = max(best, (len(value), _line(lines, path)))
    return best[1]


def _walk(schema: object) -> Iterator[tuple[Path, Severity, str]]:
    left: list[tuple[Path, object]] = [((), schema)]
    while left:
        path, one = left.pop()
        if isinstance(one, bool):
            continue
        if not isinstance(one, dict):
            yield path, "error", say("A schema stands here: an object, true or false.")
            continue
        table = cast("dict[str, object]", one)
        yield from _keywords(path, table)
        yield from _values(path, table)
        left += reversed(list(_below(path, table)))


def _below(path: Path, schema: Mapping[str, object]) -> Iterator[tuple[Path, object]]:
    for key in _TABLES:
        value = schema.get(key)
        if isinstance(value, dict):
            yield from (((*path, key, name), inner) for name, inner in cast("dict[str, object]", value).items())
    for key in _LISTS:
        value = schema.get(key)
        if isinstance(value, list):
            yield from (((*path, key, place), inner) for place, inner in enumerate(cast("list[object]", value)))
    yield from (((*path, key), schema[key]) for key in _SINGLE if key in schema and not isinstance(schema[key], list))


def _keywords(path: Path, schema: Mapping[str, object]) -> Iterator[tuple[Path, Severity, str]]:
    for key in schema:
        if key in NOT_HELD:
            words = say("No text can be held to “{key}” while it is written. Leave it out.", key=key)
            yield (*path, key), "error", words
        elif key not in _KNOWN and not key.startswith("x-"):
            yield (*path, key), "warning", say("“{key}” is no keyword of JSON Schema and has no effect.", key=key)


def _values(path: Path, schema: Mapping[str, object]) -> Iterator[tuple[Path, Severity, str]]:
    kinds = schema.get("type", [])
    named = cast("list[object]", kinds) if isinstance(kinds, list) else [kinds]
    for kind in named:
        if kind not in TYPES:
            words = say("“{kind}” is no type: take one of {types}.", kind=str(kind), types=", ".join(TYPES))
            yield (*path, "type"), "error", words
    yield from _shapes(path, schema)
    if isinstance(schema.get("$ref"), str) and not str(schema["$ref"]).startswith("#"):
        words = say("“$ref” leads to another file, which is not read: put what it says under $defs here.")
        yield (*path, "$ref"), "error", words
    properties, required = schema.get("properties"), schema.get("required")
    if isinstance(properties, dict) and isinstance(required, list):
        for name in cast("list[object]", required):
            if isinstance(name, str) and name not in properties:
                words = say("“{name}” is required, but not among the properties.", name=name)
                yield (*path, "required"), "warning", words
    if "number" in named or "integer" in named:
        has_least = "minimum" in schema or "exclusiveMinimum" in schema
        has_most = "maximum" in schema or "exclusiveMaximum" in schema
        if not (has_least and has_most) and "enum" not in schema and "const" not in schema:
            words = say("A number without a minimum and a maximum may grow long with small models.")
            yield (*path, "type"), "info", words


def _shapes(path: Path, schema: Mapping[str, object]) -> Iterator[tuple[Path, Severity, str]]:
    for key, value in schema.items():
        message = _shape_problem(key, value)
        if message:
            yield (*path, key), "error", message
    for low, high in (("minLength", "maxLength"), ("minItems", "maxItems"), ("minimum", "maximum")):
        least, most = schema.get(low), schema.get(high)
        if isinstance(least, int | float) and isinstance(most, int | float) and least > most:
            yield (*path, low), "error", say("“{low}” is greater than “{high}”.", low=low, high=high)


def _shape_problem(key: str, value: object) -> str:
    if key in _TABLES and not isinstance(value, dict):
        return say("“{key}” is an object of schemas by name.", key=key)
    if key in {*_LISTS, "enum"} and not (isinstance(value, list) and value):
        return say("“{key}” is a list that is not empty.", key=key)
    if key == "required" and not isinstance(value, list):
        return say("“{key}” is a list of names.", key=key)
    if key in _NUMBERS and (isinstance(value, bool) or not isinstance(value, int | float)):
        return say("“{key}” is a number.", key=key)
    if key in {"pattern", "format", "$ref"} and not isinstance(value, str):
        return say("“{key}” is a text.", key=key)
    return ""


def _line(lines: Mapping[Path, int], path: Path) -> int:
    while path and path not in lines:
        path = path[:-1]
    return lines.get(path, 1)
