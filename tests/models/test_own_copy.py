"""A copy in our own folder never takes the place of something else, nor an app's file away from it."""

from __future__ import annotations

import hashlib
import json
import os
from typing import TYPE_CHECKING

import pytest

from inglenook.cancel import Cancel
from inglenook.errors import ModelFileError
from inglenook.models.importing import Import
from inglenook.models.own_copy import OwnCopy
from inglenook.models.source import Source

from .conftest import write_model

if TYPE_CHECKING:
    from pathlib import Path

    from inglenook.models.library import Library

    from .conftest import OpenLibrary


@pytest.fixture
def library(open_library: OpenLibrary, tmp_path: Path) -> Library:
    return open_library(tmp_path / "models")


def write_ollama(folder: Path) -> Path:
    """Ollama's folder with one model; its file."""
    written = write_model(folder / "blobs" / "new")
    digest = hashlib.sha256(written.read_bytes()).hexdigest()
    manifest = folder / "manifests" / "registry.ollama.ai" / "library" / "tiny" / "latest"
    manifest.parent.mkdir(parents=True)
    layer = {"mediaType": "application/vnd.ollama.image.model", "digest": f"sha256:{digest}"}
    manifest.write_text(json.dumps({"layers": [layer]}), encoding="utf-8")
    return written.rename(written.with_name(f"sha256-{digest}"))


def test_an_apps_file_is_not_moved_by_whatever_way_it_is_reached(open_library: OpenLibrary, tmp_path: Path) -> None:
    app = Source("lm_studio", tmp_path / "lmstudio", "LM Studio", 1)
    library = open_library(tmp_path / "models", apps=(app,))
    file = write_model(app.path / "acme" / "Tiny" / "a.gguf")
    (tmp_path / "link").symlink_to(app.path, target_is_directory=True)
    unnamed = write_ollama(tmp_path / "a drive" / "ollama")
    for path, name in ((tmp_path / "link" / "acme" / "Tiny" / "a.gguf", "LM Studio"), (unnamed, "Ollama")):
        assert f"belongs to {name}" in list(Import(library).run([path], "move", Cancel()))[-1].problem
    assert file.exists()
    assert unnamed.exists()
    assert not library.folder.exists()


def test_the_models_of_ollamas_folder_are_copied_under_their_names(library: Library, tmp_path: Path) -> None:
    blob = write_ollama(tmp_path / "ollama")
    model = list(Import(library).run([tmp_path / "ollama"], "copy", Cancel()))[-1].model
    assert model is not None
    assert model.path == library.folder / "imported" / "tiny-latest" / "tiny-latest.gguf"
    assert model.path.read_bytes() == blob.read_bytes()


def test_a_download_of_the_same_file_and_what_comes_meanwhile_are_left_alone(library: Library, tmp_path: Path) -> None:
    file = write_model(tmp_path / "from" / "acme" / "Tiny" / "a.gguf")
    target = library.folder / "acme" / "Tiny" / "a.gguf"
    target.parent.mkdir(parents=True)
    part = target.with_name("a.gguf.part")
    part.write_bytes(b"half of it")
    steps = Import(library).run([tmp_path / "from"], "copy", Cancel())
    next(steps)
    target.write_bytes(b"somebody else's")
    assert "came meanwhile" in list(steps)[-1].problem
    assert [entry.name for entry in sorted(target.parent.iterdir())] == ["a.gguf", "a.gguf.part"]
    assert (target.read_bytes(), part.read_bytes()) == (b"somebody else's", b"half of it")
    assert file.exists()


def test_a_drive_that_is_not_there_is_told(library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    model = library.link(write_model(tmp_path / "a.gguf"))

    def is_no_folder(_: object) -> bool:
        return False

    monkeypatch.setattr(os.path, "isdir", is_no_folder)
    with pytest.raises(ModelFileError, match="drive of your models folder is not there"):
        list(OwnCopy(model, library.folder, "").make(Cancel(), may_move=False))
