"""What is wrong in a schema is found with its line."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from inglenook.engines.forms.json_text import in_words, lines_of, syntax_problem
from inglenook.engines.forms.keeping import first_break
from inglenook.engines.forms.schema_checks import NOT_HELD, line_of_value, schema_problems

SUITE = Path(__file__).parents[2] / "data" / "json_schema" / "draft2020-12.json.gz"
PEOPLE = """{
  "type": "object",
  "properties": {
    "name": {"type": "string"},
    "age": {
      "type": "integer", "minimum": 0,
      "maximum": 120
    },
    "tags": {
      "type": "array",
      "items": [
        "red"
      ]
    }
  }
}"""


def test_each_value_has_its_line() -> None:
    lines = lines_of(PEOPLE)

    assert lines[("properties", "name")] == 4
    assert lines[("properties", "age", "maximum")] == 7
    assert lines[("properties", "tags", "items", 0)] == 12
    assert in_words(("people", 2, "first name", "x")) == 'people[2]["first name"].x'


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("", 1, "nothing here"),
        ('{"a": 1,\n}', 2, "missing"),
        ('{\n  "a" 1\n}', 2, "colon"),
        ('{\n  "a": 1\n  "b": 2\n}', 3, "comma"),
        ('{"a": "x\n"}', 1, "end of its line"),
        ("{}\n{}", 2, "something follows"),
        ("[" * 5_000, 1, "64 levels"),
        ('{"a": ' + "9" * 5_000 + "}", 1, "no JSON"),
    ],
)
def test_where_it_is_no_json(text: str, line: int, words: str) -> None:
    problem = syntax_problem(text)

    assert problem is not None
    assert (problem.line, words in problem.message) == (line, True)


@pytest.mark.parametrize(
    ("schema", "line", "severity", "words"),
    [
        ('{\n"not": {}}', 2, "error", "“not”"),
        ('{"properties": {\n"a": {\n"uniqueItems": true}}}', 3, "error", "“uniqueItems”"),
        ('{\n"tpye": "object"}', 2, "warning", "no keyword"),
        ('{\n"type": "text"}', 2, "error", "no type"),
        ('{"type": "object",\n"required": ["a"], "properties": {}}', 2, "warning", "required"),
        ('{\n"type": "integer"}', 2, "info", "grow long"),
        ('{\n"$ref": "https://example.com"}', 2, "error", "another file"),
        ('{\n"enum": []}', 2, "error", "not empty"),
        ('{\n"minLength": "3"}', 2, "error", "is a number"),
        ('{"maxLength": 2,\n"minLength": 3}', 2, "error", "greater"),
        ('{"anyOf": [\n1]}', 2, "error", "A schema stands here"),
        ("[]", 1, "error", "is an object"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(schema: str, line: int, severity: str, words: str) -> None:
    found = schema_problems(schema)

    assert any(one.line == line and one.severity == severity and words in one.message for one in found), found


def test_a_good_schema_has_nothing_to_be_told() -> None:
    assert schema_problems('{"type": "object", "properties": {"a": {"enum": [1]}}, "required": ["a"]}') == ()
    assert line_of_value('{"a":\n {"pattern": "x(?=y)"}}', "no: x(?=y)") == 2


def test_no_schema_of_the_test_suite_breaks_it_and_what_the_engine_refuses_is_found() -> None:
    for file in json.loads(gzip.decompress(SUITE.read_bytes())).values():
        for group in file:
            found = schema_problems(json.dumps(group["schema"], indent=1))
            named = {
                word for one in found if one.severity == "error" for word in NOT_HELD if f"“{word}”" in one.message
            }
            if named:
                assert any(f'"{word}"' in json.dumps(group["schema"]) for word in named)


def test_values_keep_to_schemas_as_the_test_suite_says() -> None:
    """Left out: what is told apart by references between files and by evaluation, which answers are never held to."""
    wrong: list[str] = []
    right = 0
    left_out = ("unevaluated", "dynamic", "dependent", "$id", "$anchor", "$vocabulary", "definitions", '"$ref": "http')
    for file in json.loads(gzip.decompress(SUITE.read_bytes())).values():
        for group in file:
            if any(word in json.dumps(group["schema"]) for word in left_out):
                continue
            for test in group["tests"]:
                keeps = first_break(group["schema"], test["data"]) is None
                right += keeps == test["valid"]
                if keeps != test["valid"]:
                    wrong.append(f"{group['description']}: {test['data']}")

    assert not wrong, (right, wrong)
    assert right > 800
