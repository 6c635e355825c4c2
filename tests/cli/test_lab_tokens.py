"""How expected each token is, in a terminal."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from inglenook.cli.arguments import LabTokens
from inglenook.cli.command import parse
from inglenook.cli.lab_tokens import lab_tokens
from inglenook.errors import EngineError, UsageError

if TYPE_CHECKING:
    from pathlib import Path

    from inglenook.cli.rooms import TerminalRooms

    from .conftest import RunCommand

FRANCE = "The capital of France is"


def test_words_have_a_meaning() -> None:
    assert parse(["lab", "tokens", "smollm2", "-p", "Hi", "--top", "3", "--json"]) == LabTokens(
        "smollm2", "Hi", top=3, json=True
    )
    assert parse(["lab", "tokens", "m", "-p", "Hi", "--system", "Be brief.", "--answer", "Yes"]) == LabTokens(
        "m", "Hi", answer="Yes", system="Be brief."
    )
    for words in (["--top", "0"], ["--top", "101"], ["--no-template", "--answer", "Yes"]):
        with pytest.raises(UsageError):
            parse(["lab", "tokens", "m", "-p", "Hi", *words])


def test_each_token_with_what_else_was_likely(inglenook: RunCommand, smol: Path) -> None:
    done = inglenook("lab", "tokens", str(smol), "--no-template", "-p", f"{FRANCE} Paris", "--top", "4", "--json")
    assert done.returncode == 0, done.stderr
    first, *others = json.loads(done.stdout)["tokens"]
    assert (first["text"], first["probability"], first["likeliest"]) == ("The", None, [])
    assert "".join(token["text"] for token in (first, *others)) == f"{FRANCE} Paris"
    paris = others[-1]
    assert paris["rank"] == 1
    assert paris["likeliest"][0] == {
        "token": paris["token"],
        "text": " Paris",
        "probability": pytest.approx(paris["probability"]),
    }
    assert {len(token["likeliest"]) for token in others} == {4}
    assert {token["part"] for token in others} == {"prompt"}
    assert 2 ** -paris["surprisal"] == pytest.approx(paris["probability"], rel=1e-3)


def test_an_answer_is_told_behind_its_prompt(inglenook: RunCommand, smol: Path) -> None:
    done = inglenook("lab", "tokens", str(smol), "-p", f"{FRANCE}?", "--answer", "It is\nParis.")
    assert done.returncode == 0, done.stderr
    prompt, answer = done.stdout.split("— the answer —\n")
    assert "<|im_start|>" in prompt
    assert [line.split()[0] for line in answer.splitlines()[:-1]] == ["It", "␣is", "⏎", "Paris", "."]
    assert answer.splitlines()[-1].startswith("answer: 5 tokens, ")
    assert "perplexity" in answer


def test_an_engine_that_cannot_says_so(rooms: TerminalRooms) -> None:
    with pytest.raises(EngineError, match="does not tell how likely"):
        lab_tokens(LabTokens("smollm2", "Hi"), rooms)
