"""Where and when Python's cycle collector runs while the window is open."""

from __future__ import annotations

import gc
import threading
import weakref
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Signal

from inglenook.ui.collecting import Collecting

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


class Ring:
    """Holds itself: only the collector finds it."""

    def __init__(self) -> None:
        self.itself = self


class End(QObject):
    """Tells that something was destroyed."""

    came = Signal()


@pytest.fixture
def collecting(qapp: object) -> Iterator[Collecting]:  # noqa: ARG001  a timer needs it
    found = Collecting()
    yield found
    found.close()


def make_rings(count: int, ends_in: list[threading.Thread]) -> None:
    for _ in range(count):
        weakref.finalize(Ring(), lambda: ends_in.append(threading.current_thread()))


@pytest.mark.usefixtures("collecting")
def test_what_another_thread_drops_is_destroyed_in_the_windows_thread(qtbot: QtBot) -> None:
    ends_in: list[threading.Thread] = []
    worker = threading.Thread(target=make_rings, args=(5000, ends_in))
    worker.start()
    worker.join()
    qtbot.waitUntil(lambda: len(ends_in) == 5000, timeout=10_000)
    assert set(ends_in) == {threading.main_thread()}


@pytest.mark.usefixtures("collecting")
def test_in_a_pause_what_has_long_been_there_is_collected_too(qtbot: QtBot) -> None:
    gc.collect()
    old = [Ring()]
    end = End()
    weakref.finalize(old[0], end.came.emit)
    gc.collect()  # it is of the oldest now
    with qtbot.waitSignal(end.came, timeout=10_000):  # not waitUntil: that is no pause
        old.clear()
        more = [[number] for number in range(25_000)]  # enough has come since to look through everything
    assert len(more) == 25_000


def test_once_closed_python_collects_by_itself_if_it_did_before(qapp: object) -> None:  # noqa: ARG001  a timer needs it
    gc.enable()
    collecting = Collecting()
    assert not gc.isenabled()
    collecting.close()
    assert gc.isenabled()
