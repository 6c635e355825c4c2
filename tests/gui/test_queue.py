"""Messages written while the model loads or answers wait their turn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from inglenook.engines.scripted import Scripted, ScriptedAnswer
from inglenook.errors import PromptError
from inglenook.ui.chat.writing.waiting_row import WaitingRow

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.gui.conftest import Person

    from inglenook.engines.engine import Engine

SLOW = ScriptedAnswer("word " * 60, delay_s=0.02)
SLOWER = ScriptedAnswer("word " * 400, delay_s=0.02)  # goes on until the next message is queued, on a busy machine too
ALT = Qt.KeyboardModifier.AltModifier


def rows(person: Person) -> list[WaitingRow]:
    """What is seen to wait, from top to bottom."""
    found = [row for row in person.window.findChildren(WaitingRow) if row.isVisible()]
    return sorted(found, key=lambda row: row.accessibleName())


def waiting(person: Person) -> list[str]:
    """The words of what waits."""
    return [row.accessibleName().split(": ", 1)[1] for row in rows(person)]


def queue(person: Person, *texts: str) -> None:
    """Write and send while an answer is coming."""
    for text in texts:
        before = len(waiting(person))
        person.write(text)
        person.press(Qt.Key.Key_Return)
        person.wait_for(lambda before=before: len(waiting(person)) == before + 1)


def message(person: Person) -> str:
    return person.find(QPlainTextEdit, "Message").toPlainText()


def asked(engine: Scripted) -> list[str]:
    """The questions that the engine was given, in their order."""
    return [request.messages[-1].text for request in engine.requests]


def press(
    person: Person, place: int, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press a key on one that waits."""
    person.qtbot.keyClick(rows(person)[place], key, modifiers)


def begin(person: Person, text: str = "First") -> None:
    """Ask for a long answer."""
    person.ask(text)
    person.wait_for(lambda: person.sees("Stop") and "word word" in person.conversation())


def test_what_is_sent_while_the_model_answers_follows_in_its_order(open_window: Callable[[Engine], Person]) -> None:
    engine = Scripted([SLOW, "Two.", "Three."])
    person = open_window(engine)
    begin(person)
    queue(person, "Second", "Third")
    assert message(person) == ""
    assert waiting(person) == ["Second", "Third"]
    person.photograph("queue")
    person.wait_for_answer("Three.")
    assert asked(engine) == ["First", "Second", "Third"]
    assert waiting(person) == []


def test_what_is_sent_while_the_model_loads_waits(open_window: Callable[[Engine], Person]) -> None:
    engine = Scripted(["One.", "Two."], load_s=0.6)
    person = open_window(engine)
    person.ask("First")
    person.wait_for(lambda: "Loading" in person.labels())
    queue(person, "Second")
    person.wait_for_answer("Two.")
    assert asked(engine) == ["First", "Second"]


def test_keys_reorder_edit_and_remove(open_window: Callable[[Engine], Person]) -> None:
    engine = Scripted([ScriptedAnswer("word " * 1_000, delay_s=0.02), "Yes."])
    person = open_window(engine)
    begin(person)
    queue(person, "a", "b", "c")
    press(person, 2, Qt.Key.Key_Up, ALT)
    assert waiting(person) == ["a", "c", "b"]
    press(person, 0, Qt.Key.Key_Down, ALT)
    assert waiting(person) == ["c", "a", "b"]
    person.wait_for(rows(person)[1].hasFocus)
    press(person, 1, Qt.Key.Key_Delete)
    assert waiting(person) == ["c", "b"]
    person.write("written since")
    press(person, 0, Qt.Key.Key_Return)
    assert message(person) == "c"
    assert waiting(person) == ["written since", "b"]
    person.click("Remove waiting message")
    assert waiting(person) == ["b"]
    person.click("Stop")
    person.wait_for_answer("stopped")


def test_a_stopped_answer_holds_the_queue_until_the_user_goes_on(open_window: Callable[[Engine], Person]) -> None:
    engine = Scripted([ScriptedAnswer("word " * 1_000, delay_s=0.02), "Two."])
    person = open_window(engine)
    begin(person)
    queue(person, "Second")
    person.click("Stop")
    person.wait_for(lambda: "the answer before was stopped" in person.labels())
    assert waiting(person) == ["Second"]
    assert asked(engine) == ["First"]
    person.photograph("queue-held")
    person.click("Send now")
    person.wait_for_answer("Two.")
    assert asked(engine) == ["First", "Second"]


def test_a_failed_answer_holds_the_queue_with_its_reason(open_window: Callable[[Engine], Person]) -> None:
    failing = ScriptedAnswer("word " * 30, delay_s=0.02, error=PromptError("It does not work."))
    person = open_window(Scripted([failing, "Two."]))
    begin(person)
    queue(person, "Second")
    person.wait_for(lambda: "the answer before failed" in person.labels())
    assert waiting(person) == ["Second"]


def test_the_queue_of_a_chat_goes_on_while_another_is_shown(open_window: Callable[[Engine], Person]) -> None:
    engine = Scripted(["Old.", SLOWER, "Two."])
    person = open_window(engine)
    person.ask("Other chat")
    person.wait_for_answer("Old.")
    person.click("New chat")
    begin(person)
    queue(person, "Second")
    person.wait_for(lambda: person.chats() == ["First", "Other chat"])
    person.click_chat(1)
    person.wait_for(lambda: "Old." in person.conversation())
    assert waiting(person) == []
    person.wait_for(lambda: asked(engine) == ["Other chat", "First", "Second"])
    assert "Two." not in person.conversation()
    person.click_chat(0)
    person.wait_for_answer("Two.")


def test_what_waited_at_the_end_is_a_draft_at_the_next_start(open_window: Callable[[Engine], Person]) -> None:
    person = open_window(Scripted([ScriptedAnswer("word " * 1_000, delay_s=0.02)]))
    begin(person)
    queue(person, "Second", "Third")
    person.write("and this")
    person = open_window(Scripted(["Yes."]))
    person.wait_for(lambda: person.chats() == ["First"])
    person.click_chat(0)
    person.wait_for(lambda: message(person) == "Second\n\nThird\n\nand this")
    assert waiting(person) == []


def test_words_typed_while_a_message_goes_to_the_disk_stay(open_window: Callable[[Engine], Person]) -> None:
    engine = Scripted([SLOW, "Two."])
    person = open_window(engine)
    person.write("First")
    person.press(Qt.Key.Key_Return)  # nothing is stored before the next look at what the threads say
    person.qtbot.keyClicks(person.find(QPlainTextEdit, "Message"), " and a second")
    person.wait_for(lambda: "word word" in person.conversation())
    assert message(person) == "and a second"
    person.press(Qt.Key.Key_Return)
    person.wait_for_answer("Two.")
    assert asked(engine) == ["First", "and a second"]
    assert message(person) == ""


def test_two_returns_send_one_message(open_window: Callable[[Engine], Person]) -> None:
    engine = Scripted([SLOW, "Two.", "Three."])
    person = open_window(engine)
    person.write("First")
    person.press(Qt.Key.Key_Return)
    person.press(Qt.Key.Key_Return)
    person.qtbot.keyClicks(person.find(QPlainTextEdit, "Message"), " and a second")
    person.press(Qt.Key.Key_Return)
    person.wait_for_answer("Two.")
    assert asked(engine) == ["First", "and a second"]
    assert "and a second" in person.conversation()  # in the chat that the first one made
    assert waiting(person) == []
