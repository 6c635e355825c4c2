"""Where two answers first differ."""

from __future__ import annotations

import pytest

from inglenook.chats.comparison import Comparison, compared, comparison_of, words_of
from inglenook.chats.message import Message, MessageState


def answer(text: str, thinking: str = "", state: MessageState = "complete") -> Message:
    return Message(1, 1, None, "assistant", text, thinking, state, 0.0)


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        (answer("One two"), answer("One two"), Comparison()),
        (answer("One two three"), answer("One four three"), Comparison("text", 2)),
        (answer("One two"), answer("One two three"), Comparison("text", 3)),
        (answer("One two"), answer("One  two"), Comparison("text", 2)),
        (answer("One two\n"), answer("One two"), Comparison("text", 3)),
        (answer(""), answer("One"), Comparison("text", 1)),
        (answer("A", "Hm so"), answer("B", "Hm no"), Comparison("thinking", 2)),
        (answer("One tw", state="stopped"), answer("One two"), Comparison(is_whole=False)),
        (answer("One two"), answer("One tw", state="stopped"), Comparison(is_whole=False)),
        (answer("One ta", state="stopped"), answer("One two"), Comparison("text", 2)),
        (answer("", "Hm s", state="failed"), answer("A", "Hm so"), Comparison(is_whole=False)),
    ],
)
def test_compared(one: Message, other: Message, found: Comparison) -> None:
    assert compared(one, other) == found
    assert comparison_of(found.kept) == found


@pytest.mark.parametrize("kept", ["", "text", "text x", "text -1", "words 3", "text 99999999999999999999", "same "])
def test_what_makes_no_sense_is_no_comparison(kept: str) -> None:
    assert comparison_of(kept) is None


def test_words_put_together_are_the_text() -> None:
    text = "  One\n\ntwo  three \n"
    assert "".join(words_of(text)) == text
