"""Folders that are looked through: added ones, drives that go away, and whatever may lie in them."""

from __future__ import annotations

import os
import shutil
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from inglenook.cancel import Cancel
from inglenook.errors import CancelledError, ModelFileError
from inglenook.models.source import Source
from inglenook.models.sources import is_drive_away

from .conftest import write_model
from .gguf_file import LLAMA, GgufFile

if TYPE_CHECKING:
    from inglenook.models.library import Library

    from .conftest import OpenLibrary


@pytest.fixture
def library(open_library: OpenLibrary, tmp_path: Path) -> Library:
    return open_library(tmp_path / "models")


def states(library: Library) -> dict[str, str]:
    """By name; what the records say afterwards is the same."""
    found = {model.name: model.state for model in library.all_models()}
    assert {model.name: model.state for model in library.known()} == found
    return found


def test_a_drive_that_is_away_keeps_its_models(library: Library, tmp_path: Path) -> None:
    drive = tmp_path / "drive"
    file = write_model(drive / "deep" / "down" / "a.gguf")
    source = library.add_folder(drive)
    assert (source.kind, source.name, source.is_there) == ("added", "drive", True)
    assert library.add_folder(drive / "deep" / "..").path == drive
    library.rename(library.find("a"), "Mine")
    drive.rename(tmp_path / "away")
    assert states(library) == {"Mine": "away"}
    assert library.models() == ()
    assert [source.is_there for source in library.sources()] == [True, False]
    drive.mkdir()  # where it was mounted
    assert states(library) == {"Mine": "away"}
    with pytest.raises(ModelFileError, match="connect its drive"):
        library.find("Mine")
    drive.rmdir()
    (tmp_path / "away").rename(drive)
    assert states(library) == {"Mine": "ready"}
    assert library.find("mine").path == file
    file.unlink()
    (drive / "notes.txt").write_text("")
    assert states(library) == {}
    library.forget_source(library.sources()[1])
    assert [source.kind for source in library.sources()] == ["own"]


def test_a_linked_file_that_is_gone_can_be_found_again(library: Library, tmp_path: Path) -> None:
    file = write_model(tmp_path / "here" / "a.gguf")
    model = library.rename(library.link(file), "Mine")
    moved = file.rename(tmp_path / "moved.gguf")
    assert states(library) == {"Mine": "missing"}
    other = write_model(tmp_path / "other.gguf", rows=64)
    with pytest.raises(ModelFileError, match="is another model"):
        library.relocate(model, other)
    with pytest.raises(ModelFileError, match=r"nowhere\.gguf"):
        library.relocate(model, tmp_path / "nowhere.gguf")
    assert states(library) == {"Mine": "missing"}
    found = library.relocate(model, moved)
    assert (found.name, found.path, found.state) == ("Mine", moved, "ready")
    assert [one.path for one in library.all_models()] == [moved]
    content = bytearray(moved.read_bytes())
    library.set_checksum(found, "ab" * 32, is_verified=False)
    again = moved.rename(tmp_path / "again.gguf")
    again.write_bytes(content)
    with pytest.raises(ModelFileError, match="its content differs"):
        library.relocate(found, again)
    library.forget(found)
    assert library.all_models() == ()


