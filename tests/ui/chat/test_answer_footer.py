"""The line under an answer."""

from __future__ import annotations

from dataclasses import replace

import pytest

from inglenook.chats.message import AnswerDetails, Message, MessageState
from inglenook.engines.engine import LoadOptions
from inglenook.engines.speculation import SpeculationFound
from inglenook.inference.answer_facts import answer_facts
from inglenook.inference.making import Asked, Loading, kept
from inglenook.ui.chat.answer_footer import answer_footer

DETAILS = AnswerDetails(
    model="Qwen3 8B",
    model_path="/models/qwen.gguf",
    sampling="{}",
    seed=1,
    prompt_tokens=1241,
    cached_tokens=1204,
    completion_tokens=217,
    ttft_s=0.31,
    generation_s=216 / 42.1,
    stop_reason="end",
)


def _answer(details: AnswerDetails | None, state: MessageState = "complete") -> Message:
    return Message(1, 1, None, "assistant", "Yes.", "", state, 0.0, details)


def test_everything_that_is_known_is_told() -> None:
    assert answer_footer(_answer(DETAILS)) == (
        "42.1 tokens/s · first token after 0.31 s · 217 tokens · finished · prompt: 1,204 tokens cached + 37 new"
    )


def test_one_token_has_no_speed() -> None:
    details = replace(DETAILS, completion_tokens=1, generation_s=0.0, cached_tokens=0, prompt_tokens=12)
    assert answer_footer(_answer(details)) == "first token after 0.31 s · 1 token · finished · prompt: 12 tokens"


def test_an_answer_of_a_vote_says_so_and_not_what_nobody_knows() -> None:
    beside_others = replace(DETAILS, ttft_s=0.0, asked=kept(Asked(votes=10, agreeing=6, at_once=4)))
    assert answer_footer(_answer(beside_others)) == (
        "from a vote: 6 of 10 say the same · 42.1 tokens/s · 217 tokens · finished · "
        "prompt: 1,204 tokens cached + 37 new"
    )
    facts = {fact.name: fact.value for group in answer_facts(beside_others) for fact in group.facts}
    assert facts["Vote"] == "One of 10 answers, 6 of which say the same"
    assert facts["Written"] == "Up to 4 answers at once"
    assert "First token after" not in facts
    alone = replace(DETAILS, asked=kept(Asked()))
    assert "vote" not in answer_footer(_answer(alone))


def test_guesses_that_were_right_are_counted() -> None:
    found = SpeculationFound(((1, 0.1), (2, 0.11)), gain=1.8)
    loading = Loading(LoadOptions(speculation="lookup"), 4096, 30, 0, 4, ("CPU",), guessing=found)
    tried = replace(DETAILS, loading=kept(replace(loading, drafted=1060, accepted=741)))
    assert answer_footer(_answer(tried)).endswith(" + 37 new · 741 of 1,060 guessed tokens right")
    facts = {fact.name: fact.value for group in answer_facts(tried) for fact in group.facts}
    assert facts["Guessed ahead"] == "741 of 1,060 tokens right, by looking up"
    untried = replace(DETAILS, loading=kept(replace(loading, guessing=replace(found, problem="It is no faster."))))
    assert "guessed" not in answer_footer(_answer(untried))
    facts = {fact.name: fact.value for group in answer_facts(untried) for fact in group.facts}
    assert facts["Guessed ahead"] == "It is no faster."
    assert "Guessed ahead" not in [fact.name for group in answer_facts(DETAILS) for fact in group.facts]


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        ("stop_string", "stopped at a stop text"),
        ("max_tokens", "the token limit was reached"),
        ("context_full", "the context window is full"),
        ("cancelled", "stopped"),
        ("interrupted", "interrupted"),
    ],
)
def test_why_it_ended(reason: str, words: str) -> None:
    assert f" · 217 tokens · {words} · " in answer_footer(_answer(replace(DETAILS, stop_reason=reason), "stopped"))


def test_an_interrupted_answer_that_nobody_measured_says_only_that() -> None:
    nothing = AnswerDetails("", "", "{}", 0, 0, 0, 0, 0.0, 0.0, "interrupted")
    assert answer_footer(_answer(nothing, "stopped")) == "interrupted"


def test_stopped_before_the_first_token() -> None:
    assert answer_footer(_answer(None, "stopped")) == "stopped"


@pytest.mark.parametrize("state", ["streaming", "failed"])
def test_nothing_while_it_streams_or_when_it_failed(state: MessageState) -> None:
    assert answer_footer(_answer(None, state)) == ""
