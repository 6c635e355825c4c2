"""Where things are stored."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from inglenook.paths import HOME_VARIABLE, Paths, resources

if TYPE_CHECKING:
    from collections.abc import Callable


def test_one_variable_moves_everything(home: Path) -> None:
    paths = Paths.find()
    assert paths.database == home / "inglenook.sqlite"
    assert paths.settings == home / "settings.toml"
    assert paths.models == home / "models"
    assert paths.presets == home / "presets"
    assert (paths.cache, paths.logs) == (home / "cache", home / "logs")
    assert not home.exists()


def test_without_it_the_system_says_where(monkeypatch: pytest.MonkeyPatch) -> None:
    for value in (None, ""):
        monkeypatch.setenv(HOME_VARIABLE, "") if value == "" else monkeypatch.delenv(HOME_VARIABLE)
        paths = Paths.find()
        for folder in (paths.data, paths.config, paths.cache, paths.logs):
            assert folder.is_absolute()
            assert "inglenook" in str(folder).lower()


@pytest.mark.parametrize(
    ("value", "folder"),
    [
        ("~/ai", lambda: Path.home() / "ai"),
        ("here", lambda: Path.cwd() / "here"),
        ("~nobody-by-that-name/x", lambda: Path.cwd() / "~nobody-by-that-name/x"),
    ],
)
def test_any_spelling_becomes_a_whole_path(
    monkeypatch: pytest.MonkeyPatch, value: str, folder: Callable[[], Path]
) -> None:
    monkeypatch.setenv(HOME_VARIABLE, value)
    assert Paths.find().data == folder()


def test_the_resources_are_there() -> None:
    assert (resources() / "icons").is_dir()
