"""SQLite's errors as sentences that a user can act on."""

from __future__ import annotations

import contextlib
import errno
import shutil
import sqlite3
from typing import TYPE_CHECKING

from inglenook.errors import DamagedDatabaseError, StorageError
from inglenook.sentence import mark, say

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

_DAMAGED = mark(
    "The chats in “{path}” cannot be read: the file is damaged or is not a database. It has been left as it is. "
    "Restore one of the copies in “{backups}” (in a terminal: inglenook chats restore), or move the file to another "
    "folder to start with no chats."
)
_READ_ONLY = mark(
    "The chats in “{path}” can only be read: the file is damaged, and writing would damage more of it. Restore one of "
    "the copies in “{backups}”."
)
_MAY_NOT = mark(
    "Inglenook may not open or write the chats in “{path}” ({reason}). Check that the folder "
    "is there, and that you may write the file and its folder."
)
_FULL = mark("The chats in “{path}” cannot be written: the disk is full. Free some space and try again.")
_BUSY = mark("The chats in “{path}” are in use by another program. Close it or wait a moment, then try again.")
_DISK = mark("The chats in “{path}” cannot be read or written ({reason}). Check the disk, then try again.")

_DAMAGE = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_NO_ROOM = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)})
_WINDOWS_NO_ROOM = frozenset({39, 112})  # ERROR_HANDLE_DISK_FULL, ERROR_DISK_FULL
_LEAST_ROOM_BYTES = 2**16  # twice what SQLite lays beside the file at first
_PRIMARY = 0xFF  # the low byte of an extended code is the primary one (sqlite.org/rescode.html)
_SENTENCES = {
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


def is_full(error: OSError) -> bool:
    """Whether the system refused to write because there is no room."""
    return error.errno in _NO_ROOM or getattr(error, "winerror", None) in _WINDOWS_NO_ROOM


def damaged(path: Path) -> DamagedDatabaseError:
    """The error for a file that is not what it should be."""
    return DamagedDatabaseError(say(_DAMAGED, path=path, backups=backups_folder(path)))


def read_only(path: Path) -> DamagedDatabaseError:
    """The error for writing to a file that was found to be damaged."""
    return DamagedDatabaseError(say(_READ_ONLY, path=path, backups=backups_folder(path)))


def in_use(path: Path) -> StorageError:
    """The error for a file that others write to for longer than one can wait."""
    return StorageError(say(_BUSY, path=path))


@contextlib.contextmanager
def told_in_a_sentence(path: Path) -> Generator[None]:
    """Turn what the world did to the file into a StorageError; a mistake in our SQL stays what it is."""
    try:
        yield
    except OSError as error:
        if is_full(error):
            raise StorageError(say(_FULL, path=path)) from error
        reason = error.strerror or str(error)
        raise StorageError(say(_MAY_NOT, path=path, reason=reason)) from error
    except sqlite3.DatabaseError as error:
        code: int = getattr(error, "sqlite_errorcode", 0)  # absent when Python, not SQLite, raised it
        if code & _PRIMARY in _DAMAGE:
            raise damaged(path) from error
        sentence = _SENTENCES.get(code & _PRIMARY)
        if sentence == _DISK and not _has_room(path):  # SQLite calls only some of its failures a full disk
            sentence = _FULL
        if sentence is None:
            raise
        raise StorageError(say(sentence, path=path, reason=error)) from error


def _has_room(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free >= _LEAST_ROOM_BYTES
    except OSError:
        return True
