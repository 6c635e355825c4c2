"""Forms are looked at in a process that may hang or die."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from inglenook.cancel import Cancel
from inglenook.engines.constraint import Constraint, ConstraintKind
from inglenook.engines.llama_cpp.form_checker import FormChecker
from inglenook.errors import CancelledError

if TYPE_CHECKING:
    from collections.abc import Iterator

PERSON = json.dumps({
    "type": "object",
    "properties": {"name": {"type": "string"}, "ages": {"type": "array", "items": {"type": "integer", "maximum": 120}}},
    "required": ["name", "ages"],
    "additionalProperties": False,
})  # fmt: skip


@pytest.fixture(scope="module")
def checker() -> Iterator[FormChecker]:
    made = FormChecker(patience_s=20.0)
    assert made.problem(Constraint("json"), Cancel()) == ""  # its worker belongs to the module, not to the first test
    yield made
    made.close()


@pytest.mark.parametrize(
    ("kind", "source", "line", "words"),
    [
        ("json_schema", '{"properties": {"a":\n{"pattern": "x(?=y)"}}}', 2, "look-around"),
        ("json_schema", '{\n"contains": {}}', 2, "“contains”"),
        ("regex", "(a", 1, "unclosed"),
        ("lark", 'start: "a"\nb: (', 2, "Expected"),
        ("lark", "start: other", 1, "other"),
        ("gbnf", 'root ::= "a"\nb ::= "c"{9999}', 2, "500 times"),
        ("gbnf", "root ::= other", 1, "does not understand"),
        ("choices", "[]", 1, "one to 1,000"),
    ],
)  # fmt: skip
def test_what_cannot_be_held_to_is_told_with_its_line(
    checker: FormChecker, kind: ConstraintKind, source: str, line: int, words: str
) -> None:
    problems = checker.problems(Constraint(kind, source), Cancel())

    assert [(one.line, one.severity) for one in problems] == [(line, "error")]
    assert words in problems[0].message


@pytest.mark.parametrize(
    ("kind", "source"),
    [("json", ""), ("json_schema", PERSON), ("regex", "a+"), ("lark", 'start: "a"'), ("choices", '["a"]'),
     ("gbnf", 'root ::= "a"'), ("gbnf", "root ::= <[3]> | !<think>")],
)  # fmt: skip
def test_what_can_be_held_to_has_no_errors(checker: FormChecker, kind: ConstraintKind, source: str) -> None:
    assert not [one for one in checker.problems(Constraint(kind, source), Cancel()) if one.severity == "error"]


@pytest.mark.parametrize(
    ("kind", "source", "text", "place", "words"),
    [
        ("json_schema", PERSON, '{"name": "A", "ages": [3]}', "", ""),
        ("json_schema", PERSON, '{"name": "A", "ages": [3, 121]}', "ages[1]", "more than 120"),
        ("json_schema", PERSON, '{"name": "A"}', "JSON", "“ages” is missing"),
        ("json_schema", PERSON, '{"name": "A",\n"ages": [', "", "In line 2"),
        ("json", "", "[1]", "", ""),
        ("json", "", "1", "JSON", "wants"),
        ("regex", "a+b", "aab", "", ""),
        ("regex", "a+b", "aaüc", "", "From “üc”"),
        ("regex", "a+b", "aa", "", "ends before"),
        ("choices", '["yes", "no"]', "no\n", "", ""),
        ("choices", '["yes", "no"]', "maybe", "", "From “maybe”"),
        ("lark", 'start: "a" "b"', "ab", "", ""),
    ],
)
def test_a_text_is_held_against_its_form(  # noqa: PLR0913, PLR0917  a table
    checker: FormChecker, kind: ConstraintKind, source: str, text: str, place: str, words: str
) -> None:
    checked = checker.check_text(Constraint(kind, source), text, Cancel())

    assert checked.place == place
    assert words in checked.problem
    assert bool(words) == bool(checked.problem)


def test_a_pattern_that_takes_for_ever_is_given_up_and_the_next_look_is_another_workers() -> None:
    checker = FormChecker(patience_s=1.0)
    schema = Constraint("json_schema", json.dumps({"type": "string", "pattern": "^(a+)+$"}))
    try:
        assert checker.problem(schema, Cancel()) == ""
        checked = checker.check_text(schema, json.dumps("a" * 60 + "!"), Cancel())
        assert "more than 1 seconds" in checked.problem
        assert checker.check_text(Constraint("json"), "{}", Cancel()).problem == ""
    finally:
        checker.close()


def test_a_look_is_cancelled() -> None:
    checker, cancel = FormChecker(), Cancel()
    cancel.cancel()
    with pytest.raises(CancelledError):
        checker.problem(Constraint("json"), cancel)
    checker.close()
