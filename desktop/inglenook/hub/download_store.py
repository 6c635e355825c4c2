"""The queue of downloads as it is kept in the database."""

from __future__ import annotations

import dataclasses
import json
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from inglenook.hub.download import ENDED, DownloadRequest, DownloadState, WantedFile

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from inglenook.storage.database import Database

_STATES: frozenset[str] = frozenset({"waiting", "running", "paused", *ENDED})


@dataclass(frozen=True, slots=True)
class StoredDownload:
    """One row."""

    id: int
    request: DownloadRequest
    state: DownloadState
    sentence: str
    done_bytes: int


class DownloadStore:
    """The table ``downloads``; every method raises StorageError when the file cannot be read or written."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[StoredDownload, ...]:
        """In the queue's order; rows that a newer or broken Inglenook wrote are left out."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT id, request, state, sentence, done_bytes FROM downloads ORDER BY position, id"
            ).fetchall()
        return tuple(stored for row in rows if (stored := _stored(row)) is not None)

    def one(self, number: int) -> StoredDownload | None:
        """A single row; None when it is gone."""
        with self._database.reading() as connection:
            row = connection.execute(
                "SELECT id, request, state, sentence, done_bytes FROM downloads WHERE id = ?", (number,)
            ).fetchone()
        return None if row is None else _stored(row)

    def add(self, request: DownloadRequest) -> tuple[StoredDownload, bool]:
        """At the end of the queue, and True; if one with the same files is there already, that one, and False."""
        with self._database.transaction() as connection:
            rows = connection.execute("SELECT id, request, state, sentence, done_bytes FROM downloads").fetchall()
            for row in rows:
                stored = _stored(row)
                if stored is not None and _is_same(stored.request, request):
                    return stored, False
            (number,) = connection.execute(
                "INSERT INTO downloads (position, request, state, created_at) "
                "VALUES ((SELECT coalesce(max(position), 0) + 1 FROM downloads), ?, 'waiting', ?) RETURNING id",
                (json.dumps(dataclasses.asdict(request), ensure_ascii=False), time.time()),
            ).fetchone()
        return StoredDownload(number, request, "waiting", "", 0), True

    def update(self, stored: StoredDownload) -> None:
        """Write how it stands."""
        ended_at = time.time() if stored.state in ENDED else None
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE downloads SET state = ?, sentence = ?, done_bytes = ?, ended_at = ? WHERE id = ?",
                (stored.state, stored.sentence, stored.done_bytes, ended_at, stored.id),
            )

    def reorder(self, numbers: Iterable[int]) -> None:
        """Put the queue into this order."""
        with self._database.transaction() as connection:
            connection.executemany("UPDATE downloads SET position = ? WHERE id = ?", list(enumerate(numbers, start=1)))

    def remove(self, number: int) -> None:
        """Take the row out."""
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM downloads WHERE id = ?", (number,))


def _is_same(one: DownloadRequest, other: DownloadRequest) -> bool:
    """The same bytes, whatever they are called."""
    return (one.repository, one.revision, one.files) == (other.repository, other.revision, other.files)


def _stored(row: sqlite3.Row) -> StoredDownload | None:
    try:
        request = cast("dict[str, Any]", json.loads(row["request"]))
        files = tuple(WantedFile(**file) for file in request.pop("files"))
        wanted = DownloadRequest(files=files, **request)
    except (ValueError, TypeError, KeyError, AttributeError):
        return None
    if row["state"] not in _STATES or not files:
        return None
    return StoredDownload(row["id"], wanted, row["state"], row["sentence"], row["done_bytes"])
