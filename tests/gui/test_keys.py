"""Keys in the whole window: chosen ones do what they are chosen for, at once and after a restart."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QToolButton

from inglenook.ui.keys.change_keys_dialog import ChangeKeysDialog
from inglenook.ui.keys.key_press_field import KeyPressField
from inglenook.ui.keys.keys_dialog import KeysDialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.gui.conftest import Person

CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
ANSWER = "Like this:\n\n```python\nprint(1)\n```\n\nand so on."


def _press(person: Person, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    person.qtbot.keyClick(QApplication.focusWidget() or person.window, key, held)


def _change(person: Person, words: str, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    """Open the list, look for a command, press its new keys."""
    person.choose("Help", "Keyboard shortcuts")
    dialog = person.window.findChildren(KeysDialog)[-1]
    person.wait_for(dialog.isActiveWindow)
    person.qtbot.keyClicks(dialog.list.search, words)
    person.qtbot.keyClick(dialog.list.search, Qt.Key.Key_Down)
    person.qtbot.keyClick(dialog.list.view, Qt.Key.Key_Return)
    change = dialog.findChildren(ChangeKeysDialog)[-1]
    person.wait_for(change.isActiveWindow)
    person.qtbot.keyClick(change.findChildren(KeyPressField)[0], key, held)
    use = next(each for each in change.findChildren(QPushButton) if each.property("role") == "primary")
    person.qtbot.mouseClick(use, Qt.MouseButton.LeftButton)
    dialog.reject()
    person.wait_for(lambda: not person.window.findChildren(KeysDialog))
    person.window.activateWindow()
    person.wait_for(person.window.isActiveWindow)


def test_chosen_keys_are_heard_at_once_and_after_a_restart(scripted: Callable[..., Person], home: Path) -> None:
    person = scripted("Yes.")
    _change(person, "settings", Qt.Key.Key_F8, SHIFT)
    _press(person, Qt.Key.Key_F8, SHIFT)
    assert person.find(QToolButton, "Settings").isChecked()
    assert "Shift+F8" in person.find(QToolButton, "Settings").toolTip()
    _press(person, Qt.Key.Key_1, CONTROL)
    _press(person, Qt.Key.Key_Comma, CONTROL)
    assert person.find(QToolButton, "Chat").isChecked()  # the old ones are silent
    person = scripted("Yes.")
    _press(person, Qt.Key.Key_F8, SHIFT)
    assert person.find(QToolButton, "Settings").isChecked()
    saved = tomllib.loads((home / "settings.toml").read_text(encoding="utf-8"))
    assert saved["keys"] == {"own": {"page.settings": ["Shift+F8"]}}


def test_the_keys_of_the_list_of_chats_can_be_others(scripted: Callable[..., Person]) -> None:
    person = scripted("Yes.")
    person.ask("First")
    person.wait_for_answer("Yes")
    person.wait_for(lambda: person.chats() == ["First"])
    _change(person, "delete the chat", Qt.Key.Key_D, ALT)
    person.find_list().setFocus()
    _press(person, Qt.Key.Key_Delete)
    person.qtbot.wait(50)
    assert person.chats() == ["First"]
    _press(person, Qt.Key.Key_D, ALT)
    person.wait_for(lambda: person.chats() == [])


def test_hostile_keys_in_the_file_are_told_and_the_window_opens(scripted: Callable[..., Person], home: Path) -> None:
    home.mkdir(parents=True)
    (home / "settings.toml").write_text(
        '[keys.own]\n"chat.new" = ["Ctrl+Nonsense"]\n"no.such" = ["Ctrl+J"]\n"page.fit" = ["F7"]\n', encoding="utf-8"
    )
    person = scripted("Yes.")
    assert "Some of the keys" in person.notices()
    assert "Ctrl+Nonsense" in person.notices()
    _press(person, Qt.Key.Key_F7)
    assert person.find(QToolButton, "Fit").isChecked()  # what is sound still holds


def test_keys_of_another_type_are_put_aside(scripted: Callable[..., Person], home: Path) -> None:
    home.mkdir(parents=True)
    (home / "settings.toml").write_text('[keys.own]\n"chat.new" = 7\n"page.fit" = ["F7"]\n', encoding="utf-8")
    person = scripted("Yes.")
    assert "keys.own.chat.new" in person.notices()
    _press(person, Qt.Key.Key_F7)
    assert person.find(QToolButton, "Fit").isChecked()


def test_turned_off_only_tab_enter_and_escape_are_heard(scripted: Callable[..., Person], home: Path) -> None:
    home.mkdir(parents=True)
    (home / "settings.toml").write_text("[keys]\nshortcuts = false\n", encoding="utf-8")
    person = scripted("Yes.")
    _press(person, Qt.Key.Key_Comma, CONTROL)
    assert person.find(QToolButton, "Chat").isChecked()
    person.write("Hello?")
    person.press(Qt.Key.Key_Return)
    person.wait_for_answer("Yes")


def test_the_last_answer_and_its_code_are_copied(scripted: Callable[..., Person]) -> None:
    person = scripted(ANSWER)
    person.ask("How?")
    person.wait_for_answer("so on")
    _press(person, Qt.Key.Key_C, CONTROL | SHIFT)
    assert QGuiApplication.clipboard().text() == ANSWER
    _press(person, Qt.Key.Key_Semicolon, CONTROL | SHIFT)
    assert QGuiApplication.clipboard().text() == "print(1)"
    assert "last code is copied" in person.notices()


def test_shift_escape_goes_to_the_field_from_anywhere(scripted: Callable[..., Person]) -> None:
    person = scripted("Yes.")
    person.click("Models")
    person.find(QLineEdit, "Search models").setFocus()
    _press(person, Qt.Key.Key_Escape, SHIFT)
    assert person.find(QPlainTextEdit, "Message").hasFocus()


def test_e_edits_the_message_gone_to(scripted: Callable[..., Person]) -> None:
    person = scripted("Yes.")
    person.ask("Hello?")
    person.wait_for_answer("Yes")
    _press(person, Qt.Key.Key_Tab, SHIFT)  # out of the field
    conversation = person.contents._chat_page.pane.conversation
    conversation.setFocus()
    _press(person, Qt.Key.Key_Up, ALT)
    _press(person, Qt.Key.Key_E)
    person.wait_for(lambda: any(each.toPlainText() == "Yes." for each in person.window.findChildren(QPlainTextEdit)))
