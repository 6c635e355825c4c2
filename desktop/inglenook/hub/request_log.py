"""Every request that the app has made, kept where the chats are."""

from __future__ import annotations

import logging
import sqlite3
import threading
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.errors import StorageError

if TYPE_CHECKING:
    from inglenook.storage.database import Database

log = logging.getLogger(__name__)

KEPT = 10_000  # the oldest make room
_TIDY_EVERY = 100


@dataclass(frozen=True, slots=True)
class Request:
    """One request, once it has ended."""

    at: float  # seconds since the epoch
    purpose: str
    method: str
    url: str  # without its query and without a name or password
    status: int | None  # None: there was no answer
    received_bytes: int
    duration_s: float
    error: str = ""


class RequestLog:
    """Safe from any thread; without a database it lasts as long as the app."""

    def __init__(self, database: Database | None) -> None:
        self._database = database
        self._memory: deque[Request] = deque(maxlen=KEPT)
        self._lock = threading.Lock()
        self._added = 0

    def add(self, request: Request) -> None:
        """Keep one; what cannot be kept, on a full disk, must not stop what it was for."""
        if self._database is None:
            self._memory.append(request)
            return
        with self._lock:
            self._added += 1
            tidy = self._added % _TIDY_EVERY == 1
        try:
            with self._database.transaction() as connection:
                connection.execute(
                    "INSERT INTO network_requests (at, purpose, method, url, status, received_bytes, duration_s, error)"
                    " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    (
                        request.at,
                        request.purpose,
                        request.method,
                        request.url,
                        request.status,
                        request.received_bytes,
                        request.duration_s,
                        request.error,
                    ),
                )
                if tidy:
                    connection.execute(
                        "DELETE FROM network_requests WHERE id <= (SELECT max(id) FROM network_requests) - ?", (KEPT,)
                    )
        except (StorageError, sqlite3.Error) as error:
            log.warning("a request could not be written down: %s", error)

    def entries(self, limit: int = KEPT) -> tuple[Request, ...]:
        """The newest first; raises StorageError when the file cannot be read."""
        if self._database is None:
            return tuple(reversed(self._memory))[:limit]
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT at, purpose, method, url, status, received_bytes, duration_s, error FROM network_requests"
                " ORDER BY id DESC LIMIT ?",
                (limit,),
            ).fetchall()
        return tuple(Request(*row) for row in rows)

    def clear(self) -> None:
        """Forget all of them; raises StorageError when the file cannot be written."""
        self._memory.clear()
        if self._database is not None:
            with self._database.transaction() as connection:
                connection.execute("DELETE FROM network_requests")