def test_links_in_circles_and_up_do_no_harm(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "models"
    write_model(folder / "a" / "a.gguf")
    (folder / "a" / "loop").symlink_to(folder / "a")
    (folder / "up").symlink_to(tmp_path)
    (folder / "b").symlink_to(folder / "c")
    (folder / "c").symlink_to(folder / "b")
    elsewhere = write_model(tmp_path / "elsewhere" / "e.gguf")
    (folder / "linked").symlink_to(elsewhere.parent)
    library.add_folder(elsewhere.parent)
    library.add_folder(tmp_path)
    assert sorted(model.path.name for model in library.models()) == ["a.gguf", "e.gguf"]


def test_a_folder_that_cannot_be_read_keeps_what_was_known(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_model(tmp_path / "models" / "a.gguf")
    closed = write_model(tmp_path / "models" / "closed" / "b.gguf").parent
    assert states(library) == {"a": "ready", "b": "ready"}
    scandir = os.scandir

    def refuse(path: Path) -> object:
        if Path(path) == closed:
            raise PermissionError(13, "no")
        return scandir(path)

    with monkeypatch.context() as patch:
        patch.setattr(os, "scandir", refuse)
        assert {model.name: model.state for model in library.all_models()} == {"a": "ready", "b": "away"}
    assert states(library) == {"a": "ready", "b": "ready"}


def test_what_is_no_model_is_passed_by(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "models"
    write_model(folder / "good.GGUF")
    for name in ("._good.gguf", "notes.txt", "good.gguf.part", ".Trash-1000/old.gguf", "$RECYCLE.BIN/old.gguf"):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(b"x")
    (folder / "a folder.gguf").mkdir()
    (folder / "empty.gguf").touch()
    (folder / "cut.gguf").write_bytes(GgufFile().whole()[:-100])
    assert states(library) == {"good": "ready", "empty": "broken", "cut": "broken"}
    assert [name for name in ("cut", "empty") if not any(name in text for text in library.problems())] == []


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such files")
def test_a_pipe_is_not_waited_for(library: Library, tmp_path: Path) -> None:
    (tmp_path / "models").mkdir()
    os.mkfifo(tmp_path / "models" / "pipe.gguf")
    assert states(library) == {"pipe": "broken"}


def test_missing_parts_are_named(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "models"
    folder.mkdir()
    second = folder / "big-00002-of-00003.gguf"
    second.write_bytes(GgufFile(metadata=LLAMA | {"split.count": ("H", 3)}, tensors=[]).whole())
    (model,) = library.all_models()
    assert (model.state, model.files) == ("broken", (second,))
    for name in ("“big-00001-of-00003.gguf”", "“big-00003-of-00003.gguf”", "2 of its 3 parts"):
        assert name in model.problem
    with pytest.raises(ModelFileError, match="lacks 2"):
        library.find(str(second))


@pytest.mark.parametrize(
    ("files", "pairs"),
    [
        (
            ["tiny-Q8_0", "tiny-Q4_0", "mmproj-F16", "mmproj-F32"],
            {"tiny-Q8_0": "mmproj-F16", "tiny-Q4_0": "mmproj-F16"},
        ),
        (["one-Q8_0", "two-Q8_0", "mmproj-two-f16"], {"one-Q8_0": None, "two-Q8_0": "mmproj-two-f16"}),
        (["two-it-Q8_0", "one", "two-it.mmproj-Q8_0"], {"two-it-Q8_0": "two-it.mmproj-Q8_0", "one": None}),
        (["one", "two", "mmproj-F16"], {"one": None, "two": None, "mmproj-F16": None}),
        (["mmproj-F16"], {"mmproj-F16": None}),
    ],
)
def test_a_projector_belongs_to_its_model(
    library: Library, tmp_path: Path, files: list[str], pairs: dict[str, str | None]
) -> None:
    for file in files:
        write_model(tmp_path / "models" / f"{file}.gguf", architecture="clip" if "mmproj" in file else "llama")
    found = {model.path.stem: model.projector and model.projector.stem for model in library.all_models()}
    assert found == pairs


def test_a_folder_may_be_another_apps_wherever_it_lies(library: Library, tmp_path: Path) -> None:
    for name in ("manifests", "blobs"):
        (tmp_path / "drive" / name).mkdir(parents=True)
    write_model(tmp_path / "cache" / "models--acme--Tiny" / "snapshots" / "c1" / "Tiny.gguf")
    assert library.add_folder(tmp_path / "drive").kind == "ollama"
    assert library.add_folder(tmp_path / "cache").kind == "hugging_face"
    assert [model.origin for model in library.models()] == ["acme/Tiny"]


@pytest.mark.parametrize("name", ["nowhere", "x" * 300, "a\0b", "file.gguf"])
def test_what_is_no_folder_is_not_added(library: Library, tmp_path: Path, name: str) -> None:
    write_model(tmp_path / "file.gguf")
    with pytest.raises(ModelFileError, match="There is no folder"):
        library.add_folder(tmp_path / name)
    with pytest.raises(ModelFileError, match="always looked through"):
        library.forget_source(library.sources()[0])


def test_an_answered_offer_does_not_come_back(open_library: OpenLibrary, tmp_path: Path) -> None:
    apps = tuple(Source("jan", tmp_path / name, "Jan", 1) for name in ("one", "two", "three"))
    library = open_library(tmp_path / "models", apps=apps)
    library.use(apps[0])
    library.decline(apps[1])
    assert library.offers() == (apps[2],)
    assert library.found_apps() == apps
    assert [source.path for source in library.sources()] == [tmp_path / "models", tmp_path / "one"]


def test_many_look_at_once(library: Library, tmp_path: Path) -> None:
    for number in range(30):
        write_model(tmp_path / "models" / f"m{number:02}.gguf", rows=32 * (number + 1))
    found: list[int] = []
    threads = [threading.Thread(target=lambda: found.append(len(library.models()))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [30] * 4
    assert len(library.known()) == 30


def test_a_look_can_be_left_and_goes_on_from_there(library: Library, tmp_path: Path) -> None:
    for number in range(5):
        write_model(tmp_path / "models" / str(number) / f"m{number}.gguf")
    cancel = Cancel()
    look = library.scan(cancel)
    assert next(look).name == "m0"
    assert next(look).name == "m1"
    cancel.cancel()
    with pytest.raises(CancelledError):
        next(look)
    assert [model.name for model in library.known()] == ["m0", "m1"]
    assert len(library.models()) == 5


def test_the_folders_in_which_something_may_change_are_named(library: Library, tmp_path: Path) -> None:
    write_model(tmp_path / "models" / "acme" / "Tiny" / "a.gguf")
    library.link(write_model(tmp_path / "elsewhere" / "b.gguf"))
    library.models()
    models = tmp_path / "models"
    assert set(library.folders_to_watch()) == {
        models,
        models / "acme",
        models / "acme" / "Tiny",
        tmp_path / "elsewhere",
    }
    shutil.rmtree(models)
    assert set(library.folders_to_watch()) == {tmp_path / "elsewhere"}


@pytest.mark.skipif(sys.platform == "win32", reason="drives have letters there")
def test_a_file_on_a_drive_that_is_away_is_not_missing() -> None:
    assert is_drive_away(Path("/media/nobody/no such drive/a.gguf"))
    assert is_drive_away(Path("/Volumes/no such drive/a.gguf"))
    assert not is_drive_away(Path("/home/nobody/a.gguf"))
