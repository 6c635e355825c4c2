"""Files and folders taken into the library: all of a model or nothing of it."""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

from inglenook.cancel import Cancel
from inglenook.errors import CancelledError
from inglenook.models import own_copy
from inglenook.models.importing import Import
from inglenook.models.model import HubOrigin
from inglenook.models.own_copy import OwnCopy
from inglenook.models.source import Source

from .conftest import write_model
from .gguf_file import LLAMA, GgufFile

if TYPE_CHECKING:
    from inglenook.models.importing import How, ImportStep
    from inglenook.models.library import Library

    from .conftest import OpenLibrary


class Usage(NamedTuple):
    """As shutil.disk_usage has it."""

    total: int
    used: int
    free: int


@pytest.fixture
def library(open_library: OpenLibrary, tmp_path: Path) -> Library:
    return open_library(tmp_path / "models")


def take(library: Library, how: How, *paths: Path) -> list[ImportStep]:
    """The steps; the bytes never go back, nor beyond their sum."""
    steps = list(Import(library).run(paths, how, Cancel()))
    done = [step.done_bytes for step in steps]
    assert done == sorted(done)
    assert all(step.done_bytes <= step.total_bytes for step in steps)
    return steps


def files_in(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def write_parts(folder: Path) -> list[Path]:
    parts = [folder / f"big-Q8_0-0000{number}-of-00002.gguf" for number in (1, 2)]
    folder.mkdir(parents=True, exist_ok=True)
    parts[0].write_bytes(GgufFile(metadata=LLAMA | {"split.count": ("H", 2)}, tensors=[]).whole())
    parts[1].write_bytes(GgufFile(metadata={}, tensors=[("x", (64, 64), 8)]).whole())
    return parts


@pytest.mark.parametrize("name", ["Größe 1B", "модель", "模型", "🌍 world", "two  spaces", "a'quote"])
@pytest.mark.parametrize("how", ["copy", "move"])
def test_names_of_every_kind_arrive(library: Library, tmp_path: Path, how: How, name: str) -> None:
    file = write_model(tmp_path / "from" / f"{name}.gguf")
    content = file.read_bytes()
    model = take(library, how, file)[-1].model
    assert model is not None
    assert (model.path, model.source) == (tmp_path / "models" / "imported" / name / f"{name}.gguf", "own")
    assert model.path.read_bytes() == content
    assert file.exists() == (how == "copy")
    assert library.known() == (model,)


def test_a_link_leaves_the_file_where_it_is(library: Library, tmp_path: Path) -> None:
    file = write_model(tmp_path / "from" / "a.gguf")
    (step,) = take(library, "link", file)
    assert step.model is not None
    assert (step.model.path, step.model.source) == (file, "linked")
    assert not (tmp_path / "models").exists()


def test_a_linked_folder_is_looked_through_from_then_on(library: Library, tmp_path: Path) -> None:
    write_model(tmp_path / "from" / "deep" / "a.gguf")
    (tmp_path / "from" / "broken.gguf").write_bytes(b"no")
    steps = take(library, "link", tmp_path / "from")
    assert sorted((step.model is not None, "broken.gguf" in step.problem) for step in steps) == [
        (False, True),
        (True, False),
    ]
    write_model(tmp_path / "from" / "later.gguf", rows=64)
    assert [model.name for model in library.models()] == ["a", "later"]


@pytest.mark.parametrize("how", ["copy", "move"])
def test_parts_and_the_projector_come_along(library: Library, tmp_path: Path, how: How) -> None:
    parts = write_parts(tmp_path / "from")
    eyes = write_model(tmp_path / "from" / "mmproj-F16.gguf", architecture="clip")
    model = take(library, how, tmp_path / "from")[-1].model
    assert model is not None
    folder = tmp_path / "models" / "imported" / "big-Q8_0"
    assert files_in(folder) == sorted([*(part.name for part in parts), eyes.name])
    assert (model.files, model.projector) == (tuple(folder / part.name for part in parts), folder / eyes.name)
    assert [part.exists() for part in parts] == [how == "copy"] * 2


def test_publisher_and_repository_are_kept(open_library: OpenLibrary, tmp_path: Path) -> None:
    folder = tmp_path / "lm"
    file = write_model(folder / "acme" / "Tiny-GGUF" / "Tiny.gguf")
    library = open_library(tmp_path / "models", apps=(Source("lm_studio", folder, "LM Studio", 1),))
    (moved,) = take(library, "move", file)
    assert "belongs to LM Studio" in moved.problem
    assert take(library, "copy", file)[-1].model is not None
    assert files_in(tmp_path / "models") == ["acme/Tiny-GGUF/Tiny.gguf"]
    assert file.exists()


def test_what_was_known_of_the_file_comes_along(library: Library, tmp_path: Path) -> None:
    file = write_model(tmp_path / "from" / "a.gguf")
    origin = HubOrigin("acme/Tiny", "c0ffee", "a.gguf")
    library.rename(library.link(file), "Mine")
    library.set_hub_origin(file, origin, "ab" * 32)
    model = take(library, "move", file)[-1].model
    assert model is not None
    assert (model.name, model.hub, model.sha256) == ("Mine", origin, "ab" * 32)
    assert files_in(tmp_path / "models") == ["acme/Tiny/a.gguf"]
    assert library.known() == (model,)


def test_the_same_again_is_told_of_and_another_one_gets_a_number(library: Library, tmp_path: Path) -> None:
    file = write_model(tmp_path / "from" / "a.gguf")
    take(library, "copy", file)
    (again,) = take(library, "copy", file)
    assert "in your models folder already, with the same content" in again.problem
    (moved,) = take(library, "move", file)
    assert moved.problem
    assert file.exists()
    write_model(file, rows=64)
    assert take(library, "copy", file)[-1].model is not None
    assert files_in(tmp_path / "models") == ["imported/a (2)/a.gguf", "imported/a/a.gguf"]


def test_one_that_fails_does_not_stop_the_others(library: Library, tmp_path: Path) -> None:
    broken = tmp_path / "from" / "broken.gguf"
    write_model(tmp_path / "from" / "good.gguf")
    broken.write_bytes(b"GGUF\3\0\0\0")
    steps = take(library, "copy", broken, tmp_path / "nowhere.gguf", tmp_path / "from")
    assert len([step for step in steps if step.problem]) == 3  # the broken one twice: it was named twice
    assert [step.model.name for step in steps if step.model] == ["good"]
    assert files_in(tmp_path / "models") == ["imported/good/good.gguf"]


def test_an_app_without_file_names_gives_the_models(open_library: OpenLibrary, tmp_path: Path) -> None:
    blob = write_model(tmp_path / "blobs" / f"sha256-{'ab' * 32}")
    library = open_library(tmp_path / "models")
    library.rename(library.link(blob), "tiny:1b")
    assert take(library, "copy", blob)[-1].model is not None
    assert files_in(tmp_path / "models") == ["imported/tiny-1b/tiny-1b.gguf"]


def test_without_room_nothing_is_copied(library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def nearly_full(_: Path) -> Usage:
        return Usage(10**9, 10**9, 1_000_000)

    monkeypatch.setattr(shutil, "disk_usage", nearly_full)
    (step,) = take(library, "copy", write_model(tmp_path / "from" / "a.gguf"))
    assert "make room there" in step.problem
    assert not (tmp_path / "models").exists()


def test_a_cancel_leaves_nothing_behind(library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(own_copy, "STEP_BYTES", 256)
    file = write_model(tmp_path / "from" / "a.gguf")
    cancel = Cancel()
    steps = Import(library).run([file], "copy", cancel)
    step = next(steps)
    assert 0 < step.done_bytes < step.total_bytes
    assert files_in(tmp_path / "models") == ["imported/a/a.gguf.importing"]
    cancel.cancel()
    with pytest.raises(CancelledError):
        next(steps)
    assert not (tmp_path / "models").exists()
    assert file.exists()
    assert library.all_models() == ()


def test_a_full_drive_leaves_nothing_behind(library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = write_model(tmp_path / "from" / "a.gguf")

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    assert os.strerror(errno.ENOSPC) in take(library, "copy", file)[-1].problem
    assert not (tmp_path / "models").exists()


@pytest.mark.parametrize("spoiled", [False, True])
def test_to_another_drive_is_copied_checked_and_then_deleted(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, spoiled: bool
) -> None:
    parts = write_parts(tmp_path / "from")
    contents = [part.read_bytes() for part in parts]

    def another_drive(_: OwnCopy) -> bool:
        return False

    def another_content(_path: Path, _cancel: Cancel) -> str:
        return "another one"

    monkeypatch.setattr(OwnCopy, "_is_same_drive", another_drive)
    if spoiled:
        monkeypatch.setattr(own_copy, "sha256_of", another_content)
    last = take(library, "move", parts[1])[-1]
    assert (last.model is None, "not copied correctly" in last.problem) == (spoiled, spoiled)
    if last.model is None:
        assert not (tmp_path / "models").exists()
        assert [part.read_bytes() for part in parts] == contents
    else:
        assert [part.read_bytes() for part in last.model.files] == contents
        assert not any(part.exists() for part in parts)


def test_a_move_that_fails_halfway_is_taken_back(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parts = write_parts(tmp_path / "from")
    rename = Path.rename

    def refuse_the_second(self: Path, target: Path) -> Path:
        if self == parts[1]:
            raise OSError(errno.EACCES, "in use")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", refuse_the_second)
    assert "in use" in take(library, "move", parts[0])[-1].problem
    assert files_in(tmp_path / "from") == [part.name for part in parts]
    assert not (tmp_path / "models").exists()


def test_a_folder_without_anything_to_use_is_not_added(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "bad"
    folder.mkdir()
    assert [step.problem for step in take(library, "link", folder)] == [
        f"“{folder}” was not added: it holds no model that can be used."
    ]
    (folder / "broken.gguf").write_bytes(b"GGUF, but not really")
    broken, told = take(library, "link", folder)
    assert "broken.gguf" in broken.problem
    assert "was not added" in told.problem
    assert [source.kind for source in library.sources()] == ["own"]
    write_model(folder / "good.gguf")
    assert {bool(step.problem) for step in take(library, "link", folder)} == {True, False}
    assert [source.path for source in library.sources()[1:]] == [folder]
