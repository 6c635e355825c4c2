"""Slow work, its items and its end, as the GUI thread gets them."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from inglenook.errors import EngineError
from inglenook.ui.background import Background

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from inglenook.cancel import Cancel


class Told:
    """What the callbacks heard, in order, and on which thread."""

    def __init__(self) -> None:
        self.items: list[int] = []
        self.ends: list[str] = []
        self.bugs: list[str] = []
        self.threads: set[threading.Thread] = set()

    def run(self, background: Background, work: Callable[[Cancel], Iterator[int]]) -> Cancel:
        """Run the work, all ears."""
        return background.run(work, on_item=self._item, on_done=lambda: self.ends.append("done"), on_error=self._error)

    def _item(self, item: int) -> None:
        self.items.append(item)
        self.threads.add(threading.current_thread())

    def _error(self, error: Exception) -> None:
        self.ends.append(f"{type(error).__name__}: {error}")


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def background(told: Told, qapp: object) -> Iterator[Background]:  # noqa: ARG001  timers need an application
    background = Background(lambda error: told.bugs.append(str(error)))
    yield background
    assert background.stop_all(5)


def test_items_arrive_in_order_on_the_gui_thread_and_then_the_end(
    qtbot: QtBot, background: Background, told: Told
) -> None:
    told.run(background, lambda _cancel: iter(range(10_000)))
    qtbot.waitUntil(lambda: bool(told.ends))
    assert told.items == list(range(10_000))
    assert told.ends == ["done"]
    assert told.threads == {threading.main_thread()}
    assert background.is_idle


def test_an_expected_error_comes_after_the_items_and_is_no_bug(
    qtbot: QtBot, background: Background, told: Told
) -> None:
    def work(_cancel: Cancel) -> Iterator[int]:
        yield 1
        raise EngineError("The engine is gone.")

    told.run(background, work)
    qtbot.waitUntil(lambda: bool(told.ends))
    assert (told.items, told.ends, told.bugs) == ([1], ["EngineError: The engine is gone."], [])


def test_any_other_exception_is_a_bug_as_well(qtbot: QtBot, background: Background, told: Told) -> None:
    def work(_cancel: Cancel) -> Iterator[int]:
        yield 1 // 0

    told.run(background, work)
    qtbot.waitUntil(lambda: bool(told.ends))
    assert len(told.bugs) == 1
    assert told.ends == [f"ZeroDivisionError: {told.bugs[0]}"]


def test_cancelled_work_ends_with_what_it_had(qtbot: QtBot, background: Background, told: Told) -> None:
    def work(cancel: Cancel) -> Iterator[int]:
        yield 1
        cancel.wait(60)
        yield 2

    cancel = told.run(background, work)
    qtbot.waitUntil(lambda: told.items == [1])
    cancel.cancel()
    qtbot.waitUntil(lambda: bool(told.ends))
    assert (told.items, told.ends) == ([1, 2], ["done"])


def test_several_jobs_run_at_once(qtbot: QtBot, background: Background, told: Told) -> None:
    both = threading.Barrier(2, timeout=30)

    def work(_cancel: Cancel) -> Iterator[int]:
        yield both.wait()

    told.run(background, work)
    told.run(background, work)
    qtbot.waitUntil(lambda: told.ends == ["done", "done"])
    assert sorted(told.items) == [0, 1]


def test_a_callback_that_fails_does_not_keep_its_job(qtbot: QtBot, background: Background, told: Told) -> None:
    def on_item(_item: int) -> None:
        raise RuntimeError("the page has a bug")

    with qtbot.captureExceptions() as exceptions:
        background.run(
            lambda _cancel: iter([1]),
            on_item=on_item,
            on_done=lambda: told.ends.append("done"),
            on_error=lambda _: None,
        )
        qtbot.waitUntil(lambda: background.is_idle)
    assert [str(exception[1]) for exception in exceptions] == ["the page has a bug"]
    assert told.ends == ["done"]


def test_after_stop_all_nothing_calls_back_and_nothing_starts(qtbot: QtBot, background: Background, told: Told) -> None:
    def work(cancel: Cancel) -> Iterator[int]:
        cancel.wait(60)
        yield 1

    told.run(background, work)
    assert background.stop_all(5)
    assert told.run(background, work).is_set
    qtbot.wait(40)  # two frames
    assert (told.items, told.ends) == ([], [])
