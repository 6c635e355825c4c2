"""A ring is shown where a key brought the focus, on every kind of control, and not after a click."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSlider,
    QSpinBox,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from inglenook.ui.widgets.switch import Switch

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

    from inglenook.ui.theme.theme import Theme


def _list() -> QListWidget:
    names = QListWidget()
    names.addItems(["one", "two"])
    return names


def _tabs() -> QTabBar:
    tabs = QTabBar()
    tabs.addTab("one")
    tabs.addTab("two")
    return tabs


def _role(button: QAbstractButton, role: str) -> QWidget:
    button.setText("name")
    button.setProperty("role", role)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button


CONTROLS: dict[str, Callable[[], QWidget]] = {
    **{f"button {role}": lambda role=role: _role(QPushButton(), role) for role in ("", "ghost", "link", "pill")},
    **{f"tool {role}": lambda role=role: _role(QToolButton(), role) for role in ("", "rail", "pill", "think", "code")},
    "check box": lambda: QCheckBox("name"),
    "radio": lambda: QRadioButton("name"),
    "switch": lambda: Switch("name"),
    "slider": lambda: QSlider(Qt.Orientation.Horizontal),
    "combo": QComboBox,
    "spin": QSpinBox,
    "field": QLineEdit,
    "text": QPlainTextEdit,
    "list": _list,
    "tabs": _tabs,
}


def window_with(qtbot: QtBot, control: QWidget) -> tuple[QWidget, QPushButton]:
    """A window with a button before the control, which has the focus."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    first = QPushButton("first")
    column.addWidget(first)
    column.addWidget(control)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    first.setFocus()
    return window, first


def accented(image: QImage, accent: str) -> int:
    colours = (image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height()))
    return sum(colour.upper() == accent for colour in colours)


@pytest.mark.parametrize("kind", CONTROLS)
def test_the_keyboard_shows_where_it_is(theme: Theme, qtbot: QtBot, kind: str) -> None:
    control = CONTROLS[kind]()
    _window, first = window_with(qtbot, control)
    before = accented(control.grab().toImage(), theme.tokens.accent)
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert control.hasFocus()
    ring = accented(control.grab().toImage(), theme.tokens.accent) - before
    assert ring > 20
    qtbot.keyClick(control, Qt.Key.Key_Backtab)
    assert accented(control.grab().toImage(), theme.tokens.accent) == before


def test_the_main_button_wears_a_ring_of_another_colour(theme: Theme, qtbot: QtBot) -> None:
    control = _role(QPushButton(), "primary")
    _window, first = window_with(qtbot, control)
    before = accented(control.grab().toImage(), theme.tokens.ring)
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert accented(control.grab().toImage(), theme.tokens.ring) > before + 20


def test_a_click_shows_no_ring_even_after_the_keyboard_was_used(theme: Theme, qtbot: QtBot) -> None:
    control = QPushButton("name")
    _window, first = window_with(qtbot, control)
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    qtbot.keyClick(control, Qt.Key.Key_Backtab)
    qtbot.mouseClick(control, Qt.MouseButton.LeftButton)
    assert control.hasFocus()
    assert accented(control.grab().toImage(), theme.tokens.accent) == 0
