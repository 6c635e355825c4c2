"""Whether there is room for what is still to come."""

from __future__ import annotations

import errno
import os
import shutil
from typing import TYPE_CHECKING

from inglenook.errors import DiskFullError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

RESERVE_BYTES = 256 * 2**20  # left free: a system without any space misbehaves
FULL = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)})
_WINDOWS_FULL = frozenset({39, 112})  # ERROR_HANDLE_DISK_FULL, ERROR_DISK_FULL


def free_bytes(path: Path) -> int:
    """What this user may still write on the volume of a path, which need not be there yet."""
    return shutil.disk_usage(_nearest(path)).free


def volume_of(path: Path) -> str:
    """What a user knows the volume of a path by: its drive letter, or where it is mounted."""
    place = _nearest(path)
    if place.drive:
        return place.drive
    while not os.path.ismount(place) and place != place.parent:
        place = place.parent
    return str(place)


def check_room(path: Path, needed_bytes: int, reserve_bytes: int, free: Callable[[Path], int] = free_bytes) -> None:
    """Raise DiskFullError when what is needed and the reserve do not fit."""
    there = free(path)
    if there < needed_bytes + reserve_bytes:
        raise no_room(path, needed_bytes, reserve_bytes, there)


def no_room(path: Path, needed_bytes: int, reserve_bytes: int, there_bytes: int) -> DiskFullError:
    """The error with its sentence; the reserve is what stays free."""
    reserve = say(" and {size} stay free for the system", size=_in_words(reserve_bytes)) if reserve_bytes else ""
    return DiskFullError(
        say(
            "There is not enough room on “{volume_of}”: {size} are needed{reserve}, but only "
            "{size_2} are free. Free some space, then resume: it goes on from where it is.",
            volume_of=volume_of(path),
            size=_in_words(needed_bytes),
            reserve=reserve,
            size_2=_in_words(there_bytes),
        )
    )


def is_full(error: OSError) -> bool:
    """Whether the system refused to write because there is no room."""
    return error.errno in FULL or getattr(error, "winerror", None) in _WINDOWS_FULL


def _nearest(path: Path) -> Path:
    place = path.absolute()
    while not place.exists() and place != place.parent:
        place = place.parent
    return place.resolve()


def _in_words(size_bytes: int) -> str:
    gib = size_bytes / 2**30
    return (
        say("{gib:.1f} GiB", gib=gib)
        if gib >= 1
        else say("{size_bytes:.1f} MiB", size_bytes=max(0, size_bytes) / 2**20)
    )
