"""Ctrl+C in the terminal, and a system that shuts down, close the window as its own button does."""

from __future__ import annotations

import signal
import socket
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier

if TYPE_CHECKING:
    from collections.abc import Callable


class QuitSignals(QObject):
    """Python runs its signal handlers between two of its own steps, and a window that waits takes none.

    So the signal also writes a byte into a socket that Qt watches (signal.set_wakeup_fd). Main thread only.
    """

    def __init__(self, on_quit: Callable[[], object]) -> None:
        super().__init__()
        self._on_quit = on_quit
        self._wake, self._woken = socket.socketpair()
        for end in (self._wake, self._woken):
            end.setblocking(False)  # noqa: FBT003  as Python's socket has it
        self._notifier = QSocketNotifier(self._woken.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._take)
        self._old_wakeup = signal.set_wakeup_fd(self._wake.fileno())
        self._old = {number: signal.signal(number, self._note) for number in (signal.SIGINT, signal.SIGTERM)}

    def close(self) -> None:
        """Put everything back."""
        self._notifier.setEnabled(False)
        for number, handler in self._old.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._old_wakeup)
        self._wake.close()
        self._woken.close()

    def _note(self, _number: int, _frame: object) -> None:
        """Nothing: the byte in the socket tells."""

    def _take(self) -> None:
        if self._woken.recv(64):
            self._on_quit()
