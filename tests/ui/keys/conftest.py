"""Keys over real settings, and who presses them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from inglenook.settings.settings_file import SettingsFile
from inglenook.ui.background import Background
from inglenook.ui.keys.keys import Keys
from inglenook.ui.live_settings import LiveSettings
from inglenook.ui.theme.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication


@pytest.fixture
def settings(qapp: QApplication, tmp_path: Path) -> Iterator[LiveSettings]:
    del qapp
    background = Background(lambda error: pytest.fail(str(error)))
    file = SettingsFile(tmp_path / "settings.toml")
    yield LiveSettings(file, file.read()[0], background)
    background.stop_all(5)


@pytest.fixture
def keys(settings: LiveSettings) -> Keys:
    return Keys(settings)


@pytest.fixture
def theme(qapp: QApplication, tmp_path: Path) -> Theme:
    return Theme(qapp, tmp_path / "cache")
