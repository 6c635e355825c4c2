"""Server-sent events come whole, wherever the bytes are cut."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inglenook.engines.over_http.characters import Characters
from inglenook.engines.over_http.sse import LONGEST_LINE, ServerEvent, TooLongError, events

STREAM = (
    '\ufeff: a comment\n\ndata: {"a": "ü😀"}\n\r\nevent: error\r\ndata:no blank\r\rdata: two\ndata: lines\nid: 7\n\n'
    "retry: 3\n\ndata: the last, without its blank line"
).encode()
EVENTS = [
    ServerEvent('{"a": "ü😀"}'),
    ServerEvent("no blank", "error"),
    ServerEvent("two\nlines"),
    ServerEvent("the last, without its blank line"),
]


def test_every_kind_of_line_end_comment_and_field_is_read() -> None:
    assert list(events([STREAM])) == EVENTS


@given(st.lists(st.integers(0, len(STREAM)), max_size=12))
def test_it_does_not_matter_where_the_bytes_are_cut(cuts: list[int]) -> None:
    edges = [0, *sorted(cuts), len(STREAM)]
    pieces = [STREAM[start:end] for start, end in itertools.pairwise(edges)]

    assert list(events(pieces)) == EVENTS


@given(st.lists(st.binary(max_size=40), max_size=20))
def test_garbage_never_raises_anything_else(pieces: list[bytes]) -> None:
    assert all(isinstance(one, ServerEvent) for one in events(pieces))


def test_a_line_without_an_end_is_given_up() -> None:
    endless = iter(lambda: b"x" * 65_536, None)

    with pytest.raises(TooLongError):
        list(events(endless))


def test_an_event_of_endless_lines_is_given_up() -> None:
    line = b"data: " + b"x" * 60_000 + b"\n"

    with pytest.raises(TooLongError):
        list(events(line for _ in range(LONGEST_LINE // 60_000 + 2)))


@given(st.text(), st.integers(0, 50))
def test_halves_of_characters_are_put_together(text: str, cut: int) -> None:
    """As JSON may deliver them, one in each event."""
    halves = text.encode("utf-16-le", "surrogatepass")
    edge = 2 * min(cut, len(halves) // 2)
    first, second = (part.decode("utf-16-le", "surrogatepass") for part in (halves[:edge], halves[edge:]))
    characters = Characters()

    joined = characters.feed(first) + characters.feed(second) + characters.finish()

    assert joined == text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
