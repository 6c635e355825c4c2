"""Our own files go to the trash or for good; others stay where they are."""

from __future__ import annotations

import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
import send2trash

from inglenook.errors import ModelFileError

from .conftest import write_model

if TYPE_CHECKING:
    from pathlib import Path

    from inglenook.models.library import Library

    from .conftest import OpenLibrary


@pytest.fixture
def library(open_library: OpenLibrary, tmp_path: Path) -> Library:
    return open_library(tmp_path / "models")


@pytest.fixture
def trash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Not the trash of who runs the tests."""
    folder = tmp_path / "trash"
    folder.mkdir()

    def throw_away(path: str) -> None:
        shutil.move(path, folder)

    monkeypatch.setattr(send2trash, "send2trash", throw_away)
    return folder


def test_the_projector_goes_with_the_last_model_that_needs_it(library: Library, tmp_path: Path, trash: Path) -> None:
    folder = tmp_path / "models" / "acme" / "Tiny"
    eyes = write_model(folder / "mmproj-F16.gguf", architecture="clip")
    models = [write_model(folder / f"Tiny-{name}.gguf", kind=kind) for name, kind in (("Q8_0", 8), ("Q4_0", 2))]
    assert [model.projector for model in library.models()] == [eyes, eyes]
    size = models[0].stat().st_size
    removal = library.remove(library.find("tiny:q8_0"))
    assert (removal.freed_bytes, removal.to_trash, eyes.exists()) == (size, True, True)
    library.remove(library.find("tiny"))
    assert sorted(file.name for file in trash.iterdir()) == ["Tiny-Q4_0.gguf", "Tiny-Q8_0.gguf", "mmproj-F16.gguf"]
    assert list((tmp_path / "models").iterdir()) == []
    assert library.known() == ()


def test_without_a_trash_nothing_happens_until_somebody_says_for_good(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_trash(path: str) -> None:
        raise send2trash.TrashPermissionError(path)

    monkeypatch.setattr(send2trash, "send2trash", no_trash)
    file = write_model(tmp_path / "models" / "a.gguf")
    model = library.find("a")
    with pytest.raises(ModelFileError, match="delete it permanently"):
        library.remove(model)
    assert file.exists()
    assert library.find("a") == model
    size = file.stat().st_size
    removal = library.remove(model, permanently=True)
    assert (removal.freed_bytes, removal.to_trash, file.exists()) == (size, False, False)


def test_what_is_not_ours_is_only_taken_off_the_list(library: Library, smol: Path, tmp_path: Path, trash: Path) -> None:
    file = write_model(tmp_path / "elsewhere" / "a.gguf")
    linked = library.link(file)
    inside = library.link(write_model(tmp_path / "drive" / "b.gguf", rows=64))
    library.add_folder(tmp_path / "drive")
    assert [library.is_ours(model) for model in (linked, inside, library.find(str(smol)))] == [False] * 3
    for model in library.models():
        assert library.remove(model).freed_bytes == 0
    assert library.all_models() == ()
    assert file.exists()
    assert inside.path.exists()
    assert list(trash.iterdir()) == []
    assert library.link(inside.path).path == inside.path
    assert [model.path for model in library.models()] == [inside.path]


def test_one_that_is_gone_already_is_only_forgotten(library: Library, tmp_path: Path, trash: Path) -> None:
    file = write_model(tmp_path / "models" / "a.gguf")
    model = library.find("a")
    file.unlink()
    assert library.remove(model).freed_bytes == 0
    assert library.known() == ()
    assert list(trash.iterdir()) == []


def test_what_lies_behind_a_link_is_not_ours(library: Library, tmp_path: Path, trash: Path) -> None:
    theirs = write_model(tmp_path / "another app" / "a.gguf")
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / "link").symlink_to(tmp_path / "another app", target_is_directory=True)
    file_link = tmp_path / "models" / "b.gguf"
    file_link.symlink_to(write_model(tmp_path / "drive" / "b.gguf", rows=64))
    behind, linked = library.models()
    upwards = replace(behind, path=tmp_path / "models" / ".." / "another app" / "a.gguf", files=(theirs,))
    assert [library.is_ours(model) for model in (behind, upwards, linked)] == [False, False, True]
    library.remove(behind, permanently=True)
    library.remove(linked, permanently=True)
    assert library.models() == ()
    assert (theirs.exists(), (tmp_path / "drive" / "b.gguf").exists(), file_link.is_symlink()) == (True, True, False)
    assert list(trash.iterdir()) == []
