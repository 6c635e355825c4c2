"""How far one run of a download is: written by the threads that fetch, read by any."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from inglenook.hub.pace import TIME_LEFT_OVER_S, Speed
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

CHECKING = say("Checking what is here")
WAITING = say("Waiting for the hub")
AGAIN = say("Fetching it again from the start")
SKIPPING = say("Reading again what is here, since the hub does not go on from the middle")
ELSEWHERE = say("Being fetched already, by another download or another Inglenook")

_TELL_EVERY_S = 1.0


class Progress:
    """Each field is written as a whole, so that no lock is needed to read it.

    ``on_reached`` is called about once a second while bytes come, by the thread that writes them.
    """

    def __init__(
        self,
        sizes: Iterable[int | None],
        *,
        on_reached: Callable[[], None] = lambda: None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._clock = clock
        self._sizes = list(sizes)  # of the files, as far as they are known
        self._file = 0
        self._finished = 0
        self._current = 0
        self._retry_at: float | None = None
        self._on_reached = on_reached
        self._told_at = clock()
        self.speed = Speed(clock=clock)
        self.doing: str = WAITING
        self.sentence = ""  # why it waits to try again

    @property
    def here_bytes(self) -> int:
        """Of all files together."""
        return self._finished + self._current

    @property
    def total_bytes(self) -> int | None:
        """Of all files together; None while the hub has not told it of each."""
        sizes = [size for size in self._sizes if size is not None]
        return sum(sizes) if len(sizes) == len(self._sizes) else None

    @property
    def retry_in_s(self) -> float | None:
        """While it waits to try again."""
        at = self._retry_at
        return None if at is None else max(0.0, at - self._clock())

    @property
    def bytes_per_s(self) -> float | None:
        """While bytes come."""
        return None if self._retry_at is not None or self.doing in {CHECKING, ELSEWHERE} else self.speed.per_s()

    @property
    def seconds_left(self) -> float | None:
        """From what really is still to come, also when a file is fetched again."""
        total = self.total_bytes
        per_s = self.speed.per_s(TIME_LEFT_OVER_S)
        if not per_s or total is None or self.bytes_per_s is None:
            return None
        return max(0, total - self.here_bytes) / per_s

    def reached(self, size: int) -> None:
        """The current file is that long."""
        self._current = size
        now = self._clock()
        if now - self._told_at >= _TELL_EVERY_S:
            self._told_at = now
            self._on_reached()

    def learned_size(self, size: int | None) -> None:
        """The hub told how long the current file will be."""
        self._sizes[self._file] = size

    def next_file(self) -> None:
        """The current one is whole."""
        self._sizes[self._file] = self._current
        self._file += 1
        self._finished, self._current = self._finished + self._current, 0

    def wait_for(self, seconds: float, sentence: str) -> None:
        """It tries again after so many seconds, because of what the sentence says."""
        self.sentence = sentence
        self._retry_at = self._clock() + seconds

    def wait_no_longer(self) -> None:
        """It tries again now."""
        self._retry_at = None
        self.sentence = ""
