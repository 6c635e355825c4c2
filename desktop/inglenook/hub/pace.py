"""How fast: a limit over all downloads together, and the speed of one."""

from __future__ import annotations

import threading
import time
from collections import deque
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.cancel import Cancel

_BURST_S = 0.25  # what was not used is saved up for that long
_STEP_S = 0.1  # a new limit is heeded that soon
SPEED_OVER_S = 5.0
TIME_LEFT_OVER_S = 30.0
_SAMPLE_EVERY_S = 0.2
_NOT_BEFORE_S = 1.0


class Pace:
    """A token bucket: who has taken more than the limit allows waits until it is paid back."""

    def __init__(self, bytes_per_s: float | None, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._limit = bytes_per_s
        self._balance = 0.0
        self._filled_at = clock()

    def set_limit(self, bytes_per_s: float | None) -> None:
        """From now on; None: as fast as it goes."""
        with self._lock:
            self._fill()
            self._limit = bytes_per_s

    def take(self, count: int, cancel: Cancel) -> None:
        """Wait until that many bytes are allowed; returns at once on cancel."""
        with self._lock:
            self._fill()
            self._balance -= count
        while True:
            with self._lock:
                self._fill()
                if self._limit is None or self._balance > -1:  # a byte: sums of floats are never quite zero
                    return
                wait_s = -self._balance / self._limit
            if cancel.wait(min(wait_s, _STEP_S)):
                return

    def _fill(self) -> None:
        now = self._clock()
        if self._limit is None:
            self._balance = 0.0
        else:
            self._balance = min(self._balance + (now - self._filled_at) * self._limit, self._limit * _BURST_S)
        self._filled_at = now


class Speed:
    """Averages over what came lately, so that a figure does not jump; pauses count as what they are."""

    def __init__(self, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._received = 0
        self._samples: deque[tuple[float, int]] = deque([(clock(), 0)])

    def add(self, count: int) -> None:
        """So many bytes came."""
        now = self._clock()
        with self._lock:
            if now - self._samples[-1][0] >= _SAMPLE_EVERY_S:
                self._samples.append((now, self._received))
                while now - self._samples[1][0] > TIME_LEFT_OVER_S:
                    self._samples.popleft()
            self._received += count

    def per_s(self, over_s: float = SPEED_OVER_S) -> float | None:
        """Bytes a second over the last seconds; None before there is enough to say."""
        now = self._clock()
        with self._lock:
            since, before = self._samples[0]
            for at, received in self._samples:
                if now - at < over_s:
                    break
                since, before = at, received
            if now - since < _NOT_BEFORE_S:
                return None
            return (self._received - before) / (now - since)
