"""The palette: opened from any page, goes to what a few letters mean."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QPlainTextEdit, QToolButton

from inglenook.ui.palette.palette import Palette

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.gui.conftest import Person

CONTROL = Qt.KeyboardModifier.ControlModifier


def _open(person: Person) -> QLineEdit:
    person.qtbot.keyClick(QApplication.focusWidget() or person.window, Qt.Key.Key_K, CONTROL)
    field = person.find(QLineEdit, "Go to anything")
    assert field.hasFocus()
    return field


def _palette(person: Person) -> Palette:
    return person.window.findChildren(Palette)[0]


def _rows(person: Person) -> list[str]:
    """As they are read out."""
    rows = person.find(QListView, "Results").model()
    return [str(rows.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(rows.rowCount())]


def _go(person: Person, words: str) -> None:
    field = _open(person)
    person.qtbot.keyClicks(field, words)
    person.qtbot.keyClick(field, Qt.Key.Key_Return)


def test_from_every_page_to_every_other(scripted: Callable[..., Person]) -> None:
    person = scripted("Yes.")
    for page in ("Models", "Discover", "Fit", "Settings", "Chat"):
        _go(person, page.lower())
        assert person.find(QToolButton, page).isChecked()
        assert not _palette(person).isVisible()


def test_a_chat_is_opened_by_its_title(scripted: Callable[..., Person]) -> None:
    person = scripted("Green.", "It rains.")
    for question, answer in (("Which tea is best?", "Green"), ("What of the weather?", "rains")):
        person.click("New chat")
        person.ask(question)
        person.wait_for_answer(answer)
    person.wait_for(lambda: len(person.chats()) == 2)
    person.click("Models")
    field = _open(person)
    person.qtbot.keyClicks(field, "whtea")
    person.wait_for(lambda: any("Which tea" in row for row in _rows(person)))
    person.photograph("palette")
    person.qtbot.keyClick(field, Qt.Key.Key_Return)
    person.wait_for(lambda: "Green." in person.conversation())
    assert person.find(QToolButton, "Chat").isChecked()


def test_what_is_said_in_a_message_is_found_below(scripted: Callable[..., Person]) -> None:
    person = scripted("Bergamot.")
    person.ask("Which fruit?")
    person.wait_for_answer("Bergamot")
    person.click("New chat")
    field = _open(person)
    person.qtbot.keyClicks(field, "bergam")
    person.wait_for(lambda: "In messages" in _rows(person))
    assert any("Bergamot" in row for row in _rows(person))
    person.qtbot.keyClick(field, Qt.Key.Key_Return)
    person.wait_for(lambda: "Bergamot." in person.conversation())


def test_the_arrows_go_past_headings_and_escape_gives_the_focus_back(scripted: Callable[..., Person]) -> None:
    person = scripted("Yes.")
    message = person.find(QPlainTextEdit, "Message")
    message.setFocus()
    field = _open(person)
    view = person.find(QListView, "Results")
    assert _rows(person)[0] == "Commands"
    assert view.currentIndex().row() == 1
    person.qtbot.keyClick(field, Qt.Key.Key_Down)
    assert view.currentIndex().row() == 2
    assert field.accessibleDescription() == _rows(person)[2]
    for _ in range(2):
        person.qtbot.keyClick(field, Qt.Key.Key_Up)
    assert view.currentIndex().row() == 1
    person.qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not _palette(person).isVisible()
    assert message.hasFocus()


def test_what_was_gone_to_last_comes_first_also_after_a_restart(scripted: Callable[..., Person], home: Path) -> None:
    person = scripted("Yes.")
    _go(person, "fit")
    _open(person)
    assert _rows(person)[:2] == ["Recent", "Fit, View, Ctrl+4"]
    person = scripted("Yes.")
    _open(person)
    assert _rows(person)[:2] == ["Recent", "Fit, View, Ctrl+4"]
    assert tomllib.loads((home / "settings.toml").read_text("utf-8"))["window"]["gone_to"] == ["page.fit"]


def test_nothing_found_is_said(scripted: Callable[..., Person]) -> None:
    person = scripted("Yes.")
    field = _open(person)
    person.qtbot.keyClicks(field, "xqzw")
    told = [label.text() for label in _palette(person).findChildren(QLabel) if label.isVisible()]
    assert told == ["Nothing has “xqzw” in its name."]
    person.qtbot.keyClick(field, Qt.Key.Key_Return)
    assert _palette(person).isVisible()


def test_a_click_beside_it_closes_it(scripted: Callable[..., Person]) -> None:
    person = scripted("Yes.")
    _open(person)
    message = person.find(QPlainTextEdit, "Message")
    person.qtbot.mouseClick(message.viewport(), Qt.MouseButton.LeftButton)
    person.wait_for(lambda: not _palette(person).isVisible())


def test_the_model_is_chosen_from_it(scripted: Callable[..., Person]) -> None:
    person = scripted("Yes.")
    _go(person, "smollm")
    assert "answers from now on" in person.notices()
