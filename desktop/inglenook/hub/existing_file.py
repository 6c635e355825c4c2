"""A file that is already where a download would land."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from inglenook.errors import DownloadError
from inglenook.hub.progress import CHECKING
from inglenook.sentence import say

if TYPE_CHECKING:
    from pathlib import Path

    from inglenook.cancel import Cancel
    from inglenook.hub.download import WantedFile
    from inglenook.hub.progress import Progress

_READ_BYTES = 2**20


def sha256_of_existing(target: Path, wanted: WantedFile, progress: Progress, cancel: Cancel) -> str | None:
    """Its sha256 when it is what is wanted; None when there is no such file.

    Raises DownloadError when it is something else: it may be the user's, so it is never overwritten.
    """
    if not target.exists() and not target.is_symlink():
        return None
    if not target.is_file():
        raise in_the_way(target)
    if wanted.size_bytes is not None and target.stat().st_size != wanted.size_bytes:
        raise in_the_way(target)
    if not wanted.sha256 and wanted.size_bytes is None:
        raise in_the_way(target)  # nothing tells whether it is the one
    progress.doing = CHECKING
    hashed, size = hashlib.sha256(), 0
    try:
        with target.open("rb", buffering=0) as file:
            while piece := file.read(_READ_BYTES):
                cancel.raise_if_set()
                hashed.update(piece)
                size += len(piece)
                progress.reached(size)
    except OSError as error:
        raise DownloadError(
            say(
                "“{target}” is there already and cannot be read ({reason}). Check that you may read it, "
                "or move it, then try again.",
                target=target,
                reason=error.strerror or error,
            )
        ) from error
    if wanted.sha256 and hashed.hexdigest() != wanted.sha256:
        raise in_the_way(target)
    return hashed.hexdigest()


def in_the_way(target: Path) -> DownloadError:
    """The error for a file that is something else."""
    return DownloadError(
        say(
            "There is another file at “{target}” already, and it was left as it is. Move or rename it, then try again.",
            target=target,
        )
    )
