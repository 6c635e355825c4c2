"""A slider that may be left to the app, over steps that grow."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QSlider, QToolButton

from inglenook.ui.fit.steps_slider import StepsSlider, context_steps

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def slider(qtbot: QtBot) -> StepsSlider:
    slider = StepsSlider("Context window", steps=context_steps(131_072))
    qtbot.addWidget(slider)
    slider.set_automatic(8192)
    slider.show()
    return slider


def _edit(slider: StepsSlider) -> QLineEdit:
    return slider.findChildren(QLineEdit)[0]


def _type(qtbot: QtBot, slider: StepsSlider, text: str) -> None:
    _edit(slider).selectAll()
    qtbot.keyClicks(_edit(slider), text)
    qtbot.keyClick(_edit(slider), Qt.Key.Key_Return)


def test_each_doubling_is_as_long() -> None:
    steps = context_steps(131_072)
    assert steps == sorted(set(steps))
    assert all(step % 256 == 0 for step in steps)
    assert {512, 1024, 4096, 8192, 131_072} <= set(steps)
    assert steps.index(65_536) - steps.index(32_768) == steps.index(16_384) - steps.index(8192) == 8


@pytest.mark.parametrize("longest", [512, 513, 40_960])
def test_the_longest_is_a_step_itself(longest: int) -> None:
    assert context_steps(longest)[-1] == longest


def test_left_to_the_app_it_shows_what_the_app_chose(slider: StepsSlider) -> None:
    assert slider.value is None
    assert _edit(slider).text() == "auto: 8,192"
    assert "8,192" in slider.findChildren(QSlider)[0].accessibleDescription()


def test_keys_choose_and_the_reset_leaves_it_again(qtbot: QtBot, slider: StepsSlider) -> None:
    changes: list[int | None] = []
    slider.changed.connect(lambda: changes.append(slider.value))
    qtbot.keyClick(slider.findChildren(QSlider)[0], Qt.Key.Key_Right)
    assert changes == [8960]
    qtbot.mouseClick(slider.findChildren(QToolButton)[0], Qt.MouseButton.LeftButton)
    assert changes == [8960, None]
    assert _edit(slider).text() == "auto: 8,192"


@pytest.mark.parametrize(
    ("text", "value"),
    [("5000", 5000), ("5,000", 5000), ("9999999", 131_072), ("1", 512), ("much", None), ("auto", None)],
)
def test_a_typed_number_is_held_to_what_there_is(
    qtbot: QtBot, slider: StepsSlider, text: str, value: int | None
) -> None:
    _type(qtbot, slider, text)
    assert slider.value == value
