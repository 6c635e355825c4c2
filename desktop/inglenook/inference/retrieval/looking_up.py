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

    from inglenook.chats.piece import Piece

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

    def text_of(self, piece: Piece) -> str:
        """A piece of it."""
        return self.text[piece.start : piece.start + piece.length]


def look_up(question: str, sources: Sequence[Source], *, room: int, count: Callable[[str], int]) -> tuple[Passage, ...]:
    """What goes into ``room`` tokens, in the order of the documents; ``count`` says how many tokens a text is.

    Where nothing shares a word with the question, the documents' beginnings are taken.
    """
    words, length = words_of(question), _length_in(room)
    cut = [pieces_in(source, room) for source in sources]
    scores = [_index(source.sha256, length, source.text).scores(words) for source in sources]
    if any(score > 0 for some in scores for score in some):
        cut = [
            [piece for piece, score in zip(pieces, some, strict=True) if score > 0]
            for pieces, some in zip(cut, scores, strict=True)
        ]
        scores = [[score for score in some if score > 0] for some in scores]
    return best_of(sources, cut, scores, room=room, count=count)


def pieces_in(source: Source, room: int, lengths: Sequence[int] = ()) -> list[Piece]:
    """A document as passages that go into ``room`` tokens; of one of the ``lengths``, if there are any."""
    most = _length_in(room)
    length = next((one for one in lengths if one <= most), most)
    return _pieces(source.sha256, length, source.text)


def best_of(  # noqa: PLR0913  a choice, each part by its name
    sources: Sequence[Source],
    cut: Sequence[Sequence[Piece]],
    scores: Sequence[Sequence[float]],
    *,
    room: int,
    count: Callable[[str], int],
    found_by: str = "",
) -> tuple[Passage, ...]:
    """The passages with the highest scores that go into ``room`` tokens, in the order of the documents."""
    room = min(room, MOST_TOKENS)
    every = [
        (score, place, piece)
        for place, (pieces, some) in enumerate(zip(cut, scores, strict=True))
        for score, piece in zip(some, pieces, strict=True)
    ]
    every.sort(key=lambda one: (-one[0], one[2].start, one[1]))
    taken: list[tuple[int, Piece]] = []
    for _, place, piece in every:
        tokens = count(sources[place].text_of(piece)) + _AROUND
        if tokens <= room:
            room -= tokens
            taken.append((place, piece))
        if len(taken) == MOST_PASSAGES or room < _LEAST_TOKENS:
            break
    taken.sort(key=lambda one: (one[0], one[1].start))
    return tuple(
        Passage(sources[place].name, sources[place].sha256, piece.start, piece.length, found_by)
        for place, piece in taken
    )


def _length_in(room: int) -> int:
    share = min(room, MOST_TOKENS) // _SHARES
    return min(max(share, _LEAST_TOKENS), _MOST_TOKENS) * _CHARACTERS_A_TOKEN


@functools.lru_cache(maxsize=_KEPT)
def _pieces(_sha256: str, length: int, text: str) -> list[Piece]:
    return pieces_of(text, length)


@functools.lru_cache(maxsize=_KEPT)
def _index(sha256: str, length: int, text: str) -> Bm25:
    pieces = _pieces(sha256, length, text)
    return Bm25(words_of(text[piece.start : piece.start + piece.length]) for piece in pieces)
