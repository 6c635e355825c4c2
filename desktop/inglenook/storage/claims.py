"""What a running Inglenook is busy with, so that another one on the same file leaves it alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.storage.file_lock import FileLock

if TYPE_CHECKING:
    from pathlib import Path


class Claims:
    """Locked files beside the database, one a claim; the system gives them back however their holder ends."""

    def __init__(self, database: Path) -> None:
        self._database = database
        self._held: dict[str, FileLock] = {}

    def claim(self, name: str) -> None:
        """Say that this is being worked on. Where files cannot be locked, nobody is told."""
        lock = self._lock(name)
        try:
            if lock.acquire():
                self._held[name] = lock
        except OSError:
            return

    def give_back(self, name: str) -> None:
        """Say that it is done; nothing happens when it was not claimed."""
        lock = self._held.pop(name, None)
        if lock is not None:
            lock.release()

    def is_claimed(self, name: str) -> bool:
        """Whether anybody who is running works on it; what a killed one left behind goes."""
        if name in self._held:
            return True
        lock = self._lock(name)
        try:
            is_free = lock.acquire()
        except OSError:
            return False
        lock.release()
        return not is_free

    def give_all_back(self) -> None:
        """At the end."""
        for name in list(self._held):
            self.give_back(name)

    def _lock(self, name: str) -> FileLock:
        return FileLock(self._database.with_name(f"{self._database.name}-{name}.lock"))
