"""A number can be dragged, typed, stepped and put back, and stays what it may be."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QSlider, QToolButton

from inglenook.ui.widgets.slider_row import SliderRow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def row(qtbot: QtBot) -> SliderRow:
    row = SliderRow(
        "Temperature", minimum=0, maximum=2, step=0.05, value=0.8, decimals=2, tip="How adventurous", off_value=-1
    )
    row.setLocale(QLocale(QLocale.Language.English))
    qtbot.addWidget(row)
    row.resize(260, 50)
    row.show()
    return row


def slider(row: SliderRow) -> QSlider:
    return row.findChildren(QSlider)[0]


def edit(row: SliderRow) -> QLineEdit:
    return row.findChildren(QLineEdit)[0]


def type_in(qtbot: QtBot, row: SliderRow, text: str) -> None:
    edit(row).selectAll()
    qtbot.keyClicks(edit(row), text)
    qtbot.keyClick(edit(row), Qt.Key.Key_Return)


def test_the_slider_bears_the_name_and_tells_the_value(row: SliderRow) -> None:
    assert slider(row).accessibleName() == "Temperature"
    assert slider(row).accessibleDescription() == "0.80. How adventurous"


@pytest.mark.parametrize(
    ("typed", "value"),
    [("1.23", 1.23), ("1,23", 1.23), ("9", 2.0), ("-3", 0.0), ("OFF", -1.0), ("warm", 0.8), ("nan", 0.8), ("", 0.8)],
)
def test_what_is_typed_is_read_kindly_and_held_to_the_bounds(
    row: SliderRow, qtbot: QtBot, typed: str, value: float
) -> None:
    type_in(qtbot, row, typed)
    assert row.value == value
    assert edit(row).text() == ("off" if value == -1 else f"{value:.2f}")


def test_a_value_is_written_and_read_as_the_language_does(qtbot: QtBot) -> None:
    row = SliderRow("Context", minimum=0, maximum=99_999, step=1, value=8192, decimals=0, tip="")
    row.setLocale(QLocale(QLocale.Language.German))
    qtbot.addWidget(row)
    row.set_value(8192)
    assert edit(row).text() == "8.192"
    type_in(qtbot, row, "16.384")
    assert row.value == 16384


def test_only_what_the_user_does_is_told(row: SliderRow, qtbot: QtBot) -> None:
    told: list[float] = []
    row.changed.connect(told.append)
    row.set_value(1.5)
    row.set_default(1.0)
    type_in(qtbot, row, "1.5")
    assert told == []
    qtbot.keyClick(slider(row), Qt.Key.Key_Right)
    assert told == [1.55]


def test_up_and_down_step_in_the_field_and_escape_takes_back(row: SliderRow, qtbot: QtBot) -> None:
    qtbot.keyClick(edit(row), Qt.Key.Key_Up)
    assert row.value == 0.85
    qtbot.keyClick(edit(row), Qt.Key.Key_Down)
    qtbot.keyClick(edit(row), Qt.Key.Key_Down)
    assert row.value == 0.75
    qtbot.keyClicks(edit(row), "7")
    qtbot.keyClick(edit(row), Qt.Key.Key_Escape)
    assert (edit(row).text(), row.value) == ("0.75", 0.75)


def test_it_is_put_back_by_the_button_and_by_a_double_click(row: SliderRow, qtbot: QtBot) -> None:
    button = row.findChildren(QToolButton)[0]
    assert not button.isVisible()
    type_in(qtbot, row, "1.3")
    assert button.isVisible()
    assert button.accessibleName() == "Put Temperature back to 0.80"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert row.value == 0.8
    type_in(qtbot, row, "1.3")
    qtbot.mouseDClick(slider(row), Qt.MouseButton.LeftButton, pos=QPoint(200, slider(row).height() // 2))
    assert row.value == 0.8


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_click_goes_where_it_is_made(row: SliderRow, qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    row.setLayoutDirection(direction)
    x = slider(row).width() * 3 // 4
    qtbot.mouseClick(slider(row), Qt.MouseButton.LeftButton, pos=QPoint(x, slider(row).height() // 2))
    expected = 1.5 if direction == Qt.LayoutDirection.LeftToRight else 0.5
    assert row.value == pytest.approx(expected, abs=0.1)


def test_the_wheel_scrolls_the_page_until_the_slider_has_focus(row: SliderRow) -> None:
    def turn() -> None:
        where = QPointF(20, 10)
        wheel = QWheelEvent(
            where, where, QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,  # noqa: FBT003  Qt takes it by place only
        )  # fmt: skip
        QApplication.sendEvent(slider(row), wheel)

    edit(row).setFocus()
    turn()
    assert row.value == 0.8
    slider(row).setFocus()
    turn()
    assert row.value > 0.8


def test_more_can_be_typed_than_the_slider_has(qtbot: QtBot) -> None:
    row = SliderRow("Top-k", minimum=0, maximum=200, step=1, value=40, decimals=0, off_value=0, off_mark=0, most=1000)
    row.setLocale(QLocale(QLocale.Language.English))
    qtbot.addWidget(row)
    row.show()
    for typed, expected in (("500", 500), ("5000", 1000), ("off", 0)):
        type_in(qtbot, row, typed)
        assert row.value == expected
    row.set_value(500)
    assert slider(row).value() == 200  # as far as it goes
