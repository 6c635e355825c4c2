"""The SQLite file: opened, checked, brought up to date; one connection a thread."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import threading
import time
import urllib.parse
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from inglenook.errors import NewerDatabaseError, StorageError
from inglenook.sentence import say
from inglenook.storage.backups import back_up
from inglenook.storage.failures import damaged, told_in_a_sentence
from inglenook.storage.folding import folded
from inglenook.storage.migrations import APPLICATION_ID, MIGRATIONS

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence
    from pathlib import Path

    from inglenook.storage.migrations import Migration

BUSY_TIMEOUT_S = 10.0  # the window and the terminal may write at the same moment
_MAGIC = b"SQLite format 3\0"  # sqlite.org/fileformat.html


@dataclass(slots=True)
class _Handle:
    connection: sqlite3.Connection
    lock: threading.RLock = field(default_factory=threading.RLock)  # held while in use: close() waits for it


class Database:
    """The chats' file, safe to use from any thread and by several processes.

    Opening creates it, or backs it up and migrates it. Raises StorageError with a sentence naming the file when it
    cannot be opened, NewerDatabaseError when a newer Inglenook wrote it; the file is then as it was.
    """

    def __init__(self, path: Path, *, migrations: Sequence[Migration] = MIGRATIONS) -> None:
        self._path = path
        self._migrations = migrations
        self._lock = threading.Lock()
        self._handles: dict[threading.Thread, _Handle] = {}
        self._closed = False
        with told_in_a_sentence(path):
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._refuse_what_is_not_ours()
            _create_private(path)
            try:
                self._bring_up_to_date()
            except BaseException:
                self.close()
                raise

    def connection(self) -> sqlite3.Connection:
        """The connection of the calling thread, in autocommit mode; errors are SQLite's own."""
        return self._handle().connection

    @contextlib.contextmanager
    def reading(self) -> Generator[sqlite3.Connection]:
        """The connection of the calling thread; raises StorageError when the file cannot be read."""
        handle = self._handle()
        with told_in_a_sentence(self._path), handle.lock:
            if self._closed:  # since the handle was had
                raise self._has_been_closed()
            yield handle.connection

    @contextlib.contextmanager
    def transaction(self) -> Generator[sqlite3.Connection]:
        """All that is written inside is kept, or nothing; raises StorageError when the file cannot be written."""
        with self.reading() as connection, _transaction(connection):
            yield connection

    def integrity(self) -> str | None:
        """What is wrong inside the file, in SQLite's words; None when it is sound. Reads the whole file."""
        with self.reading() as connection:
            try:
                return _first_fault(connection)
            except sqlite3.DatabaseError as error:
                if getattr(error, "sqlite_errorcode", None) != sqlite3.SQLITE_CORRUPT:
                    raise
                return str(error)

    def close(self) -> None:
        """Close the connections of all threads; what uses them is waited for. A second time does nothing."""
        with self._lock:
            self._closed = True
            handles, self._handles = list(self._handles.values()), {}
        for handle in handles:
            with handle.lock:
                handle.connection.close()

    def _handle(self) -> _Handle:
        thread = threading.current_thread()
        with self._lock:
            if self._closed:
                raise self._has_been_closed()
            if thread not in self._handles:
                self._forget_ended_threads()
                with told_in_a_sentence(self._path):
                    self._handles[thread] = _Handle(_connect(self._path))
            return self._handles[thread]

    def _has_been_closed(self) -> StorageError:
        return StorageError(say("The chats in “{path}” have been closed. Start Inglenook again.", path=self._path))

    def _forget_ended_threads(self) -> None:
        for thread in [thread for thread in self._handles if not thread.is_alive()]:
            self._handles.pop(thread).connection.close()

    def _refuse_what_is_not_ours(self) -> None:
        """Look without touching: a read-only connection neither writes nor tidies up what another program left."""
        path = self._path
        try:
            with path.open("rb") as file:
                start = file.read(len(_MAGIC))
        except FileNotFoundError:
            return
        if not start:
            return
        if start != _MAGIC:  # SQLite itself would write over a file of a few bytes
            raise damaged(path)
        location = urllib.parse.quote(os.fsencode(path.absolute().as_posix()))
        uri = f"file://{'' if location.startswith('/') else '/'}{location}?mode=ro"
        with contextlib.closing(sqlite3.connect(uri, uri=True, timeout=BUSY_TIMEOUT_S)) as connection:
            application = connection.execute("PRAGMA application_id").fetchone()[0]
            tables = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
            version = _version(connection)
        if application == APPLICATION_ID:
            self._refuse_newer(version)
        elif tables or version:
            raise StorageError(
                say(
                    "“{path}” is a database of another program, so Inglenook leaves it alone. Move it to "
                    "another folder to start with no chats.",
                    path=path,
                )
            )

    def _refuse_newer(self, version: int) -> None:
        newest = self._migrations[-1].number
        if version > newest:
            raise NewerDatabaseError(
                say(
                    "The chats in “{path}” were written by a newer Inglenook (format {version}; this one "
                    "knows up to {newest}) and have been left as they are. Update Inglenook to open them.",
                    path=self._path,
                    version=version,
                    newest=newest,
                )
            )

    def _bring_up_to_date(self) -> None:
        connection = self.connection()
        _switch_to_wal(connection)
        backed_up = False
        for migration in self._migrations:
            with _transaction(connection):  # the version is read inside: another process may migrate as well
                version = _version(connection)
                self._refuse_newer(version)
                if migration.number <= version:
                    continue
                if not version:
                    backed_up = True  # made just now: there is nothing to copy
                if not backed_up:
                    if _first_fault(connection):
                        raise damaged(self._path)
                    back_up(self._path, version)
                    backed_up = True
                for statement in migration.statements:
                    connection.execute(statement)
                connection.execute(f"PRAGMA user_version = {migration.number:d}")


def _create_private(path: Path) -> None:
    """Chats are for the user's eyes only; SQLite gives what it puts beside the file the file's own mode."""
    with contextlib.suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def _connect(path: Path) -> sqlite3.Connection:
    # Autocommit, so that BEGIN is ours alone; another thread only ever closes it.
    connection = sqlite3.connect(path, timeout=BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False)
    try:
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA foreign_keys = ON")
        # With WAL nothing waits for the disk: what the app wrote outlives the app; a power cut leaves the file sound
        # but may cost what the system had not yet put on the disk (sqlite.org/pragma.html#pragma_synchronous).
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.create_function("casefold", 1, str.casefold, deterministic=True)  # SQLite's own knows ASCII only
        connection.create_function("folded", 1, folded, deterministic=True)  # the triggers of the search call it
    except BaseException:
        connection.close()
        raise
    return connection


def _switch_to_wal(connection: sqlite3.Connection) -> None:
    """SQLite does not wait here by itself, so two processes that create the file at once would trip each other up."""
    deadline = time.monotonic() + BUSY_TIMEOUT_S
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(0.01)
        else:
            return


@contextlib.contextmanager
def _transaction(connection: sqlite3.Connection) -> Generator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def _version(connection: sqlite3.Connection) -> int:
    return connection.execute("PRAGMA user_version").fetchone()[0]


def _first_fault(connection: sqlite3.Connection) -> str | None:
    answer: str = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    return None if answer == "ok" else answer
