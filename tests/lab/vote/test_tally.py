"""Votes are counted as somebody would with a pencil."""

from __future__ import annotations

import math
from itertools import product
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inglenook.lab.vote.extractor import Vote
from inglenook.lab.vote.tally import is_decided, tally

if TYPE_CHECKING:
    from collections.abc import Sequence

SAID = st.lists(st.sampled_from([None, "a", "b", "c", "d"]), max_size=14)


def votes(said: Sequence[str | None]) -> dict[int, Vote | None]:
    return {number: Vote(key, key) if key else None for number, key in enumerate(said)}


@given(SAID)
def test_it_is_the_plain_reading(said: list[str | None]) -> None:
    counted = tally(votes(said))
    words = [word for word in said if word is not None]
    assert counted.count == len(said)
    assert counted.silent == tuple(number for number, word in enumerate(said) if word is None)
    assert {group.key: group.votes for group in counted.groups} == {word: words.count(word) for word in words}
    if words:
        most = max(words.count(word) for word in words)
        winner = counted.winner
        assert winner is not None
        assert winner.key == next(word for word in words if words.count(word) == most)  # Counter.most_common's rule
        assert winner.share == pytest.approx(most / len(said))  # pyright: ignore[reportUnknownMemberType]
        equal = {word for word in words if words.count(word) == most}
        assert {group.key for group in counted.tied} == (equal if len(equal) > 1 else set())
        low, high = counted.interval
        assert 0 <= low <= winner.share + 1e-12
        assert winner.share - 1e-12 <= high <= 1
    else:
        assert counted.winner is None


@given(SAID)
def test_agreement_is_how_many_pairs_agree(said: list[str | None]) -> None:
    pairs = [(one, other) for one in range(len(said)) for other in range(len(said)) if one != other]
    same = sum(said[one] == said[other] for one, other in pairs)
    expected = same / len(pairs) if pairs else 1.0
    assert tally(votes(said)).agreement == pytest.approx(expected)  # pyright: ignore[reportUnknownMemberType]


@given(SAID)
def test_entropy_lies_between_all_the_same_and_all_different(said: list[str | None]) -> None:
    entropy = tally(votes(said)).entropy
    shares = [said.count(word) / len(said) for word in set(said)] if said else []
    plain = -sum(share * math.log(share) for share in shares) / math.log(len(said)) if len(said) > 1 else 0.0
    assert entropy == pytest.approx(max(0.0, plain), abs=1e-9)  # pyright: ignore[reportUnknownMemberType]
    assert 0 <= entropy <= 1 + 1e-9


@given(SAID, st.randoms(use_true_random=False))
def test_the_order_in_which_answers_come_does_not_matter(said: list[str | None], random: object) -> None:
    pairs = list(votes(said).items())
    random.shuffle(pairs)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]  a random.Random
    assert tally(dict(pairs)) == tally(votes(said))


@given(st.lists(st.sampled_from([None, "a", "b"]), max_size=6), st.integers(0, 3))
def test_decided_means_that_nothing_that_could_come_changes_the_winner(said: list[str | None], left: int) -> None:
    """Every way in which the rest could go is tried, with one word that nobody has said yet."""
    counted = tally(votes(said))
    outcomes = [tally(votes([*said, *rest])) for rest in product([None, "a", "b", "new"], repeat=left)]
    certain = all(
        one.winner is not None and counted.winner is not None and one.winner.key == counted.winner.key and not one.tied
        for one in outcomes
    )
    assert is_decided(counted, left) == certain


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [(0, 0, 0.5), (1, 0, 0.75), (3, 0, 0.9375), (2, 2, 0.5), (6, 1, 0.96484375)],
)
def test_the_leader_stays_ahead_as_the_beta_distribution_says(first: int, second: int, expected: float) -> None:
    """1 - I_1/2(first + 1, second + 1), from tables of the binomial distribution."""
    counted = tally(votes(["a"] * first + ["b"] * second))
    assert counted.surely == pytest.approx(expected)  # pyright: ignore[reportUnknownMemberType]


def test_what_most_of_a_group_write_is_shown() -> None:
    written = ["0.5", "1/2", "1/2", "0.5", ".5"]
    counted = tally({number: Vote("1/2", text) for number, text in enumerate(written)})
    assert [group.shown for group in counted.groups] == ["0.5"]


def test_wilsons_interval_is_that_of_the_books() -> None:
    low, high = tally(votes(["a"] * 8 + ["b"] * 2)).interval
    assert (low, high) == pytest.approx((0.4902, 0.9433), abs=1e-4)  # pyright: ignore[reportUnknownMemberType]
