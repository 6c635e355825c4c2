"""Everything is reached from the keyboard, and nothing happens just because the Tab key came by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPushButton,
    QSlider,
    QWidget,
)

from inglenook.engines.scripted import ScriptedAnswer

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.gui.conftest import Person

STOPS = 80  # more than the window has


def _reached_by_tab(person: Person) -> set[str]:
    """The accessible names on the way once around the window, beginning in the composer."""
    names: set[str] = set()
    person.find(QWidget, "Message").setFocus()
    for _ in range(STOPS):
        focused = QApplication.focusWidget()
        assert focused is not None
        names.add(focused.accessibleName())
        person.qtbot.keyClick(focused, Qt.Key.Key_Tab)
    return names


def test_tab_goes_round_the_whole_window(scripted: Callable[..., Person]) -> None:
    person = scripted("An answer.\n\n```python\nprint(1)\n```")
    person.ask("Hello?")
    person.wait_for_answer("An answer")
    person.wait_for(lambda: person.chats() == ["Hello?"])
    wanted = {"Message", "Chats", "Search chats", "New chat", "Model", "Conversation", "Copy code", "Copy message"}
    wanted |= {"Chat", "Strategy", "Temperature", "Seed", "Context window", "GPU layers", "System prompt"}
    assert wanted <= _reached_by_tab(person)


def test_tab_into_the_list_opens_no_chat(scripted: Callable[..., Person]) -> None:
    person = scripted("Yes.")
    person.ask("First")
    person.wait_for_answer("Yes")
    person.wait_for(lambda: person.chats() == ["First"])
    person.click("New chat")
    person.find_list().setFocus(Qt.FocusReason.TabFocusReason)
    assert not person.find_list().currentIndex().isValid()
    person.qtbot.keyClick(person.find_list(), Qt.Key.Key_Down)
    person.wait_for_answer("Yes")


def test_the_last_deleted_chat_comes_back_from_the_menu(scripted: Callable[..., Person]) -> None:
    person = scripted("Yes.")
    person.ask("First")
    person.wait_for_answer("Yes")
    person.wait_for(lambda: person.chats() == ["First"])
    person.choose("Edit", "Delete chat")
    person.wait_for(lambda: person.chats() == [] and person.sees("Undo"))
    person.choose("Edit", "Undo")
    person.wait_for(lambda: person.chats() == ["First"])
    assert not person.sees("Undo")  # nothing offers what is done


def test_escape_stops_from_anywhere(scripted: Callable[..., Person]) -> None:
    person = scripted(ScriptedAnswer("word " * 200, delay_s=0.02))
    person.ask("Go on")
    person.wait_for(lambda: person.sees("Stop") and "word" in person.conversation())
    slider = person.find(QSlider, "Temperature")
    slider.setFocus()
    person.qtbot.keyClick(slider, Qt.Key.Key_Escape)
    person.wait_for_answer("stopped")


def test_enter_presses_the_button_with_the_focus(scripted: Callable[..., Person]) -> None:
    person = scripted("Yes.", "Yes again.")
    rail = person.find(QAbstractButton, "Settings")
    rail.setFocus()
    person.qtbot.keyClick(rail, Qt.Key.Key_Return)
    requests = person.find(QAbstractButton, "Every request this app has made")
    requests.setFocus()
    person.qtbot.keyClick(requests, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    person.wait_for(lambda: isinstance(QApplication.activeModalWidget(), QDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    person.wait_for(dialog.isActiveWindow)
    refresh = next(each for each in dialog.findChildren(QPushButton) if each.text() == "Refresh")
    refresh.setFocus()
    person.qtbot.keyClick(refresh, Qt.Key.Key_Return)
    assert dialog.isVisible()  # not its default button
    search = dialog.findChildren(QLineEdit)[0]
    search.setFocus()
    person.qtbot.keyClick(search, Qt.Key.Key_Return)
    person.wait_for(lambda: QApplication.activeModalWidget() is None)  # but from a field it is the default button
    person.window.activateWindow()
    person.wait_for(person.window.isActiveWindow)
    chat = person.find(QAbstractButton, "Chat")
    chat.setFocus()
    person.qtbot.keyClick(chat, Qt.Key.Key_Return)
    person.write("First")
    person.press(Qt.Key.Key_Return)
    person.wait_for_answer("Yes.")


def test_values_stay_whole_when_the_text_size_changes(scripted: Callable[..., Person]) -> None:
    person = scripted("Yes.")
    for entry in ("Text smaller", "Text smaller", "Normal text size"):
        person.choose("View", entry)
    field = person.find(QWidget, "Temperature, value")
    assert field.fontMetrics().horizontalAdvance("0.80") < field.width()
    assert person.find(QComboBox, "Strategy").isEnabled()
