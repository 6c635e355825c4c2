"""A wait tells what goes on and can be stopped once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QPushButton

from inglenook.ui.widgets.progress_card import ProgressCard

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_it_shows_how_far_it_is(qtbot: QtBot) -> None:
    card = ProgressCard("Loading Qwen3 8B")
    qtbot.addWidget(card)
    bar = card.findChildren(QProgressBar)[0]
    assert (bar.minimum(), bar.maximum()) == (0, 0)  # nobody knows yet
    card.set_fraction(0.25)
    assert bar.value() / bar.maximum() == 0.25
    card.set_fraction(7.0)
    assert bar.value() == bar.maximum()
    card.set_stage("Reading the file")
    assert (bar.accessibleName(), bar.accessibleDescription()) == ("Loading Qwen3 8B", "Reading the file")


def test_cancel_is_told_once(qtbot: QtBot) -> None:
    card = ProgressCard("Loading")
    qtbot.addWidget(card)
    card.show()
    told: list[bool] = []
    card.cancelled.connect(lambda: told.append(True))
    button = card.findChildren(QPushButton)[0]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert told == [True]
    assert not button.isEnabled()
