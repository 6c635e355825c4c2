"""Several chats: the list, its search, renaming, deleting, and one answer at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit

from inglenook.engines.scripted import ScriptedAnswer

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.gui.conftest import Person

SLOW = ScriptedAnswer("one two three four five six seven eight nine ten " * 20, delay_s=0.02)


def _asked(person: Person, *questions: str) -> None:
    """Each in a chat of its own."""
    for question in questions:
        person.click("New chat")
        person.ask(question)
        person.wait_for_answer("finished")
        person.wait_for(lambda question=question: question in person.chats())


def test_a_chat_is_renamed_in_its_row(scripted: Callable[..., Person]) -> None:
    person = scripted("Yes.")
    _asked(person, "First")
    person.find_list().setFocus()
    person.qtbot.keyClick(person.find_list(), Qt.Key.Key_F2)
    field = person.find_list().findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    field.selectAll()
    person.qtbot.keyClicks(field, "Another name")
    person.qtbot.keyClick(field, Qt.Key.Key_Return)
    person.wait_for(lambda: person.chats() == ["Another name"])
    person.wait_for(lambda: person.window.windowTitle() == "Another name — Inglenook")


def test_a_name_being_typed_stays_though_the_times_are_told_anew(scripted: Callable[..., Person]) -> None:
    person = scripted("Yes.")
    _asked(person, "First")
    view = person.find_list()
    view.setFocus()
    person.qtbot.keyClick(view, Qt.Key.Key_F2)
    field = view.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    person.qtbot.keyClicks(field, "Anoth")
    next(timer for timer in view.model().findChildren(QTimer)).timeout.emit()
    person.qtbot.keyClicks(field, "er name")
    person.qtbot.keyClick(field, Qt.Key.Key_Return)
    person.wait_for(lambda: person.chats() == ["Another name"])


def test_a_deleted_chat_comes_back_by_undo(scripted: Callable[..., Person]) -> None:
    person = scripted("Yes.")
    _asked(person, "First", "Second")
    person.find_list().setFocus()
    person.qtbot.keyClick(person.find_list(), Qt.Key.Key_Delete)
    person.wait_for(lambda: person.chats() == ["First"])
    person.wait_for(lambda: person.sees("Undo"))
    assert "Second" not in person.conversation()
    person.click("Undo")
    person.wait_for(lambda: person.chats() == ["Second", "First"])
    person.wait_for_answer("Second")


def test_search_looks_into_the_messages(scripted: Callable[..., Person]) -> None:
    person = scripted("Snow falls.", "The sun shines.")
    _asked(person, "First", "Second")
    search = person.find(QLineEdit, "Search chats")
    person.qtbot.keyClicks(search, "snow")
    person.wait_for(lambda: person.chats() == ["First"])
    person.qtbot.keyClicks(search, "man")
    person.wait_for(lambda: "No chat has “snowman” in it." in person.labels())


def test_an_answer_goes_on_while_another_chat_is_shown(scripted: Callable[..., Person]) -> None:
    person = scripted("Yes.", SLOW)
    _asked(person, "First")
    person.click("New chat")
    person.ask("Count")
    person.wait_for(lambda: "one two" in person.conversation())
    person.click_chat(1)
    person.wait_for(lambda: "First" in person.conversation())
    assert "one two" not in person.conversation()
    person.write("Me too")
    send = person.find(QAbstractButton, "Send")
    assert not send.isEnabled()
    assert "Another chat is being answered" in send.toolTip()
    person.press(Qt.Key.Key_Return)
    person.click_chat(0)
    person.wait_for(lambda: person.sees("Stop") and "one two" in person.conversation())
    assert person.find(QPlainTextEdit, "Message").toPlainText() == ""
    person.click("Stop")
    person.wait_for_answer("stopped")
    person.click_chat(1)
    person.wait_for(lambda: person.find(QPlainTextEdit, "Message").toPlainText() == "Me too")


def test_deleting_the_chat_that_is_answered_stops_it(scripted: Callable[..., Person]) -> None:
    person = scripted(SLOW, "Free again.")
    person.ask("Count")
    person.wait_for(lambda: "one two" in person.conversation())
    person.find_list().setFocus()
    person.qtbot.keyClick(person.find_list(), Qt.Key.Key_Delete)
    person.wait_for(lambda: not person.chats())
    person.ask("And now?")
    person.wait_for_answer("Free again.")


def test_up_in_an_empty_field_brings_the_last_message_back(scripted: Callable[..., Person]) -> None:
    person = scripted("Yes.")
    _asked(person, "First")
    person.press(Qt.Key.Key_Up)
    assert person.find(QPlainTextEdit, "Message").toPlainText() == "First"


def test_an_example_of_the_welcome_is_sent(scripted: Callable[..., Person]) -> None:
    person = scripted("Because of Rayleigh.")
    person.wait_for(lambda: person.find(QAbstractButton, "Why is the sky blue?").isEnabled())
    person.click("Why is the sky blue?")
    person.wait_for_answer("Rayleigh")


def test_a_notice_of_the_engine_is_shown(scripted: Callable[..., Person]) -> None:
    person = scripted(ScriptedAnswer("Yes.", notice="Its own template could not be used."))
    person.ask("First")
    person.wait_for_answer("Yes.")
    assert "Its own template could not be used." in person.notices()


def test_a_load_can_be_cancelled(scripted: Callable[..., Person]) -> None:
    person = scripted("Yes.", load_s=30.0)
    person.ask("First")
    person.wait_for(lambda: person.sees("Cancel"))
    assert "Loading SmolLM2 135M Instruct…" in person.labels()
    person.click("Cancel")
    person.wait_for_answer("stopped")
    assert not person.sees("Cancel")


def test_the_system_prompt_belongs_to_its_chat(scripted: Callable[..., Person]) -> None:
    person = scripted("Yes.")
    person.qtbot.keyClicks(person.find(QPlainTextEdit, "System prompt"), "Be brief.")
    _asked_here(person, "First")
    person.click("New chat")
    assert person.find(QPlainTextEdit, "System prompt").toPlainText() == ""
    person.click_chat(0)
    person.wait_for(lambda: person.find(QPlainTextEdit, "System prompt").toPlainText() == "Be brief.")


def _asked_here(person: Person, question: str) -> None:
    person.ask(question)
    person.wait_for_answer("finished")
    person.wait_for(lambda: question in person.chats())
