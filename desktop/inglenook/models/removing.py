"""Removes a model's files from our own folder: into the trash, or for good."""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.errors import ModelFileError
from inglenook.models.sources import is_really_in
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from inglenook.models.model import Model


@dataclass(frozen=True, slots=True)
class Removal:
    """What came of it."""

    freed_bytes: int  # of files; in the trash they are free once that is emptied
    to_trash: bool


def remove_files(model: Model, others: Sequence[Model], folder: Path, *, permanently: bool) -> Removal:
    """All parts, and the projector when no other model needs it; then the folders that are empty now.

    Raises ModelFileError when a file cannot be removed; those before it are gone then.
    """
    import send2trash  # noqa: PLC0415  starting must not pay for it

    files = [file for file in model.files if os.path.lexists(file)]
    projector = model.projector
    needed = {other.projector for other in others}
    if projector and projector not in needed and is_really_in(projector, folder) and os.path.lexists(projector):
        files.append(projector)
    freed = 0
    for file in files:
        size = file.lstat().st_size
        try:
            if permanently:
                file.unlink()
            else:
                send2trash.send2trash(os.fspath(file))
        except OSError as error:
            raise ModelFileError(_sentence(file, error, permanently=permanently)) from error
        freed += size
    _remove_empty(model.path.parent, folder)
    return Removal(freed_bytes=freed, to_trash=bool(freed) and not permanently)


def _sentence(file: Path, error: OSError, *, permanently: bool) -> str:
    why = error.strerror or str(error) or say("the system does not say why")
    if permanently:
        return say("“{file}” could not be deleted: {why}. Close what uses it, then try again.", file=file, why=why)
    return say(
        "“{file}” could not be moved to the trash: {why}. Close what uses it, or delete it "
        "permanently, as there may be no trash on this system or drive.",
        file=file,
        why=why,
    )


def _remove_empty(folder: Path, top: Path) -> None:
    with contextlib.suppress(OSError):  # the first that is not empty ends it
        while folder != top and folder.is_relative_to(top):
            folder.rmdir()
            folder = folder.parent
