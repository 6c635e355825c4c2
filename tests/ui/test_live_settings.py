"""Settings that are in force at once and on disk a moment later."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from inglenook.settings.settings_file import SettingsFile
from inglenook.ui.background import Background
from inglenook.ui.live_settings import LiveSettings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def background(qapp: object) -> Iterator[Background]:  # noqa: ARG001  timers need an application
    background = Background(lambda error: pytest.fail(str(error)))
    yield background
    background.stop_all(5)


def _live(folder: Path, background: Background) -> LiveSettings:
    file = SettingsFile(folder / "settings.toml")
    return LiveSettings(file, file.read()[0], background)


def test_a_change_is_heard_at_once_and_read_back_later(qtbot: QtBot, tmp_path: Path, background: Background) -> None:
    live = _live(tmp_path, background)
    with qtbot.waitSignal(live.changed, timeout=0):
        live.set_field("sampling", "temperature", 0.3)
    with qtbot.assertNotEmitted(live.changed):
        live.set_field("sampling", "temperature", 0.3)
    qtbot.waitUntil(lambda: _live(tmp_path, background).settings.sampling.temperature == 0.3)


def test_what_is_not_on_disk_at_the_end_is_written_then(tmp_path: Path, background: Background) -> None:
    live = _live(tmp_path, background)
    live.set_field("engine", "threads", 3)
    live.save_now()
    assert _live(tmp_path, background).settings.engine.threads == 3


def test_a_value_out_of_bounds_changes_nothing_and_is_told(
    qtbot: QtBot, tmp_path: Path, background: Background
) -> None:
    live = _live(tmp_path, background)
    with qtbot.waitSignal(live.save_failed, timeout=0) as told:
        live.set_field("chat", "system_prompt", "long " * 20_000)
    assert told.args is not None
    assert "“system prompt” was not changed" in told.args[0]
    with qtbot.waitSignal(live.save_failed, timeout=0):
        live.set_field("sampling", "top_p", 1.5)
    assert live.value("sampling", "top_p") == live.default("sampling", "top_p")


def test_a_file_that_cannot_be_written_is_told(qtbot: QtBot, tmp_path: Path, background: Background) -> None:
    live = _live(tmp_path, background)
    (tmp_path / "settings.toml").mkdir()
    told: list[str] = []
    live.save_failed.connect(told.append)
    live.set_field("sampling", "temperature", 0.3)
    qtbot.waitUntil(lambda: bool(told))
    assert "settings.toml" in told[0]
