"""Numbers and tables in words for a terminal; inside the app they stay bytes, tokens and seconds."""

from __future__ import annotations

import os
import sys
import unicodedata
from typing import TYPE_CHECKING, TextIO

from inglenook.inference.guessing import guesses_in_words
from inglenook.inference.making import making_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.chats.message import AnswerDetails

_STEP = 1024
_STOPS = {
    "end": "ended by itself",
    "stop_string": "reached a stop text",
    "max_tokens": "reached the token limit",
    "context_full": "the context window is full",
    "cancelled": "stopped",
}


def size_in_words(size_bytes: int) -> str:
    """Such as "92.8 MiB"."""
    size = float(size_bytes)
    for unit in ("B", "KiB", "MiB", "GiB"):
        if size < _STEP:
            return f"{size_bytes} B" if unit == "B" else f"{size:.1f} {unit}"
        size /= _STEP
    return f"{size:.1f} TiB"


def count_in_words(count: int) -> str:
    """A large count, such as "134.5 M" or "7.2 B"."""
    for limit, unit in ((10**12, "T"), (10**9, "B"), (10**6, "M"), (10**3, "K")):
        if count >= limit:
            return f"{count / limit:.1f} {unit}"
    return str(count)


def answer_in_words(details: AnswerDetails) -> str:
    """The line below an answer."""
    return " · ".join(
        (
            f"{details.completion_tokens:,} tokens",
            f"{details.tokens_per_second:.1f} tokens per second",
            f"first token after {details.ttft_s:.2f} s",
            f"{details.cached_tokens:,} of {details.prompt_tokens:,} prompt tokens from before",
            *_guesses(details),
            _STOPS.get(details.stop_reason, details.stop_reason),
        )
    )


def _guesses(details: AnswerDetails) -> tuple[str, ...]:
    loading = making_of(details).loading
    if loading is None or loading.guessing is None:
        return ()
    return (f"guessed ahead: {guesses_in_words(loading.drafted, loading.accepted, loading.guessing)}",)


def harmless(text: str) -> str:
    """Without control characters: a file's or a model's text must not steer the terminal."""
    return "".join(sign if sign in "\n\t" or unicodedata.category(sign) != "Cc" else "\ufffd" for sign in text)


def faint(text: str, stream: TextIO) -> str:
    """Dimmed where the stream is a terminal that can show it."""
    return f"\x1b[2m{text}\x1b[0m" if shows_colours(stream) else text


def shows_colours(stream: TextIO) -> bool:
    """Whether escape sequences for colours are understood and wanted there (no-color.org)."""
    understood = sys.platform != "win32" or "WT_SESSION" in os.environ
    return is_terminal(stream) and understood and "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"


def is_terminal(stream: TextIO | None) -> bool:
    """Whether a person sits there; a program without a console has no stream at all."""
    return stream is not None and stream.isatty()


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Columns as wide as their longest cell; the last one is not padded."""
    lines = [head, *([harmless(cell) for cell in row] for row in rows)]
    widths = [max(_width(line[column]) for line in lines) for column in range(len(head))]
    return "\n".join(
        "  ".join(cell + " " * (width - _width(cell)) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )


def _width(text: str) -> int:
    wide = sum(unicodedata.east_asian_width(sign) in "WF" for sign in text)
    return len(text) + wide - sum(unicodedata.combining(sign) != 0 for sign in text)
