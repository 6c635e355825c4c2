"""What is kept of an answer's tokens, and where they stand in its text."""

from __future__ import annotations

import itertools
import zlib

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as some

from inglenook.engines.token_choice import Candidate, TokenChoice
from inglenook.inference.kept_choices import packed, unpacked
from inglenook.inference.token_places import token_places


def choice(text: str, token: int = 1, piece: bytes | None = None) -> TokenChoice:
    return TokenChoice(token, text, 0.5, 0.0, 0, (), piece=text.encode() if piece is None else piece)


shares = some.floats(0, 1).map(lambda share: share if share > 1e-12 else 0.0)
texts = some.text(some.characters(codec="utf-8"), max_size=5)


@hypothesis_settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    some.lists(
        some.tuples(
            some.integers(0, 300_000),
            some.binary(max_size=4),
            shares,
            shares,
            some.lists(
                some.tuples(some.integers(0, 300_000), shares, shares, some.sampled_from(["", "top_k", "dry"])),
                max_size=3,
            ),
        ),
        max_size=4,
    ),
    some.dictionaries(some.integers(0, 300_000), texts),
)
def test_what_was_packed_is_unpacked(
    rows: list[tuple[int, bytes, float, float, list[tuple[int, float, float, str]]]], words: dict[int, str]
) -> None:
    choices = [
        TokenChoice(
            token,
            words.get(token, "x"),
            before,
            after,
            7,
            tuple(Candidate(one, words.get(one, "x"), *rest, ends=one % 2 == 0) for one, *rest in candidates),  # pyright: ignore[reportArgumentType]  three of them
            1.25,
            piece,
        )
        for token, piece, before, after, candidates in rows
    ]
    found = unpacked(packed(choices))
    assert [(one.token, one.text, one.piece, one.survivors, one.entropy) for one in found] == [
        (one.token, one.text, one.piece, 7, 1.25) for one in choices
    ]
    for now, then in zip(found, choices, strict=True):
        assert now.before == pytest.approx(then.before, rel=3e-4)
        assert now.after == pytest.approx(then.after, rel=3e-4)
        for one, other in zip(now.candidates, then.candidates, strict=True):
            assert (one.token, one.text, one.cut_by, one.ends) == (other.token, other.text, other.cut_by, other.ends)
            assert (one.before, one.after) == pytest.approx((other.before, other.after), rel=3e-4)


@pytest.mark.parametrize("data", [None, b"", b"junk", zlib.compress(b"[]"), zlib.compress(b'{"version": 9}')])
def test_what_is_not_to_be_understood_is_nothing(data: bytes | None) -> None:
    assert unpacked(data) == ()


def spans(choices: list[TokenChoice], text: str, *, begun: int = 0) -> list[str]:
    places = token_places(choices, text, begun=begun)
    assert all(one.end <= other.start for one, other in itertools.pairwise(places))
    return [text[place.start : place.end] for place in places]


def test_tokens_are_found_in_the_text() -> None:
    hello = [choice("Hel"), choice("lo"), choice(" wor"), choice("ld"), choice("<|im_end|>", piece=b"")]
    assert spans(hello, "Hello world") == ["Hel", "lo", " wor", "ld"]
    assert spans([choice("\n"), *hello], "Hello world") == ["Hel", "lo", " wor", "ld"]
    assert spans(hello, "Hello wo") == ["Hel", "lo", " wo"]  # a stop text has cut the rest
    assert spans(hello, "Something else") == []
    assert spans(hello, "") == []


def test_thinking_is_found_where_it_stands_first() -> None:
    said_twice = [choice("Yes"), choice("</think>"), choice("Yes")]
    assert [place.number for place in token_places(said_twice, "Yes", is_first=True)] == [0]
    assert [place.number for place in token_places(said_twice, "Yes")] == [2]


def test_thinking_stands_before_the_text() -> None:
    thought = [choice("<think>"), choice("Hm"), choice("</think>"), choice("\n\n"), choice("Yes"), choice(".")]
    assert spans(thought, "Yes.") == ["Yes", "."]


def test_a_character_of_several_tokens_is_the_last_ones() -> None:
    parts = [choice("�", piece=b"\xf0\x9f"), choice("�", piece=b"\x8c\x8d"), choice("!")]
    assert spans(parts, "🌍!") == ["🌍", "!"]


def test_what_was_there_before_is_no_token_of_these() -> None:
    assert spans([choice(" and"), choice(" so on")], "This and so on", begun=4) == [" and", " so on"]
    assert spans([choice("This"), choice(" and"), choice(" so on")], "This and so on", begun=4)[0] == "This"
