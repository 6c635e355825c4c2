"""Places in a text as Qt counts them: in halves of UTF-16, where an emoji is two."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inglenook.chats.finding import Span

_LAST_SINGLE = 0xFFFF


def utf16_length(text: str) -> int:
    """How long Qt says the text is."""
    return len(text) if text.isascii() else len(text) + sum(ord(letter) > _LAST_SINGLE for letter in text)


def utf16_span(text: str, span: Span) -> tuple[int, int]:
    """Where a span begins for Qt, and how long it is."""
    hit = text[span.start : span.start + span.length]
    return utf16_length(text[: span.start]), utf16_length(hit)
