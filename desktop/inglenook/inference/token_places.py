"""Which characters of an answer each of its tokens is."""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.engines.token_choice import TokenChoice


@dataclass(frozen=True, slots=True)
class TokenPlace:
    """A token, by its number among the choices, and its characters in the answer's text."""

    number: int
    start: int
    end: int


def token_places(
    choices: Sequence[TokenChoice], text: str, *, begun: int = 0, is_first: bool = False
) -> tuple[TokenPlace, ...]:
    """In order, those with characters only; nothing where the tokens are not those of the text.

    Marks and thinking stand before the text, a stop text behind it: the text is looked for in what all tokens are
    together. ``begun``: so many characters were there before, and may be no tokens of these. ``is_first``: the text
    stands before all others, as thinking does.
    """
    whole, ends = _written(choices)
    offset = 0
    found = whole.find(text) if is_first else whole.rfind(text)
    if (found < 0 or not text) and begun < len(text):
        offset, found = begun, whole.rfind(text[begun:])
    if found < 0 or not text:
        return ()
    places: list[TokenPlace] = []
    start = 0
    for number, end in enumerate(ends):
        first, last = start - found + offset, end - found + offset
        start = end
        first, last = max(offset, first), min(len(text), last)
        if first < last:
            places.append(TokenPlace(number, first, last))
    return tuple(places)


def _written(choices: Sequence[TokenChoice]) -> tuple[str, list[int]]:
    """What they are together, and where each ends; a character of several tokens is the last one's."""
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    parts: list[str] = []
    ends: list[int] = []
    length = 0
    for choice in choices:
        part = decoder.decode(choice.piece)
        parts.append(part)
        length += len(part)
        ends.append(length)
    return "".join(parts) + decoder.decode(b"", final=True), ends
