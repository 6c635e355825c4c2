"""What is told of every model of this computer is worked out once, also where it cannot be."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from inglenook.engines.engine import LoadOptions
from inglenook.models.model import Model
from inglenook.ui.background import Background
from inglenook.ui.fit.model_fits import ModelFits

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from inglenook.fit.computer import Computer
    from inglenook.ui.rooms import WindowRooms


class FakeSettings(QObject):
    """Never change."""

    changed = Signal()
    settings = SimpleNamespace(engine=SimpleNamespace(to_load_options=LoadOptions))


class BrokenFits:
    """Cannot even tell what this computer is."""

    asked = 0

    def computer(self) -> Computer:
        """Fails, and counts."""
        self.asked += 1
        raise OSError("no such device")


def test_what_fails_is_not_tried_without_end(qtbot: QtBot) -> None:
    bugs: list[Exception] = []
    background, fits, settings = Background(bugs.append), BrokenFits(), FakeSettings()
    rooms = SimpleNamespace(background=background, fits=fits, headers=None, settings=settings)
    told = ModelFits(cast("WindowRooms", rooms))
    path = Path("a.gguf")
    model = Model("A", path, None, "own", "", 1, (path,))
    told.look([model])
    qtbot.waitUntil(lambda: len(bugs) == 1 and background.is_idle)
    assert fits.asked == 1
    told.look([model])
    qtbot.waitUntil(lambda: len(bugs) > 1)
    assert fits.asked > 1  # a later look tries again
    assert background.stop_all(5)
