"""Passages: they are the text, they fit the room, and they are what the question is about."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from inglenook.inference.retrieval.cutting import shared_room, start_of
from inglenook.inference.retrieval.looking_up import MOST_PASSAGES, Source, look_up
from inglenook.inference.retrieval.splitting import pieces_of

FILLER = "The weather was mild and nothing much happened in the village that year. "
TREASURE = "The treasurer hid the golden kettle under the third oak. "


def count(text: str) -> int:
    """A token is a word."""
    return len(text.split())


def test_the_passage_that_answers_is_found() -> None:
    text = FILLER * 200 + TREASURE + FILLER * 200
    passages = look_up("Where is the golden kettle?", [Source("a", "1", text)], room=150, count=count)
    assert any(TREASURE.strip() in text[one.start : one.start + one.length] for one in passages)
    assert sum(count(text[one.start : one.start + one.length]) for one in passages) <= 150
    assert [one.start for one in passages] == sorted(one.start for one in passages)


def test_it_is_found_in_the_right_one_of_two_documents() -> None:
    sources = [Source("dull", "1", FILLER * 100), Source("told", "2", FILLER * 50 + TREASURE + FILLER * 50)]
    found = look_up("golden kettle", sources, room=60, count=count)
    assert {one.name for one in found} == {"told"}


def test_a_question_that_shares_no_word_gets_the_beginnings() -> None:
    sources = [Source("a", "1", FILLER * 100), Source("b", "2", FILLER * 100)]
    passages = look_up("Zusammenfassung?", sources, room=100, count=count)
    assert {(one.name, one.start) for one in passages} >= {("a", 0), ("b", 0)}
    assert len(passages) <= MOST_PASSAGES


def test_no_room_gives_nothing() -> None:
    assert look_up("kettle", [Source("a", "1", TREASURE)], room=2, count=count) == ()


@given(st.text(alphabet="ab .\n。", max_size=400), st.integers(1, 50))
def test_pieces_are_the_text_without_its_blanks(text: str, length: int) -> None:
    pieces = pieces_of(text, length)
    assert all(0 < piece.length <= length for piece in pieces)
    whole = "".join(text[piece.start : piece.start + piece.length] for piece in pieces)
    assert "".join(whole.split()) == "".join(text.split())
    assert all(one.start + one.length <= two.start for one, two in itertools.pairwise(pieces))


@given(st.lists(st.integers(0, 1_000), max_size=6), st.integers(0, 2_000))
def test_room_is_shared_out_and_none_is_wasted(sizes: list[int], room: int) -> None:
    shares = shared_room(sizes, room)
    assert all(0 <= share <= size for share, size in zip(shares, sizes, strict=True))
    assert sum(shares) <= room
    assert sum(shares) >= min(sum(sizes), room) - len(sizes)


@given(st.integers(1, 400), st.integers(1, 300))
def test_the_start_fits_and_is_as_long_as_it_may_be(words: int, room: int) -> None:
    text = "word " * words
    kept = start_of(text, room, count)
    assert count(text[:kept]) <= room
    assert count(text[:kept]) >= min(words, room) - max(1, room // 8)
