"""The window is there, in its colours and size, before the rest of the app is."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from inglenook.errors import InglenookError
from inglenook.ui.opening import Look, Opening, check_versions, read_look
from inglenook.ui.theme.tokens import DARK

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def test_it_is_painted_as_it_was_left(tmp_path: Path, qtbot: QtBot) -> None:
    settings = tmp_path / "settings.toml"
    settings.write_text('[appearance]\ntheme = "dark"\n[window]\nwidth = 1000\nheight = 700\n', encoding="utf-8")
    opening = Opening(settings)
    qtbot.addWidget(opening.window)
    opening.show()
    assert opening.window.opening_picture.was_painted
    assert (opening.window.width(), opening.window.height()) == (1000, 700)
    assert opening.window.grab().toImage().pixelColor(5, 300).name().upper() == DARK.window
    before = opening.qt.palette()
    opening.dress()  # for a dialog that comes before the theme, such as that of a damaged file
    assert opening.qt.palette().window().color().name().upper() == DARK.window
    opening.qt.setPalette(before)


def test_nothing_heavy_is_imported_before_it() -> None:
    script = (
        "import json, sys, inglenook.__main__, inglenook.ui.opening, inglenook.paths; print(json.dumps([*sys.modules]))"
    )
    modules = json.loads(subprocess.run([sys.executable, "-c", script], capture_output=True, check=True).stdout)
    assert not {"pydantic", "numpy", "sqlite3", "markdown_it", "pygments"} & set(modules)


@pytest.mark.parametrize("text", ["", "not toml", "appearance = 1", '[window]\nwidth = "wide"\nmaximised = 3\n'])
def test_odd_settings_do_not_keep_it_shut(tmp_path: Path, text: str) -> None:
    settings = tmp_path / "settings.toml"
    settings.write_text(text, encoding="utf-8")
    assert read_look(settings) == Look()


def test_the_pair_that_would_abort_is_told() -> None:
    with pytest.raises(InglenookError, match=r"6\.12\.0 does not work with Python 3\.11"):
        check_versions((6, 12, 0), (3, 11))
    check_versions((6, 12, 0), (3, 12))
    check_versions((6, 11, 3), (3, 11))
