"""Models with the same content under several names."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

import pytest

from inglenook.cancel import Cancel
from inglenook.errors import CancelledError
from inglenook.models.duplicates import find_duplicates

from .conftest import write_model

if TYPE_CHECKING:
    from pathlib import Path

    from inglenook.models.duplicates import DuplicatesStep

    from .conftest import OpenLibrary


def test_only_files_of_the_same_size_are_read(open_library: OpenLibrary, tmp_path: Path) -> None:
    folder = tmp_path / "models"
    first = write_model(folder / "a.gguf")
    write_model(folder / "alone.gguf", rows=128)
    other = write_model(folder / "as large.gguf")
    content = bytearray(other.read_bytes())
    content[-1] = 1
    other.write_bytes(content)
    drive = tmp_path / "drive"
    drive.mkdir()
    shutil.copy(first, drive / "copy.gguf")
    os.link(first, drive / "the same file.gguf")
    library = open_library(folder)
    library.add_folder(drive)

    def look() -> DuplicatesStep:
        return list(find_duplicates(library, Cancel()))[-1]

    last = look()
    assert [sorted(model.name for model in group) for group in last.groups] == [["a", "copy"]]
    assert last.done_bytes == 3 * first.stat().st_size
    assert look().done_bytes == 0  # the checksums are known by now
    assert look().groups[0][0].sha256
    assert {model.name: bool(model.sha256) for model in library.known()}["alone"] is False


def test_it_can_be_left(open_library: OpenLibrary, tmp_path: Path) -> None:
    for name in ("a", "b"):
        write_model(tmp_path / "models" / f"{name}.gguf")
    cancel = Cancel()
    steps = find_duplicates(open_library(tmp_path / "models"), cancel)
    next(steps)
    cancel.cancel()
    with pytest.raises(CancelledError):
        list(steps)
