"""A text as passages: at the ends of paragraphs, else of sentences, else of words."""

from __future__ import annotations

import re

from inglenook.chats.piece import Piece

_ENDS = (re.compile(r"\n\s*\n"), re.compile(r"\n"), re.compile(r"[.!?…]\W?\s|[\u3002\uff01\uff1f]"), re.compile(r"\s"))
_FROM = 0.5  # of the length: an end before it would leave too short a passage


def pieces_of(text: str, length: int) -> list[Piece]:
    """Passages of at most so many characters, which together are the text; none is blank."""
    pieces: list[Piece] = []
    start = 0
    while start < len(text):
        end = _end(text, start, length)
        if text[start:end].strip():
            pieces.append(Piece(start, end - start))
        start = end
    return pieces


def _end(text: str, start: int, length: int) -> int:
    if len(text) - start <= length:
        return len(text)
    least = start + int(length * _FROM)
    for kind in _ENDS:
        last = None
        for last in kind.finditer(text, least, start + length):  # noqa: B007  the last one is wanted
            pass
        if last is not None and last.end() > start:
            return last.end()
    return start + max(1, length)
