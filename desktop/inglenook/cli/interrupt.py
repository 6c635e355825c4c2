"""Ctrl+C while something runs: the work is stopped, the program goes on."""

from __future__ import annotations

import signal
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator

    from inglenook.cancel import Cancel


@contextmanager
def interrupt_cancels(cancel: Cancel) -> Generator[None]:
    """Within this, Ctrl+C cancels; a second one raises KeyboardInterrupt. For the main thread only."""
    helpers: list[threading.Thread] = []

    def interrupted(_number: int, _frame: object) -> None:
        if helpers:
            raise KeyboardInterrupt
        # On a thread of its own: the interrupted code may hold the very locks that cancelling needs.
        helpers.append(threading.Thread(target=cancel.cancel, name="cancel"))
        helpers[0].start()

    before = signal.signal(signal.SIGINT, interrupted)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
        for helper in helpers:
            helper.join()
