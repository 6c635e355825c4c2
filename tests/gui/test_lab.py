"""A vote on the Lab page: asked, watched, stopped, read, taken away."""

from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING

import psutil
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLabel, QLineEdit, QMenu, QPlainTextEdit, QSlider
from tests.gui.talk import Control, choose

from inglenook.engines.llama_cpp.llama_cpp import LlamaCpp
from inglenook.engines.scripted import Scripted, ScriptedAnswer
from inglenook.errors import WorkerDiedError
from inglenook.lab.vote.seeds import seed_of
from inglenook.paths import Paths
from inglenook.ui.lab.vote.answer_text import AnswerText
from inglenook.ui.lab.vote.group_head import GroupHead

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.gui.conftest import Person

    from inglenook.engines.engine import Engine

SUM = (ScriptedAnswer("It is 42.", thinking="Forty or more."), "Answer: 43", "42", "no idea", "Answer: 42")
SMALL = "[engine]\ncontext_window = 1024\n"


def open_lab(person: Person, question: str = "What is 17 + 25?") -> None:
    """Open the page and write the question."""
    person.click("Lab")
    person.qtbot.keyClicks(person.find(QPlainTextEdit, "Question"), question)


def answers(person: Person, count: int) -> None:
    """Have so many asked for, by the keys of the slider."""
    slider = person.find(QSlider, "Answers")
    person.qtbot.keyClick(slider, Qt.Key.Key_Home)
    for _ in range(count - 2):
        person.qtbot.keyClick(slider, Qt.Key.Key_Right)


def vote(person: Person, count: int) -> None:
    """Ask and wait for the end."""
    answers(person, count)
    person.click("Ask and vote")
    person.wait_for(lambda: person.sees("Copy or save the vote"))


def groups(person: Person) -> list[tuple[str, str]]:
    """What they say and how they stand, from the top."""
    heads = [head for head in person.window.findChildren(GroupHead) if head.isVisible()]
    heads.sort(key=lambda head: head.mapToGlobal(QPoint(0, 0)).y())
    return [(head.accessibleName(), head.accessibleDescription()) for head in heads]


def label(person: Person, part: str) -> bool:
    """Whether it is written on the page."""
    return any(part in each.accessibleName() or part in each.text() for each in shown_labels(person))


def shown_labels(person: Person) -> list[QLabel]:
    return [each for each in person.window.findChildren(QLabel) if each.isVisible()]


def test_a_sum_is_voted_on_and_read(open_window: Callable[[Engine], Person]) -> None:
    engine = Scripted(SUM)
    person = open_window(engine)
    open_lab(person)
    person.click("End once it is decided")
    person.qtbot.keyClicks(person.find(QLineEdit, "Seed"), "7")
    vote(person, 5)
    assert groups(person) == [
        ("42", "3 of 5 · 60\N{NO-BREAK SPACE}%"),
        ("43", "1 of 5 · 20\N{NO-BREAK SPACE}%"),
        ("Nothing that can be counted", "1 of 5 · 20\N{NO-BREAK SPACE}%"),
    ]
    assert label(person, "“42” has 3 of 5 votes.")
    assert label(person, "5 of 5")
    assert "Think step by step" in engine.requests[0].messages[-1].text
    assert [one.sampling.seed for one in engine.requests] == [seed_of(7, number) for number in range(5)]
    person.click("42")
    texts = [one.toPlainText() for one in person.window.findChildren(AnswerText) if one.isVisible()]
    assert texts == ["It is 42.", "42", "Answer: 42"]
    person.click("Thinking of answer 1")
    assert label(person, "Forty or more.")
    person.click("Copy answer 5")
    assert QGuiApplication.clipboard().text() == "Answer: 42"
    person.photograph("vote")


