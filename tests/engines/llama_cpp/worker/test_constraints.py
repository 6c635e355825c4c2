"""An answer that is held to a constraint has its form, whatever the model would rather write."""

from __future__ import annotations

import json
import re
import time
from typing import TYPE_CHECKING

import pytest

from inglenook.engines.constraint import Constraint
from inglenook.engines.engine import Beginning, PromptMessage
from inglenook.engines.sampling import Sampling
from inglenook.errors import PromptError

if TYPE_CHECKING:
    from .conftest import Engine

EMAIL = r"[a-z]{2,8}@[a-z]{2,8}[.]com"
PERSON = json.dumps(
    {
        "type": "object",
        "properties": {
            "name": {"type": "string", "maxLength": 20},
            "age": {"type": "integer", "minimum": 0, "maximum": 120},
            "email": {"type": "string", "pattern": f"^{EMAIL}$"},
            "tags": {"type": "array", "items": {"enum": ["red", "green", "blue"]}, "minItems": 1, "maxItems": 3},
        },
        "required": ["name", "age", "email", "tags"],
        "additionalProperties": False,
    }
)
GREEDY = Sampling(strategy="greedy")
HOT = Sampling(temperature=1.5, top_k=0, top_p=1, min_p=0, seed=7)
LIST = r"""root ::= item+
item ::= "- " [a-z ]{3,12} "\n"  # a line
"""


@pytest.mark.parametrize("sampling", [GREEDY, HOT, Sampling(repeat_penalty=1.3, seed=5)], ids=str)
def test_a_schema(smol_engine: Engine, sampling: Sampling) -> None:
    answer = smol_engine.ask(
        "Make up a person.", sampling=sampling, max_tokens=200, constraint=Constraint("json_schema", PERSON)
    )

    person = json.loads(answer.text)
    assert list(person) == ["name", "age", "email", "tags"]
    assert 0 <= person["age"] <= 120
    assert re.fullmatch(EMAIL, person["email"])
    assert answer.done.stop_reason == "end"


def test_forced_words_are_the_same_as_chosen_ones(smol_engine: Engine) -> None:
    one = '{"type": "object", "properties": {"quick brown": {"const": "fox jumps"}}, "required": ["quick brown"]}'

    answer = smol_engine.ask("Hi", max_tokens=60, constraint=Constraint("json_schema", one))

    assert json.loads(answer.text)["quick brown"] == "fox jumps"
    assert len(answer.events) < answer.done.completion_tokens


@pytest.mark.parametrize("sampling", [GREEDY, HOT], ids=str)
@pytest.mark.parametrize(
    ("constraint", "form"),
    [
        (Constraint("choices", '["good", "bad", "neither “so” nor \\"so\\""]'), r"good|bad|neither “so” nor \"so\""),
        (Constraint("regex", r"\d{3}-\d{4}/(Mon|Tue|Wed)"), r"[0-9]{3}-[0-9]{4}/(Mon|Tue|Wed)"),
        (Constraint("lark", 'start: "yes" | "no" WHY\nWHY: /, as [a-z ]{3,20}\\./'), r"yes|no, as [a-z ]{3,20}\."),
        (Constraint("gbnf", 'root ::= "yes" | "no" ", because " [a-z ]{3,20} "."'), r"yes|no, because [a-z ]{3,20}\."),
        (Constraint("gbnf", LIST), r"(- [a-z ]{3,12}\n)+"),
        (Constraint("json"), r"(?s)[{\[].*[}\]]"),
    ],
    ids=lambda value: value.kind if isinstance(value, Constraint) else "",
)  # fmt: skip
def test_other_forms(smol_engine: Engine, constraint: Constraint, form: str, sampling: Sampling) -> None:
    for number in range(3):
        answer = smol_engine.ask(
            f"Question {number}: is water wet?", sampling=sampling, max_tokens=60, constraint=constraint
        )

        if answer.done.stop_reason == "end":
            assert re.fullmatch(form, answer.text)
        else:
            assert constraint.kind == "json" or "item" in constraint.source, "the others end by themselves"


def test_what_is_free_stays_as_it_was(gemma_engine: Engine) -> None:
    free = gemma_engine.ask("Is water wet?", max_tokens=24)

    held = gemma_engine.ask("Is water wet?", max_tokens=24, constraint=Constraint("regex", r"(?s).*"))

    assert held.text == free.text


