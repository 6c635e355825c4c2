"""The presets that come with the app: sound, explained, and used by no name twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from inglenook.paths import resources
from inglenook.presets.modelfile_reader import read_modelfile
from inglenook.presets.modelfile_writer import write_modelfile
from inglenook.presets.parameters import parameter_named
from inglenook.presets.preset_names import checked_name
from inglenook.presets.preset_reading import preset_of
from inglenook.presets.preset_store import PresetStore
from inglenook.presets.shipped_notes import SHIPPED_NOTES

if TYPE_CHECKING:
    from pathlib import Path

SHIPPED = sorted((resources() / "presets").glob("*.Modelfile"))


def test_there_are_a_dozen_or_more(tmp_path: Path) -> None:
    store = PresetStore(tmp_path, resources() / "presets")
    assert len(store.all()) == len(SHIPPED) >= 12
    assert all(stored.is_shipped for stored in store.all())


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_a_shipped_preset_is_sound(path: Path, tmp_path: Path) -> None:
    [stored] = [one for one in PresetStore(tmp_path, path.parent).all() if one.path == path]
    assert stored.problems == ()
    assert stored.preset is not None
    assert stored.name == checked_name(path.stem)
    assert stored.preset.note.endswith(".")
    assert stored.preset.base == ""
    assert stored.preset.system_prompt
    assert stored.preset.values
    modelfile = read_modelfile(stored.text)
    assert f'# inglenook: name "{stored.name}"' in stored.text
    assert write_modelfile(modelfile).replace('"', "") == stored.text.replace('"', "")
    names = [instruction.args[0] for instruction in modelfile.named("parameter")]
    assert all(parameter_named(name) for name in names)
    assert len(names) == len(set(names))
    lines = stored.text.splitlines()
    for number, line in enumerate(lines):  # each number is explained in the line above it
        if line.startswith("PARAMETER"):
            assert lines[number - 1].startswith("# ")
            assert lines[number - 1].endswith(".")


def test_the_notes_differ(tmp_path: Path) -> None:
    notes = [stored.note for stored in PresetStore(tmp_path, resources() / "presets").all()]
    assert len(set(notes)) == len(notes)


def test_their_notes_can_be_said_in_other_languages() -> None:
    files = [read_modelfile(path.read_text(encoding="utf-8")) for path in SHIPPED]
    assert tuple(preset_of(file, "x")[0].note for file in files) == SHIPPED_NOTES
