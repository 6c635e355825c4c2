"""An answer of a chat voted on: the same question many times, and an answer kept as a version."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QSlider
from tests.gui.talk import Control, Shift, Talk
from tests.gui.test_lab import SMALL, answers, groups, label
from tests.gui.test_replay import answer_on_screen

from inglenook.engines.llama_cpp.llama_cpp import LlamaCpp
from inglenook.engines.scripted import Scripted
from inglenook.inference.making import making_of
from inglenook.paths import Paths
from inglenook.ui.lab.vote.answer_text import AnswerText

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.gui.conftest import Person

    from inglenook.chats.message import AnswerDetails, Message
    from inglenook.engines.engine import Engine

SAID = ["It is 41.", "It is 42.", "So 42.", "Hm, 43."]


@pytest.fixture
def talk(open_window: Callable[[Engine], Person]) -> Talk:
    engine = Scripted(SAID)
    return Talk(open_window(engine), engine)


def stored(person: Person) -> list[Message]:
    """All messages of the first chat."""
    return list(person.contents._rooms.chats.tree(1))


def details(message: Message) -> AnswerDetails:
    """How it came about, which is known."""
    assert message.details is not None
    return message.details


def vote(person: Person, count: int) -> None:
    """Ask from the Lab page that is open, all of them, and wait for the end."""
    answers(person, count)
    if person.find_button("End once it is decided").isChecked():
        person.click("End once it is decided")
    person.click("Ask and vote")
    person.wait_for(lambda: person.sees("Copy or save the vote"))


def test_the_winner_becomes_a_version_that_says_how_it_came_about(talk: Talk) -> None:
    person = talk.person
    talk.ask("How much is 17 + 25?")
    talk.click("Ask many times and vote", "It is 41.")
    person.wait_for(lambda: person.sees("Show the chat"))
    assert label(person, "How much is 17 + 25?")
    assert person.find(QComboBox, "What counts").currentText() == "Last number"
    assert person.find_button("Ask and vote").hasFocus()
    vote(person, 3)
    asked = talk.engine.requests
    assert [one.messages for one in asked[1:]] == [asked[0].messages] * 3
    assert [says for says, _ in groups(person)] == ["42", "43"]
    person.photograph("vote-answer")

    person.click("Keep the winner")
    person.wait_for(lambda: "Answer 1 is a version in the chat now." in person.notices())
    assert not person.find_button("Keep the winner").isEnabled()
    person.click("Show")
    talk.sees("How much is 17 + 25?", "It is 42.")
    shown = answer_on_screen(talk)
    assert (shown.version, len(shown.versions)) == (2, 2)
    assert shown.footer.startswith("from a vote: 2 of 3 say the same")
    given, kept = (details(one) for one in stored(person)[1:])
    assert (kept.seed, kept.completion_tokens, kept.model) == (asked[1].sampling.seed, 3, given.model)
    making = making_of(kept)
    assert making.same_sampling == asked[1].sampling
    assert making.asked is not None
    assert (making.asked.votes, making.asked.agreeing, making.asked.at_once) == (3, 2, 1)


def test_any_answer_is_kept_by_keys_also_in_a_chat_that_is_not_shown(talk: Talk) -> None:
    person = talk.person
    talk.ask("How much is 17 + 25?")
    talk.pane.setFocus()
    talk.key(Qt.Key.Key_M, Control | Shift)
    person.wait_for(lambda: person.sees("Show the chat"))
    vote(person, 3)
    person.click("Chat")
    person.click("New chat")
    person.click("Lab")
    person.click("43")
    keep = person.find_button("Keep answer 3 in the chat")
    keep.setFocus()
    person.qtbot.keyClick(keep, Qt.Key.Key_Space)
    person.wait_for(lambda: "Answer 3 is a version in the chat now." in person.notices())
    assert not keep.isEnabled()
    assert [one.text for one in stored(person)] == ["How much is 17 + 25?", "It is 41.", "Hm, 43."]
    person.click("Show the chat")
    talk.sees("How much is 17 + 25?", "Hm, 43.")


def test_a_question_that_is_gone_is_told(talk: Talk) -> None:
    person = talk.person
    talk.ask("How much is 17 + 25?")
    talk.click("Ask many times and vote", "It is 41.")
    vote(person, 2)
    person.click("Chat")
    talk.choose("How much is 17 + 25?", "Delete from here on")
    talk.sees()
    person.click("Lab")
    person.click("Keep the winner")
    person.wait_for(lambda: "The question was deleted from its chat" in person.notices())
    assert person.find_button("Keep the winner").isEnabled()
    person.click("Ask and vote")
    person.wait_for(lambda: person.sees("Ask again"))
    assert label(person, "There is no question above this answer any more.")


def test_a_question_of_ones_own_comes_back(talk: Talk) -> None:
    person = talk.person
    talk.ask("How much is 17 + 25?")
    talk.choose("It is 41.", "Ask many times and vote…")
    person.wait_for(lambda: person.sees("Another question"))
    person.click("Another question")
    assert person.find(QPlainTextEdit, "Question").hasFocus()
    assert not person.sees("Show the chat")


def test_the_real_model_answers_again_from_a_chat(open_window: Callable[[Engine], Person], home: Path) -> None:
    home.mkdir(parents=True)
    Paths.under(home).settings.write_text(SMALL, encoding="utf-8")
    person = open_window(LlamaCpp())
    talk = Talk(person, Scripted([]))
    person.ask("Write a very long story about a fire, with many chapters.")
    person.wait_for(lambda: person.sees("Stop") and len(person.conversation()) > 200)
    person.click("Stop")
    person.wait_for_answer("stopped")
    talk.pane.setFocus()
    talk.key(Qt.Key.Key_M, Control | Shift)
    person.wait_for(lambda: person.sees("Show the chat"))
    person.find(QComboBox, "What counts").setCurrentIndex(4)  # the exact text
    person.qtbot.keyClick(person.find(QSlider, "Longest answer"), Qt.Key.Key_Home)
    vote(person, 4)
    heads = groups(person)
    assert sum(int(told.split(" ")[0]) for _, told in heads) == 4
    person.click(heads[0][0])
    texts = [one for one in person.window.findChildren(AnswerText) if one.isVisible()]
    assert texts
    person.click("Keep the winner")
    person.wait_for(lambda: len(stored(person)) == 3)
    _, given, kept = stored(person)
    assert kept.text.strip()
    assert details(kept).seed != details(given).seed
    assert details(kept).prompt_sha256 == details(given).prompt_sha256
    assert details(kept).prompt_tokens == details(given).prompt_tokens
    person.click("Show the chat")
    person.wait_for(lambda: "from a vote" in person.conversation())
    person.photograph("vote-kept")
