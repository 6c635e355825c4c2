"""An answer that goes on stands between the marks that the model's template knows."""

from __future__ import annotations

import pytest

from inglenook.engines.engine import Beginning
from inglenook.engines.llama_cpp.worker.answer_beginning import beginning_parts
from inglenook.inference.thinking import ThinkingSplitter

QWEN = "{% if enable_thinking %}<think>\n\n</think>{% endif %}"
HARMONY = "<|start|>assistant<|channel|>analysis<|message|> <|channel|>final<|message|>"

CASES = [
    ("plain", Beginning("One"), "assistant\n", "", "One"),
    ("no thoughts known", Beginning("One", "Hm."), "assistant\n", "", "One"),
    ("thought before", Beginning("One", "Hm."), "assistant\n", QWEN, "<think>\nHm.\n</think>\n\nOne"),
    ("opened by the template", Beginning("One", "Hm."), "assistant\n<think>\n", QWEN, "Hm.\n</think>\n\nOne"),
    ("opened, and it thought nothing", Beginning("One"), "assistant\n<think>\n", QWEN, "\n</think>\n\nOne"),
    ("closed by the template", Beginning("One", "Hm."), "assistant\n<think>\n\n</think>\n\n", QWEN, "One"),
    ("within a thought", Beginning("", "Hm"), "assistant\n", QWEN, "<think>\nHm"),
    ("within a thought opened by the template", Beginning("", "Hm"), "assistant\n<think>\n", QWEN, "Hm"),
    ("nothing yet", Beginning(""), "assistant\n", QWEN, ""),
    ("harmony", Beginning("One"), "<|start|>assistant", HARMONY, "<|channel|>final<|message|>One"),
]


@pytest.mark.parametrize(("beginning", "rendered", "source", "wanted"), [case[1:] for case in CASES])
def test_marks_around_the_beginning(beginning: Beginning, rendered: str, source: str, wanted: str) -> None:
    assert "".join(text for text, _ in beginning_parts(beginning, rendered, source)) == wanted


@pytest.mark.parametrize(
    ("beginning", "rendered", "more", "thinking", "text"),
    [
        (Beginning("One"), "assistant\n", ", two <think> and on", "", ", two <think> and on"),
        (Beginning("", "H"), "assistant\n<think>\n", " m.\n</think>\n\nFour.", " m.", "Four."),
        (Beginning("One", "Hm."), "assistant\n<think>\n", "\n\ntwo", "", "\n\ntwo"),
        (Beginning("One"), "<|start|>assistant<|channel|>final<|message|>", ", two<|return|>", "", ", two"),
    ],
)
def test_what_follows_is_told_apart(beginning: Beginning, rendered: str, more: str, thinking: str, text: str) -> None:
    parts = beginning_parts(beginning, rendered, QWEN)
    splitter = ThinkingSplitter(rendered + "".join(part for part, _ in parts[:-1]), goes_on=True)
    pieces = splitter.feed(more) + splitter.finish()
    assert "".join(piece.text for piece in pieces if piece.thinking) == thinking
    assert "".join(piece.text for piece in pieces if not piece.thinking) == text
