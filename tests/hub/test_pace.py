"""The limit and the speed, by a clock that moves only when somebody waits."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from typing_extensions import override

from inglenook.cancel import Cancel
from inglenook.hub.pace import Pace, Speed


@dataclass
class Clock:
    """It stands still by itself."""

    now: float = 100.0

    def __call__(self) -> float:
        """The time."""
        return self.now


class Waiting(Cancel):
    """Whoever waits here moves the clock."""

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._clock = clock

    @override
    def wait(self, seconds: float) -> bool:
        assert seconds > 0
        self._clock.now += seconds
        return self.is_set


def test_the_limit_holds_over_all_that_take() -> None:
    clock = Clock()
    pace, began = Pace(1000, clock=clock), clock.now
    for _ in range(50):
        pace.take(100, Waiting(clock))
        pace.take(100, Waiting(clock))
    assert clock.now - began == pytest.approx(10, abs=0.3)


def test_what_was_not_used_is_hardly_saved_up() -> None:
    clock = Clock()
    pace = Pace(1000, clock=clock)
    clock.now += 3600
    began = clock.now
    pace.take(2000, Waiting(clock))
    assert clock.now - began == pytest.approx(1.75, abs=0.01)


def test_a_lifted_limit_ends_the_waiting() -> None:
    clock = Clock()
    pace = Pace(1.0, clock=clock)

    class Impatient(Waiting):
        @override
        def wait(self, seconds: float) -> bool:
            pace.set_limit(None)
            return super().wait(seconds)

    began = clock.now
    pace.take(10_000, Impatient(clock))
    assert clock.now - began < 1
    pace.take(10**12, Waiting(clock))
    assert clock.now - began < 1


def test_a_cancel_ends_the_waiting() -> None:
    clock, cancel = Clock(), Cancel()
    cancel.cancel()
    Pace(1.0, clock=clock).take(10_000, cancel)


def test_the_speed_is_that_of_the_last_seconds() -> None:
    clock = Clock()
    speed = Speed(clock=clock)
    speed.add(5000)
    assert speed.per_s() is None  # one look is not a speed
    for _ in range(100):
        clock.now += 0.1
        speed.add(500)
    assert speed.per_s() == pytest.approx(5000, rel=0.1)
    for _ in range(100):
        clock.now += 0.1
        speed.add(100)
    assert speed.per_s() == pytest.approx(1000, rel=0.1)
    assert speed.per_s(30) == pytest.approx(3250, rel=0.15)
    clock.now += 60
    assert speed.per_s() == pytest.approx(0, abs=30)
