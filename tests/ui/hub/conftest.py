"""Opens the Discover page over a hub that the test sets."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication
from tests.ui.hub.discover_desk import Desk

from inglenook.ui.background import Background
from inglenook.ui.theme.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot
    from tests.ui.hub.fake_hub import FakeHub


@pytest.fixture
def discover(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., Desk]]:
    """A fault of the page's own fails the test."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    bugs: list[Exception] = []
    hubs: list[FakeHub] = []
    with contextlib.ExitStack() as ends:

        def open_one(hub: FakeHub, *, width: int = 1200, offline: bool = False) -> Desk:
            background = Background(bugs.append)
            ends.callback(background.stop_all, 5)
            hubs.append(hub)
            return Desk(qtbot, Theme(application, tmp_path / "cache"), background, hub, width=width, offline=offline)

        yield open_one
        for hub in hubs:
            hub.answers.set()
    assert not bugs
