"""The context window is seen before a message is sent: what it takes, what is left out, and what is kept."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QPlainTextEdit, QSpinBox
from tests.gui.talk import Talk, choose

from inglenook.engines.llama_cpp.llama_cpp import LlamaCpp
from inglenook.engines.scripted import SCRIPTED_MODEL, Scripted
from inglenook.ui.chat.context_meter import ContextMeter
from inglenook.ui.chat.conversation.rows.row_widget import RowWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.gui.conftest import Person

    from inglenook.engines.engine import Engine

WINDOW = 24  # tokens; to the scripted engine a word is one
NINE = "one two three four five six seven eight nine"


@pytest.fixture
def talk(open_window: Callable[[Engine], Person]) -> Talk:
    engine = Scripted(
        ["This is answer one.", "That is answer two.", "So this is three."],
        info=replace(SCRIPTED_MODEL, context_window=WINDOW),
    )
    return Talk(open_window(engine), engine)


def meter(person: Person) -> ContextMeter:
    return person.find(ContextMeter, "Context")


def choose_policy(person: Person, words: str) -> list[str]:
    """Choose what happens when a chat is too long; what the menu says."""
    person.wait_for(lambda: meter_is_there(person))
    person.click("Context")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    entries = [action.text() for action in menu.actions()]
    choose(menu, words)
    return entries


def limits(talk: Talk) -> list[str]:
    return [label.text() for label in talk.pane.findChildren(QLabel, "limit") if label.isVisible()]


def dimmed(talk: Talk) -> list[str]:
    """The messages that stand back, from top to bottom."""
    rows = [row for row in talk.pane.findChildren(RowWidget) if row.isVisible() and row.graphicsEffect() is not None]
    return [row.text.whole_text() for row in sorted(rows, key=lambda row: row.y()) if row.text is not None]


def test_what_is_written_is_counted_before_it_is_sent(talk: Talk) -> None:
    person = talk.person
    assert not meter_is_there(person)
    person.write("one two three")
    person.wait_for(lambda: meter_is_there(person) and meter(person).in_words.startswith("≈"))  # no model is loaded yet
    person.press(Qt.Key.Key_Return)
    talk.sees("one two three", "This is answer one.")
    person.wait_for(lambda: meter(person).in_words == f"7 of {WINDOW} tokens")
    person.write("four five")
    person.wait_for(lambda: meter(person).in_words == f"9 of {WINDOW} tokens")
    assert meter(person).accessibleDescription() == f"9 of {WINDOW} tokens"
    assert any(label.text() == "3 tokens" for label in talk.pane.findChildren(QLabel) if label.isVisible())


def meter_is_there(person: Person) -> bool:
    return person.window.findChildren(ContextMeter)[0].isVisible()


def test_nothing_is_sent_when_it_is_too_long_and_the_policy_says_so(talk: Talk) -> None:
    talk.ask("one two three", "four five six")
    person = talk.person
    person.write(NINE + " ten")
    person.wait_for(lambda: "Too long for the context window by 1 tokens" in person.labels())
    assert not person.find(QAbstractButton, "Send").isEnabled()
    assert limits(talk) == dimmed(talk) == []
    person.press(Qt.Key.Key_Return)
    assert len(talk.engine.requests) == 2


def test_what_will_be_left_out_is_marked_before_it_is_sent(talk: Talk) -> None:
    talk.ask("one two three", "four five six")
    person = talk.person
    person.write(NINE)
    person.wait_for(lambda: meter(person).in_words == f"23 of {WINDOW} tokens")
    entries = choose_policy(person, "Leave out the oldest turns")
    assert entries[:4] == [
        "System prompt and template: 0",
        "Messages: 14",
        "What you are writing: 9",
        "Free for the answer: 1",
    ]
    person.wait_for(lambda: limits(talk) == ["The model no longer sees the messages above"])
    assert dimmed(talk) == ["one two three", "This is answer one."]
    assert "The model no longer sees the messages above" in person.conversation()
    assert person.find(QAbstractButton, "Send").isEnabled()
    person.press(Qt.Key.Key_Return)
    person.wait_for(lambda: len(talk.engine.requests) == 3)
    assert [message.text for message in talk.engine.requests[-1].messages] == [
        "four five six",
        "That is answer two.",
        NINE,
    ]
    person.wait_for(lambda: "2 messages left out" in person.conversation())


def test_a_pinned_turn_stays_and_can_be_let_go(talk: Talk) -> None:
    talk.ask("one two three", "four five six")
    person = talk.person
    choose_policy(person, "Leave out the oldest turns")
    talk.choose("one two three", "Keep in the context")
    person.wait_for(lambda: person.sees("Kept in the context: let go of it"))
    person.find(QPlainTextEdit, "Message").setFocus()
    person.write(NINE)
    person.wait_for(lambda: limits(talk) == ["The model no longer sees the 2 messages above"])
    assert dimmed(talk) == ["four five six", "That is answer two."]
    person.click("Kept in the context: let go of it")
    person.wait_for(lambda: dimmed(talk) == ["one two three", "This is answer one."])
    undos = [button for button in person.window.findChildren(QAbstractButton) if button.text() == "Undo"]
    person.qtbot.mouseClick([button for button in undos if button.isVisible()][-1], Qt.MouseButton.LeftButton)
    person.wait_for(lambda: dimmed(talk) == ["four five six", "That is answer two."])


def test_the_start_and_the_end_can_be_kept(talk: Talk) -> None:
    talk.ask("one two three", "four five six")
    choose_policy(talk.person, "Keep the start and the end")
    talk.person.write(NINE)
    talk.person.wait_for(lambda: dimmed(talk) == ["four five six", "That is answer two."])


def test_the_real_model_counts_and_forgets(open_window: Callable[[Engine], Person]) -> None:
    person = open_window(LlamaCpp())
    person.find(QSpinBox, "Context window").setValue(256)
    talk = Talk(person, Scripted([""]))
    choose_after = "Leave out the oldest turns"
    person.ask("Say hello in one word.")
    person.wait_for_answer()
    person.wait_for(lambda: meter(person).in_words.endswith("of 256 tokens") and "≈" not in meter(person).in_words)
    before = int(meter(person).in_words.split()[0])
    person.write("word " * 150)
    person.wait_for(lambda: int(meter(person).in_words.split()[0].replace(",", "")) >= before + 150)
    choose_policy(person, choose_after)
    person.find(QPlainTextEdit, "Message").setPlainText("word " * 200)
    person.wait_for(lambda: limits(talk) == ["The model no longer sees the messages above"] or not dimmed(talk))
    person.wait_for(lambda: "Say hello in one word." in dimmed(talk))
