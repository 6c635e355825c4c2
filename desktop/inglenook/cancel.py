"""A way to stop slow work from any thread."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from inglenook.errors import CancelledError

if TYPE_CHECKING:
    from collections.abc import Callable


class Cancel:
    """Set once, from any thread; the work looks at it, or is told by a callback.

    A callback given after the cancel runs at once. Callbacks run on the cancelling thread, so they must be quick.
    """

    def __init__(self) -> None:
        self._event = threading.Event()
        self._lock = threading.Lock()
        self._callbacks: list[Callable[[], None]] = []

    @property
    def is_set(self) -> bool:
        """Whether somebody asked to stop."""
        return self._event.is_set()

    def cancel(self) -> None:
        """Ask to stop; a second time does nothing."""
        with self._lock:
            if self._event.is_set():
                return
            self._event.set()
            callbacks, self._callbacks = self._callbacks, []
        for callback in callbacks:
            callback()

    def on_cancel(self, callback: Callable[[], None]) -> Callable[[], None]:
        """Call back on cancel; the function returned takes the callback away again."""
        with self._lock:
            if not self._event.is_set():
                self._callbacks.append(callback)
                return lambda: self._forget(callback)
        callback()
        return lambda: None

    def raise_if_set(self) -> None:
        """Raise CancelledError if somebody asked to stop."""
        if self._event.is_set():
            message = "Stopped."
            raise CancelledError(message)

    def wait(self, seconds: float) -> bool:
        """Wait that long or until the cancel; True when it was cancelled."""
        return self._event.wait(seconds)

    def _forget(self, callback: Callable[[], None]) -> None:
        with self._lock:
            if callback in self._callbacks:
                self._callbacks.remove(callback)
