"""A search that is held to a constraint finds only answers of that form, and what a free one does where all may be."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING

import jsonschema
import numpy as np
import pytest

from inglenook.engines.beams import BeamsFound
from inglenook.engines.constraint import Constraint
from inglenook.engines.llama_cpp.worker.logit_rows import LAST, LogitRows
from inglenook.engines.sampling import BANNED, Sampling
from inglenook.errors import PromptError

if TYPE_CHECKING:
    from inglenook.engines.beams import FoundBeam

    from .conftest import Answer, Engine

BEAMS = Sampling(strategy="beam_search", beams=4)
DIVERSE = replace(BEAMS, beam_groups=2, diversity_penalty=1.0)
CONTRASTIVE = Sampling(strategy="contrastive_search", contrastive_k=4, contrastive_alpha=0.4)
SEARCHES = [BEAMS, DIVERSE, CONTRASTIVE]
NAMES = ["beams", "diverse", "contrastive"]
PERSON = {
    "type": "object",
    "properties": {
        "name": {"type": "string", "pattern": "^[A-Z][a-z]{2,6}$"},
        "age": {"type": "integer", "minimum": 0, "maximum": 120},
        "likes": {"type": "array", "items": {"enum": ["tea", "milk"]}, "minItems": 1, "maxItems": 2},
    },
    "required": ["name", "age", "likes"],
    "additionalProperties": False,
}
FORMS = [
    (Constraint("choices", '["yes", "no", "yes and no"]'), "yes|no|yes and no"),
    (Constraint("regex", r"[A-Z][a-z]{2,5}, \d{2}"), "[A-Z][a-z]{2,5}, [0-9]{2}"),
    (Constraint("lark", 'start: "It is " ("wet" | "dry") "."'), r"It is (wet|dry)\."),
    (Constraint("gbnf", 'root ::= "It is " ("wet" | "dry") "."'), r"It is (wet|dry)\."),
]


def found(answer: Answer) -> tuple[FoundBeam, ...]:
    return next(event.beams for event in answer.events if isinstance(event, BeamsFound))


def all_texts(answer: Answer) -> list[str]:
    """Of a beam search every answer that it found and ended, else the one that there is."""
    beams = [event for event in answer.events if isinstance(event, BeamsFound)]
    return [beam.text for one in beams for beam in one.beams if beam.is_ended] or [answer.text]


@pytest.mark.parametrize("sampling", SEARCHES, ids=NAMES)
def test_a_schema(smol_engine: Engine, sampling: Sampling) -> None:
    constraint = Constraint("json_schema", json.dumps(PERSON))

    answer = smol_engine.ask("Make up a person.", sampling=sampling, max_tokens=60, constraint=constraint)

    assert answer.done.stop_reason == "end"
    for text in all_texts(answer):
        jsonschema.Draft202012Validator(PERSON).validate(json.loads(text))


@pytest.mark.parametrize("sampling", SEARCHES, ids=NAMES)
@pytest.mark.parametrize(("constraint", "form"), FORMS, ids=[constraint.kind for constraint, _ in FORMS])
def test_other_forms(smol_engine: Engine, constraint: Constraint, form: str, sampling: Sampling) -> None:
    answer = smol_engine.ask("Is water wet?", sampling=sampling, max_tokens=30, constraint=constraint)

    assert answer.done.stop_reason == "end"
    assert all(re.fullmatch(form, text) for text in all_texts(answer))


@pytest.mark.parametrize("sampling", SEARCHES, ids=NAMES)
def test_what_is_free_stays_as_it_was(smol_engine: Engine, sampling: Sampling) -> None:
    free = smol_engine.ask("Is water wet?", sampling=sampling, max_tokens=12)

    held = smol_engine.ask("Is water wet?", sampling=sampling, max_tokens=12, constraint=Constraint("regex", "(?s).*"))

    assert held.text == free.text
    if sampling.strategy == "beam_search":
        assert [(beam.tokens, beam.score) for beam in found(held)] == [
            (beam.tokens, beam.score) for beam in found(free)
        ]


def test_beams_find_the_likeliest_of_all_that_may_be(smol_engine: Engine) -> None:
    """Every choice is counted by itself, with the token that ends it: what a beam search with enough beams finds."""
    choices = ["yes", "no"]
    vocabulary = smol_engine.model._vocabulary  # pyright: ignore[reportPrivateUsage]
    raw = "<|im_start|>user\nIs water wet?<|im_end|>\n<|im_start|>assistant\n"
    end = vocabulary.tokenize("<|im_end|>", special=True)[0]
    totals: dict[str, float] = {}
    for choice in choices:
        total, before = 0.0, raw
        for token in [*vocabulary.tokenize(choice, special=False), end]:
            smol_engine.ask(raw=before, max_tokens=0, reuse=False)
            row = LogitRows(smol_engine.model._context.handle, vocabulary.size)[LAST].astype(np.float64)  # pyright: ignore[reportPrivateUsage]
            total += row[token] - row.max() - np.log(np.exp(row - row.max()).sum())
            before += vocabulary.text(token)
        totals[choice] = total

    answer = smol_engine.ask(
        raw=raw,
        sampling=replace(BEAMS, beams=16, length_penalty=0.0),
        max_tokens=8,
        constraint=Constraint("choices", json.dumps(choices)),
    )

    best = {text: max(beam.total for beam in found(answer) if beam.text == text) for text in choices}
    assert sorted(best, key=lambda text: -best[text]) == sorted(totals, key=lambda text: -totals[text])
    assert answer.text == max(totals, key=lambda text: totals[text])
    for choice in choices:
        assert best[choice] >= totals[choice] - 0.15  # other pieces may make the same text; rounding differs


@pytest.mark.parametrize("sampling", SEARCHES, ids=NAMES)
def test_a_thought_is_free_and_the_answer_behind_it_held(smol_engine: Engine, sampling: Sampling) -> None:
    raw = "<|im_start|>user\nIs water wet?<|im_end|>\n<|im_start|>assistant\n<think>\nIt is.\n</think>\n"

    answer = smol_engine.ask(raw=raw, sampling=sampling, max_tokens=8, constraint=FORMS[0][0])

    assert answer.text in {"yes", "no", "yes and no"}


@pytest.mark.parametrize("sampling", SEARCHES, ids=NAMES)
def test_a_way_out_that_is_banned_is_told(smol_engine: Engine, sampling: Sampling) -> None:
    vocabulary = smol_engine.model._vocabulary  # pyright: ignore[reportPrivateUsage]
    first = {vocabulary.tokenize(text, special=False)[0] for text in ("y", "ye", "yes", "n", "no")}
    banned = replace(sampling, logit_bias=tuple((token, BANNED) for token in sorted(first)))

    with pytest.raises(PromptError, match="forbidden"):
        smol_engine.ask(
            "Is water wet?", sampling=banned, max_tokens=8, constraint=Constraint("choices", '["yes", "no"]')
        )

    assert smol_engine.ask("Hi", max_tokens=1).done.completion_tokens == 1
