"""Looks after the chats' file while it is open: whether it is sound, and the copy of the day."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.errors import CopyError, DamagedDatabaseError
from inglenook.storage.backups import back_up_today, backups_of
from inglenook.storage.restoring import Copy, look_into

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from inglenook.cancel import Cancel
    from inglenook.storage.database import Database

BIG_BYTES = 64 * 2**20  # a file from that size on is read through only when there is a reason


@dataclass(frozen=True, slots=True)
class Damage:
    """The file is damaged and only read from now on."""

    fault: str  # in SQLite's words
    copy: Copy | None  # the newest sound one


@dataclass(frozen=True, slots=True)
class NotCopied:
    """The copy of the day could not be made."""

    sentence: str


@dataclass(frozen=True, slots=True)
class Copied:
    """The copy of the day was made, which proves that the file is sound: it was checked."""

    path: Path


Finding = Damage | NotCopied | Copied


class Safekeeping:
    """Blocks the thread that iterates, but nobody who reads or writes."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._is_known = False  # to be sound or not, since it was opened

    def look_after(self, cancel: Cancel) -> Iterator[Finding]:
        """Make the copy of the day; without one, see once whether the file is sound. To be called at start and hourly.

        A big file that was closed in order last time and of which there is a copy of today was sound then: it is not
        read through again. Raises StorageError when the file cannot be read.
        """
        try:
            copy = back_up_today(self._database.path, self._database.version)
            if copy is not None:
                self._is_known = True
                yield Copied(copy)
        except CopyError as error:
            yield NotCopied(str(error))
        except DamagedDatabaseError:
            self._is_known = False
        cancel.raise_if_set()
        if not self._is_known and not self._may_be_passed_over():
            self._is_known = True
            fault = self._database.integrity(quick=True)
            if fault is not None:
                self._database.refuse_writing()
                yield Damage(fault, newest_sound(self._database.path))

    def _may_be_passed_over(self) -> bool:
        database = self._database
        return (
            not database.is_damaged
            and not database.was_cut_off
            and database.path.stat().st_size >= BIG_BYTES
            and bool(backups_of(database.path))
        )


def newest_sound(path: Path) -> Copy | None:
    """The newest copy of this file that could be restored; None when there is none."""
    return next((copy for copy in map(look_into, reversed(backups_of(path))) if copy.problem is None), None)
