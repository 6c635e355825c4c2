"""A library over a real database and real folders, with no other apps but those that a test makes."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Protocol

import pytest

from inglenook.models.library import Library
from inglenook.models.records import ModelRecords
from inglenook.storage.database import Database

from .gguf_file import GgufFile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from inglenook.models.source import Source


class OpenLibrary(Protocol):
    """Opens a library; all of one test share their records."""

    def __call__(self, folder: Path, starter: Path | None = None, *, apps: tuple[Source, ...] = ()) -> Library:
        """The library over a folder."""
        ...


@pytest.fixture
def records(tmp_path: Path) -> Iterator[ModelRecords]:
    """Records in a database of their own."""
    with contextlib.closing(Database(tmp_path / "records" / "inglenook.sqlite")) as database:
        yield ModelRecords(database)


@pytest.fixture
def open_library(records: ModelRecords) -> OpenLibrary:
    """See OpenLibrary."""

    def open_one(folder: Path, starter: Path | None = None, *, apps: tuple[Source, ...] = ()) -> Library:
        return Library(folder, starter, records, apps=lambda: apps)

    return open_one


def write_model(path: Path, *, kind: int = 8, rows: int = 32, architecture: str = "llama") -> Path:
    """A small sound model file; ``kind`` is the tensor type, ``rows`` tells two models apart."""
    path.parent.mkdir(parents=True, exist_ok=True)
    file = GgufFile(tensors=[("token_embd.weight", (64, rows), kind)])
    file.metadata["general.architecture"] = ("s", architecture)
    path.write_bytes(file.whole())
    return path
