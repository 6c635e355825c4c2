"""Whether a few letters mean a text, how well, and which of its letters they are.

Ranked as people expect of such lists: a word's beginning before its middle, a whole piece before scattered letters, as
in fzf (junegunn/fzf, src/algo/algo.go), whose second scan from behind for the shortest stretch is used here.
"""

from __future__ import annotations

import functools

from inglenook.chats.finding import Span
from inglenook.storage.folding import folded

_AT_START, _AT_WORD, _INSIDE, _INITIALS, _SCATTERED = 100, 80, 50, 60, 20
_LOOSEST = 3  # times as long as the letters may be the stretch that they lie in
_LEAST_SCATTERED = 2  # letters: one alone would be found everywhere


@functools.lru_cache(maxsize=20_000)
def letters_of(text: str) -> str:
    """The text for comparing: as many letters as before, without case and accents."""
    if text.isascii():
        return text.lower()
    return "".join(_letter(letter) for letter in text)


def terms_of(query: str) -> tuple[str, ...]:
    """The words of a query, for comparing."""
    return tuple(letters_of(word) for word in query.split())


def score(terms: tuple[str, ...], text: str) -> float | None:
    """How well the terms mean the text, higher is better; None when one of them does not."""
    within = letters_of(text)
    total = 0.0
    for term in terms:
        one = _find(term, within)
        if one is None:
            return None
        total += one[0]
    return total / max(len(terms), 1) - len(text) / 100


def spans_of(terms: tuple[str, ...], text: str) -> tuple[Span, ...]:
    """The letters of the text that the terms are."""
    within = letters_of(text)
    places: set[int] = set()
    for term in terms:
        one = _find(term, within)
        if one is not None:
            places.update(one[1])
    return _spans(sorted(places))


def _find(term: str, within: str) -> tuple[float, range | list[int]] | None:
    at = within.find(term)
    if at == 0:
        return _AT_START, range(len(term))
    if at > 0:
        word = _find_at_word(term, within, at)
        place = at if word < 0 else word
        return (_INSIDE if word < 0 else _AT_WORD) - min(place, 40) / 10, range(place, place + len(term))
    if len(term) < _LEAST_SCATTERED:
        return None
    return _find_initials(term, within) or _find_scattered(term, within)


def _find_at_word(term: str, within: str, at: int) -> int:
    while at > 0 and within[at - 1].isalnum():
        at = within.find(term, at + 1)
    return at


def _find_initials(term: str, within: str) -> tuple[float, list[int]] | None:
    letters, starts = _initials(within)
    places: list[int] = []
    at = -1
    for letter in term:
        at = letters.find(letter, at + 1)
        if at < 0:
            return None
        places.append(starts[at])
    return _INITIALS - places[0] / 10, places


@functools.lru_cache(maxsize=20_000)
def _initials(within: str) -> tuple[str, tuple[int, ...]]:
    """The letters that its words begin with, and where they stand."""
    starts = tuple(
        place
        for place, letter in enumerate(within)
        if letter.isalnum() and (place == 0 or not within[place - 1].isalnum())
    )
    return "".join(within[start] for start in starts), starts


def _find_scattered(term: str, within: str) -> tuple[float, list[int]] | None:
    end = -1
    for letter in term:
        end = within.find(letter, end + 1)
        if end < 0:
            return None
    places: list[int] = []
    place = end + 1
    for letter in reversed(term):
        place = within.rfind(letter, 0, place)
        places.append(place)
    stretch = end - place + 1
    if stretch > _LOOSEST * len(term):
        return None
    return _SCATTERED * len(term) / stretch, places[::-1]


def _spans(places: list[int]) -> tuple[Span, ...]:
    spans: list[Span] = []
    for place in places:
        if spans and spans[-1].start + spans[-1].length == place:
            spans[-1] = Span(spans[-1].start, spans[-1].length + 1)
        else:
            spans.append(Span(place, 1))
    return tuple(spans)


@functools.lru_cache(maxsize=10_000)
def _letter(letter: str) -> str:
    return folded(letter)[:1] or letter
