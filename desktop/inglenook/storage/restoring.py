"""Puts a copy of the chats' file in its place; what stood there is put aside, never deleted."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.errors import CopyError
from inglenook.sentence import say
from inglenook.storage.backups import backups_of, made_at, on_the_disk
from inglenook.storage.connecting import connect_to_look, first_fault, version_of
from inglenook.storage.failures import in_use
from inglenook.storage.migrations import APPLICATION_ID, MIGRATIONS

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

_BESIDE = ("-wal", "-shm")  # what SQLite keeps beside the file; they belong to it alone
_ABOUT_TO_END_S = 2.0  # that another Inglenook may take to close the file


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy that there is, and whether it could be restored."""

    path: Path
    made_at: datetime | None  # None: its name does not say
    size_bytes: int
    version: int | None  # the format; None when it cannot be read
    chats: int | None  # without those in the trash
    problem: str | None  # a sentence; None when it is sound


@dataclass(frozen=True, slots=True)
class Restored:
    """What was done."""

    copy: Path | None  # None: the next start begins with no chats
    put_aside: Path | None  # the file that stood there; None when there was none


def copies_of(path: Path) -> tuple[Copy, ...]:
    """All copies of this file, the newest first, each looked into: reads all of them."""
    return tuple(look_into(copy) for copy in reversed(backups_of(path)))


def look_into(path: Path) -> Copy:
    """What a copy holds, and whether it is sound."""
    try:
        size = path.stat().st_size
        with contextlib.closing(connect_to_look(path, is_still=True)) as connection:
            version = version_of(connection)
            is_ours = connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
            fault = first_fault(connection)
            problem = _problem(path, fault, version, is_ours=is_ours)
            chats = None
            if problem is None:
                chats = connection.execute("SELECT count(*) FROM chats WHERE deleted_at IS NULL").fetchone()[0]
            return Copy(path, made_at(path), size, version, chats, problem)
    except (OSError, sqlite3.Error) as error:
        reason = getattr(error, "strerror", None) or error
        problem = say("“{path}” cannot be read ({reason}).", path=path, reason=reason)
        return Copy(path, made_at(path), 0, None, None, problem)


def restore(path: Path, copy: Path | None) -> Restored:
    """Put a sound copy in the place of the chats' file, or with None put that aside and leave its place empty.

    Nobody may have the file open. Raises CopyError, or StorageError when another Inglenook has it open; then the file
    is as it was. At no moment is there no file, also if the computer is switched off.
    """
    if copy is not None and (problem := look_into(copy).problem):
        raise CopyError(say("{problem} The chats are as they were. Choose another copy.", problem=problem))
    unfinished = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        if copy is not None:
            with unfinished.open("xb") as out, copy.open("rb") as source:
                unfinished.chmod(0o600)
                shutil.copyfileobj(source, out)
            on_the_disk(unfinished)
        put_aside = _put_aside(path)  # first: SQLite throws away what lies beside a file that it cannot read
        _have_alone(path, put_aside)
        for ending in _BESIDE:  # what belongs to the old file would be written into the new one
            path.with_name(path.name + ending).unlink(missing_ok=True)
        if copy is None:
            path.unlink(missing_ok=True)
        else:
            unfinished.replace(path)
        on_the_disk(path.parent)
    except OSError as error:
        raise CopyError(
            say(
                "The copy could not be put in the place of “{path}” ({reason}). Check that there is room and that you "
                "may write there, then try again.",
                path=path,
                reason=error.strerror or error,
            )
        ) from error
    finally:
        with contextlib.suppress(OSError):
            unfinished.unlink(missing_ok=True)
    return Restored(copy, put_aside)


def replaced_folder(path: Path) -> Path:
    """Where the files are put that a copy took the place of."""
    return path.parent / "replaced"


def _problem(path: Path, fault: str | None, version: int, *, is_ours: bool) -> str | None:
    if fault is not None:
        return say("“{path}” is damaged ({fault}).", path=path, fault=fault)
    if not is_ours:
        return say("“{path}” does not hold chats of Inglenook.", path=path)
    if version > MIGRATIONS[-1].number:
        return say(
            "“{path}” was written by a newer Inglenook (format {version}). Update Inglenook to use it.",
            path=path,
            version=version,
        )
    return None


def _have_alone(path: Path, put_aside: Path | None) -> None:
    """Write what waits beside the file into it, and make sure that nobody has it open; else it stays as it is."""
    deadline = time.monotonic() + _ABOUT_TO_END_S
    while path.exists():
        try:
            with contextlib.closing(sqlite3.connect(path, timeout=0.1, isolation_level=None)) as connection:
                connection.execute("PRAGMA locking_mode = EXCLUSIVE")
                connection.execute("BEGIN IMMEDIATE")
                connection.execute("ROLLBACK")
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF not in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
                return  # as far as it can be told of a file that is damaged
            if time.monotonic() > deadline:
                if put_aside is not None:
                    for ending in ("", *_BESIDE):
                        put_aside.with_name(put_aside.name + ending).unlink(missing_ok=True)
                raise in_use(path) from error
            time.sleep(0.05)
        except sqlite3.DatabaseError:
            return
        else:
            return


def _put_aside(path: Path) -> Path | None:
    """The file and what lies beside it get a second name; where a file can have but one, they are copied."""
    if not path.exists():
        return None
    folder = replaced_folder(path)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    moment = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime())
    names = (f"{path.stem}-{moment}{number}{path.suffix}" for number in ("", *(f"-{n}" for n in range(2, 1000))))
    aside = next(folder / name for name in names if not (folder / name).exists())
    for ending in ("", *_BESIDE):
        old, new = path.with_name(path.name + ending), aside.with_name(aside.name + ending)
        if not old.exists():
            continue
        try:
            os.link(old, new)
        except OSError:
            shutil.copy2(old, new)
            on_the_disk(new)
    on_the_disk(folder)
    return aside
