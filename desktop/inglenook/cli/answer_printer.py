"""Prints an answer while it streams: thinking dimmed, nothing that could steer the terminal."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from inglenook.cli.text import harmless, is_terminal, shows_colours
from inglenook.engines.engine import LoadProgress, PromptProgress, Waiting
from inglenook.inference.answer import AnswerPiece
from inglenook.inference.retrieval.steps import LookingUp

if TYPE_CHECKING:
    from inglenook.cli.status_line import StatusLine
    from inglenook.inference.answer import AnswerStep

_DIM, _NORMAL = "\x1b[2m", "\x1b[0m"


class AnswerPrinter:
    """Writes to stdout. Thinking is shown only on a terminal: what goes into a file is the answer alone."""

    def __init__(self, status: StatusLine) -> None:
        self._status = status
        self._for_person = is_terminal(sys.stdout)
        self._colours = shows_colours(sys.stdout)
        self._thinking = False
        self._last = "\n"

    def show(self, step: AnswerStep | LoadProgress | LookingUp) -> None:
        """Print a piece, or say what is going on; what has no words is passed over."""
        if isinstance(step, LoadProgress | LookingUp | PromptProgress | Waiting):
            if self._last == "\n":  # a line that is half written must stay
                self._status.show(step)
            return
        if not isinstance(step, AnswerPiece) or not step.text or (step.thinking and not self._for_person):
            return
        self._status.clear()
        if step.thinking != self._thinking:
            self._switch(thinking=step.thinking)
        self._write(harmless(step.text) if self._for_person else step.text)

    def end(self) -> None:
        """The answer is over, or broke off: leave the terminal at the start of a line."""
        self._status.clear()
        if self._thinking:
            self._switch(thinking=False)
        if self._last != "\n":
            self._write("\n")

    def _switch(self, *, thinking: bool) -> None:
        self._thinking = thinking
        if self._last != "\n":
            self._write("\n")
        if self._colours:
            sys.stdout.write(_DIM if thinking else _NORMAL)

    def _write(self, text: str) -> None:
        sys.stdout.write(text)
        sys.stdout.flush()
        self._last = text[-1]
