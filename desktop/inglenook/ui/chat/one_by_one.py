"""Background work on one chat, in the order in which it was asked for."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from inglenook.cancel import Cancel
    from inglenook.ui.background import Background

Item = TypeVar("Item")


class OneByOne:
    """A message sent right after a walk to another version goes below that version, however slow the disk is."""

    def __init__(self, background: Background) -> None:
        self._background = background
        self._waiting: deque[Callable[[], None]] = deque()
        self._is_busy = False

    def run(
        self,
        work: Callable[[Cancel], Iterator[Item]],
        *,
        on_item: Callable[[Item], None],
        on_done: Callable[[], None],
        on_error: Callable[[Exception], None],
    ) -> None:
        """As Background.run, once all that was asked for before has ended."""

        def done() -> None:
            try:
                on_done()
            finally:
                self._next()

        def failed(error: Exception) -> None:
            try:
                on_error(error)
            finally:
                self._next()

        def start() -> None:
            self._background.run(work, on_item=on_item, on_done=done, on_error=failed)

        self._waiting.append(start)
        if not self._is_busy:
            self._next()

    def _next(self) -> None:
        self._is_busy = bool(self._waiting)
        if self._waiting:
            self._waiting.popleft()()