def test_it_is_asked_by_keys_alone_and_ends_early(open_window: Callable[[Engine], Person]) -> None:
    engine = Scripted(["42"])
    person = open_window(engine)
    person.qtbot.keyClick(person.window, Qt.Key.Key_6, Control)
    person.wait_for(lambda: person.sees("Ask and vote"))
    assert not person.find_button("Ask and vote").isEnabled()
    assert label(person, "Write a question first.")
    question = person.find(QPlainTextEdit, "Question")
    question.setFocus()
    person.qtbot.keyClicks(question, "What is 17 + 25?")
    person.qtbot.keyClick(question, Qt.Key.Key_Return, Control)
    person.wait_for(lambda: person.sees("Copy or save the vote"))
    assert len(engine.requests) == 6
    assert label(person, "Ended after 6 of 10: the rest could not change the winner.")
    head = person.find(GroupHead, "42")
    head.setFocus()
    person.qtbot.keyClick(head, Qt.Key.Key_Space)
    assert any(one.isVisible() for one in person.window.findChildren(AnswerText))


def test_a_tie_is_told(scripted: Callable[..., Person]) -> None:
    person = scripted("1", "2")
    open_lab(person)
    vote(person, 2)
    assert label(person, "A tie of 2, each with 1 of 2 votes; “1” was the first.")
    assert [told for _, told in groups(person)] == ["1 of 2 · 50\N{NO-BREAK SPACE}%. tie"] * 2


def test_what_counts_is_chosen_and_a_broken_pattern_is_told(open_window: Callable[[Engine], Person]) -> None:
    engine = Scripted(["The answer is (b)", "b", "A dog. Answer: a"])
    person = open_window(engine)
    open_lab(person, "a or b?")
    kind = person.find(QComboBox, "What counts")
    kind.setFocus()
    person.qtbot.keyClick(kind, Qt.Key.Key_R)  # the regular expression
    person.qtbot.keyClicks(person.find(QLineEdit, "Pattern"), "(")
    assert not person.find_button("Ask and vote").isEnabled()
    assert label(person, "The pattern cannot be read")
    person.qtbot.keyClick(kind, Qt.Key.Key_Home)
    person.qtbot.keyClick(kind, Qt.Key.Key_Down)  # the choice
    field = person.find(QLineEdit, "Choices")
    field.selectAll()
    person.qtbot.keyClicks(field, "a, b")
    person.click("Think step by step")
    person.click("End once it is decided")
    vote(person, 3)
    assert [says for says, _ in groups(person)] == ["b", "a"]
    assert engine.requests[0].messages[-1].text == "a or b?"


def test_values_that_draw_nothing_are_told_and_mended(open_window: Callable[[Engine], Person]) -> None:
    engine = Scripted(["1"])
    person = open_window(engine)
    open_lab(person)
    person.qtbot.keyClick(person.find(QSlider, "Temperature"), Qt.Key.Key_Home)
    assert not person.find_button("Ask and vote").isEnabled()
    assert label(person, "All answers would be the same")
    person.click("Draw the answers")
    vote(person, 2)
    assert {one.sampling.temperature for one in engine.requests} == {0.7}


def test_stop_keeps_what_was_counted(open_window: Callable[[Engine], Person]) -> None:
    engine = Scripted(["1", ScriptedAnswer("2 " * 500, delay_s=0.05)])
    person = open_window(engine)
    open_lab(person)
    person.click("Ask and vote")
    person.wait_for(lambda: groups(person) != [] and label(person, "Being written"))
    assert person.find_button("Stop").hasFocus()  # where Ask was
    person.qtbot.keyClick(QApplication.focusWidget() or person.window, Qt.Key.Key_Escape)
    person.wait_for(lambda: person.sees("Ask and vote"))
    assert label(person, "Stopped after 1 of 10 answers.")
    assert groups(person)[0][0] == "1"


