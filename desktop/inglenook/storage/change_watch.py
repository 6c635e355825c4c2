"""Whether somebody else changed the chats' file: another window, a terminal."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3


class ChangeWatch:
    """Tells others' writing from our own, which is taken note of around each commit.

    The connection reads nothing but one number (sqlite.org/pragma.html#pragma_data_version): some microseconds, and
    nobody is kept from writing.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._lock = threading.Lock()
        self._seen = self._version()
        self._is_changed = False
        self._is_closed = False

    def before_commit(self) -> None:
        """While we alone may write: what is new until now is somebody else's."""
        with self._lock:
            self._look()

    def after_commit(self) -> None:
        """What is new now is ours."""
        with self._lock:
            if not self._is_closed:
                self._seen = self._version()

    def take(self) -> bool:
        """Whether somebody else wrote since the last time. In doubt it says so; reading again does no harm."""
        with self._lock:
            self._look()
            was, self._is_changed = self._is_changed, False
            return was

    def close(self) -> None:
        """Free the connection; nothing is new after it."""
        with self._lock:
            self._is_closed = True
            self._connection.close()

    def _look(self) -> None:
        if self._is_closed:
            return
        version = self._version()
        self._is_changed = self._is_changed or version != self._seen
        self._seen = version

    def _version(self) -> int:
        return self._connection.execute("PRAGMA data_version").fetchone()[0]
