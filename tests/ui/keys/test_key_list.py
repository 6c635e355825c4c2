"""The list of keys: read out, looked through, changed by pressing, put back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListView, QPushButton

from inglenook.ui.keys.change_keys_dialog import ChangeKeysDialog
from inglenook.ui.keys.key_press_field import KeyPressField
from inglenook.ui.keys.keys_dialog import KeysDialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from inglenook.ui.keys.keys import Keys
    from inglenook.ui.live_settings import LiveSettings
    from inglenook.ui.theme.theme import Theme

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def dialog(qtbot: QtBot, keys: Keys, theme: Theme) -> KeysDialog:
    dialog = KeysDialog(keys, theme)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
    return dialog


def read_out(dialog: KeysDialog) -> list[str]:
    rows = dialog.list.view.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(rows.index(row, 0).data(role)) for row in range(rows.rowCount())]


def press_button(qtbot: QtBot, widget: KeysDialog | ChangeKeysDialog, name: str) -> None:
    button = next(each for each in widget.findChildren(QPushButton) if each.accessibleName() == name)
    assert button.isEnabled(), name
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def go_to(qtbot: QtBot, dialog: KeysDialog, words: str) -> QListView:
    """Look for a command and go down to it."""
    dialog.list.search.setFocus()
    dialog.list.search.clear()
    qtbot.keyClicks(dialog.list.search, words)
    qtbot.keyClick(dialog.list.search, Qt.Key.Key_Down)
    return dialog.list.view


def ask(qtbot: QtBot, dialog: KeysDialog, words: str) -> ChangeKeysDialog:
    """Press Enter on a command; the dialog that comes."""
    view = go_to(qtbot, dialog, words)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    found = dialog.findChildren(ChangeKeysDialog)
    assert found
    qtbot.waitUntil(found[-1].isVisible)
    return found[-1]


def sentence(dialog: ChangeKeysDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def test_keys_are_read_out_with_what_they_do(dialog: KeysDialog) -> None:
    assert {"New chat: Ctrl+N, Ctrl+Shift+O", "Text larger: Ctrl++, Ctrl+=", "Unload: no key"} <= set(read_out(dialog))


def test_commands_are_found_by_words_and_by_keys(qtbot: QtBot, dialog: KeysDialog) -> None:
    qtbot.keyClicks(dialog.list.search, "ctrl+k")
    assert read_out(dialog) == ["View", "Go to anything: Ctrl+K"]
    dialog.list.search.clear()
    qtbot.keyClicks(dialog.list.search, "no such thing")
    assert "No command has “no such thing” in it." in [label.text() for label in dialog.findChildren(QLabel)]


def test_other_keys_are_pressed_and_put_back(qtbot: QtBot, dialog: KeysDialog, keys: Keys) -> None:
    change = ask(qtbot, dialog, "unload")
    qtbot.keyClick(change.findChildren(KeyPressField)[0], Qt.Key.Key_U, CONTROL)
    press_button(qtbot, change, "Use these keys")
    assert keys.of("model.unload") == ("Ctrl+U",)
    assert "Unload: Ctrl+U, your own" in read_out(dialog)
    go_to(qtbot, dialog, "unload")
    press_button(qtbot, dialog, "Reset keys")
    assert keys.of("model.unload") == ()


def test_keys_that_another_command_has_are_told_and_taken(qtbot: QtBot, dialog: KeysDialog, keys: Keys) -> None:
    change = ask(qtbot, dialog, "unload")
    qtbot.keyClick(change.findChildren(KeyPressField)[0], Qt.Key.Key_N, CONTROL)
    assert "Ctrl+N does “New chat” now." in sentence(change)
    assert keys.of("chat.new")[0] == "Ctrl+N"  # nothing has changed yet
    press_button(qtbot, change, "Use here instead")
    assert keys.of("model.unload") == ("Ctrl+N",)
    assert keys.of("chat.new") == ("Ctrl+Shift+O",)
    press_button(qtbot, dialog, "Reset all keys")
    assert keys.of("chat.new") == ("Ctrl+N", "Ctrl+Shift+O")
    assert keys.of("model.unload") == ()


def test_a_key_that_cannot_be_is_told(qtbot: QtBot, dialog: KeysDialog, keys: Keys) -> None:
    change = ask(qtbot, dialog, "unload")
    field = change.findChildren(KeyPressField)[0]
    qtbot.keyClick(field, Qt.Key.Key_V, CONTROL)
    assert "Ctrl+V is needed for writing" in sentence(change)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert change.isVisible()  # there was nothing to use
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert keys.of("model.unload") == ()


def test_a_command_can_have_no_key(qtbot: QtBot, dialog: KeysDialog, keys: Keys) -> None:
    press_button(qtbot, ask(qtbot, dialog, "new chat"), "No keys")
    assert keys.of("chat.new") == ()


def test_fixed_keys_are_not_asked_for(qtbot: QtBot, dialog: KeysDialog) -> None:
    view = go_to(qtbot, dialog, "stop the answer")
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert not dialog.findChildren(ChangeKeysDialog)


def test_resetting_takes_the_keys_from_who_took_them(keys: Keys) -> None:
    keys.choose("model.unload", "Ctrl+N")
    keys.choose("chat.new", "Ctrl+J")
    keys.reset("chat.new")
    assert keys.of("chat.new") == ("Ctrl+N", "Ctrl+Shift+O")
    assert keys.of("model.unload") == ()


def test_turned_off_nothing_is_heard_and_the_list_says_so(
    dialog: KeysDialog, keys: Keys, settings: LiveSettings
) -> None:
    settings.set_field("keys", "shortcuts", False)  # noqa: FBT003  a value
    assert keys.sequences("chat.new") == []
    assert keys.of("chat.new")
    assert any("turned off" in label.text() and label.isVisible() for label in dialog.findChildren(QLabel))