def test_an_engine_that_ends_loses_nothing_that_was_counted(open_window: Callable[[Engine], Person]) -> None:
    engine = Scripted(["1", ScriptedAnswer("2", error=WorkerDiedError("The engine has ended."))])
    person = open_window(engine)
    open_lab(person)
    person.click("Ask and vote")
    person.wait_for(lambda: person.sees("Ask again"))
    assert label(person, "The engine has ended.")
    assert label(person, "Only 1 of 10 answers could be counted.")
    assert groups(person)[0][0] == "1"
    engine.set_answers(["5"])
    person.click("Ask again")
    person.wait_for(lambda: groups(person) != [] and groups(person)[0][0] == "5" and person.sees("Ask and vote"))
    assert not label(person, "The engine has ended.")


def test_the_chat_waits_for_the_vote_and_the_vote_for_the_chat(open_window: Callable[[Engine], Person]) -> None:
    engine = Scripted([ScriptedAnswer("One two three four five six.", delay_s=0.1), "7", "7"])
    person = open_window(engine)
    person.ask("Count.")
    person.wait_for(lambda: "One" in person.conversation())
    open_lab(person)
    answers(person, 2)
    person.click("Ask and vote")
    assert label(person, "Waiting for the chat")
    person.wait_for(lambda: person.sees("Copy or save the vote"))
    assert len(engine.requests) == 3

    engine.set_answers([ScriptedAnswer("8 " * 12, delay_s=0.1)])
    person.click("Ask and vote")
    person.wait_for(lambda: label(person, "Being written"))
    person.click("Chat")
    assert "One two three four five six." in person.conversation()
    person.write("And now?")
    person.press(Qt.Key.Key_Return)
    assert len(engine.requests) == 4  # the message waits
    person.wait_for(lambda: len(engine.requests) == 6 and person.sees("Send"))
    assert "The vote has ended. “8” has" in person.notices()
    person.click("Show")
    assert person.sees("Copy or save the vote")


def test_it_is_copied_and_saved(scripted: Callable[..., Person], tmp_path: Path) -> None:
    person = scripted("It is 42.", 'So "42", or\n42')
    open_lab(person)
    vote(person, 2)

    def take(entry: str) -> None:
        person.click("Copy or save the vote")
        menu = next(menu for menu in person.window.findChildren(QMenu) if menu.isVisible())
        choose(menu, entry)

    take("Copy as JSON")
    copied = json.loads(QGuiApplication.clipboard().text())
    assert (copied["winner"], copied["votes"], copied["asked"]) == ("42", 2, 2)
    take("Save as CSV…")
    chooser = next(each for each in person.window.findChildren(QFileDialog) if each.isVisible())
    chooser.fileSelected.emit(str(tmp_path / "vote.csv"))
    chooser.close()
    person.wait_for(lambda: "Saved as vote.csv." in person.notices())
    with (tmp_path / "vote.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["number"], row["vote"], row["group"]) for row in rows] == [("1", "42", "1"), ("2", "42", "1")]
    assert rows[1]["text"] == 'So "42", or\n42'


def test_the_real_model_votes_and_a_killed_worker_costs_only_what_was_not_counted(
    open_window: Callable[[Engine], Person], home: Path
) -> None:
    home.mkdir(parents=True)
    Paths.under(home).settings.write_text(SMALL, encoding="utf-8")
    person = open_window(LlamaCpp())
    open_lab(person)
    person.click("Reproducible")  # one after the other: the second is still being written when the first is counted
    person.click("Think step by step")
    answers(person, 8)
    person.click("Ask and vote")
    person.wait_for(lambda: bool(groups(person)) and label(person, "Being written"))
    for worker in psutil.Process().children(recursive=True):
        if "inglenook" in " ".join(worker.cmdline()):
            worker.kill()
    person.wait_for(lambda: person.sees("Ask and vote"))
    assert label(person, "answers could be counted.")
    assert groups(person)
    person.qtbot.keyClick(person.find(QSlider, "Longest answer"), Qt.Key.Key_Home)
    person.click("Ask and vote")
    person.wait_for(lambda: person.sees("Ask and vote") and person.sees("Copy or save the vote"))
    assert label(person, "one answer after the other; seed")
    person.photograph("vote-real")
