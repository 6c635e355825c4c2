"""inglenook chat holds its answer to a form, and says in words when it cannot."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from inglenook.cli.command import parse
from inglenook.engines.constraint import Constraint
from inglenook.errors import UsageError

if TYPE_CHECKING:
    from pathlib import Path

    from .conftest import RunCommand

SCHEMA = (
    '{"type": "object", "properties": {"n": {"enum": [1, 5, 9]}}, "required": ["n"], "additionalProperties": false}'
)


def test_an_answer_of_a_schema_in_a_file(inglenook: RunCommand, tmp_path: Path) -> None:
    file = tmp_path / "Schema größe.json"
    file.write_text("\ufeff" + SCHEMA, encoding="utf-8")

    done = inglenook("chat", "-p", "A number", "--json-schema", f"@{file}", "--json")

    assert json.loads(json.loads(done.stdout)["text"])["n"] in {1, 5, 9}


def test_one_of_some_choices(inglenook: RunCommand) -> None:
    done = inglenook("chat", "-p", "Is water wet?", "--choices", "yes, no,maybe so")

    assert done.stdout.strip() in {"yes", "no", "maybe so"}


def test_a_schema_that_cannot_be_held_to(inglenook: RunCommand) -> None:
    done = inglenook("chat", "-p", "Hi", "--json-schema", '{"not": {"type": "string"}}')

    assert done.returncode == 1
    assert done.stderr == (
        "inglenook: This JSON schema cannot be used: no text can be held to “not” while it is written. Leave it out.\n"
    )


@pytest.mark.parametrize(
    ("words", "constraint"),
    [
        (("--json-mode",), Constraint("json")),
        (("--regex", "[0-9]+"), Constraint("regex", "[0-9]+")),
        (("--choices", '["a, b", "c"]'), Constraint("choices", '["a, b", "c"]')),
        (("--grammar", 'root ::= "a"'), Constraint("gbnf", 'root ::= "a"')),
        (("--grammar", 'start: "a"'), Constraint("lark", 'start: "a"')),
        ((), None),
    ],
)
def test_what_flags_say(words: tuple[str, ...], constraint: Constraint | None) -> None:
    command = parse(["chat", *words])

    assert getattr(command, "constraint", "") == constraint


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("--regex", "a", "--choices", "b"), "one form"),
        (("--json-schema", "@nowhere.json"), "cannot be read"),
        (("--grammar", "@\x00"), "cannot be read"),
    ],
)
def test_what_flags_cannot_say(words: tuple[str, ...], why: str) -> None:
    with pytest.raises(UsageError, match=why):
        parse(["chat", *words])
