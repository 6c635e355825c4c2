"""What a widget is made of, part by part: ahead while nobody needs it, the rest at once when somebody does."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


class Parts:
    """Each step of ``making`` makes one part that the window can wait for."""

    def __init__(self, making: Iterator[None]) -> None:
        self._making: Iterator[None] | None = making

    def make_some(self, seconds: float) -> bool:
        """Make parts for that long, one at least; whether any are left."""
        until = time.monotonic() + seconds
        while self._make_one():
            if time.monotonic() >= until:
                return True
        return False

    def make_rest(self) -> None:
        """All that are left, now; a second time does nothing."""
        while self._make_one():
            pass

    def _make_one(self) -> bool:
        making = self._making
        if making is None:
            return False
        try:
            next(making)
        except StopIteration:
            self._making = None
            return False
        return True
