"""The tokens of one answer, as the conversation knows them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from inglenook.ui.text.alignment import source_places
from inglenook.ui.utf16 import utf16_length

if TYPE_CHECKING:
    from inglenook.engines.token_choice import TokenChoice
    from inglenook.inference.token_places import TokenPlace
    from inglenook.ui.chat.conversation.entry import Entry

Level = Literal["sure", "likely", "unsure", "doubtful"]

_SURE, _LIKELY, _UNSURE = 0.9, 0.5, 0.2  # from these probabilities on


@dataclass(frozen=True, slots=True, eq=False)
class TokenTrace:
    """How its tokens came, and which characters of its text and thinking they are; the same only as itself."""

    text: str
    choices: tuple[TokenChoice, ...]
    places: tuple[TokenPlace, ...]
    thinking: str = ""
    thoughts: tuple[TokenPlace, ...] = ()  # in its thinking


@dataclass(frozen=True, slots=True)
class TokenSpan:
    """A token, or a part of it, in a row's text as Qt counts it."""

    number: int  # among the trace's choices
    start: int
    end: int


def level_of(probability: float) -> Level:
    """How sure the model was."""
    if probability >= _SURE:
        return "sure"
    if probability >= _LIKELY:
        return "likely"
    return "unsure" if probability >= _UNSURE else "doubtful"


def row_starts(entry: Entry) -> dict[int, int]:
    """Where each row's Markdown begins in its message's text, or its words in the thinking, by the row's index.

    Those that are found there.
    """
    texts = {True: entry.message.thinking, False: entry.message.text}  # by whether it is a thought
    ends = dict.fromkeys(texts, 0)
    starts: dict[int, int] = {}
    for row in entry.rows or ():
        if row.block is None or row.kind == "bubble":
            continue
        source, is_thought = row.block.source.rstrip("\n"), row.kind == "thought"
        found = texts[is_thought].find(source, ends[is_thought])
        if found >= 0 and source:
            starts[row.index] = found
            ends[is_thought] = found + len(source)
    return starts


@lru_cache(maxsize=256)
def row_spans(shown: str, source: str, start: int, trace: TokenTrace, *, is_thought: bool) -> tuple[TokenSpan, ...]:
    """The tokens of a row: ``shown`` is its text on screen, ``source`` its Markdown at ``start`` of the message."""
    known = trace.thoughts if is_thought else trace.places
    places = [place for place in known if place.end > start and place.start < start + len(source)]
    by_character: dict[int, int] = {
        character: place.number for place in places for character in range(place.start - start, place.end - start)
    }
    spans: list[TokenSpan] = []
    at = 0  # as Qt counts
    for letter, place in zip(shown, source_places(shown, source), strict=True):
        number = by_character.get(place) if place >= 0 else None
        end = at + utf16_length(letter)
        if number is not None and letter != "\n":
            if spans and spans[-1].number == number and spans[-1].end == at:
                spans[-1] = TokenSpan(number, spans[-1].start, end)
            else:
                spans.append(TokenSpan(number, at, end))
        at = end
    return tuple(spans)
