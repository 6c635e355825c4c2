"""Whether a file is the model that was there before, somewhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.cancel import Cancel
from inglenook.errors import ModelFileError
from inglenook.models.checksum import sha256_of
from inglenook.sentence import say

if TYPE_CHECKING:
    from inglenook.models.records import Record


def check_same_model(before: Record | None, now: Record) -> None:
    """By size, then by checksum when it is known; raises ModelFileError, saying that it is another model."""
    if before is None or not before.size_bytes:
        return
    if before.size_bytes != now.size_bytes:
        raise ModelFileError(
            say(
                "“{path}” is another model: it has {size_bytes:,} bytes, and “{path_2}” had "
                "{size_bytes_2:,}. Choose the file that was moved, or import this one as a model of its "
                "own.",
                path=now.path.name,
                size_bytes=now.size_bytes,
                path_2=before.path.name,
                size_bytes_2=before.size_bytes,
            )
        )
    known = before.sha256 or (before.hub.sha256 if before.hub else "")
    if known and sha256_of(now.path, Cancel()) != known.casefold():
        raise ModelFileError(
            say(
                "“{path}” is another model: it is as large as “{path_2}” was, but its content differs. "
                "Choose the file that was moved, or import this one as a model of its own.",
                path=now.path.name,
                path_2=before.path.name,
            )
        )
