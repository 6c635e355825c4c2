"""The line under an answer."""

from __future__ import annotations

from dataclasses import replace

import pytest

from inglenook.chats.message import AnswerDetails, Message, MessageState
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
