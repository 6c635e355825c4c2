"""Whether there is room for what is still to come."""

from __future__ import annotations

import errno
import os
import shutil
from typing import TYPE_CHECKING

from inglenook.errors import DiskFullError

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
    reserve = f" and {_in_words(reserve_bytes)} stay free for the system" if reserve_bytes else ""
    return DiskFullError(
        f"There is not enough room on “{volume_of(path)}”: {_in_words(needed_bytes)} are needed{reserve}, but only "
        f"{_in_words(there_bytes)} are free. Free some space, then resume: it goes on from where it is."
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
    return f"{gib:.1f} GiB" if gib >= 1 else f"{max(0, size_bytes) / 2**20:.1f} MiB"
