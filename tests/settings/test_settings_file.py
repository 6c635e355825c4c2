"""settings.toml: what is written comes back, what is broken is kept aside, nothing is ever half written."""

from __future__ import annotations

import errno
import os
import tomllib
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NoReturn

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as some

from inglenook.engines.sampling import SAMPLERS
from inglenook.errors import SettingsError
from inglenook.settings.settings import (
    Appearance,
    ChatSettings,
    EngineSettings,
    ModelSettings,
    SamplingSettings,
    Settings,
    WindowSettings,
)
from inglenook.settings.settings_file import SettingsFile

CHANGED = Settings(appearance=Appearance(theme="dark"), model=ModelSettings(last="smollm2"), welcome_seen=True)
COUNTS = some.integers(min_value=1, max_value=1000)
ANY_SETTINGS = some.builds(
    Settings,
    appearance=some.builds(Appearance, theme=some.sampled_from(["system", "light", "dark"])),
    chat=some.builds(ChatSettings, system_prompt=some.text()),
    sampling=some.builds(
        SamplingSettings,
        temperature=some.floats(min_value=0, max_value=5),
        top_k=COUNTS,
        seed=COUNTS,
        sampler_order=some.lists(some.sampled_from(SAMPLERS), unique=True),
        logit_bias=some.dictionaries(COUNTS.map(str), some.floats(-100, 100)),
    ),
    engine=some.builds(EngineSettings, context_window=some.none() | COUNTS, threads=some.none() | COUNTS),
    window=some.builds(WindowSettings, maximised=some.booleans(), inspector_open=some.booleans()),
    model=some.builds(ModelSettings, last=some.none() | some.text()),
    welcome_seen=some.booleans(),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.toml"


def write(path: Path, content: str | bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content if isinstance(content, bytes) else content.encode())


@hypothesis_settings(max_examples=40, deadline=None)  # each writes to the disk twice
@given(settings=ANY_SETTINGS, before=ANY_SETTINGS)
def test_what_is_written_comes_back(settings: Settings, before: Settings) -> None:
    with TemporaryDirectory() as folder:
        file = SettingsFile(Path(folder) / "settings.toml")
        file.write(before)
        file.write(settings)
        assert file.read() == (settings, None)


def test_no_file_is_all_defaults(path: Path) -> None:
    assert SettingsFile(path).read() == (Settings(), None)
    assert not path.parent.exists()


def test_only_what_differs_is_written(path: Path) -> None:
    SettingsFile(path).write(CHANGED)
    expected = {"appearance": {"theme": "dark"}, "model": {"last": "smollm2"}, "welcome_seen": True}
    assert tomllib.loads(path.read_text("utf-8")) == expected
    SettingsFile(path).write(Settings())
    assert path.read_text("utf-8") == ""


def test_what_a_newer_inglenook_wrote_stays(path: Path) -> None:
    write(path, 'since = 2026-01-02\n[appearance]\ntheme = "light"\nfont = "Serif"\n[voice]\nspeed = 3\n')
    settings, sentence = SettingsFile(path).read()
    assert (settings.appearance.theme, sentence) == ("light", None)
    SettingsFile(path).write(Settings(welcome_seen=True))
    assert path.read_text("utf-8") == (
        'since = 2026-01-02\nwelcome_seen = true\n\n[appearance]\nfont = "Serif"\n\n[voice]\nspeed = 3\n'
    )


def test_what_an_editor_adds_does_no_harm(path: Path) -> None:
    write(path, b'\xef\xbb\xbf[appearance]\r\ntheme = "dark"\r\n')
    settings, sentence = SettingsFile(path).read()
    assert (settings.appearance.theme, sentence) == ("dark", None)


@pytest.mark.parametrize(
    "content",
    [
        b"theme = ",
        b"\xff\xfe\x00",
        b"a = 1\na = 2",
        b"a = " + b"[" * 5_000,
        b"x." * 500 + b"x = 1",
        b"#" * 1_100_000,
        b"\0" * 100,
        b"a = " + b"9" * 5_000,
    ],
)
def test_a_broken_file_is_kept_aside(path: Path, content: bytes) -> None:
    write(path, content)
    settings, sentence = SettingsFile(path).read()
    assert settings == Settings()
    assert sentence is not None
    assert str(path) in sentence
    assert sentence.endswith("It is kept as “settings.broken-1.toml”.")
    assert path.with_name("settings.broken-1.toml").read_bytes() == content
    assert SettingsFile(path).read() == (Settings(), None)


def test_what_is_sound_in_a_broken_file_still_holds(path: Path) -> None:
    content = (
        'welcome_seen = true\nwindow = "big"\nown = 1\n[appearance]\ntheme = "sepia"\ntext_scale = 1.5\n'
        "[sampling]\ntemperature = nan\ntop_k = 7\n"
    )
    write(path, content)
    path.with_name("settings.broken-1.toml").write_bytes(b"an earlier one")
    settings, sentence = SettingsFile(path).read()
    assert settings == Settings(
        appearance=Appearance(text_scale=1.5), sampling=SamplingSettings(top_k=7), welcome_seen=True
    )
    assert sentence is not None
    for fault in ("appearance.theme: ", "sampling.temperature: ", "window: ", "settings.broken-2.toml"):
        assert fault in sentence
    assert sentence.endswith("what was sound in it still holds.")
    assert path.with_name("settings.broken-1.toml").read_bytes() == b"an earlier one"
    assert path.with_name("settings.broken-2.toml").read_text("utf-8") == content
    assert SettingsFile(path).read() == (settings, None)
    assert tomllib.loads(path.read_text("utf-8"))["own"] == 1


def test_a_file_broken_meanwhile_is_kept_aside_before_a_write(path: Path) -> None:
    write(path, "my notes")
    SettingsFile(path).write(CHANGED)
    assert path.with_name("settings.broken-1.toml").read_text("utf-8") == "my notes"
    assert SettingsFile(path).read() == (CHANGED, None)


def test_a_folder_in_its_place_is_said(path: Path) -> None:
    path.mkdir(parents=True)
    settings, sentence = SettingsFile(path).read()
    assert settings == Settings()
    assert sentence is not None
    assert "cannot be read" in sentence
    with pytest.raises(SettingsError, match=r"settings\.toml” cannot be read"):
        SettingsFile(path).write(CHANGED)


def test_a_place_that_cannot_be_written_is_said(path: Path) -> None:
    path.parent.write_text("a file where the folder should be")
    with pytest.raises(SettingsError, match=r"settings\.toml”"):
        SettingsFile(path).write(CHANGED)


def test_a_full_disk_leaves_the_old_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    SettingsFile(path).write(CHANGED)
    before = path.read_bytes()

    def full(_: int) -> NoReturn:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(SettingsError, match=r"cannot be saved in .*No space left"):
        SettingsFile(path).write(Settings())
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def test_the_longest_system_prompt_can_be_read_again(path: Path) -> None:
    longest = Settings(chat=ChatSettings(system_prompt="\x01" * 64 * 1024))  # the longest way to write a character
    SettingsFile(path).write(longest)
    assert SettingsFile(path).read() == (longest, None)


def test_what_could_not_be_read_again_is_not_written(path: Path) -> None:
    SettingsFile(path).write(CHANGED)
    with pytest.raises(SettingsError, match="larger than 1024 KiB"):
        SettingsFile(path).write(Settings(model=ModelSettings(last="x" * 2**20)))
    assert SettingsFile(path).read() == (CHANGED, None)


@pytest.mark.skipif(os.name == "nt", reason="links need a right there")
def test_a_link_stays_a_link(path: Path, tmp_path: Path) -> None:
    path.parent.mkdir()
    path.symlink_to(tmp_path / "dotfiles.toml")
    SettingsFile(path).write(CHANGED)
    assert path.is_symlink()
    assert SettingsFile(tmp_path / "dotfiles.toml").read() == (CHANGED, None)


def test_half_characters_are_written_as_a_sign(path: Path) -> None:
    SettingsFile(path).write(Settings(model=CHANGED.model.model_copy(update={"last": "/models/\udcff.gguf"})))
    assert SettingsFile(path).read()[0].model.last == "/models/?.gguf"
