"""Who writes next: the threads of this process one after the other, in the order in which they came."""

from __future__ import annotations

import contextlib
import threading
from collections import deque
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator


class WritersQueue:
    """SQLite lets who waits for the file sleep for up to 0.1 s and forgets the order: one could wait for ever."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: deque[threading.Event] = deque()

    def __len__(self) -> int:
        """How many write or wait for it."""
        return len(self._waiting)

    @contextlib.contextmanager
    def turn(self, timeout_s: float) -> Generator[None]:
        """Wait for one's turn, and keep it; raises TimeoutError when it did not come."""
        mine = threading.Event()
        with self._lock:
            self._waiting.append(mine)
            if self._waiting[0] is mine:
                mine.set()
        try:
            if not mine.wait(timeout_s):
                raise TimeoutError
            yield
        finally:
            with self._lock:
                self._waiting.remove(mine)
                if self._waiting:
                    self._waiting[0].set()
