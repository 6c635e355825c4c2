"""How long to wait, and when to stop."""

from __future__ import annotations

import random

import pytest

from inglenook.hub.retrying import Backoff, Patience

STEADY = Backoff(first_s=1, most_s=8, chance=0, tries=5)


def test_waits_grow_until_it_gives_up() -> None:
    patience = Patience(STEADY)
    assert [patience.wait_s(0, None) for _ in range(6)] == [1, 2, 4, 8, None, None]


def test_any_new_byte_restores_the_patience() -> None:
    patience = Patience(STEADY)
    for reached in range(1, 100):
        assert patience.wait_s(reached, None) == 1
    assert [patience.wait_s(99, None) for _ in range(5)] == [1, 2, 4, 8, None]


def test_what_the_hub_asks_for_is_not_cut_short() -> None:
    patience = Patience(STEADY)
    assert patience.wait_s(0, 600.0) == 600
    assert patience.wait_s(0, 0.5) == 2


def test_chance_spreads_the_waits() -> None:
    dice = random.Random(1)  # noqa: S311  not a secret
    waits = [Backoff(first_s=10, chance=0.25).wait_s(1, dice) for _ in range(200)]
    assert min(waits) == pytest.approx(7.5, abs=0.2)
    assert max(waits) == pytest.approx(12.5, abs=0.2)
