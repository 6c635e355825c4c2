"""Python's cycle collector, in the window's thread only and in its pauses."""

from __future__ import annotations

import gc
import time

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 500
_YOUNG = 700  # objects: Python's own threshold
_BETWEEN = 10  # collections of one generation before the next: Python's own threshold
_SHORT = 20_000  # objects: what is gone through within a few milliseconds
_CALM_S = 0.01  # of the thread's time between two looks; an answer that streams in or somebody who types takes more
_LONGEST_WAIT_S = 300.0


class Collecting(QObject):
    """From now on nothing is collected but here; ``close`` gives it back to Python.

    Python collects wherever an object happens to be made: in the midst of an update of the window, which then comes too
    late (a full collection takes 16 to 95 ms), or in a thread of the background work, where a widget that nobody holds
    any more would be destroyed in the wrong thread. Here the young objects are gone through twice a second, and all
    of them when the window has had nothing to do since the last look, or after five minutes without such a pause.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._by_itself = gc.isenabled()
        gc.disable()
        self._middle = 0  # objects that outlived one collection, at most
        self._worked_s = time.thread_time()
        self._due_since_s: float | None = None
        timer = QTimer(self, interval=LOOK_MS)
        timer.timeout.connect(self._look)
        timer.start()

    def close(self) -> None:
        """Stop looking; Python collects by itself again if it did before."""
        for timer in self.findChildren(QTimer):
            timer.stop()
        if self._by_itself:
            gc.enable()

    def _look(self) -> None:
        worked_s = time.thread_time()
        calm = worked_s - self._worked_s < _CALM_S
        young, middle_runs, old_runs = gc.get_count()
        if (old_runs > _BETWEEN or self._middle >= _SHORT) and (calm or self._waited_long()):
            gc.collect()
            self._middle, self._due_since_s = 0, None
        elif middle_runs > _BETWEEN and self._middle + young < _SHORT:
            gc.collect(1)
            self._middle = 0
        elif young > _YOUNG:
            gc.collect(0)
            self._middle += young
        self._worked_s = time.thread_time()

    def _waited_long(self) -> bool:
        if self._due_since_s is None:
            self._due_since_s = time.monotonic()
        return time.monotonic() - self._due_since_s > _LONGEST_WAIT_S
