"""A schema is changed as a form does it; what was there before stays as it was."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest

from inglenook.engines.forms import schema_editing as editing
from inglenook.engines.forms.data_table import Table, csv_of, table_of

PEOPLE: dict[str, Any] = {
    "type": "object",
    "properties": {
        "name": {"type": "string"},
        "pets": {
            "type": "array",
            "items": {"type": "object", "properties": {"kind": {"enum": ["cat"]}}, "required": ["kind"]},
        },
        "rest": {"anyOf": [{"type": "null"}]},
    },
    "required": ["name"],
}
PETS = ("properties", "pets")
KIND = ("properties", "pets", "items", "properties", "kind")


def names(schema: editing.Schema) -> list[str]:
    return [f"{'  ' * one.depth}{one.name}" for one in editing.properties_of(schema)]


def test_properties_stand_in_their_order_with_what_lies_within_them() -> None:
    found = editing.properties_of(PEOPLE)

    assert [(one.name, one.kind, one.is_required, one.depth) for one in found] == [
        ("name", "string", True, 0),
        ("pets", "array", False, 0),
        ("kind", "enum", True, 1),
        ("rest", "other", False, 0),
    ]
    assert found[2].path == KIND


def test_each_change_gives_a_schema_and_leaves_the_old_one() -> None:
    before = json.dumps(PEOPLE)
    added, path = editing.add(PEOPLE, ("properties", "name"))
    renamed, path = editing.rename(added, path, "age")
    typed = editing.change_kind(renamed, path, "integer")
    bound = editing.set_rule(typed, path, "maximum", 120)
    inside, inner = editing.add(bound, PETS, inside=True)
    moved = editing.move(inside, path, -1)
    free = editing.require(moved, path, is_required=False)
    gone = editing.remove(free, KIND)

    assert names(gone) == ["age", "name", "pets", "  name", "rest"]
    assert inner == ("properties", "pets", "items", "properties", "name")
    assert editing.at(gone, path)["maximum"] == 120
    assert gone["required"] == ["name"]
    assert json.dumps(PEOPLE) == before
    for schema in (added, renamed, typed, bound, inside, moved, free, gone):
        jsonschema.Draft202012Validator.check_schema(schema)


def test_names_stay_apart_and_what_cannot_be_changes_nothing() -> None:
    first, path = editing.add({})
    second, other = editing.add(first)

    assert names(second) == ["name", "name2"]
    assert editing.rename(second, other, "name") == (second, other)
    assert editing.rename(second, path, "") == (second, path)
    assert editing.change_kind(PEOPLE, ("properties", "name"), "other") is PEOPLE


@pytest.mark.parametrize("odd", [{}, {"properties": []}, {"type": "object", "properties": {"a": 1}}, {"type": "array"}])
def test_an_odd_schema_has_what_can_be_seen_of_it(odd: dict[str, Any]) -> None:
    assert len(editing.properties_of(odd)) <= 1


def test_data_is_a_table_where_it_is_one() -> None:
    people = [{"name": "Ann, Lee", "age": 3}, {"name": 'B "x"', "likes": ["tea", None]}]

    table = table_of({"people": people})

    assert table == Table(("name", "age", "likes"), (("Ann, Lee", "3", ""), ('B "x"', "", '["tea", null]')))
    assert table is not None
    assert csv_of(table) == 'name,age,likes\r\n"Ann, Lee",3,\r\n"B ""x""",,"[""tea"", null]"\r\n'
    others: tuple[Any, ...] = ({}, [], [1], {"a": 1}, {"a": [{"b": 1}], "c": 2}, "x", None, [[1]], [{}])
    for other in others:
        assert table_of(other) is None
