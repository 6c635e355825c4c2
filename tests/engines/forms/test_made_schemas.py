"""Schemas that are made of a sample, and of classes that are read and never run."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest

from inglenook.engines.forms.form_problem import FormProblem
from inglenook.engines.forms.from_class import schema_of_class
from inglenook.engines.forms.from_sample import schema_of_sample

CLASSES = '''
import os
from enum import Enum
from typing import Annotated, Literal, Optional
from pydantic import BaseModel, Field

os.system("touch /tmp/inglenook-was-run")


class Colour(str, Enum):
    RED = "red"
    GREEN = "green"


class Named(BaseModel):
    name: str = Field(..., min_length=1, max_length=40)


class Wheel(Named):
    """One of
    them."""
    inches: Annotated[int, Field(ge=10, le=30)]


class Bike(Named):
    model_config = {"extra": "forbid"}
    colour: Colour
    wheels: list[Wheel] = Field(min_length=1, max_length=2)
    price: float | None = None
    gears: Optional[int]
    kind: Literal["road", "town", 3]
    size: tuple[int, int]
    notes: dict[str, str] = {}
    since: "datetime.date"
'''


@pytest.mark.parametrize(
    "sample",
    [
        {"a": 1, "b": "x", "c": [1, 2.5], "d": None, "e": True},
        {"people": [{"name": "Ann", "age": 3}, {"name": "Bob"}]},
        [{"day": "2026-01-05", "at": "2026-01-05T10:00:00Z", "id": "0b6f6bd4-5f3c-4f5a-9f6e-0c2c2a7d1e11"}],
        [1, "a", [None]],
        [],
        "text",
    ],
    ids=str,
)
def test_a_sample_keeps_to_its_schema(sample: object) -> None:
    schema = json.loads(schema_of_sample(json.dumps(sample)))

    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker()).validate(sample)


def test_what_stands_in_every_entry_is_required() -> None:
    schema = json.loads(schema_of_sample('[{"a": 1, "b": 2}, {"a": 1.5}]'))

    assert schema["items"]["required"] == ["a"]
    assert schema["items"]["properties"]["a"] == {"type": "number"}


def test_a_class_becomes_a_schema() -> None:
    made = schema_of_class(CLASSES)

    assert isinstance(made, str), made
    schema = json.loads(made)
    jsonschema.Draft202012Validator.check_schema(schema)
    good = {
        "name": "B", "colour": "red", "wheels": [{"name": "front", "inches": 28}], "gears": None, "kind": 3,
        "size": [1, 2], "since": "2026-01-01",
    }  # fmt: skip
    validator = jsonschema.Draft202012Validator(schema)
    validator.validate(good)
    changes: tuple[dict[str, Any], ...] = (
        {"name": ""},
        {"colour": "blue"},
        {"wheels": []},
        {"kind": "x"},
        {"size": [1]},
        {"more": 1},
    )
    for change in changes:
        assert not validator.is_valid({**good, **change}), change
    assert not validator.is_valid({**good, "wheels": [{"name": "front", "inches": 9}]})
    assert schema["$defs"]["Wheel"]["description"] == "One of them."


def test_a_class_may_have_itself_inside() -> None:
    made = schema_of_class("class Tree(BaseModel):\n    value: int\n    left: Tree | None\n")

    assert isinstance(made, str), made
    validator = jsonschema.Draft202012Validator(json.loads(made))
    assert validator.is_valid({"value": 1, "left": {"value": 2, "left": None}})
    assert not validator.is_valid({"value": 1, "left": {"value": "x", "left": None}})


@pytest.mark.parametrize(
    ("source", "line", "words"),
    [
        ("", 1, "no class here"),
        ("class A(:", 1, "no Python"),
        ("class A(Other):\n    a: int", 1, "“Other”"),
        ("class A:\n    a: int\n    b: Callable[[int], str]", 3, "not understood"),
        ("class A:\n    a: int = Field(validate=x)", 2, "“validate”"),
        ("class A:\n    a: int = Field(ge=limit)", 2, "written out"),
        ("class A(Enum):\n    pass", 1, "no values"),
        ("class A:\n    a: " + "list[" * 3_000 + "int" + "]" * 3_000, 2, "nested"),
        ("x = " + "-" * 100_000 + "1", 1, ""),
        ("class A:\n    a: 'x'\n\0", 1, "no Python"),
    ],
)
def test_what_is_not_understood_is_told_with_its_line(source: str, line: int, words: str) -> None:
    problem = schema_of_class(source)

    assert isinstance(problem, FormProblem), problem
    assert problem.line == line
    assert words in problem.message
