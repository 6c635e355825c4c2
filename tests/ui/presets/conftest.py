"""Opens the Presets page."""

from __future__ import annotations

import contextlib
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from tests.ui.presets.presets_desk import PresetsDesk

from inglenook.models.library import Library
from inglenook.models.records import ModelRecords
from inglenook.storage.database import Database
from inglenook.ui.background import Background
from inglenook.ui.theme.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

PRECISE = """# Made for the physics course.
FROM llama3.2

PARAMETER temperature 0.2
PARAMETER stop "<|eot_id|>"

SYSTEM Be brief.
"""
STORY = "FROM any-model\nPARAMETER temperature 1.2\nSYSTEM You tell stories.\n"


@pytest.fixture
def presets(tmp_path: Path) -> Path:
    """A folder with presets: two that are sound, one that is broken, and one that came along."""
    for folder in ("presets", "shipped"):
        (tmp_path / folder).mkdir()
    folder = tmp_path / "presets"
    (folder / "Precise.Modelfile").write_text(PRECISE, encoding="utf-8")
    (folder / "Story.Modelfile").write_text(STORY, encoding="utf-8")
    (folder / "Broken.Modelfile").write_text("FROM x\nPARAMETR top_k 3\n", encoding="utf-8")
    (tmp_path / "shipped" / "Translate.Modelfile").write_text("FROM any-model\nSYSTEM Translate.\n", encoding="utf-8")
    return folder


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Callable[..., PresetsDesk]]:
    """A second call closes the page and opens it again over the same folder; a fault of its own fails the test."""
    bugs: list[Exception] = []
    desks: list[PresetsDesk] = []
    with contextlib.ExitStack() as ends:
        database = ends.enter_context(contextlib.closing(Database(tmp_path / "models.sqlite")))
        theme = Theme(qapp, tmp_path / "cache")

        def open_one(*, width: int = 1300, loaded: object = None) -> PresetsDesk:
            if desks:
                desks.pop().close()
            background = Background(bugs.append)
            ends.callback(background.stop_all, 5)
            library = Library(tmp_path / "models", None, ModelRecords(database))
            memory = loaded or SimpleNamespace(current=None)
            desk = PresetsDesk(qtbot, theme, background, tmp_path, library, width=width, loaded=memory)
            desks.append(desk)
            return desk

        yield open_one
    assert not bugs
