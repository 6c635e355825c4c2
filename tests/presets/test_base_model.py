"""What FROM names is found on this computer, in every way in which people write it; else a sentence says what to do."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import pytest
from tests.models.conftest import write_model
from tests.models.test_other_apps import layer, write_blob, write_manifest

from inglenook.errors import ModelNotFoundError
from inglenook.models.library import Library
from inglenook.models.records import ModelRecords
from inglenook.models.source import Source
from inglenook.presets.base_model import base_model
from inglenook.storage.database import Database

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from inglenook.models.model import Model


@pytest.fixture
def ollama(tmp_path: Path) -> Path:
    """Ollama's folder, which the user has not taken into the library."""
    folder = tmp_path / "ollama" / "models"
    digest = write_blob(folder, write_model(tmp_path / "a"))
    write_manifest(folder, "registry.ollama.ai/library/tiny/1b", [layer(digest)])
    write_manifest(folder, "registry.ollama.ai/library/other/latest", [layer(digest)])
    return folder


@pytest.fixture
def library(tmp_path: Path, ollama: Path) -> Iterator[Library]:
    folder = tmp_path / "models"
    write_model(folder / "acme" / "Mine-GGUF" / "Mine-Q8_0.gguf", rows=64)
    with contextlib.closing(Database(tmp_path / "inglenook.sqlite")) as database:
        apps = (Source("ollama", ollama, "Ollama", 1),)
        yield Library(folder, None, ModelRecords(database), apps=lambda: apps)


def found(base: str, library: Library, folder: Path | None = None) -> Model:
    model = base_model(base, library, folder)
    assert model is not None
    return model


def test_every_way_to_name_a_model(library: Library, tmp_path: Path, ollama: Path) -> None:
    mine = tmp_path / "models" / "acme" / "Mine-GGUF" / "Mine-Q8_0.gguf"
    for base in (str(mine), "Mine:Q8_0", "mine", "hf.co/acme/Mine-GGUF:Q8_0", "acme/Mine-GGUF", f" {mine} "):
        assert found(base, library).path == mine
    for base in ("./Mine-Q8_0.gguf", "Mine-Q8_0.gguf", "../Mine-GGUF/Mine-Q8_0.gguf"):
        assert found(base, library, mine.parent).path == mine
    assert base_model("", library) is None

    [blob] = (ollama / "blobs").iterdir()
    for base in ("tiny:1b", "TINY:1b", "other", "other:latest", str(blob)):
        assert found(base, library).path == blob
    elsewhere = f"/usr/share/ollama/.ollama/models/blobs/{blob.name}"
    assert found(elsewhere, library).path == blob  # as “ollama show --modelfile” writes it, on another computer
    assert found(f"sha256:{blob.name[7:]}", library).path == blob


@pytest.mark.parametrize(
    ("base", "sentence"),
    [
        ("./nothing.gguf", "There is no file “.*nothing.gguf”. Say where the model is now"),
        ("./", "is a folder. Inglenook runs single GGUF files"),
        ("hf.co/acme/Else-GGUF:Q4_K_M", "inglenook hub download acme/Else-GGUF:Q4_K_M"),
        ("tiny:70b", "ollama pull tiny:70b"),
        ("tiny", "ollama pull tiny"),
        ("/blobs/sha256-" + "0" * 64, "a file of Ollama's that is not on this computer"),
        ("a\0b.gguf", "There is no file"),
        ("my model", "There is no model “my model”. Fetch one"),
        ("x" * 5000, "There is no model"),
    ],
)
def test_what_is_not_here_is_told_with_what_to_do(library: Library, tmp_path: Path, base: str, sentence: str) -> None:
    with pytest.raises(ModelNotFoundError, match=sentence):
        base_model(base, library, tmp_path)
