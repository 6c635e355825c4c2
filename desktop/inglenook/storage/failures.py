"""SQLite's errors as sentences that a user can act on."""

from __future__ import annotations

import contextlib
import sqlite3
from typing import TYPE_CHECKING

from inglenook.errors import StorageError
from inglenook.sentence import mark

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

DAMAGED = mark(
    "The chats in “{path}” cannot be read: the file is damaged or is not a database. It has "
    "been left as it is. Move it to another folder to start with no chats, or put a copy "
    "from “{backups}” in its place if there is one."
)
_MAY_NOT = mark(
    "Inglenook may not open or write the chats in “{path}” ({reason}). Check that the folder "
    "is there, and that you may write the file and its folder."
)
_FULL = mark("The chats in “{path}” cannot be written: the disk is full. Free some space and try again.")
_BUSY = mark("The chats in “{path}” are in use by another program. Close it or wait a moment, then try again.")
_DISK = mark("The chats in “{path}” cannot be read or written ({reason}). Check the disk, then try again.")

_PRIMARY = 0xFF  # the low byte of an extended code is the primary one (sqlite.org/rescode.html)
_SENTENCES = {
    sqlite3.SQLITE_CORRUPT: DAMAGED,
    sqlite3.SQLITE_NOTADB: DAMAGED,
    sqlite3.SQLITE_CANTOPEN: _MAY_NOT,
    sqlite3.SQLITE_READONLY: _MAY_NOT,
    sqlite3.SQLITE_PERM: _MAY_NOT,
    sqlite3.SQLITE_AUTH: _MAY_NOT,
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    sqlite3.SQLITE_PROTOCOL: _BUSY,
    sqlite3.SQLITE_IOERR: _DISK,
}


def backups_folder(database: Path) -> Path:
    """Where copies of this file are kept."""
    return database.parent / "backups"


def damaged(path: Path) -> StorageError:
    """The error for a file that is not what it should be."""
    return StorageError(DAMAGED.format(path=path, backups=backups_folder(path)))


@contextlib.contextmanager
def told_in_a_sentence(path: Path) -> Generator[None]:
    """Turn what the world did to the file into a StorageError; a mistake in our SQL stays what it is."""
    try:
        yield
    except OSError as error:
        reason = error.strerror or str(error)
        raise StorageError(_MAY_NOT.format(path=path, reason=reason)) from error
    except sqlite3.DatabaseError as error:
        code: int = getattr(error, "sqlite_errorcode", 0)  # absent when Python, not SQLite, raised it
        sentence = _SENTENCES.get(code & _PRIMARY)
        if sentence is None:
            raise
        raise StorageError(sentence.format(path=path, backups=backups_folder(path), reason=error)) from error
