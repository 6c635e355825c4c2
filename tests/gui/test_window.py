"""The window itself: pages, menus, shortcuts, its size, and what gives way when there is little room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QSlider,
    QSpinBox,
    QWidget,
)

from inglenook.ui.chat.conversation.conversation import Conversation

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.gui.conftest import Person

CONTROL = Qt.KeyboardModifier.ControlModifier
NAMED = {
    QAbstractButton: ["Chat", "Settings", "Send", "New chat", "Model"],
    QPlainTextEdit: ["Message", "System prompt"],
    QLineEdit: ["Search chats", "Seed"],
    QComboBox: ["Strategy"],
    QSlider: ["Temperature", "Top-k", "Top-p", "Min-p", "Repeat penalty"],
    QSpinBox: ["Context window", "GPU layers"],
}


def test_everything_has_the_name_that_it_promises(scripted: Callable[..., Person]) -> None:
    person = scripted("Yes.")
    for kind, names in NAMED.items():
        for name in names:
            assert person.find(kind, name).isVisible()
    assert person.find_list().accessibleName() == "Chats"
    assert person.window.findChildren(Conversation)[0].accessibleName() == "Conversation"


def test_every_control_that_takes_the_focus_has_a_name(scripted: Callable[..., Person]) -> None:
    person = scripted("Yes.")
    person.ask("First")
    person.wait_for_answer("finished")
    for page in ("Chat", "Settings"):
        person.click(page)
        unnamed = [
            widget
            for widget in person.window.findChildren(QWidget)
            if widget.isVisible()
            and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and widget.focusProxy() is None
            and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        ]
        assert not unnamed


def test_the_rail_is_a_row_of_tabs(scripted: Callable[..., Person]) -> None:
    person = scripted("Yes.")
    tabs = [QAccessible.queryAccessibleInterface(person.find(QAbstractButton, name)) for name in ("Chat", "Settings")]
    assert [tab.role() for tab in tabs] == [QAccessible.Role.PageTab] * 2
    person.qtbot.keyClick(person.window, Qt.Key.Key_8, CONTROL)
    assert [bool(tab.state().selected) for tab in tabs] == [False, True]
    assert "Where things are kept" in person.labels()
    person.qtbot.keyClick(person.window, Qt.Key.Key_1, CONTROL)
    assert [bool(tab.state().selected) for tab in tabs] == [True, False]


def test_the_text_grows_and_shrinks(scripted: Callable[..., Person]) -> None:
    person = scripted("Yes.")
    height = person.find(QPlainTextEdit, "Message").fontMetrics().height()
    person.choose("View", "Text larger")
    person.choose("View", "Text larger")
    assert person.find(QPlainTextEdit, "Message").fontMetrics().height() > height
    person.qtbot.keyClick(person.window, Qt.Key.Key_0, CONTROL)
    assert person.find(QPlainTextEdit, "Message").fontMetrics().height() == height


def test_a_narrow_window_opens_one_panel_at_a_time(scripted: Callable[..., Person]) -> None:
    person = scripted("Yes.")
    person.window.resize(1024, 700)
    assert person.sees("New chat")
    assert person.find(QComboBox, "Strategy").isVisible()
    person.photograph("window-1024")
    person.window.resize(760, 600)
    assert not person.sees("New chat")
    assert not person.sees("Draw a seed")
    person.click("Inspector")
    assert person.find(QComboBox, "Strategy").isVisible()
    person.click("Chats panel")
    assert person.sees("New chat")
    assert not person.sees("Draw a seed")


def test_size_and_inspector_are_remembered(scripted: Callable[..., Person], home: Path) -> None:
    person = scripted("Yes.")
    person.window.resize(1100, 720)
    person.qtbot.keyClick(person.window, Qt.Key.Key_I, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert not person.sees("Draw a seed")
    person = scripted("Yes.")
    assert not person.sees("Draw a seed")
    settings = (home / "settings.toml").read_text(encoding="utf-8")
    assert "width = 1100" in settings
    assert "height = 720" in settings


def test_help_tells_versions_and_shortcuts(scripted: Callable[..., Person]) -> None:
    person = scripted("Yes.")
    for entry, expected in (
        ("Keyboard shortcuts", "New chat"),
        ("About Inglenook", "llama-cpp-python"),
        ("Report a problem…", "none of your messages"),
    ):
        person.choose("Help", entry)
        dialog = person.window.findChildren(QDialog)[-1]
        person.wait_for(dialog.isVisible)
        listed = [view.model() for view in dialog.findChildren(QListView)]
        rows = [str(model.index(row, 0).data()) for model in listed for row in range(model.rowCount())]
        assert expected in "\n".join([*(label.text() for label in dialog.findChildren(QLabel)), *rows])
        dialog.reject()
        person.wait_for(lambda: not person.window.findChildren(QDialog))


def test_copy_takes_what_is_selected_in_the_field(scripted: Callable[..., Person]) -> None:
    person = scripted("Yes.")
    person.write("some words")
    person.find(QPlainTextEdit, "Message").selectAll()
    person.choose("Edit", "Copy")
    assert QGuiApplication.clipboard().text() == "some words"
