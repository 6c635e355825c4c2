"""A model's file as it was when it answered, and whether it is the same still."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.sentence import say

if TYPE_CHECKING:
    from pathlib import Path

    from inglenook.models.model import Model


@dataclass(frozen=True, slots=True)
class FileState:
    """Of all parts of a model together."""

    size_bytes: int
    modified_ns: int  # of the part that was written last
    sha256: str = ""  # of the first part; empty when nobody had computed it


def file_state(model: Model) -> FileState | None:
    """As it is now; None when it cannot be looked at."""
    found = _looked_at(model.files or (model.path,))
    if found is None:
        return None
    is_known = len(model.files) <= 1 and (model.size_bytes, model.modified_ns) == (found.size_bytes, found.modified_ns)
    return FileState(found.size_bytes, found.modified_ns, model.sha256 if is_known else "")


def change_since(model: Model, before: FileState) -> str:
    """The sentence that says how the file differs from what it was; empty when nothing tells that it does."""
    now = file_state(model)
    if now is None:
        return say("The model's file is not there any more.")
    if now.sha256 and before.sha256:
        if now.sha256 == before.sha256:
            return ""
        return say("The model's file has another content than then (its sha256 differs).")
    if now.size_bytes != before.size_bytes:
        return say(
            "The model's file has changed since: it had {before:,} bytes and has {now:,} now.",
            before=before.size_bytes,
            now=now.size_bytes,
        )
    if now.modified_ns != before.modified_ns:
        return say("The model's file was written again since; whether with the same content is not known.")
    return ""


def _looked_at(files: tuple[Path, ...]) -> FileState | None:
    try:
        found = [os.stat(file) for file in files]  # noqa: PTH116  Path.stat raises for names that no file can have
    except (OSError, ValueError):
        return None
    return FileState(sum(one.st_size for one in found), max(one.st_mtime_ns for one in found))
