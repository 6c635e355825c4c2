"""The marks by which models tell thinking from answer, and calls: the engine lets them pass, the app splits there."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mark:
    """How a thought begins and ends."""

    opens: str
    closes: str


MARKS: tuple[Mark, ...] = (
    Mark("<think>", "</think>"),  # Qwen 3, DeepSeek R1, SmolLM3
    Mark("<thinking>", "</thinking>"),
    Mark("[THINK]", "[/THINK]"),  # Magistral
    Mark("<seed:think>", "</seed:think>"),  # Seed-OSS
    Mark("<|START_THINKING|>", "<|END_THINKING|>"),  # Command A
    Mark("<|think|>", "<|/think|>"),
    Mark("<|channel|>analysis<|message|>", "<|end|>"),  # harmony: gpt-oss
    Mark("<|channel>thought", "<channel|>"),
)
# Marks around the answer itself: shown to nobody.
NOISE: tuple[str, ...] = (
    "<|start|>assistant",
    "<|channel|>final<|message|>",
    "<|channel|>commentary<|message|>",
    "<|return|>",
    "<|START_RESPONSE|>",
    "<|END_RESPONSE|>",
)
ANSWER_OPENINGS: tuple[str, ...] = ("<|channel|>final<|message|>", "<|START_RESPONSE|>")  # what it then begins with

# What models put around the calls of tools; without an end, the rest of the answer belongs to it.
TOOL_MARKS: tuple[tuple[str, str], ...] = (
    ("<tool_call>", "</tool_call>"),  # Qwen, Hermes, SmolLM3
    ("[TOOL_CALLS]", ""),  # Mistral
    ("<|tool_call|>", "<|/tool_call|>"),  # Granite (to the end), Phi 4 mini
)
TOOL_TOKENS: tuple[str, ...] = ("<|python_tag|>", "[ARGS]", "[CALL_ID]", *(m for pair in TOOL_MARKS for m in pair if m))


def open_mark(prompt_end: str) -> Mark | None:
    """The mark that the prompt opens at its end and does not close."""
    last = [(prompt_end.rfind(mark.opens), mark) for mark in MARKS]
    position, mark = max(last, key=lambda found: found[0])
    return mark if position >= 0 and not prompt_end[position + len(mark.opens) :].strip() else None


def may_read_switch(template: str) -> bool:
    """Whether a chat template may look whether to think: one without these names cannot, one with them need not."""
    return re.search(r"\b(enable_)?thinking\b", template) is not None
