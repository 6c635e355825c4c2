"""Pieces of an answer gathered until the window has time for them."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

_SHORTEST_MS = 16
_LONGEST_MS = 500
_SHARE = 4  # at most a quarter of one core


@dataclass(slots=True)
class Pending:
    """What has come of one answer and is not shown yet."""

    text: list[str] = field(default_factory=list[str])
    thinking: list[str] = field(default_factory=list[str])


class Flush(QObject):
    """Hands the pieces on at most every 16 ms, and less often when showing them takes long."""

    def __init__(self, show: Callable[[int, str, str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._show = show
        self._pending: dict[int, Pending] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.now)
        self._interval_ms = _SHORTEST_MS

    def add(self, message_id: int, text: str, thinking: str) -> None:
        """More of an answer."""
        pending = self._pending.setdefault(message_id, Pending())
        pending.text.append(text)
        pending.thinking.append(thinking)
        if not self._timer.isActive():
            self._timer.start(self._interval_ms)

    def now(self) -> None:
        """Show what has come."""
        self._timer.stop()
        pending, self._pending = self._pending, {}
        begin = time.thread_time()
        for message_id, pieces in pending.items():
            self._show(message_id, "".join(pieces.text), "".join(pieces.thinking))
        cost_ms = (time.thread_time() - begin) * 1000
        self._interval_ms = int(min(max(_SHORTEST_MS, _SHARE * cost_ms), _LONGEST_MS))

    def drop(self) -> None:
        """Forget what has not been shown."""
        self._timer.stop()
        self._pending = {}
