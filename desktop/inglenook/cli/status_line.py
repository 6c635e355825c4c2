"""One line on stderr that says what is going on, and goes away again."""

from __future__ import annotations

import shutil
import sys
import threading
from typing import TYPE_CHECKING

from inglenook.cli.text import faint, harmless, shows_colours, size_in_words
from inglenook.engines.engine import LoadProgress, PromptProgress, Waiting
from inglenook.inference.retrieval.steps import LookingUp

if TYPE_CHECKING:
    from typing import TextIO

_START_OF_LINE = "\r\x1b[K"  # and everything after it is wiped


class StatusLine:
    """Shown only where a person can see it come and go. May be written to from any thread."""

    def __init__(self, stream: TextIO | None = None) -> None:
        self._stream = stream or sys.stderr
        self._shows = shows_colours(self._stream)
        self._lock = threading.Lock()
        self._is_up = False

    def show(self, step: LoadProgress | LookingUp | PromptProgress | Waiting) -> None:
        """Say what is going on."""
        self.show_text(f"{_in_words(step)}…")

    def show_bytes(self, what: str, done: int, total: int | None) -> None:
        """Say how far something is."""
        of = f" of {size_in_words(total)}" if total else ""
        self.show_text(f"{harmless(what)}: {size_in_words(done)}{of}")

    def show_text(self, text: str) -> None:
        """Say anything, cut to one line."""
        text = text[: shutil.get_terminal_size().columns - 1]
        with self._lock:
            if self._shows:
                self._stream.write(_START_OF_LINE + faint(text, self._stream))
                self._stream.flush()
                self._is_up = True

    def clear(self) -> None:
        """Take it away; does nothing when there is none."""
        with self._lock:
            if self._is_up:
                self._stream.write(_START_OF_LINE)
                self._stream.flush()
                self._is_up = False


def _in_words(step: LoadProgress | LookingUp | PromptProgress | Waiting) -> str:
    match step:
        case LoadProgress(stage, fraction) | LookingUp(stage, fraction):
            return stage if fraction is None else f"{stage} {fraction:.0%}"
        case PromptProgress(done, total):
            return f"Reading the prompt, {done:,} of {total:,} tokens"
        case Waiting(seconds):
            return f"No answer from the engine for {seconds:.0f} s"
