"""The passages of documents that a question is about."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.chats.attachment import Passage
from inglenook.inference.retrieval.bm25 import Bm25
from inglenook.inference.retrieval.splitting import pieces_of
from inglenook.inference.retrieval.words import words_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from inglenook.inference.retrieval.splitting import Piece

MOST_PASSAGES = 8
MOST_TOKENS = 2_048  # of all passages together
_SHARES = 4  # a passage takes at most this part of what there is room for
_LEAST_TOKENS, _MOST_TOKENS = 24, 220  # of a passage
_CHARACTERS_A_TOKEN = 4
_AROUND = 6  # tokens for the marks around a passage
_KEPT = 8  # documents whose words are kept in memory


@dataclass(frozen=True, slots=True)
class Source:
    """A document in which is looked."""

    name: str
    sha256: str
    text: str


def look_up(question: str, sources: Sequence[Source], *, room: int, count: Callable[[str], int]) -> tuple[Passage, ...]:
    """What goes into ``room`` tokens, in the order of the documents; ``count`` says how many tokens a text is.

    Where nothing shares a word with the question, the documents' beginnings are taken.
    """
    room = min(room, MOST_TOKENS)
    length = min(max(room // _SHARES, _LEAST_TOKENS), _MOST_TOKENS) * _CHARACTERS_A_TOKEN
    every: list[tuple[float, int, int, Piece]] = []
    words = words_of(question)
    for place, source in enumerate(sources):
        pieces, ranking = _ranked(source, length)
        scores = ranking.scores(words)
        every += [(score, place, piece.start, piece) for score, piece in zip(scores, pieces, strict=True)]
    every.sort(key=lambda one: (-one[0], one[2], one[1]))
    best = [one for one in every if one[0] > 0] or every
    taken: list[tuple[int, Piece]] = []
    for _, place, _, piece in best:
        tokens = count(sources[place].text[piece.start : piece.start + piece.length]) + _AROUND
        if tokens <= room:
            room -= tokens
            taken.append((place, piece))
        if len(taken) == MOST_PASSAGES or room < _LEAST_TOKENS:
            break
    taken.sort(key=lambda one: (one[0], one[1].start))
    return tuple(
        Passage(sources[place].name, sources[place].sha256, piece.start, piece.length) for place, piece in taken
    )


def _ranked(source: Source, length: int) -> tuple[list[Piece], Bm25]:
    return _index(source.sha256, length, source.text)


@functools.lru_cache(maxsize=_KEPT)
def _index(_sha256: str, length: int, text: str) -> tuple[list[Piece], Bm25]:
    pieces = pieces_of(text, length)
    return pieces, Bm25(words_of(text[piece.start : piece.start + piece.length]) for piece in pieces)
