"""When to try again: longer and longer waits while nothing comes, none of which are counted once something does."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from inglenook.errors import DownloadError


class TryAgainError(DownloadError):
    """An answer that is worth another try; the sentence says what was wrong with it."""


@dataclass(frozen=True, slots=True)
class Backoff:
    """Exponential, with a share of chance in it, so that not everybody comes back at the same moment."""

    first_s: float = 1.0
    most_s: float = 60.0
    chance: float = 0.25  # of the wait, in both directions
    tries: int = 9  # in a row that brought nothing: about four minutes

    def wait_s(self, failures: int, dice: random.Random) -> float:
        """How long to wait after the nth failure in a row, counted from 1."""
        wait = min(self.most_s, self.first_s * 2.0 ** min(failures - 1, 60))
        return wait * dice.uniform(1 - self.chance, 1 + self.chance)


@dataclass(slots=True)
class Patience:
    """What is left of the patience with one file; any new byte restores it."""

    backoff: Backoff
    dice: random.Random = field(default_factory=random.Random)
    _failures: int = 0
    _reached: int = 0

    def wait_s(self, reached: int, asked_s: float | None) -> float | None:
        """After a failure with so many bytes here: how long to wait; None when it is time to give up.

        ``asked_s`` is what the hub asked for, which is never cut short.
        """
        self._failures = 0 if reached > self._reached else self._failures + 1
        self._reached = max(reached, self._reached)
        if self._failures >= self.backoff.tries:
            return None
        own = self.backoff.wait_s(max(1, self._failures), self.dice)
        return own if asked_s is None else max(own, asked_s)
