"""Copies of the chats' file, made before it is changed to a newer shape."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import time
from typing import TYPE_CHECKING

from inglenook.storage.failures import backups_folder

if TYPE_CHECKING:
    from pathlib import Path

KEPT = 5


def back_up(path: Path, version: int) -> Path:
    """Copy the database, complete and checked, into ``backups`` beside it; the oldest copies beyond KEPT go.

    Raises OSError and sqlite3.Error; then nothing is left of the copy.
    """
    folder = backups_folder(path)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    moment = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime())
    copy = folder / f"{path.stem}-v{version}-{moment}{path.suffix}"
    unfinished = copy.with_name(f"{copy.name}.{os.getpid()}.part")
    try:
        os.close(os.open(unfinished, os.O_CREAT | os.O_WRONLY, 0o600))  # as private as the chats' file itself
        with (
            contextlib.closing(sqlite3.connect(path)) as source,
            contextlib.closing(sqlite3.connect(unfinished)) as target,
        ):
            source.backup(target)
            target.execute("PRAGMA journal_mode = DELETE")  # one file, nothing beside it
        unfinished.replace(copy)
    finally:
        unfinished.unlink(missing_ok=True)
    for old in backups_of(path)[:-KEPT]:
        with contextlib.suppress(OSError):  # a copy too many does no harm
            old.unlink()
    return copy


def backups_of(path: Path) -> list[Path]:
    """The copies that there are, oldest first."""
    copies = backups_folder(path).glob(f"{path.stem}-v*-*Z{path.suffix}")
    return sorted(copies, key=lambda copy: copy.stem.rsplit("-", 1)[-1])
