"""Copies of the chats' file: one a day, and one before it is changed to a newer shape."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from inglenook.errors import CopyError
from inglenook.sentence import say
from inglenook.storage.connecting import first_fault
from inglenook.storage.failures import backups_folder, damaged
from inglenook.storage.file_lock import FileLock

if TYPE_CHECKING:
    from pathlib import Path

KEPT = 7
ROOM_LEFT_BYTES = 64 * 2**20  # that a daily copy leaves free: the chats themselves need it more
_MOMENT = "%Y%m%dT%H%M%SZ"


def back_up(path: Path, version: int) -> Path:
    """Copy the database, complete and checked, into ``backups`` beside it; the oldest copies beyond KEPT go.

    Others may read and write it meanwhile. Raises OSError, sqlite3.Error, and DamagedDatabaseError when the copy is
    not sound; then nothing is left of the copy.
    """
    folder = backups_folder(path)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    copy = folder / f"{path.stem}-v{version}-{time.strftime(_MOMENT, time.gmtime())}{path.suffix}"
    unfinished = copy.with_name(f"{copy.name}.{os.getpid()}.part")
    try:
        os.close(os.open(unfinished, os.O_CREAT | os.O_WRONLY, 0o600))  # as private as the chats' file itself
        with (
            contextlib.closing(sqlite3.connect(path)) as source,
            contextlib.closing(sqlite3.connect(unfinished)) as target,
        ):
            source.backup(target)
            target.execute("PRAGMA journal_mode = DELETE")  # one file, nothing beside it
            if first_fault(target, quick=True):
                raise damaged(path)
        on_the_disk(unfinished)
        unfinished.replace(copy)
        on_the_disk(folder)
    finally:
        unfinished.unlink(missing_ok=True)
    for old in backups_of(path)[:-KEPT]:
        with contextlib.suppress(OSError):  # a copy too many does no harm
            old.unlink()
    return copy


def back_up_today(path: Path, version: int) -> Path | None:
    """Make the copy of this day, by UTC; None when there is one, or another Inglenook is making it.

    Raises DamagedDatabaseError when the file is damaged, CopyError when it could not be copied otherwise.
    """
    if _is_from_today(path):
        return None
    folder = backups_folder(path)
    lock = FileLock(folder / f"{path.stem}.lock")
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not lock.acquire():
            return None
        with lock:
            if _is_from_today(path):
                return None
            for left in folder.glob(f"{path.stem}-v*{path.suffix}.*.part"):  # by one that was killed
                left.unlink(missing_ok=True)
            _check_room(path)
            return back_up(path, version)
    except (OSError, sqlite3.Error) as error:
        raise CopyError(
            say(
                "Today's copy of the chats could not be made in “{folder}” ({reason}). The chats themselves are as "
                "they were. Check that there is room and that you may write there; it is tried again in an hour.",
                folder=folder,
                reason=getattr(error, "strerror", None) or error,
            )
        ) from error


def backups_of(path: Path) -> list[Path]:
    """The copies that there are, oldest first."""
    copies = backups_folder(path).glob(f"{path.stem}-v*-*Z{path.suffix}")
    return sorted(copies, key=lambda copy: copy.stem.rsplit("-", 1)[-1])


def made_at(copy: Path) -> datetime | None:
    """When a copy was made, by its name."""
    try:
        return datetime.strptime(copy.stem.rsplit("-", 1)[-1], _MOMENT).replace(tzinfo=UTC)
    except ValueError:
        return None


def on_the_disk(path: Path) -> None:
    """Wait until a file, or what a folder lists, would outlive a power cut; where folders cannot, they need not."""
    try:
        descriptor = os.open(path, os.O_RDWR if path.is_file() else os.O_RDONLY)
    except OSError:
        if path.is_file():
            raise
        return
    try:
        with contextlib.suppress(OSError) if path.is_dir() else contextlib.nullcontext():
            os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _is_from_today(path: Path) -> bool:
    today = datetime.now(UTC).date()
    return any((moment := made_at(copy)) is not None and moment.date() == today for copy in backups_of(path)[-1:])


def _check_room(path: Path) -> None:
    needed = path.stat().st_size + ROOM_LEFT_BYTES
    free = shutil.disk_usage(path.parent).free
    if free < needed:
        raise CopyError(
            say(
                "Today's copy of the chats was not made: the disk is nearly full ({free:,} MiB are free, and the copy "
                "with a reserve for the chats needs {needed:,} MiB). Free some space; it is tried again in an hour.",
                free=free // 2**20,
                needed=-(-needed // 2**20),
            )
        )
