"""The one way to run slow work: a generator on a thread of its own, its items brought to the GUI thread in batches."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from inglenook.cancel import Cancel
from inglenook.errors import InglenookError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Item = TypeVar("Item")

FRAME_S = 0.016


class Background(QObject):
    """Runs jobs and brings what they yield to the GUI thread, at most one batch a job every 16 ms.

    Everything is given before the thread starts, so that nothing is missed. Every callback runs on the GUI thread.
    An exception that is not an InglenookError is a bug: ``on_bug`` hears of it before the job's own ``on_error``.
    """

    _woken = Signal()

    def __init__(self, on_bug: Callable[[Exception], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on_bug = on_bug
        self._jobs: list[_Job[object]] = []
        self._stopped = False
        self._last_drain = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._drain)
        self._woken.connect(self._schedule, Qt.ConnectionType.QueuedConnection)

    @property
    def is_idle(self) -> bool:
        """Whether nothing runs and everything was delivered."""
        return not self._jobs

    def run(
        self,
        work: Callable[[Cancel], Iterator[Item]],
        *,
        on_item: Callable[[Item], None],
        on_done: Callable[[], None],
        on_error: Callable[[Exception], None],
    ) -> Cancel:
        """Start the work; the Cancel returned stops it. A cancelled job still ends with its callbacks.

        Exactly one of ``on_done`` and ``on_error`` is called, after the last item; neither after ``stop_all``.
        """
        job = _Job(work, on_item=on_item, on_done=on_done, on_error=on_error, wake=self._wake)
        if self._stopped:
            job.cancel.cancel()
        else:
            self._jobs.append(job)  # pyright: ignore[reportArgumentType]  each job calls back with what it yielded
            job.thread.start()
        return job.cancel

    def stop_all(self, timeout_s: float) -> bool:
        """Cancel everything and wait for the threads; whether all ended in time. Nothing calls back after it."""
        self._stopped = True
        self._timer.stop()
        jobs, self._jobs = self._jobs, []
        for job in jobs:
            job.cancel.cancel()
        deadline = time.monotonic() + timeout_s
        for job in jobs:
            job.thread.join(max(0.0, deadline - time.monotonic()))
        return not any(job.thread.is_alive() for job in jobs)

    def _wake(self) -> None:
        if not self._stopped:  # called by the jobs' threads: one that outlived stop_all finds no window any more
            self._woken.emit()

    def _schedule(self) -> None:
        if not self._timer.isActive() and not self._stopped:
            rest = FRAME_S - (time.monotonic() - self._last_drain)
            self._timer.start(max(0, round(rest * 1000)))

    def _drain(self) -> None:
        for job in tuple(self._jobs):
            self._deliver(job)
        self._last_drain = time.monotonic()

    def _deliver(self, job: _Job[object]) -> None:
        items, ended = job.take()
        try:
            for item in items:
                if not self._stopped:
                    job.on_item(item)
        finally:  # a callback that fails must not leave its job here for ever
            if ended and job in self._jobs:
                self._jobs.remove(job)
                job.thread.join()
                self._finish(job)

    def _finish(self, job: _Job[object]) -> None:
        if job.error is None:
            job.on_done()
            return
        if not isinstance(job.error, InglenookError):
            self._on_bug(job.error)
        job.on_error(job.error)


class _Job(Generic[Item]):
    """One run of a work, with the items that the GUI thread has not seen yet."""

    def __init__(
        self,
        work: Callable[[Cancel], Iterator[Item]],
        *,
        on_item: Callable[[Item], None],
        on_done: Callable[[], None],
        on_error: Callable[[Exception], None],
        wake: Callable[[], None],
    ) -> None:
        self.on_item = on_item
        self.on_done = on_done
        self.on_error = on_error
        self.error: Exception | None = None
        self.cancel = Cancel()
        self.thread = threading.Thread(target=self._work_off, name="inglenook-background", daemon=True)
        self._work = work  # held here, so that a widget that it belongs to is let go in the GUI thread
        self._wake = wake
        self._lock = threading.Lock()
        self._items: list[Item] = []
        self._ended = False

    def take(self) -> tuple[list[Item], bool]:
        """The items since the last time, and whether they were the last."""
        with self._lock:
            items, self._items = self._items, []
            return items, self._ended

    def _work_off(self) -> None:
        try:
            for item in self._work(self.cancel):
                with self._lock:
                    self._items.append(item)
                    first = len(self._items) == 1
                if first:
                    self._wake()
        except Exception as error:  # noqa: BLE001  whatever it is, the GUI thread decides what to do with it
            self.error = error
        with self._lock:
            self._ended = True
        self._wake()
