"""Selecting with the mouse over rows and messages, and what is copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from .conftest import ANSWER, Screen, answer, question

if TYPE_CHECKING:
    from collections.abc import Callable

_CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def chat(screen: Screen) -> Screen:
    """Two turns, seen from the start."""
    turns = [question(1, "What is it?"), answer(2, ANSWER), question(3, "And then?"), answer(4, "Nothing more.")]
    screen.conversation.set_messages(turns)
    screen.conversation.go_to_start()
    return screen


def test_a_drag_over_two_rows_copies_both(chat: Screen, clipboard: Callable[[], str]) -> None:
    chat.drag(chat.row("A transformer"), 80, chat.row("Load the weights"), 300)
    chat.qtbot.keyClick(chat.conversation, Qt.Key.Key_C, _CONTROL)
    copied = clipboard()
    assert copied == chat.conversation.selected_text()
    assert "every layer" in copied
    assert "Load the weights" in copied
    assert "A transformer" not in copied
    assert "$2 \\cdot n$" in copied, "a formula is copied as LaTeX"
    assert "With n_kv heads" in copied, "without the blanks of its box"


def test_a_drag_over_messages_copies_all_between(chat: Screen) -> None:
    chat.drag(chat.row("What is it?"), 0, chat.row("A transformer"), 200)
    copied = chat.conversation.selected_text()
    assert copied.startswith("What is it?\n\nHow the cache grows\n\nA transformer")


def test_cells_are_copied_apart(chat: Screen) -> None:
    table = chat.row("Q4_K_M")
    chat.drag(chat.row("Load the weights"), 0, table, 700)
    assert "\n\nQuant\tSize\nQ4_K_M\t4.92 GB" in chat.conversation.selected_text()


def test_a_double_click_selects_a_word_and_shift_extends(chat: Screen) -> None:
    row = chat.row("What is it?")
    assert row.text is not None
    chat.qtbot.mouseDClick(row.text, Qt.MouseButton.LeftButton, pos=QPoint(8, 12))
    assert chat.conversation.selected_text() == "What"
    other = chat.row("How the cache grows")
    assert other.text is not None
    place = other.text.mapToGlobal(QPoint(600, 14))
    chat.send(other.text, QEvent.Type.MouseButtonPress, place, Qt.KeyboardModifier.ShiftModifier)
    assert chat.conversation.selected_text() == "What is it?\n\nHow the cache grows"


def test_a_click_selects_nothing(chat: Screen) -> None:
    chat.drag(chat.row("What is it?"), 0, chat.row("A transformer"), 200)
    chat.qtbot.mouseClick(chat.row("What is it?"), Qt.MouseButton.LeftButton)
    assert chat.conversation.selected_text() == ""


def test_everything_is_copied_as_markdown_where_it_is_not_on_screen(chat: Screen, clipboard: Callable[[], str]) -> None:
    chat.conversation.set_messages([question(0, "First"), answer(1, ANSWER * 9), question(2, "Last")])
    chat.qtbot.keyClick(chat.conversation, Qt.Key.Key_A, _CONTROL)
    chat.qtbot.keyClick(chat.conversation, Qt.Key.Key_C, _CONTROL)
    assert clipboard().startswith("First\n\n## How the cache grows\n\nA transformer keeps, for **every layer**")
    assert clipboard().endswith("The last words.\n\nLast")


def test_a_selection_whose_start_has_scrolled_away_still_starts_there(chat: Screen) -> None:
    chat.conversation.set_messages([question(0, "Far away"), answer(1, ANSWER * 9), question(2, "Last")])
    chat.conversation.go_to_start()
    first = chat.row("Far away")
    assert first.text is not None
    chat.qtbot.mouseDClick(first.text, Qt.MouseButton.LeftButton, pos=QPoint(44, 12))
    assert chat.conversation.selected_text() == "away"
    chat.conversation.go_to_end()
    last = chat.row("Last")
    assert last.text is not None
    place = last.text.mapToGlobal(QPoint(600, 12))
    chat.send(last.text, QEvent.Type.MouseButtonPress, place, Qt.KeyboardModifier.ShiftModifier)
    assert chat.conversation.selected_text().startswith("away\n\n## How")
    assert chat.conversation.selected_text().endswith("\n\nLast")


def test_a_drag_below_the_window_scrolls_on(chat: Screen) -> None:
    chat.conversation.set_messages([question(0, "Far away"), answer(1, ANSWER * 9), question(2, "Last")])
    chat.conversation.go_to_start()
    start = chat.row("Far away")
    assert start.text is not None
    chat.send(start.text, QEvent.Type.MouseButtonPress, start.text.mapToGlobal(QPoint(2, 12)))
    below = chat.conversation.mapToGlobal(QPoint(300, chat.conversation.height() + 200))
    chat.send(start.text, QEvent.Type.MouseMove, below)
    chat.qtbot.waitUntil(lambda: "Last" in chat.text(), timeout=20_000)
    chat.send(start.text, QEvent.Type.MouseButtonRelease, below)
    assert chat.conversation.selected_text().startswith("Far away\n\n## How")


def _menu(chat: Screen, place: QPoint) -> dict[str, QAction]:
    page = chat.conversation.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, page.mapToGlobal(place))
    QApplication.sendEvent(page, event)
    menu = chat.conversation.findChild(QMenu)
    assert menu is not None
    return {action.text(): action for action in menu.actions() if action.text()}


@pytest.mark.qt_log_ignore("This plugin does not support")  # raising a window, grabbing the keyboard
def test_the_menu_copies_as_markdown(chat: Screen, clipboard: Callable[[], str]) -> None:
    actions = _menu(chat, QPoint(5, 5))
    assert not actions["Copy"].isEnabled()
    actions["Select all"].trigger()
    for menu in chat.conversation.findChildren(QMenu):
        menu.close()
    chat.qtbot.waitUntil(lambda: chat.conversation.findChild(QMenu) is None)
    _menu(chat, QPoint(5, 5))["Copy as Markdown"].trigger()
    assert "With `n_kv` heads it needs\n$2 \\cdot n$ numbers" in clipboard()
    assert "```python\nclass Fit:" in clipboard()
