"""A switch is turned by a click anywhere on its line, by the space bar, and reads as a check box."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QImage

from inglenook.ui.widgets.switch import Switch

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def switch(qtbot: QtBot) -> Switch:
    switch = Switch("Flash attention")
    qtbot.addWidget(switch)
    switch.resize(300, 30)
    switch.show()
    return switch


@pytest.mark.parametrize("x", [5, 150, 290])
def test_a_click_anywhere_turns_it(switch: Switch, qtbot: QtBot, x: int) -> None:
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton, pos=QPoint(x, 15))
    assert switch.isChecked()


def test_the_space_bar_turns_it_and_a_screen_reader_knows_it(switch: Switch, qtbot: QtBot) -> None:
    qtbot.keyClick(switch, Qt.Key.Key_Space)
    assert switch.isChecked()
    reader = QAccessible.queryAccessibleInterface(switch)
    assert reader is not None
    assert reader.role() == QAccessible.Role.CheckBox
    assert reader.text(QAccessible.Text.Name) == "Flash attention"


def test_on_and_off_differ_by_place_in_both_directions(switch: Switch) -> None:
    pictures: list[QImage] = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        switch.setLayoutDirection(direction)
        for is_on in (False, True):
            switch.setChecked(is_on)
            pictures.append(switch.grab().toImage())
    assert all(one != other for at, one in enumerate(pictures) for other in pictures[:at])
