"""No answer that is held to a JSON schema breaks it; what cannot be held to is refused before."""

from __future__ import annotations

import gzip
import json
import re
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jsonschema
import llguidance
import pytest

from inglenook.engines.constraint import Constraint
from inglenook.engines.llama_cpp.worker.constraint_grammar import grammar_of
from inglenook.engines.sampling import Sampling
from inglenook.errors import PromptError

if TYPE_CHECKING:
    from .conftest import Engine

SUITE = Path(__file__).parents[3] / "data" / "json_schema" / "draft2020-12.json.gz"
# Keywords that no text can be held to while it is written; all others of the suite are.
NOT_SUPPORTED = {
    "$dynamicAnchor",
    "$dynamicRef",
    "contains",
    "dependentRequired",
    "dependentSchemas",
    "else",
    "if",
    "maxContains",
    "minContains",
    "not",
    "propertyNames",
    "then",
    "unevaluatedItems",
    "unevaluatedProperties",
    "uniqueItems",
}


def test_the_test_suite_of_json_schema(smol_engine: Engine) -> None:
    tokenizer = smol_engine.model._guide.get()
    groups = [group for file in json.loads(gzip.decompress(SUITE.read_bytes())).values() for group in file]
    seen: Counter[str] = Counter()
    keywords: set[str] = set()
    for group in groups:
        try:
            grammar = grammar_of(Constraint("json_schema", json.dumps(group["schema"])))
        except PromptError as error:
            keywords |= set(re.findall(r"“([^”]+)”", str(error))) if "held to" in str(error) else set()
            seen["refused"] += 1
            continue
        for test in group["tests"]:
            matcher = llguidance.LLMatcher(tokenizer, grammar)
            tokens = tokenizer.tokenize_str(json.dumps(test["data"], ensure_ascii=False))
            is_taken = matcher.try_consume_tokens(tokens) == len(tokens) and matcher.is_accepting()
            assert test["valid"] or not is_taken, (group["description"], test["data"])
            seen[f"{'valid' if test['valid'] else 'invalid'}, {'taken' if is_taken else 'not'}"] += 1

    assert keywords == NOT_SUPPORTED
    assert seen == {"refused": 205, "valid, taken": 321, "valid, not": 22, "invalid, not": 237}


def _object(**properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": [*properties], "additionalProperties": False}


def _list(items: dict[str, Any], least: int, most: int) -> dict[str, Any]:
    return {"type": "array", "items": items, "minItems": least, "maxItems": most}


WORD = {"type": "string", "pattern": "^[a-z]{1,8}$"}
LEAVES: tuple[dict[str, Any], ...] = (
    {"type": "boolean"},
    {"type": "null"},
    {"type": "integer", "minimum": -5, "maximum": 120},
    {"type": "integer", "multipleOf": 5, "minimum": 0, "maximum": 100},
    {"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1, "multipleOf": 0.25},
    {"type": "string", "maxLength": 12},
    {"type": "string", "minLength": 3, "maxLength": 6},
    {"enum": ["red", 3, None, True, {"a": 1}]},
    {"const": "Grüße, “you”"},
    {"type": "string", "format": "date"},
    {"type": "string", "format": "uuid"},
    {"type": "string", "format": "ipv4"},
    {"type": "string", "pattern": r"^[A-Z]{2}-\d{3}$"},
    {"anyOf": [{"type": "integer", "minimum": 0, "maximum": 9}, WORD]},
    {"type": ["integer", "null"], "minimum": 10, "maximum": 99},
)
FORMATS = jsonschema.FormatChecker(("uuid", "ipv4"))  # a year 0 is a date to the RFC, but none to Python
SCHEMAS: tuple[dict[str, Any], ...] = (
    *LEAVES,
    *(_object(value=leaf) for leaf in LEAVES),
    *(_list(leaf, 1, 2) for leaf in LEAVES[:10]),
    _object(name=WORD, age=LEAVES[2], mail={"type": "string", "pattern": "^[a-z]{2,5}@[a-z]{2,5}[.]com$"}),
    _object(who=_object(first=WORD, last=WORD), tags=_list({"enum": ["a", "b"]}, 0, 3)),
    _list(_object(x=LEAVES[2], y=LEAVES[2]), 1, 2),
    {"$defs": {"tree": _object(value=LEAVES[2], left={"anyOf": [{"$ref": "#/$defs/leaf"}, {"type": "null"}]}),
               "leaf": _object(value=LEAVES[2])}, "$ref": "#/$defs/tree"},
    {"type": "array", "prefixItems": [WORD, LEAVES[0]], "items": False, "minItems": 2},
    {"type": "object", "patternProperties": {"^k[0-9]$": LEAVES[0]}, "additionalProperties": False, "maxProperties": 2},
    {"type": "object", "properties": {"a": WORD, "b": LEAVES[0]}, "required": ["b"], "additionalProperties": False},
    {"type": "object", "patternProperties": {"^[ab]$": LEAVES[0]}, "additionalProperties": False, "maxProperties": 1},
    {"allOf": [{"type": "integer", "minimum": 10}, {"maximum": 20}]},
    _object(text={"type": "string", "maxLength": 8}, ok={"const": False}),
)  # fmt: skip


@pytest.mark.parametrize("place", range(0, len(SCHEMAS), 5))
def test_five_hundred_answers_with_fifty_schemas(smol_engine: Engine, place: int) -> None:
    assert len(SCHEMAS) == 50
    for schema in SCHEMAS[place : place + 5]:
        validator = jsonschema.Draft202012Validator(schema, format_checker=FORMATS)
        for seed in range(10):
            answer = smol_engine.ask(
                "Give an example.",
                sampling=Sampling(temperature=1.2, top_k=0, top_p=1, min_p=0.02, seed=seed),
                max_tokens=150,
                constraint=Constraint("json_schema", json.dumps(schema)),
            )

            assert answer.done.stop_reason == "end", (schema, answer.text)
            validator.validate(json.loads(answer.text))
