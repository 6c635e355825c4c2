"""Every request that the app has made, kept where the chats are."""

from __future__ import annotations

import logging
import sqlite3
import threading
from dataclasses import astuple, dataclass
from typing import TYPE_CHECKING

from inglenook.errors import StorageError

if TYPE_CHECKING:
    from inglenook.storage.database import Database

log = logging.getLogger(__name__)

KEPT = 10_000  # the oldest make room
_TIDY_EVERY = 100
_COLUMNS = "at, purpose, method, url, status, received_bytes, duration_s, error"


@dataclass(frozen=True, slots=True)
class Request:
    """One request; from when it is sent until it has ended there is neither a status nor an error."""

    at: float  # seconds since the epoch
    purpose: str
    method: str
    url: str  # without its query and without a name or password
    status: int | None = None  # None: there was no answer
    received_bytes: int = 0
    duration_s: float = 0.0
    error: str = ""

    @property
    def is_unfinished(self) -> bool:
        """Whether its end was never told: it runs still, or the app ended before it did."""
        return self.status is None and not self.error


class RequestLog:
    """Safe from any thread; what the database has no room for, or without one all, lasts as long as the app."""

    def __init__(self, database: Database | None) -> None:
        self._database = database
        self._memory: dict[int, Request] = {}  # by row, or below 0 when there is none
        self._lock = threading.Lock()
        self._begun = 0

    def begin(self, request: Request) -> int:
        """Keep one that is being sent; the number to end it with. A full disk must not stop what it is for."""
        with self._lock:
            self._begun += 1
            begun = self._begun
        row = self._insert(request)
        if begun % _TIDY_EVERY == 1:
            self._tidy()
        if row is not None:
            return row
        with self._lock:
            self._memory[-begun] = request
            while len(self._memory) > KEPT:
                del self._memory[next(iter(self._memory))]
        return -begun

    def end(self, number: int, request: Request) -> None:
        """It has ended so, unless it was cleared away meanwhile."""
        with self._lock:
            is_in_memory = number in self._memory
        if number < 0:
            is_written = is_in_memory and self._insert(request) is not None
            is_kept = is_in_memory and not is_written
        else:
            is_kept = not self._update(number, request)
        with self._lock:
            if is_kept:
                self._memory[number] = request
            else:
                self._memory.pop(number, None)

    def entries(self, limit: int = KEPT) -> tuple[Request, ...]:
        """The newest first; raises StorageError when the file cannot be read."""
        found: dict[int, Request] = {}
        if self._database is not None:
            with self._database.reading() as connection:
                rows = connection.execute(
                    f"SELECT id, {_COLUMNS} FROM network_requests ORDER BY id DESC LIMIT ?",  # noqa: S608  our own names
                    (limit,),
                ).fetchall()
            found = {row[0]: Request(*row[1:]) for row in rows}
        with self._lock:
            found |= dict(reversed(self._memory.items()))
        return tuple(sorted(found.values(), key=lambda request: request.at, reverse=True)[:limit])

    def clear(self) -> None:
        """Forget all of them; raises StorageError when the file cannot be written."""
        if self._database is not None:
            with self._database.transaction() as connection:
                connection.execute("DELETE FROM network_requests")
        with self._lock:
            self._memory.clear()

    def _insert(self, request: Request) -> int | None:
        """Its row, or None when it could not be written."""
        return self._write(
            f"INSERT INTO network_requests ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608  our own names
            astuple(request),
        )

    def _update(self, row: int, request: Request) -> bool:
        """Whether the end was written, or there is no such row any more."""
        ended = (request.status, request.received_bytes, request.duration_s, request.error, row)
        words = "UPDATE network_requests SET status = ?, received_bytes = ?, duration_s = ?, error = ? WHERE id = ?"
        return self._write(words, ended) is not None

    def _tidy(self) -> None:
        self._write("DELETE FROM network_requests WHERE id <= (SELECT max(id) FROM network_requests) - ?", (KEPT,))

    def _write(self, statement: str, values: tuple[object, ...]) -> int | None:
        """The row that was inserted last, if any; None when it could not be done."""
        if self._database is None:
            return None
        try:
            with self._database.transaction() as connection:
                row = connection.execute(statement, values).lastrowid
        except (StorageError, sqlite3.Error) as error:
            log.warning("a request could not be written down: %s", error)
            return None
        return row or 0
