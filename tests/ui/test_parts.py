"""What is made part by part: as many as there is time for, the rest when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.ui.parts import Parts

if TYPE_CHECKING:
    from collections.abc import Iterator


def _three(made: list[int]) -> Iterator[None]:
    for number in range(3):
        made.append(number)
        yield


def test_one_part_is_made_however_little_time_there_is() -> None:
    made: list[int] = []
    parts = Parts(_three(made))
    assert parts.make_some(0)
    assert made == [0]
    assert parts.make_some(0)
    assert parts.make_some(0)
    assert not parts.make_some(0)
    assert made == [0, 1, 2]


def test_the_rest_is_made_at_once_and_only_once() -> None:
    made: list[int] = []
    parts = Parts(_three(made))
    parts.make_some(0)
    parts.make_rest()
    parts.make_rest()
    assert made == [0, 1, 2]
    assert not parts.make_some(10)
