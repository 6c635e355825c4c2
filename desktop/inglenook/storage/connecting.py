"""Connections to the chats' file, as every one of them has to be."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import time
import urllib.parse
from typing import TYPE_CHECKING

from inglenook.storage.folding import folded

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

BUSY_TIMEOUT_S = 10.0  # the window and the terminal may write at the same moment


def connect(path: Path) -> sqlite3.Connection:
    """For reading and writing. Autocommit, so that BEGIN is ours alone; another thread may only close it."""
    connection = sqlite3.connect(path, timeout=BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False)
    try:
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA foreign_keys = ON")
        # Each commit waits for the disk: what is told to be stored outlives a power cut, not only the app's own end
        # (sqlite.org/pragma.html#pragma_synchronous). macOS's disks are only asked to hurry without fullfsync.
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA fullfsync = ON")
        connection.create_function("casefold", 1, str.casefold, deterministic=True)  # SQLite's own knows ASCII only
        connection.create_function("folded", 1, folded, deterministic=True)  # the triggers of the search call it
    except BaseException:
        connection.close()
        raise
    return connection


def connect_to_look(path: Path, *, is_still: bool = False) -> sqlite3.Connection:
    """For reading alone: it neither writes nor tidies up what another program left.

    ``is_still``: nobody writes to it, so that nothing is laid beside it either.
    """
    location = urllib.parse.quote(os.fsencode(path.absolute().as_posix()))
    still = "&immutable=1" if is_still else ""
    uri = f"file://{'' if location.startswith('/') else '/'}{location}?mode=ro{still}"
    return sqlite3.connect(uri, uri=True, timeout=BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False)


def create_private(path: Path) -> None:
    """Chats are for the user's eyes only; SQLite gives what it puts beside the file the file's own mode."""
    with contextlib.suppress(FileExistsError):
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def switch_to_wal(connection: sqlite3.Connection) -> None:
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
def one_transaction(connection: sqlite3.Connection) -> Generator[None]:
    """All or nothing of what is written inside."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def version_of(connection: sqlite3.Connection) -> int:
    """The format of the file."""
    return connection.execute("PRAGMA user_version").fetchone()[0]


def first_fault(connection: sqlite3.Connection, *, quick: bool = False) -> str | None:
    """What is wrong inside the file, in SQLite's words; None when it is sound. Reads the whole file.

    ``quick`` leaves out whether indexes hold what their tables do, which takes most of the time.
    """
    try:
        answer: str = connection.execute(f"PRAGMA {'quick' if quick else 'integrity'}_check(1)").fetchone()[0]
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF not in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}:
            raise
        return str(error)
    return None if answer == "ok" else answer
