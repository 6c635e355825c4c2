"""``inglenook models``: taking files in, looking after them, and letting them go."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.models.gguf_file import GgufFile

from inglenook.cli.arguments import Models
from inglenook.cli.models import models
from inglenook.errors import ModelNotFoundError, UsageError

if TYPE_CHECKING:
    from inglenook.cli.rooms import TerminalRooms

NAME = "Übung 東京 🦊"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A model file somewhere on the computer."""
    path = tmp_path / "somewhere else" / f"{NAME}.gguf"
    path.parent.mkdir()
    path.write_bytes(GgufFile().whole())
    return path


def said(capsys: pytest.CaptureFixture[str]) -> object:
    """What was printed for a machine."""
    return json.loads(capsys.readouterr().out)


def paths(rooms: TerminalRooms) -> set[str]:
    """All that is known."""
    return {str(model.path) for model in rooms.library.all_models() if model.source != "included"}


def test_a_link_leaves_the_file_where_it_is(
    rooms: TerminalRooms, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert models(Models("import", paths=(file,), json=True), rooms) == 0
    assert said(capsys) == {"imported": [str(file)], "failed": []}
    assert paths(rooms) == {str(file)}
    assert models(Models("remove", str(file), yes=True, json=True), rooms) == 0
    assert said(capsys) == {"freed_bytes": 0, "to_trash": False}
    assert file.exists()
    assert not paths(rooms)


def test_a_move_brings_it_here_and_removing_it_for_good_frees_the_room(
    rooms: TerminalRooms, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    size = file.stat().st_size
    assert models(Models("import", paths=(file,), how="move"), rooms) == 0
    assert not file.exists()
    (path,) = paths(rooms)
    assert path.startswith(str(rooms.paths.models))
    capsys.readouterr()
    with pytest.raises(UsageError, match="--yes"):
        models(Models("remove", path), rooms)
    assert models(Models("remove", path, yes=True, permanently=True, json=True), rooms) == 0
    assert said(capsys) == {"freed_bytes": size, "to_trash": False}
    assert not paths(rooms)


def test_what_cannot_be_imported_is_told_and_the_rest_is_taken(
    rooms: TerminalRooms, file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "broken.gguf"
    broken.write_bytes(b"GGUF")
    assert models(Models("import", paths=(broken, file)), rooms) == 1
    captured = capsys.readouterr()
    assert str(file) in captured.out
    assert "broken.gguf" in captured.err
    assert str(file) in paths(rooms)


def test_a_checksum_is_computed(rooms: TerminalRooms, file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    models(Models("import", paths=(file,)), rooms)
    capsys.readouterr()
    assert models(Models("verify", str(file), json=True), rooms) == 0
    sha256 = hashlib.sha256(file.read_bytes()).hexdigest()
    assert said(capsys) == {"path": str(file), "sha256": sha256, "verdict": "unknown"}


def test_a_file_that_was_moved_keeps_its_name(
    rooms: TerminalRooms, file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    models(Models("import", paths=(file,)), rooms)
    models(Models("rename", str(file), name="My own"), rooms)
    new = tmp_path / "moved.gguf"
    file.rename(new)
    capsys.readouterr()
    assert models(Models("relocate", "My own", paths=(new,)), rooms) == 0
    assert capsys.readouterr().out.strip() == f"My own: {new}"
    assert rooms.library.find("My own").path == new


def test_folders_come_and_go(rooms: TerminalRooms, file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert models(Models("folders", add=(file.parent,), json=True), rooms) == 0
    found = said(capsys)
    assert isinstance(found, dict)
    assert f'"path": "{file.parent}", "models": 1' in json.dumps(found["used"])
    empty = file.parent.parent / "empty"
    empty.mkdir()
    models(Models("folders", add=(empty,)), rooms)
    (line,) = [line for line in capsys.readouterr().out.splitlines() if line.endswith(str(empty))]
    assert line.split()[-3:] == ["0", "used", str(empty)]
    models(Models("folders", forget=(empty,)), rooms)
    assert paths(rooms) == {str(file)}
    models(Models("folders", forget=(file.parent,)), rooms)
    assert not paths(rooms)
    with pytest.raises(ModelNotFoundError, match="none of the folders"):
        models(Models("folders", forget=(file.parent,)), rooms)


def test_another_apps_models_are_offered_and_used_in_place(
    rooms: TerminalRooms, capsys: pytest.CaptureFixture[str]
) -> None:
    theirs = Path.home() / ".lmstudio" / "models" / "acme" / "Tiny-GGUF" / "tiny.gguf"
    theirs.parent.mkdir(parents=True)
    theirs.write_bytes(GgufFile().whole())
    models(Models("list"), rooms)
    assert "LM Studio has 1 model" in capsys.readouterr().err
    assert models(Models("folders", use=("lm_studio",)), rooms) == 0
    assert paths(rooms) == {str(theirs)}
    capsys.readouterr()
    models(Models("list"), rooms)
    captured = capsys.readouterr()
    assert "LM Studio" not in captured.err
    assert "acme/Tiny-GGUF" in captured.out


def test_the_same_content_twice_is_told(rooms: TerminalRooms, file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    copy = file.with_name("copy.gguf")
    copy.write_bytes(file.read_bytes())
    models(Models("import", paths=(file, copy)), rooms)
    capsys.readouterr()
    assert models(Models("duplicates", json=True), rooms) == 0
    assert said(capsys) in [[[str(file), str(copy)]], [[str(copy), str(file)]]]


def test_a_name_that_two_have_removes_neither(rooms: TerminalRooms, file: Path) -> None:
    twice = [rooms.paths.models / place / file.name for place in ("one", "two")]
    for path in twice:
        path.parent.mkdir(parents=True)
        path.write_bytes(file.read_bytes())
    with pytest.raises(ModelNotFoundError, match="say which by its path"):
        models(Models("remove", file.name, yes=True, permanently=True), rooms)
    assert models(Models("remove", str(twice[1]), yes=True, permanently=True), rooms) == 0
    assert [path.exists() for path in twice] == [True, False]
