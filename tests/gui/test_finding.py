"""The search of all chats, and of the one that is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from tests.gui.chats_list import CONTROL, SHIFT, ask_each, spoken

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.gui.conftest import Person


def test_a_hit_opens_its_chat_at_the_message(scripted: Callable[..., Person]) -> None:
    long = "\n\n".join(f"Paragraph {number}." for number in range(60))
    person = scripted(f"A glacier is ice.\n\n{long}", f"{long}\n\nAt the end a GLACIER melts.\n\n{long}")
    ask_each(person, "First", "Second")
    person.click("New chat")
    search = person.find(QLineEdit, "Search chats")
    search.setFocus()
    person.qtbot.keyClicks(search, "glacier")
    person.wait_for(lambda: "At the end a GLACIER melts." in spoken(person, 0))
    assert person.chats() == ["Second", "First"]
    person.qtbot.keyClick(search, Qt.Key.Key_Down)
    person.wait_for(lambda: "GLACIER melts" in person.conversation())
    person.wait_for(lambda: "message 1 of 1" in person.labels())
    person.photograph("hit")
    person.click_chat(1)
    person.wait_for(lambda: "A glacier is ice." in person.conversation() and "message 1 of 1" in person.labels())
    assert person.chats() == ["Second", "First"]
    assert person.find(QLineEdit, "Find in this chat").text() == "glacier"
    search.setFocus()
    person.qtbot.keyClick(search, Qt.Key.Key_Escape)
    person.wait_for(lambda: search.text() == "")


def test_finds_in_the_chat_shown(scripted: Callable[..., Person]) -> None:
    long = "\n\n".join(f"Paragraph {number}." for number in range(60))
    person = scripted(f"Ice.\n\n{long}\n\nStraße in the middle.\n\n{long}\n\nAnother strasse.")
    ask_each(person, "First")
    person.qtbot.keyClick(person.window, Qt.Key.Key_F, CONTROL)
    field = person.find(QLineEdit, "Find in this chat")
    assert QApplication.focusWidget() is field
    person.qtbot.keyClicks(field, "STRASSE")
    person.wait_for(lambda: "message 1 of 1" in person.labels())
    person.wait_for(lambda: "Straße in the middle." in person.conversation())
    person.qtbot.keyClick(field, Qt.Key.Key_Return)
    person.wait_for(lambda: "Another strasse." in person.conversation())
    person.photograph("find")
    person.click("Previous hit")
    person.wait_for(lambda: "Straße in the middle." in person.conversation())
    person.qtbot.keyClicks(field, "nowhere")
    person.wait_for(lambda: "Nothing found" in person.labels())
    person.qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not field.isVisible()
    person.qtbot.keyClick(person.window, Qt.Key.Key_F, CONTROL | SHIFT)
    assert QApplication.focusWidget() is person.find(QLineEdit, "Search chats")


def test_a_hit_on_another_branch_shows_that_branch(scripted: Callable[..., Person]) -> None:
    person = scripted("Snow falls.")
    ask_each(person, "First")
    store = person.contents._rooms.chats
    question, _answer = store.branch(store.chats()[0].id)
    store.add(question.chat_id, parent_id=question.id, role="assistant", text="Rain falls.")
    person.click("New chat")
    person.click_chat(0)
    person.wait_for(lambda: "Rain falls." in person.conversation())
    person.qtbot.keyClicks(person.find(QLineEdit, "Search chats"), "snow")
    person.wait_for(lambda: "Snow falls." in spoken(person, 0))
    person.click_chat(0)
    person.wait_for(lambda: "Snow falls." in person.conversation())
    assert "Rain falls." not in person.conversation()
