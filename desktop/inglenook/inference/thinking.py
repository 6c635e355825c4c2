"""Tells thinking apart from the answer while both stream in, whichever of the common marks a model uses.

A thought stands at the beginning of an answer, or right after another one: a mark further down is something that the
answer talks about. A template may open the thought itself, at the end of the prompt: DeepSeek R1's answers then begin
in the middle of it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from inglenook.engines.thinking_marks import ANSWER_OPENINGS, MARKS, NOISE, Mark, open_mark

_OPENINGS = (*(mark.opens for mark in MARKS), *NOISE)
_OPENING = re.compile("|".join(re.escape(text) for text in _OPENINGS))
_NOISE = re.compile("|".join(re.escape(text) for text in NOISE))


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text that is all thinking or all answer."""

    text: str
    thinking: bool


class ThinkingSplitter:
    """Fed with streamed text; gives back pieces, holding back only what may still become a mark.

    ``goes_on``: the text goes on from an answer, or from the thought that ``prompt_end`` opens.
    """

    def __init__(self, prompt_end: str, *, goes_on: bool = False) -> None:
        self._mark = open_mark(prompt_end)
        self._may_open = not goes_on  # nothing of the answer has come yet, or a thought has just ended
        # The answer stands between marks of its own (harmony, Command A).
        self._is_noisy = goes_on and any(prompt_end.endswith(opening) for opening in ANSWER_OPENINGS)
        self._at_start = not goes_on  # of the present stretch: its leading blank lines are dropped
        self._held = ""

    def feed(self, text: str) -> list[Piece]:
        """The pieces that this text completes."""
        self._held += text
        pieces: list[Piece] = []
        while self._step(pieces):
            pass
        return pieces

    def finish(self) -> list[Piece]:
        """What was held back."""
        pieces: list[Piece] = []
        self._take(len(self._held), pieces)
        return pieces

    def _step(self, pieces: list[Piece]) -> bool:
        """Go on to the next mark; False when more text is needed."""
        if self._mark is not None:
            return self._step_in_thought(self._mark, pieces)
        if self._may_open:
            return self._step_at_opening()
        found = _NOISE.search(self._held) if self._is_noisy else None
        if found is None:
            self._take(len(self._held) - (_beginning_of(self._held, NOISE) if self._is_noisy else 0), pieces)
            return False
        self._take(found.start(), pieces)
        self._pass(found.end() - found.start(), None)
        return True

    def _step_in_thought(self, mark: Mark, pieces: list[Piece]) -> bool:
        end = self._held.find(mark.closes)
        if end < 0:
            sure = self._held[: len(self._held) - _beginning_of(self._held, (mark.closes,))]
            self._take(len(sure.rstrip()), pieces)  # blank lines before the end are no part of the thought
            return False
        self._take(len(self._held[:end].rstrip()), pieces)
        self._pass(self._held.find(mark.closes) + len(mark.closes), None)
        return True

    def _step_at_opening(self) -> bool:
        begun = self._held.lstrip()
        found = _OPENING.match(begun)
        if found is not None:
            self._is_noisy |= found.group() in NOISE
            opened = next((mark for mark in MARKS if mark.opens == found.group()), None)
            self._pass(len(self._held) - len(begun) + found.end(), opened)
            return True
        if any(opening.startswith(begun) for opening in _OPENINGS):  # also when there is nothing but blanks yet
            return False
        self._may_open = False
        return True

    def _pass(self, count: int, mark: Mark | None) -> None:
        """Leave a mark out, and what stands before it; ``mark`` is the one that is open from here on."""
        self._held = self._held[count:]
        self._mark = mark
        self._may_open = self._at_start = True

    def _take(self, count: int, pieces: list[Piece]) -> None:
        text, self._held = self._held[:count], self._held[count:]
        if self._at_start:
            text = text.lstrip("\n") if self._mark is None else text.lstrip()
        if text:
            self._at_start = False
            pieces.append(Piece(text, thinking=self._mark is not None))


def _beginning_of(text: str, marks: tuple[str, ...]) -> int:
    """How many characters at the end of the text may be the beginning of a mark."""
    longest = max(len(mark) for mark in marks)
    lengths = range(min(longest, len(text)), 0, -1)
    return next((length for length in lengths if any(mark.startswith(text[-length:]) for mark in marks)), 0)