def test_an_answer_that_goes_on_is_held_from_its_beginning(smol_engine: Engine) -> None:
    constraint = Constraint("regex", "The answer is [0-9]{2}")

    answer = smol_engine.ask("What is it?", beginning=Beginning("The answer "), constraint=constraint)

    assert re.fullmatch("is [0-9]{2}", answer.text)
    for other in (Constraint("regex", "The [0-9]"), Constraint("gbnf", 'root ::= "The " [0-9]')):
        with pytest.raises(PromptError, match="begins with what its constraint forbids"):
            smol_engine.ask("What?", beginning=Beginning("An answer"), constraint=other)


def test_a_thought_is_free_and_the_answer_behind_it_held(smol_engine: Engine) -> None:
    raw = "<|im_start|>user\nIs water wet?<|im_end|>\n<|im_start|>assistant\n<think>"

    thinking = smol_engine.ask(raw=raw, max_tokens=8, constraint=Constraint("choices", '["yes", "no"]'))
    answer = smol_engine.ask(
        raw=f"{raw}\nIt is.\n</think>\n", max_tokens=8, constraint=Constraint("choices", '["yes", "no"]')
    )

    assert thinking.done.stop_reason == "max_tokens"
    assert answer.text in {"yes", "no"}


def test_the_next_answer_reads_nothing_twice(smol_engine: Engine) -> None:
    first = smol_engine.ask(
        "Make up a person.", sampling=HOT, reuse=False, max_tokens=200, constraint=Constraint("json_schema", PERSON)
    )
    more = (PromptMessage("assistant", first.text), PromptMessage("user", "Another."))

    second = smol_engine.ask("Make up a person.", *more, sampling=Sampling(), max_tokens=1)

    assert second.prompt.cached_tokens > first.prompt.prompt_tokens


@pytest.mark.parametrize(
    ("kind", "source", "why"),
    [
        ("json_schema", '{"type": "frob"}', "frob"),
        ("json_schema", '{"not": {"type": "string"}}', "not"),
        ("json_schema", '{"type": "string", "format": "runes"}', "runes"),
        ("json_schema", '{"$ref": "https://example.com/x"}', "example.com"),
        ("json_schema", '{"type": ', "not JSON"),
        ("json_schema", '["type"]', "is an object"),
        ("json_schema", '{"items":' * 200 + "{}" + "}" * 200, "64 levels"),
        ("json_schema", '{"const": "' + "x" * 600_000 + '"}', "512|524,288"),
        ("choices", "[]", "one to"),
        ("choices", '["a", 1]', "one to"),
        ("regex", "(a", "unclosed"),
        ("regex", "a(?=b)", "look"),
        ("lark", "start: other", "other"),
        ("lark", "start: " + "(" * 20_000 + '"a"' + ")" * 20_000, "nested"),
        ("gbnf", 'root ::= ("a"?){200}', "no end"),
        ("gbnf", 'root ::= a*\na ::= b b\nb ::= "x"?', "no end"),
        ("gbnf", "root ::= " + "(" * 20_000 + '"a"' + ")" * 20_000, "line 1, more than 32 brackets"),
        ("gbnf", 'root ::= "a"{1,100000}', "500 times"),
        ("gbnf", 'root ::= "a\nb ::= "b"', "line 1"),
        ("gbnf", 'rot ::= "a"', "called root"),
        ("gbnf", "root ::= x", "does not understand"),
        ("gbnf", 'root ::= root "a"', "does not understand"),
        ("gbnf", "root ::= (", "does not understand"),
    ],
    ids=lambda value: str(value)[:24],
)
def test_what_cannot_be_used_is_refused_in_words(smol_engine: Engine, kind: str, source: str, why: str) -> None:
    started = time.perf_counter()

    with pytest.raises(PromptError, match=why):
        smol_engine.ask("Hi", max_tokens=4, constraint=Constraint(kind, source))  # pyright: ignore[reportArgumentType]  one of its kinds

    assert time.perf_counter() - started < 20
    assert smol_engine.ask("Hi", max_tokens=1).done.completion_tokens == 1
