"""The Settings page as a whole: searched, gone through by its headings, in force at once, and its work on chats."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QSpinBox,
    QWidget,
)

from inglenook.engines.scripted import ScriptedAnswer
from inglenook.ui.settings.setting_row import SettingRow
from inglenook.ui.settings.settings_index import settings_index
from inglenook.ui.settings.settings_page import SettingsPage

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.gui.conftest import Person

CONTROL = Qt.KeyboardModifier.ControlModifier


def _page(person: Person) -> SettingsPage:
    person.click("Settings")
    return person.window.findChildren(SettingsPage)[0]


def _look_for(person: Person, words: str) -> QLineEdit:
    person.qtbot.keyClick(QApplication.focusWidget() or person.window, Qt.Key.Key_F, CONTROL)
    field = person.find(QLineEdit, "Search settings")
    assert field.hasFocus()
    person.qtbot.keyClicks(field, words)
    person.qtbot.keyClick(field, Qt.Key.Key_Return)
    return field


def _shown(page: SettingsPage) -> set[str]:
    """The ids of the settings that are to be seen."""
    return {str(each.property("setting")) for each in page.findChildren(QWidget) if each.property("setting")} & {
        str(each.property("setting")) for each in page.findChildren(QWidget) if not each.isHidden()
    }


def _saved(home: Path) -> dict[str, dict[str, object]]:
    file = home / "settings.toml"
    return tomllib.loads(file.read_text(encoding="utf-8")) if file.exists() else {}


def _ask(person: Person, *questions: str) -> None:
    for question in questions:
        person.click("New chat")
        person.ask(question)
        person.wait_for_answer("Yes")
    person.wait_for(lambda: len(person.chats()) == len(questions))


def _press_in_question(person: Person, name: str) -> None:
    person.wait_for(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    button = next(each for each in box.buttons() if each.text() == name)
    person.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_page_and_its_index_have_the_same_settings(scripted: Callable[..., Person]) -> None:
    page = _page(scripted("Yes."))
    indexed = [entry.id for group in settings_index() for entry in group.entries]
    assert sorted(indexed) == sorted(
        str(each.property("setting")) for each in page.findChildren(QWidget) if each.property("setting")
    )


def test_every_value_says_what_it_is_for_and_can_be_put_back(scripted: Callable[..., Person]) -> None:
    page = _page(scripted("Yes."))
    rows = page.findChildren(SettingRow)
    assert len(rows) > 20
    for row in rows:
        sentences = [label.text() for label in row.findChildren(QLabel) if label.property("role") == "muted"]
        assert sentences[0].endswith(".")
        assert any(button.accessibleName().startswith("Reset ") for button in row.findChildren(QAbstractButton))


def test_settings_are_found_by_name_sentence_and_value(scripted: Callable[..., Person]) -> None:
    person = scripted("Yes.")
    page = _page(person)
    field = _look_for(person, "proxy")
    assert _shown(page) == {"network.proxy"}
    marked = [label.text() for label in page.findChildren(QLabel) if "<span" in label.text() and label.isVisible()]
    assert len(marked) == 2
    person.photograph("settings-search")
    for words, found in (("dark", "appearance.theme"), ("telemetry", "privacy.stays"), ("netwrk offline", "")):
        field.clear()
        person.qtbot.keyClicks(field, words)
        person.qtbot.keyClick(field, Qt.Key.Key_Return)
        assert _shown(page) == ({found} if found else set())
    person.click("Show all settings")
    person.wait_for(lambda: len(_shown(page)) > 20)
    assert not [label for label in page.findChildren(QLabel) if "<span" in label.text()]


def test_words_that_look_like_html_are_only_words(scripted: Callable[..., Person]) -> None:
    person = scripted("Yes.")
    _page(person)
    _look_for(person, "<b>&amp;")
    assert "<b>&amp;" in person.labels()


def test_the_headings_lead_to_their_settings(scripted: Callable[..., Person]) -> None:
    person = scripted("Yes.")
    page = _page(person)
    sections = person.find(QListWidget, "Sections")
    person.wait_for(lambda: sections.currentRow() == 0)
    network = next(sections.item(row) for row in range(sections.count()) if sections.item(row).text() == "Network")
    person.qtbot.mouseClick(
        sections.viewport(), Qt.MouseButton.LeftButton, pos=sections.visualItemRect(network).center()
    )
    offline = person.find(QCheckBox, "Offline")
    place = offline.mapTo(page, offline.rect().center()).y()
    assert 0 < place < page.height() // 2
    person.wait_for(lambda: sections.currentItem() is network)


def test_a_setting_is_gone_to_from_the_palette(scripted: Callable[..., Person]) -> None:
    person = scripted("Yes.")
    person.qtbot.keyClick(person.window, Qt.Key.Key_K, CONTROL)
    field = person.find(QLineEdit, "Go to anything")
    person.qtbot.keyClicks(field, "speed limit")
    person.qtbot.keyClick(field, Qt.Key.Key_Return)
    assert person.find(QDoubleSpinBox, "Speed limit").hasFocus()


def test_other_defaults_are_in_the_inspector_at_once(scripted: Callable[..., Person], home: Path) -> None:
    person = scripted("Yes.")
    _page(person)
    box = person.find(QDoubleSpinBox, "Temperature by default")
    box.setFocus()
    box.selectAll()
    person.qtbot.keyClicks(box, "1.25")
    person.qtbot.keyClick(box, Qt.Key.Key_Return)
    seed = person.find(QSpinBox, "Seed by default")
    assert seed.text() == "random"
    person.click("Chat")
    value = person.find(QLineEdit, "Temperature, value")
    assert value.text() == "1.25"
    person.wait_for(lambda: _saved(home).get("sampling") == {"temperature": 1.25})
    person.click("Settings")
    person.click("Reset Temperature by default")
    person.wait_for(lambda: "sampling" not in _saved(home))


def test_the_systems_letters_are_in_force_at_once(scripted: Callable[..., Person], home: Path) -> None:
    person = scripted("Yes.")
    _page(person)
    before = QFontInfo(QApplication.font()).family()
    combo = person.find(QComboBox, "Font")
    combo.setFocus()
    person.qtbot.keyClick(combo, Qt.Key.Key_End)
    assert QApplication.font().families()[0] != before
    person.wait_for(lambda: _saved(home).get("appearance") == {"typeface": "system"})
    person.click("Reset Font")
    assert QFontInfo(QApplication.font()).family() == before


def test_shortcuts_are_turned_off_and_on_again(scripted: Callable[..., Person]) -> None:
    person = scripted("Yes.")
    _page(person)
    switch = person.find(QCheckBox, "Keyboard shortcuts")
    switch.click()
    person.qtbot.keyClick(person.window, Qt.Key.Key_1, CONTROL)
    assert person.find(QAbstractButton, "Settings").isChecked()
    switch.click()
    person.qtbot.keyClick(person.window, Qt.Key.Key_1, CONTROL)
    assert person.find(QAbstractButton, "Chat").isChecked()


def test_all_chats_go_into_the_trash_and_come_back(scripted: Callable[..., Person]) -> None:
    person = scripted("Yes.", "Yes.")
    _ask(person, "First", "Second")
    _page(person)
    person.click("Delete all chats")
    _press_in_question(person, "Keep them")
    person.wait_for(lambda: QApplication.activeModalWidget() is None)
    person.click("Delete all chats")
    _press_in_question(person, "Move to the trash")
    person.wait_for(lambda: person.chats() == [])
    person.choose("Edit", "Undo")
    person.wait_for(lambda: sorted(person.chats()) == ["First", "Second"])


def test_all_chats_are_deleted_for_good_while_one_is_answered(scripted: Callable[..., Person]) -> None:
    person = scripted("Yes.", ScriptedAnswer("word " * 400, delay_s=0.01))
    _ask(person, "First")
    person.click("New chat")
    person.ask("Second")
    person.wait_for(lambda: "word" in person.conversation())
    _page(person)
    person.click("Delete all chats")
    _press_in_question(person, "Delete for good")
    person.wait_for(lambda: person.chats() == [])
    person.click("Chat")
    person.wait_for(lambda: person.sees("Send"))
    assert person.contents._rooms.trash.chats() == ()
    assert "rror" not in person.notices()


def test_all_chats_are_exported_from_here(scripted: Callable[..., Person]) -> None:
    person = scripted("Yes.")
    _ask(person, "First")
    _page(person)
    person.click("Export all chats")
    person.wait_for(lambda: isinstance(QApplication.activeModalWidget(), QDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    assert "Export chats" in dialog.windowTitle()
    dialog.reject()


@pytest.mark.parametrize("row", ["Other folders of models", "Show the requests"])
def test_what_else_leads_on(scripted: Callable[..., Person], row: str) -> None:
    person = scripted("Yes.")
    _page(person)
    person.click(row)
    person.wait_for(lambda: isinstance(QApplication.activeModalWidget(), QDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog)
    dialog.reject()
