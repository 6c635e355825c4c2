"""What is remembered of models outlives looking again, other processes, and names that are no text."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from inglenook.models.model import HubOrigin
from inglenook.models.records import Record

from .conftest import write_model

if TYPE_CHECKING:
    from inglenook.models.records import ModelRecords

    from .conftest import OpenLibrary

ORIGIN = HubOrigin("acme/Tiny-GGUF", "c0ffee", "Tiny-Q8_0.gguf", "ab" * 32, "mit")


def test_what_the_user_and_the_hub_said_outlives_another_look(records: ModelRecords) -> None:
    path = Path("/models/a.gguf")
    records.put([Record(path, None, 10, 1, None)])
    records.set_name(path, "Größe 🌍")
    records.set_hub(path, ORIGIN)
    records.set_checksum(path, "cd" * 32, 5.0)
    records.put([Record(path, Path("/models"), 10, 1, None, problem="cut short")])
    record = records.get(path)
    assert record is not None
    assert (record.name, record.hub, record.sha256, record.verified_at) == ("Größe 🌍", ORIGIN, "cd" * 32, 5.0)
    assert (record.source_path, record.problem) == (Path("/models"), "cut short")
    records.put([Record(path, Path("/models"), 11, 1, None)])
    record = records.get(path)
    assert record is not None
    assert (record.name, record.hub, record.sha256, record.verified_at) == ("Größe 🌍", ORIGIN, "", None)


def test_a_header_is_read_once(open_library: OpenLibrary, tmp_path: Path) -> None:
    file = write_model(tmp_path / "models" / "a.gguf")
    assert [model.quantization for model in open_library(tmp_path / "models").models()] == ["Q8_0"]
    state = file.stat()
    file.write_bytes(bytes(state.st_size))
    os.utime(file, ns=(state.st_atime_ns, state.st_mtime_ns))
    assert [model.quantization for model in open_library(tmp_path / "models").models()] == ["Q8_0"]
    os.utime(file, ns=(1, 1))
    library = open_library(tmp_path / "models")
    assert [model.state for model in library.known()] == ["ready"]
    assert library.models() == ()
    assert [model.state for model in library.known()] == ["broken"]


def test_facts_of_another_shape_are_read_anew(
    open_library: OpenLibrary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_model(tmp_path / "models" / "a.gguf")
    open_library(tmp_path / "models").models()
    monkeypatch.setattr("inglenook.models.facts_json.SHAPE", 999)
    (model,) = open_library(tmp_path / "models").known()
    assert model.facts is None
    (model,) = open_library(tmp_path / "models").models()
    assert model.quantization == "Q8_0"


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="names of files are text there")
def test_a_name_that_is_no_text_is_kept_and_can_be_shown(open_library: OpenLibrary, tmp_path: Path) -> None:
    path = tmp_path / "models" / os.fsdecode(b"caf\xe9.gguf")
    write_model(path)
    (tmp_path / "models" / os.fsdecode(b"broken\xff.gguf")).write_bytes(b"no")
    library = open_library(tmp_path / "models")
    (model,) = library.models()
    assert (model.path, model.name) == (path, "caf?")
    assert [known.path for known in library.known() if known.state == "ready"] == [path]
    assert [text.encode() for text in library.problems()]
    library.rename(model, "Café")
    assert library.find("café").path == path


def test_a_moved_file_keeps_its_name(open_library: OpenLibrary, tmp_path: Path) -> None:
    file = write_model(tmp_path / "models" / "a.gguf")
    library = open_library(tmp_path / "models")
    library.rename(library.find("a"), "Favourite")
    wanted = library.set_wishes(library.find("Favourite"), '{"uses_publisher": false}')
    assert wanted == library.find("Favourite")  # the same model, whatever is wanted of it
    (tmp_path / "models" / "deep").mkdir()
    file.rename(tmp_path / "models" / "deep" / "b.gguf")
    assert [model.path.name for model in library.all_models()] == ["b.gguf"]
    assert [(model.name, model.path.name) for model in library.known()] == [("Favourite", "b.gguf")]
    assert [model.wishes for model in library.known()] == ['{"uses_publisher": false}']


def test_a_move_takes_nothing_away_from_where_it_leads(records: ModelRecords) -> None:
    old, new = Path("/models/old.gguf"), Path("/models/new.gguf")
    records.put([Record(old, None, 10, 1, None), Record(new, None, 10, 1, None)])
    records.set_hub(old, ORIGIN)
    records.set_name(new, "Mine")
    records.set_checksum(new, "cd" * 32, 5.0)
    records.move(old, new)
    record = records.get(new)
    assert record is not None
    assert (record.name, record.hub, record.sha256, record.verified_at) == ("Mine", ORIGIN, "cd" * 32, 5.0)
    assert records.get(old) is None
