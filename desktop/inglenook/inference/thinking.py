"""Tells thinking apart from the answer while both stream in, whichever of the common marks a model uses.

Marks: ``<think>`` (Qwen 3, DeepSeek R1, SmolLM3, …), ``<thinking>``, ``[THINK]`` (Magistral), harmony's
``<|channel|>analysis`` (gpt-oss), ``<seed:think>`` (Seed-OSS), ``<|START_THINKING|>`` (Command A). A template may open
the block itself, at the end of the prompt: R1's answers then begin in the middle of a thought.
"""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mark:
    """How a thought begins and ends."""

    opens: str
    closes: str


MARKS = (
    Mark("<think>", "</think>"),
    Mark("<thinking>", "</thinking>"),
    Mark("[THINK]", "[/THINK]"),
    Mark("<seed:think>", "</seed:think>"),
    Mark("<|START_THINKING|>", "<|END_THINKING|>"),
    Mark("<|channel|>analysis<|message|>", "<|end|>"),
)
# Harmony's marks around the answer itself: shown to nobody.
NOISE = ("<|start|>assistant", "<|channel|>final<|message|>", "<|channel|>commentary<|message|>", "<|return|>")

_OPENING = re.compile("|".join(re.escape(text) for text in (*(mark.opens for mark in MARKS), *NOISE)))
_LONGEST_OPENING = max(len(text) for text in (*(mark.opens for mark in MARKS), *NOISE))


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text that is all thinking or all answer."""

    text: str
    thinking: bool


class ThinkingSplitter:
    """Fed with streamed text; gives back pieces, holding back only what may still become a mark."""

    def __init__(self, prompt_end: str) -> None:
        self._mark = _open_mark(prompt_end)
        self._held = ""
        self._at_start = True  # of the present stretch: its leading blank lines are dropped

    def feed(self, text: str) -> list[Piece]:
        """The pieces that this text completes."""
        self._held += text
        pieces: list[Piece] = []
        while (split := self._next_mark()) is not None:
            start, end, mark = split
            self._take(start, pieces, closes=self._mark is not None)
            self._held = self._held[end - start :]
            self._mark = mark
            self._at_start = True
        self._take(len(self._held) - self._unsure(), pieces)
        return pieces

    def finish(self) -> list[Piece]:
        """What was held back."""
        pieces: list[Piece] = []
        self._take(len(self._held), pieces)
        return pieces

    def _next_mark(self) -> tuple[int, int, Mark | None] | None:
        """Start, end and what follows, of the first mark in the held text."""
        if self._mark is not None:
            start = self._held.find(self._mark.closes)
            return None if start < 0 else (start, start + len(self._mark.closes), None)
        found = _OPENING.search(self._held)
        if found is None:
            return None
        opened = next((mark for mark in MARKS if mark.opens == found.group()), None)
        return found.start(), found.end(), opened

    def _unsure(self) -> int:
        """How many characters at the end may be the beginning of a mark, or the blank lines before one that closes."""
        wanted = [self._mark.closes] if self._mark is not None else [*(mark.opens for mark in MARKS), *NOISE]
        lengths = range(min(_LONGEST_OPENING, len(self._held)), 0, -1)
        unsure = next((n for n in lengths if any(text.startswith(self._held[-n:]) for text in wanted)), 0)
        if self._mark is not None:
            sure = self._held[: len(self._held) - unsure]
            unsure += len(sure) - len(sure.rstrip())
        return unsure

    def _take(self, count: int, pieces: list[Piece], *, closes: bool = False) -> None:
        text, self._held = self._held[:count], self._held[count:]
        if closes:
            text = text.rstrip()
        if self._at_start:
            text = text.lstrip("\n") if self._mark is None else text.lstrip()
        if text:
            self._at_start = False
            pieces.append(Piece(text, thinking=self._mark is not None))


def _open_mark(prompt_end: str) -> Mark | None:
    """The mark that the prompt opens and does not close."""
    last = [(prompt_end.rfind(mark.opens), mark) for mark in MARKS]
    position, mark = max(last, key=lambda found: found[0])
    return mark if position >= 0 and not prompt_end[position + len(mark.opens) :].strip() else None
