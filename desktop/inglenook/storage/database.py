"""The SQLite file: opened, checked, brought up to date; one connection a thread."""

from __future__ import annotations

import contextlib
import sqlite3
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from inglenook.errors import NewerDatabaseError, StorageError
from inglenook.sentence import say
from inglenook.storage.backups import back_up
from inglenook.storage.change_watch import ChangeWatch
from inglenook.storage.claims import Claims
from inglenook.storage.connecting import (
    BUSY_TIMEOUT_S,
    connect,
    connect_to_look,
    create_private,
    first_fault,
    one_transaction,
    switch_to_wal,
    version_of,
)
from inglenook.storage.failures import damaged, in_use, read_only, told_in_a_sentence
from inglenook.storage.migrations import APPLICATION_ID, MIGRATIONS
from inglenook.storage.writers_queue import WritersQueue

if TYPE_CHECKING:
    from collections.abc import Generator, Sequence
    from pathlib import Path

    from inglenook.storage.migrations import Migration

_MAGIC = b"SQLite format 3\0"  # sqlite.org/fileformat.html


@dataclass(slots=True)
class _Handle:
    connection: sqlite3.Connection
    lock: threading.RLock = field(default_factory=threading.RLock)  # held while in use: close() waits for it


class Database:
    """The chats' file, safe to use from any thread and by several processes.

    Opening creates it, or backs it up and migrates it. Raises DamagedDatabaseError or another StorageError with a
    sentence naming the file when it cannot be opened, NewerDatabaseError when a newer Inglenook wrote it; the file is
    then as it was.
    """

    def __init__(self, path: Path, *, migrations: Sequence[Migration] = MIGRATIONS) -> None:
        self.path = path
        self.claims = Claims(path)
        self._migrations = migrations
        self._lock = threading.Lock()
        self._handles: dict[threading.Thread, _Handle] = {}
        self._writers = WritersQueue()
        self._watches: tuple[ChangeWatch, ...] = ()
        self.is_damaged = False  # then it is only read
        self._closed = False
        self.was_cut_off = path.with_name(f"{path.name}-wal").exists()  # or is open elsewhere
        with told_in_a_sentence(path):
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._refuse_what_is_not_ours()
            create_private(path)
            try:
                self._bring_up_to_date()
            except BaseException:
                self.close()
                raise

    @property
    def version(self) -> int:
        """The format that the file has now."""
        return self._migrations[-1].number

    def connection(self) -> sqlite3.Connection:
        """The connection of the calling thread, in autocommit mode; errors are SQLite's own."""
        return self._handle().connection

    @contextlib.contextmanager
    def reading(self) -> Generator[sqlite3.Connection]:
        """The connection of the calling thread; raises StorageError when the file cannot be read."""
        handle = self._handle()
        with told_in_a_sentence(self.path), handle.lock:
            if self._closed:  # since the handle was had
                raise self._has_been_closed()
            yield handle.connection

    @contextlib.contextmanager
    def transaction(self) -> Generator[sqlite3.Connection]:
        """All that is written inside is kept, also through a power cut, or nothing.

        Raises StorageError when the file cannot be written. Threads take turns in the order in which they came.
        """
        if self.is_damaged:
            raise read_only(self.path)
        with self.reading() as connection, self._turn():
            with one_transaction(connection):
                yield connection
                for watch in self._watches:
                    watch.before_commit()
            for watch in self._watches:
                watch.after_commit()

    def watch(self) -> ChangeWatch:
        """Something that knows when another process has written; it ends with the database."""
        with told_in_a_sentence(self.path), self._lock:
            if self._closed:
                raise self._has_been_closed()
            watch = ChangeWatch(connect(self.path))
            self._watches = (*self._watches, watch)
            return watch

    def integrity(self, *, quick: bool = False) -> str | None:
        """What is wrong inside the file, in SQLite's words; None when it is sound. Reads the whole file."""
        with self.reading() as connection:
            return first_fault(connection, quick=quick)

    def refuse_writing(self) -> None:
        """Only read from now on: writing to a damaged file damages more of it."""
        self.is_damaged = True

    def close(self) -> None:
        """Close the connections of all threads; what uses them is waited for. A second time does nothing."""
        with self._lock:
            self._closed = True
            handles, self._handles = list(self._handles.values()), {}
            watches, self._watches = self._watches, ()
        for watch in watches:
            watch.close()
        for handle in handles:
            with handle.lock:
                handle.connection.close()
        self.claims.give_all_back()

    def _handle(self) -> _Handle:
        thread = threading.current_thread()
        with self._lock:
            if self._closed:
                raise self._has_been_closed()
            if thread not in self._handles:
                self._forget_ended_threads()
                with told_in_a_sentence(self.path):
                    self._handles[thread] = _Handle(connect(self.path))
            return self._handles[thread]

    @contextlib.contextmanager
    def _turn(self) -> Generator[None]:
        with contextlib.ExitStack() as turn:
            try:
                turn.enter_context(self._writers.turn(BUSY_TIMEOUT_S))
            except TimeoutError as error:
                raise in_use(self.path) from error
            yield

    def _has_been_closed(self) -> StorageError:
        return StorageError(say("The chats in “{path}” have been closed. Start Inglenook again.", path=self.path))

    def _forget_ended_threads(self) -> None:
        for thread in [thread for thread in self._handles if not thread.is_alive()]:
            self._handles.pop(thread).connection.close()

    def _refuse_what_is_not_ours(self) -> None:
        path = self.path
        try:
            with path.open("rb") as file:
                start = file.read(len(_MAGIC))
        except FileNotFoundError:
            return
        if not start:
            return
        if start != _MAGIC:  # SQLite itself would write over a file of a few bytes
            raise damaged(path)
        with contextlib.closing(connect_to_look(path)) as connection:
            application = connection.execute("PRAGMA application_id").fetchone()[0]
            tables = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]
            version = version_of(connection)
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
                    path=self.path,
                    version=version,
                    newest=newest,
                )
            )

    def _bring_up_to_date(self) -> None:
        connection = self.connection()
        switch_to_wal(connection)
        with one_transaction(connection):  # of all steps: another process that opens the file waits for the last one
            version = version_of(connection)
            self._refuse_newer(version)
            steps = [migration for migration in self._migrations if migration.number > version]
            if steps and version:  # else it was made just now: there is nothing to copy
                if first_fault(connection):
                    raise damaged(self.path)
                back_up(self.path, version)
            failure = _take(steps, connection)
        if failure is not None:
            raise failure


def _take(steps: Sequence[Migration], connection: sqlite3.Connection) -> sqlite3.Error | None:
    """Take the steps up to the first that fails; of that one nothing stays. Its error."""
    for migration in steps:
        connection.execute("SAVEPOINT step")
        try:
            for statement in migration.statements:
                connection.execute(statement)
        except sqlite3.Error as error:
            connection.execute("ROLLBACK TO step")
            return error
        connection.execute(f"PRAGMA user_version = {migration.number:d}")
        connection.execute("RELEASE step")
    return None
