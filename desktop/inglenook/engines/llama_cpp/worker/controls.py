"""What the reader thread tells the command that is running."""

from __future__ import annotations

import threading


class Controls:
    """Plain attributes, since the decode loop reads them for every token.

    A stop belongs to the commands received before it: one that comes too late does not stop the next command, and one
    that overtakes a command still waiting in the queue is not lost.
    """

    def __init__(self) -> None:
        self.stop = False  # the running command should end
        self.threads: int | None = None  # a new number of threads, until somebody takes it
        self.steps = 0  # grows with every piece of work done
        self._lock = threading.Lock()
        self._received = 0
        self._running = 0
        self._stopped = 0
        self._is_idle = True

    @property
    def is_busy(self) -> bool:
        """Whether a command is waiting or being worked on."""
        return self._running < self._received or not self._is_idle

    def receive(self) -> int:
        """Number a command that has just been received."""
        with self._lock:
            self._received += 1
            return self._received

    def begin(self, number: int) -> None:
        """Work on this command begins."""
        with self._lock:
            self._running, self._is_idle = number, False
            self.stop = number <= self._stopped

    def end(self) -> None:
        """Work on the command has ended."""
        with self._lock:
            self._is_idle, self.stop = True, False

    def request_stop(self) -> None:
        """Stop everything received so far."""
        with self._lock:
            self._stopped = self._received
            self.stop = not self._is_idle
