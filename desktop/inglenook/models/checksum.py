"""SHA-256 of files that are many gigabytes large."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from inglenook.errors import ModelFileError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path

    from inglenook.cancel import Cancel

STEP_BYTES = 8 * 2**20


def hashing(path: Path, cancel: Cancel) -> Generator[int, None, str]:
    """Yields the bytes of each step; its value is the checksum. Raises ModelFileError, or CancelledError in between."""
    digest = hashlib.sha256()
    try:
        with path.open("rb", buffering=0) as file:
            while block := file.read(STEP_BYTES):
                cancel.raise_if_set()
                digest.update(block)
                yield len(block)
    except OSError as error:
        raise ModelFileError(
            say("“{path}” cannot be read: {reason}.", path=path, reason=error.strerror or error)
        ) from error
    return digest.hexdigest()


def sha256_of(path: Path, cancel: Cancel, progress: Callable[[int], None] | None = None) -> str:
    """The checksum at once; ``progress`` is told the bytes of each step."""
    steps = hashing(path, cancel)
    while True:
        try:
            size = next(steps)
        except StopIteration as end:
            return str(end.value)
        if progress is not None:
            progress(size)
