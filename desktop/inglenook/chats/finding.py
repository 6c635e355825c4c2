"""Words looked for, and where they are in a text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from inglenook.storage.folding import folded

_QUOTED_OR_WORD = re.compile(r'"([^"]+)"|(\S+)')
MOST_TERMS = 16  # of one question: a text pasted by mistake has thousands
_READ_FIRST = 256  # characters in which the first hit is looked for; then four times as many, and so on
_MOST_LETTERS = 10_000  # whose folding is remembered
BEFORE, LONGEST = 16, 160  # characters of an excerpt before its first hit, and at most


@dataclass(frozen=True, slots=True)
class Span:
    """A hit: where it begins in the text, and how many characters it takes."""

    start: int
    length: int


def terms_of(words: str) -> tuple[str, ...]:
    """What has to be in a text, folded: each word, and what stands in quotation marks as a whole."""
    terms = (folded(quoted or word).replace("\0", "") for quoted, word in _QUOTED_OR_WORD.findall(words))
    return tuple(dict.fromkeys(term for term in terms if term.strip()))[:MOST_TERMS]


def spans_of(text: str, terms: tuple[str, ...]) -> tuple[Span, ...]:
    """Where the terms are, from the first to the last; where two overlap they are one."""
    within, places = _with_places(text)
    found = sorted(span for term in terms for span in _of_one(within, places, term))
    joined: list[tuple[int, int]] = []
    for start, end in found:
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(Span(start, end - start) for start, end in joined)


def excerpt(text: str, terms: tuple[str, ...]) -> str:
    """One line of the text around its first hit."""
    line = " ".join(text.split())
    hit = _first_place(line, terms)
    start = max(0, hit - BEFORE)
    if start:
        start = line.find(" ", start, hit) + 1 or start  # at a word's beginning, where there is one
    cut = line[start : start + LONGEST]
    return f"{'…' if start else ''}{cut}{'…' if start + LONGEST < len(line) else ''}"


def _first_place(text: str, terms: tuple[str, ...]) -> int:
    """Where the first of the terms begins; 0 when there is none. Most texts have it near their beginning."""
    read, longest = _READ_FIRST, max(map(len, terms), default=0)
    while True:
        within = text[:read].translate(_FOLDED)
        at = min((place for term in terms if (place := within.find(term)) >= 0), default=-1)
        if read >= len(text):
            return _place_of(text, at) if at >= 0 else 0
        if 0 <= at <= len(within) - longest:  # no other term begins before it and ends behind what was read
            return _place_of(text, at)
        read *= 4


def _place_of(text: str, at: int) -> int:
    """Which letter of a text becomes the one at this place of the folded text."""
    place = at if len(text[:at].translate(_FOLDED)) == at else 0  # mostly each letter becomes one
    passed = at if place else 0
    while passed + len(_FOLDED[ord(text[place])]) <= at:
        passed += len(_FOLDED[ord(text[place])])
        place += 1
    return place


class _FoldedLetters(dict[int, str]):
    """What each letter becomes, filled as letters come."""

    def __missing__(self, letter: int) -> str:
        found = folded(chr(letter))
        if len(self) < _MOST_LETTERS:
            self[letter] = found
        return found


_FOLDED = _FoldedLetters()


def _with_places(text: str) -> tuple[str, range | list[int]]:
    """The folded text, and for each of its letters the place in the text that it comes from."""
    if text.isascii():
        return text.lower(), range(len(text) + 1)
    pieces = [_FOLDED[ord(letter)] for letter in text]
    places = [place for place, piece in enumerate(pieces) for _ in piece]
    return "".join(pieces), [*places, len(text)]


def _of_one(within: str, places: range | list[int], term: str) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    at = within.find(term)
    while at >= 0:
        end = at + len(term)
        found.append((places[at], places[end - 1] + 1))
        at = within.find(term, end)
    return found
