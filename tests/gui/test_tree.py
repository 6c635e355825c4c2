"""A chat is a tree: every message can have versions, and nothing that was written is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from tests.gui.talk import Alt, Control, Shift, Talk, choose

from inglenook.engines.engine import Beginning
from inglenook.engines.scripted import Scripted, ScriptedAnswer
from inglenook.errors import WorkerDiedError
from inglenook.ui.chat.conversation.rows.row_widget import RowWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.gui.conftest import Person

    from inglenook.engines.engine import Engine


@pytest.fixture
def talk(open_window: Callable[[Engine], Person]) -> Talk:
    engine = Scripted([f"Answer {number}." for number in range(1, 10)])
    return Talk(open_window(engine), engine)


def asked(talk: Talk) -> list[list[str]]:
    """What the model was given, question by question."""
    return [[message.text for message in request.messages] for request in talk.engine.requests]


def test_another_question_in_the_same_place_is_a_version(talk: Talk) -> None:
    talk.ask("One?", "Two?")
    talk.click("Edit message", "One?")
    field = talk.editor()
    assert field.toPlainText() == "One?"
    talk.qtbot.keyClicks(field, "!")
    talk.key(Qt.Key.Key_Return, Control)
    talk.sees("One?!", "Answer 3.")
    assert asked(talk)[-1] == ["One?!"]
    talk.click("Version 2 of 2, previous", "One?!")
    talk.sees("One?", "Answer 1.", "Two?", "Answer 2.")
    talk.click("Version 1 of 2, next", "One?")
    talk.sees("One?!", "Answer 3.")


def test_an_answer_given_again_is_a_version(talk: Talk) -> None:
    talk.ask("One?", "Two?")
    talk.click("Regenerate", "Answer 1.")
    talk.sees("One?", "Answer 3.")
    talk.pane.setFocus()
    talk.key(Qt.Key.Key_Left, Alt)
    talk.sees("One?", "Answer 1.", "Two?", "Answer 2.")
    talk.key(Qt.Key.Key_Right, Alt)
    talk.sees("One?", "Answer 3.")
    talk.key(Qt.Key.Key_R, Control)
    talk.sees("One?", "Answer 4.")
    assert talk.button("Version 3 of 3, previous", "Answer 4.").isEnabled()
    assert not talk.button("Version 3 of 3, next", "Answer 4.").isEnabled()


def test_versions_are_there_after_a_restart(open_window: Callable[[Engine], Person]) -> None:
    engine = Scripted(["First.", "Second."])
    talk = Talk(open_window(engine), engine)
    talk.ask("One?")
    talk.click("Regenerate", "First.")
    talk.sees("One?", "Second.")
    talk = Talk(open_window(engine), engine)
    talk.person.wait_for(lambda: bool(talk.person.chats()))
    talk.person.click_chat(0)
    talk.sees("One?", "Second.")
    talk.click("Version 2 of 2, previous", "Second.")
    talk.sees("One?", "First.")


def test_the_models_words_are_edited_in_place(talk: Talk) -> None:
    talk.ask("One?", "Two?")
    talk.click("Edit message", "Answer 1.")
    talk.editor().setPlainText("Better.")
    talk.qtbot.mouseClick(talk.person.find(QPushButton, "Save"), Qt.MouseButton.LeftButton)
    talk.sees("One?", "Better.", "Two?", "Answer 2.")
    talk.click("Version 2 of 2, previous", "Better.")
    talk.sees("One?", "Answer 1.", "Two?", "Answer 2.")
    talk.click("Version 1 of 2, next", "Answer 1.")
    talk.sees("One?", "Better.", "Two?", "Answer 2.")
    talk.ask("Three?")
    assert asked(talk)[-1] == ["One?", "Better.", "Two?", "Answer 2.", "Three?"]


def test_all_lines_of_an_answer_stand_in_its_field_and_it_says_that_it_was_edited(
    open_window: Callable[[Engine], Person],
) -> None:
    long = " ".join(f"word{number}" for number in range(40))
    engine = Scripted([f"{long}\n\n{long}\n\n{long}\n\n{long}\n\nFirst.", f"{long} Second.", f"{long} Third."])
    talk = Talk(open_window(engine), engine)
    for answer in ("First.", "Second.", "Third."):  # more than the window holds
        talk.person.ask("And then?")
        talk.person.wait_for_answer(answer)
        talk.person.wait_for(lambda: not talk.person.sees("Stop"))
    talk.key(Qt.Key.Key_E, Control)
    field = talk.editor()
    talk.person.wait_for(lambda: field.viewport().height() >= 3 * field.fontMetrics().lineSpacing())
    talk.qtbot.keyClicks(field, " more")
    talk.key(Qt.Key.Key_Return, Control)
    talk.person.wait_for_answer("written or edited by hand")


def test_an_answer_goes_on(open_window: Callable[[Engine], Person]) -> None:
    engine = Scripted([ScriptedAnswer("One, two", stop_reason="max_tokens"), ", three.", ", zwei."])
    talk = Talk(open_window(engine), engine)
    talk.ask("Count.")
    talk.pane.setFocus()
    talk.key(Qt.Key.Key_Return, Alt)
    talk.sees("Count.", "One, two, three.")
    assert engine.requests[-1].beginning == Beginning("One, two")
    talk.click("Edit message", "One, two, three.")
    talk.editor().setPlainText("Eins ")
    talk.qtbot.mouseClick(talk.person.find(QPushButton, "Save and continue"), Qt.MouseButton.LeftButton)
    talk.sees("Count.", "Eins, zwei.")
    assert engine.requests[-1].beginning == Beginning("Eins")
    talk.click("Version 3 of 3, previous", "Eins, zwei.")
    talk.sees("Count.", "One, two, three.")


def test_a_new_chat_from_a_message(talk: Talk) -> None:
    talk.ask("One?", "Two?")
    talk.choose("Answer 1.", "New chat from here")
    talk.sees("One?", "Answer 1.")
    talk.person.wait_for(lambda: talk.person.chats() == ["One?", "One?"])
    talk.ask("Other?")
    talk.person.click_chat(1)
    talk.sees("One?", "Answer 1.", "Two?", "Answer 2.")


def test_a_message_is_deleted_and_brought_back(talk: Talk) -> None:
    talk.ask("One?", "Two?")
    talk.choose("Answer 1.", "Delete this message")
    talk.sees("One?", "Two?", "Answer 2.")
    talk.person.wait_for(lambda: talk.person.sees("Undo"))
    talk.person.click("Undo")
    talk.sees("One?", "Answer 1.", "Two?", "Answer 2.")


def test_a_branch_is_deleted_by_key_and_brought_back_by_key(talk: Talk) -> None:
    talk.ask("One?", "Two?")
    talk.pane.setFocus()
    for _ in range(3):
        talk.key(Qt.Key.Key_Up, Alt)
    talk.key(Qt.Key.Key_Delete, Shift)
    talk.sees("One?")
    talk.key(Qt.Key.Key_Z, Control)
    talk.sees("One?", "Answer 1.", "Two?", "Answer 2.")
    talk.person.click("New chat")
    talk.person.click_chat(0)
    talk.sees("One?", "Answer 1.", "Two?", "Answer 2.")


def test_a_message_is_gone_to_from_where_one_writes(talk: Talk) -> None:
    talk.ask("One?", "Two?")
    talk.qtbot.keyClick(talk.person.find_composer(), Qt.Key.Key_Up, Alt)
    talk.key(Qt.Key.Key_Up, Alt)
    talk.key(Qt.Key.Key_Delete)
    talk.sees("One?", "Answer 1.", "Answer 2.")


def test_a_deletion_is_undone_though_another_chat_is_shown(talk: Talk) -> None:
    talk.ask("One?")
    talk.choose("One?", "Delete from here on")
    talk.person.wait_for(lambda: talk.person.sees("Undo"))
    talk.person.click("New chat")
    talk.person.click("Undo")
    talk.sees("One?", "Answer 1.")


def test_a_message_is_inserted_and_nothing_is_answered(talk: Talk) -> None:
    talk.ask("One?", "Two?")
    talk.choose("One?", "Insert below", "A system message")
    talk.qtbot.keyClicks(talk.editor("New message"), "Be brief.")
    talk.key(Qt.Key.Key_Return, Control)
    talk.sees("One?", "Be brief.", "Answer 1.", "Two?", "Answer 2.")
    assert "System" in talk.person.conversation()
    assert asked(talk) == [["One?"], ["One?", "Answer 1.", "Two?"]]
    talk.ask("Three?")
    assert [message.role for message in talk.engine.requests[-1].messages[:2]] == ["user", "system"]


def test_another_role(talk: Talk) -> None:
    talk.ask("One?")
    talk.choose("Answer 1.", "Written by", "You")
    talk.person.wait_for(lambda: "Answer 1." in shown_as(talk, "user"))
    talk.person.choose("Edit", "Undo")
    talk.person.wait_for(lambda: "Answer 1." in shown_as(talk, "assistant"))


def shown_as(talk: Talk, role: str) -> set[str]:
    rows = [row.row.entry.message for row in talk.pane.findChildren(RowWidget) if row.isVisible() and row.row]
    return {message.text for message in rows if message.role == role}


def test_words_that_are_left_come_back(talk: Talk) -> None:
    talk.ask("One?")
    talk.click("Edit message", "One?")
    talk.qtbot.keyClicks(talk.editor(), " More")
    talk.key(Qt.Key.Key_Escape)
    talk.sees("One?", "Answer 1.")
    talk.person.wait_for(lambda: talk.person.sees("Undo"))
    talk.person.click("Undo")
    assert talk.editor().toPlainText() == "One? More"


def test_while_it_answers_other_versions_can_be_read(open_window: Callable[[Engine], Person]) -> None:
    engine = Scripted(["First.", ScriptedAnswer("word " * 300, delay_s=0.02)])
    talk = Talk(open_window(engine), engine)
    talk.ask("One?")
    talk.click("Regenerate", "First.")
    talk.person.wait_for(lambda: "word word" in talk.person.conversation())
    talk.pane.setFocus()
    talk.key(Qt.Key.Key_Left, Alt)
    talk.person.wait_for(lambda: talk.texts() == ["One?", "First."])
    talk.click("Edit message", "One?")
    talk.qtbot.keyClicks(talk.editor(), " More")
    talk.key(Qt.Key.Key_Return, Control)
    talk.person.wait_for(lambda: "An answer is being written" in talk.person.notices())
    assert talk.editor().toPlainText() == "One? More"  # what cannot be asked just now is not lost
    talk.key(Qt.Key.Key_Escape)
    talk.click("Version 1 of 2, next", "First.")
    talk.person.wait_for(lambda: "word word" in talk.person.conversation() and talk.person.sees("Stop"))
    talk.person.click("Stop")
    talk.person.wait_for_answer("stopped")
    assert "word word" in talk.person.conversation()


def test_the_menu_key_opens_the_menu_of_the_message_gone_to(talk: Talk) -> None:
    talk.ask("One?", "Two?")
    talk.pane.setFocus()
    for _ in range(2):
        talk.key(Qt.Key.Key_Up, Alt)
    place = talk.pane.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, talk.pane.mapToGlobal(place))
    QApplication.sendEvent(talk.pane, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    choose(menu, "Delete this message")
    talk.sees("One?", "Answer 1.", "Answer 2.")


def test_a_message_without_a_chat_above_is_not_regenerated(talk: Talk) -> None:
    talk.ask("One?")
    talk.choose("One?", "Delete this message")
    talk.sees("Answer 1.")
    talk.click("Regenerate", "Answer 1.")
    talk.person.wait_for(lambda: "There is no question above this answer." in talk.person.notices())
    assert talk.texts() == ["Answer 1."]


def test_a_message_sent_right_after_a_walk_goes_below_that_version(talk: Talk) -> None:
    talk.ask("One?")
    talk.click("Regenerate", "Answer 1.")
    talk.sees("One?", "Answer 2.")
    talk.person.write("And then?")
    talk.person.wait_for(lambda: talk.person.find(QPushButton, "Send").isEnabled())
    talk.click("Version 2 of 2, previous", "Answer 2.")
    talk.person.click("Send")  # before the walk has reached the disk
    talk.sees("One?", "Answer 1.", "And then?", "Answer 3.")
    assert asked(talk)[-1] == ["One?", "Answer 1.", "And then?"]


def test_only_the_last_answer_that_failed_can_be_tried_again(open_window: Callable[[Engine], Person]) -> None:
    dead = WorkerDiedError("The engine ended. Send the message again.")
    engine = Scripted([ScriptedAnswer("Half", error=dead), "Whole.", "Again."])
    talk = Talk(open_window(engine), engine)
    talk.person.ask("One?")
    talk.person.wait_for(lambda: talk.person.sees("Try again"))
    talk.person.ask("Two?")
    talk.person.wait_for(lambda: "Whole." in talk.person.conversation() and talk.person.sees("Send"))
    assert not talk.person.sees("Try again")
    assert "The engine ended." in talk.person.conversation()


def test_escape_closes_a_menu_of_the_bar_and_the_next_one_stops_the_answer(
    open_window: Callable[[Engine], Person],
) -> None:
    engine = Scripted([ScriptedAnswer("word " * 300, delay_s=0.02)])
    talk = Talk(open_window(engine), engine)
    talk.person.ask("One?")
    talk.person.wait_for(lambda: "word word" in talk.person.conversation())
    talk.qtbot.keyClick(talk.person.window, Qt.Key.Key_F, Alt)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    talk.qtbot.keyClick(menu, Qt.Key.Key_Escape)
    talk.person.wait_for(lambda: not talk.person.window.menuBar().hasFocus())
    talk.key(Qt.Key.Key_Escape)
    talk.person.wait_for_answer("stopped")
