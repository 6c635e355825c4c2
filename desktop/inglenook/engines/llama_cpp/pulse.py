"""When a worker last gave a sign of life, and what its silence means."""

from __future__ import annotations

import time

PING_S = 0.3
START_PATIENCE_S = 60.0  # a slow disk and a virus scanner may hold up the first imports
STUCK_S = 60.0  # busy without finishing any piece of work


class Pulse:
    """Written by the thread that reads the worker's events, read by the one that waits for them."""

    def __init__(self) -> None:
        self.is_ready = False
        self._alive_at = self._worked_at = time.monotonic()
        self._steps = -1

    def spoke(self) -> None:
        """It said something."""
        self._alive_at = time.monotonic()

    def worked(self, *, is_ready: bool = False) -> None:
        """It said something that was waited for."""
        self.is_ready = self.is_ready or is_ready
        self._alive_at = self._worked_at = time.monotonic()

    def answered(self, steps: int, *, busy: bool) -> None:
        """It answered a ping."""
        if not busy or steps != self._steps:
            self._worked_at = time.monotonic()
        self._steps = steps
        self._alive_at = time.monotonic()

    def forgive(self) -> None:
        """Count all silence from now: it was not the worker's, nobody listened."""
        self._alive_at = self._worked_at = time.monotonic()

    @property
    def silence_s(self) -> float:
        """How long it has said nothing at all."""
        return time.monotonic() - self._alive_at

    @property
    def stuck_s(self) -> float:
        """How long it has been busy without getting anywhere."""
        return time.monotonic() - self._worked_at
