"""Thinking is told apart however the text is cut into pieces."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inglenook.inference.thinking import ThinkingSplitter

CASES = [
    ("plain", "", "2 < 3 and [x] <b>", "", "2 < 3 and [x] <b>"),
    ("qwen", "", "<think>\nHm.\n</think>\n\nFour.", "Hm.", "Four."),
    ("opened by the template", "<|im_start|>assistant\n<think>\n", "Hm.\n</think>\n\nFour.", "Hm.", "Four."),
    ("closed by the template", "assistant\n<think>\n\n</think>\n\n", "Four.", "", "Four."),
    ("magistral", "", "[THINK]Hm.[/THINK]Four.", "Hm.", "Four."),
    (
        "harmony",
        "<|start|>assistant",
        "<|channel|>analysis<|message|>Hm.<|end|><|start|>assistant<|channel|>final<|message|>Four.",
        "Hm.",
        "Four.",
    ),
    ("never closed", "", "<think>Hm. And so", "Hm. And so", ""),
    ("a mark that does not come", "", "a <thin", "", "a <thin"),
    ("twice in a row", "", "<think>a</think>\n<think>c</think>d", "ac", "d"),
    (
        "an answer about marks",
        "",
        "Write `<think>` and `</think>`, then <|return|>.",
        "",
        "Write `<think>` and `</think>`, then <|return|>.",
    ),
    ("command a", "", "<|START_THINKING|>Hm.<|END_THINKING|><|START_RESPONSE|>Four.<|END_RESPONSE|>", "Hm.", "Four."),
]


def _split(prompt_end: str, pieces: list[str]) -> tuple[str, str]:
    splitter = ThinkingSplitter(prompt_end)
    found = [piece for text in pieces for piece in splitter.feed(text)] + splitter.finish()
    return (
        "".join(piece.text for piece in found if piece.thinking),
        "".join(piece.text for piece in found if not piece.thinking),
    )


@pytest.mark.parametrize(
    ("prompt_end", "text", "thinking", "answer"), [case[1:] for case in CASES], ids=[c[0] for c in CASES]
)
def test_marks(prompt_end: str, text: str, thinking: str, answer: str) -> None:
    assert _split(prompt_end, [text]) == (thinking, answer)
    assert _split(prompt_end, list(text)) == (thinking, answer)


@given(
    st.lists(st.sampled_from(["<think>", "</think>", "<", "thi", "nk>", "\n", "word ", "[THINK]", "[/THINK]"])),
    st.data(),
)
def test_however_it_is_cut(words: list[str], data: st.DataObject) -> None:
    text = "".join(words)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=6)))
    pieces = [text[start:end] for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True)]
    assert _split("", pieces) == _split("", [text])


def test_only_what_may_become_a_mark_is_held_back() -> None:
    splitter = ThinkingSplitter("")
    assert splitter.feed(" \n<th") == []
    assert [piece.text for piece in splitter.feed("is")] == [" \n<this"]
    assert [piece.text for piece in splitter.feed(" <th")] == [" <th"]
