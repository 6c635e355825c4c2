"""Opens the Fit page."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import pytest
from tests.ui.fit.fit_desk import Desk
from tests.ui.hub.fake_hub import FakeHub

from inglenook.storage.database import Database
from inglenook.ui.background import Background
from inglenook.ui.theme.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture
def theme(qapp: QApplication, tmp_path: Path) -> Theme:
    return Theme(qapp, tmp_path / "cache")


@pytest.fixture
def fit(qtbot: QtBot, theme: Theme, tmp_path: Path) -> Iterator[Callable[..., Desk]]:
    """A fault of the page's own fails the test."""
    bugs: list[Exception] = []
    desks: list[Desk] = []
    with contextlib.ExitStack() as ends:

        def open_one(hub: FakeHub | None = None, *, starter: Path | None = None, width: int = 1200) -> Desk:
            database = Database(tmp_path / "fit.sqlite")
            ends.callback(database.close)
            background = Background(bugs.append)
            ends.callback(background.stop_all, 5)
            desk = Desk(
                qtbot, theme, background, database, tmp_path, hub=hub or FakeHub(), starter=starter, width=width
            )
            desks.append(desk)
            return desk

        yield open_one
        for desk in desks:
            desk.hub.answers.set()
            desk.planner.answers.set()
    assert not bugs
