"""Presets on the disk: none is lost, none leaves its folder, and a broken one hides no other."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inglenook.errors import PresetError
from inglenook.presets.modelfile_reader import LARGEST_BYTES
from inglenook.presets.preset_names import checked_name, name_from
from inglenook.presets.preset_store import PresetStore

if TYPE_CHECKING:
    from pathlib import Path

BRIEF = "FROM any-model\nSYSTEM Be brief.\n"
LONG = "FROM any-model\nSYSTEM Be long.\n"


@pytest.fixture
def store(tmp_path: Path) -> PresetStore:
    shipped = tmp_path / "shipped"
    shipped.mkdir()
    (shipped / "Precise.Modelfile").write_text(
        '# inglenook: name "Precise"\nFROM any-model\nPARAMETER temperature 0.2\n', encoding="utf-8"
    )
    return PresetStore(tmp_path / "presets", shipped)


def texts(store: PresetStore) -> dict[str, str]:
    return {stored.name: stored.text for stored in store.all()}


def test_a_preset_is_made_changed_renamed_copied_and_deleted(store: PresetStore) -> None:
    made = store.create("Brief", BRIEF)
    assert (made.name, made.text, made.is_shipped, made.problems) == ("Brief", BRIEF, False, ())
    assert made.preset is not None
    assert made.preset.system_prompt == "Be brief."
    assert made.path.read_text(encoding="utf-8") == BRIEF

    changed = store.save("brief", LONG)
    assert (changed.name, changed.text) == ("Brief", LONG)
    assert [version.text for version in store.history("Brief")] == [BRIEF]

    copy = store.duplicate("Brief", "Long")
    assert copy.text == LONG
    renamed = store.rename("Brief", "Short")
    assert (renamed.name, renamed.preset and renamed.preset.name) == ("Short", "Short")
    assert [version.text for version in store.history("Short")] == [BRIEF]
    assert store.history("Brief") == ()

    deleted = store.delete("Short")
    assert list(texts(store)) == ["Long", "Precise"]
    assert store.restore(deleted).text == LONG
    assert [version.text for version in store.history("Short")] == [LONG, BRIEF]
    assert not [path for path in store.folder.rglob("*") if path.suffix == ".part"]


def test_a_name_in_the_file_follows_the_name_of_the_preset(store: PresetStore) -> None:
    copy = store.duplicate("Precise", "Mine")
    assert copy.text == '# inglenook: name "Mine"\nFROM any-model\nPARAMETER temperature 0.2\n'
    assert store.rename("Mine", "Yours").text.startswith('# inglenook: name "Yours"\n')
    assert store.create("New").text.startswith('# inglenook: name "New"\n')
    odd = "FROM a\nSYSTEM '\nnot an instruction"
    assert store.create("Odd", odd).text == odd


def test_a_shipped_preset_stays_as_it_came(store: PresetStore) -> None:
    shipped = store.read("precise")
    assert (shipped.name, shipped.is_shipped, shipped.hides_shipped) == ("Precise", True, False)
    for change in (lambda: store.delete("Precise"), lambda: store.rename("Precise", "Mine")):
        with pytest.raises(PresetError, match="came with the app"):
            change()
    with pytest.raises(PresetError, match="There is a preset “Precise” already"):
        store.create("PRECISE", BRIEF)

    own = store.save("precise", BRIEF)
    assert (own.name, own.text, own.is_shipped, own.hides_shipped) == ("Precise", BRIEF, False, True)
    assert len(store.all()) == 1
    assert shipped.path.read_text(encoding="utf-8") == shipped.text
    deleted = store.delete("Precise")
    assert store.read("Precise") == shipped
    assert store.restore(deleted).text == BRIEF
    with pytest.raises(PresetError, match="already"):
        store.restore(deleted)


def test_a_broken_file_hides_no_other(store: PresetStore) -> None:
    store.create("Good", BRIEF)
    (store.folder / "Broken.Modelfile").write_text("FROM a\nSTSTEM Be kind.\n", encoding="utf-8")
    (store.folder / "Huge.Modelfile").write_bytes(b"FROM a\n" + b"#" * LARGEST_BYTES)
    (store.folder / "Bytes.MODELFILE").write_bytes(b"\xff\xfeF\x00R\x00O\x00M\x00 \x00a\x00\n\x00")
    (store.folder / "Folder.Modelfile").mkdir()
    (store.folder / ".hidden.Modelfile").write_text("FROM a\n", encoding="utf-8")
    (store.folder / "notes.txt").write_text("nothing", encoding="utf-8")
    found = {stored.name: stored for stored in store.all()}
    assert list(found) == ["Broken", "Bytes", "Good", "Huge", "Precise"]
    error = found["Broken"].error
    assert error is not None
    assert (error.line, found["Broken"].preset) == (2, None)
    assert error.message.startswith("“STSTEM” is no instruction.")
    assert found["Huge"].error is not None
    assert found["Bytes"].preset is not None
    assert found["Good"].error is None
    assert store.save("Broken", BRIEF).preset is not None
    assert store.save("Good", "no modelfile").preset is None  # what the user typed is kept, and told
    assert texts(store)["Good"] == "no modelfile"


@pytest.mark.skipif(sys.platform == "win32" or not hasattr(os, "mkfifo"), reason="no such pipes")
def test_a_pipe_is_not_waited_for(store: PresetStore) -> None:
    store.folder.mkdir()
    os.mkfifo(store.folder / "Pipe.Modelfile")
    assert list(texts(store)) == ["Precise"]


def test_a_change_by_hand_is_seen(store: PresetStore) -> None:
    made = store.create("Brief", BRIEF)
    assert store.read("Brief") == made
    made.path.write_text(LONG + "# longer\n", encoding="utf-8")
    assert store.read("Brief").text == LONG + "# longer\n"
    made.path.rename(made.path.with_name("Other.Modelfile"))
    assert list(texts(store)) == ["Other", "Precise"]


def test_what_did_not_change_is_not_written_again(store: PresetStore) -> None:
    made = store.create("Brief", BRIEF)
    before = made.path.stat().st_mtime_ns
    store.save("Brief", BRIEF)
    assert made.path.stat().st_mtime_ns == before
    assert store.history("Brief") == ()


def test_twenty_versions_are_kept(store: PresetStore) -> None:
    store.create("Brief", "FROM any-model\n# 0\n")
    for number in range(1, 30):
        store.save("Brief", f"FROM any-model\n# {number}\n")
    versions = store.history("brief")
    assert [version.text for version in versions] == [f"FROM any-model\n# {number}\n" for number in range(28, 8, -1)]
    assert sorted((version.when for version in versions), reverse=True) == [version.when for version in versions]


def test_a_link_stays_a_link(store: PresetStore, tmp_path: Path) -> None:
    real = tmp_path / "elsewhere.txt"
    real.write_text(BRIEF, encoding="utf-8")
    store.folder.mkdir()
    (store.folder / "Linked.Modelfile").symlink_to(real)
    store.save("Linked", LONG)
    assert (store.folder / "Linked.Modelfile").is_symlink()
    assert real.read_text(encoding="utf-8") == LONG


def test_what_cannot_be_saved_changes_nothing(store: PresetStore) -> None:
    store.create("Brief", BRIEF)
    with pytest.raises(PresetError, match="would be larger than 16 MiB"):
        store.save("Brief", "FROM a\n" + "#" * LARGEST_BYTES)
    assert texts(store)["Brief"] == BRIEF
    with pytest.raises(PresetError, match="There is a preset “Precise” already"):
        store.rename("Brief", "precise")
    with pytest.raises(PresetError, match="There is no preset “None”"):
        store.duplicate("None", "Some")
    assert list(texts(store)) == ["Brief", "Precise"]


def test_a_folder_that_cannot_be_written_gets_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    store = PresetStore(tmp_path / "file" / "presets", tmp_path / "none")
    assert store.all() == ()
    with pytest.raises(PresetError, match="cannot be saved"):
        store.create("Brief", BRIEF)


def test_another_large_letter_is_no_other_preset(store: PresetStore) -> None:
    store.create("brief", BRIEF)
    assert store.rename("brief", "Brief").name == "Brief"
    assert store.free_name("BRIEF") == "BRIEF 2"
    with pytest.raises(PresetError, match="already"):
        store.create("Brief", BRIEF)


@pytest.mark.parametrize(
    "name",
    ["", "  ", "..", "../up", "a/b", "a\\b", "C:mine", ".hidden", "ends.", "con", "NUL.txt", "COM¹", "a\0b", "a\nb",
     "x" * 81, "é" * 200, "a\u202eb", "a\ud800b", "what?"],
)  # fmt: skip
def test_a_name_that_is_no_file_name_is_refused(store: PresetStore, name: str) -> None:
    for attempt in (lambda: store.create(name, BRIEF), lambda: store.save(name, BRIEF)):
        with pytest.raises(PresetError, match=r"name"):
            attempt()
    assert not store.folder.exists()


@given(st.text(max_size=120))
def test_a_name_can_be_made_of_any_text(text: str) -> None:
    name = name_from(text)
    assert checked_name(name) == name


def test_a_history_is_looked_up_by_name_only(store: PresetStore) -> None:
    store.create("Brief", BRIEF)
    store.save("Brief", LONG)
    for name in ("../presets/.history/brief", "..", "brief/../brief", "", "a\0b"):
        assert store.history(name) == ()
