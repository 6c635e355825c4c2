"""Documents that do not fit into the context window: cut, or looked up in."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QPlainTextEdit
from tests.engines.tiny_embedding import TinyBert
from tests.gui.test_attachments import drop, has_chip, open_chip

from inglenook.engines.llama_cpp.llama_cpp import LlamaCpp
from inglenook.engines.scripted import SCRIPTED_MODEL, Scripted
from inglenook.errors import LoadError
from inglenook.ui.chat.writing.attachment_dialog import AttachmentDialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.gui.conftest import Person

    from inglenook.engines.engine import Engine

WINDOW = 256
FILLER = "The weather was mild and nothing much happened in the village that year.\n\n"
TREASURE = "The treasurer hid the golden kettle under the third oak.\n\n"
QUESTION = "Where is the golden kettle?"


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "report.txt"
    path.write_text("It begins here. " + FILLER * 60 + TREASURE + FILLER * 60, encoding="utf-8")
    return path


@pytest.fixture(autouse=True)
def small_window(home: Path) -> None:
    home.mkdir(parents=True, exist_ok=True)
    text = f'[engine]\ncontext_window = {WINDOW}\n\n[sampling]\nstrategy = "greedy"\n'
    (home / "settings.toml").write_text(text, encoding="utf-8")


def small(*answers: str) -> Scripted:
    """An engine with a small context window."""
    return Scripted(answers, info=replace(SCRIPTED_MODEL, context_window=WINDOW))


def attach(person: Person, path: Path) -> None:
    """Drop a document that does not fit."""
    drop(person, path)
    person.wait_for(lambda: has_chip(person, path.name) and person.sees("Leave out the end"))


def test_the_end_is_left_out_and_the_same_words_are_sent_again(
    open_window: Callable[[Engine], Person], report: Path
) -> None:
    engine = small("Here.", "There.")
    person = open_window(engine)
    attach(person, report)
    person.write(QUESTION)
    person.wait_for(lambda: "choose above how much of them is sent" in person.labels())
    person.photograph("documents-too-long")
    person.click("Leave out the end")
    person.wait_for(lambda: not person.sees("Leave out the end"))
    person.ask("")
    person.wait_for_answer("Here.")
    given = engine.requests[0].messages[-1].text
    assert given.startswith('<document name="report.txt">\nIt begins here.')
    assert given.endswith(f"[…]\n</document>\n\n{QUESTION}")
    assert len(given.split()) < WINDOW
    person.ask("Thanks.")
    person.wait_for_answer("There.")
    assert engine.requests[1].messages[0].text == given


def test_passages_are_looked_up_for_each_question_and_shown_under_its_answer(
    open_window: Callable[[Engine], Person], report: Path
) -> None:
    engine = small("Under the oak.", "Mild.")
    person = open_window(engine)
    attach(person, report)
    person.click("Look up passages")
    person.ask(QUESTION)
    person.wait_for_answer("Passages used: ")
    first = engine.requests[0].messages[-1].text
    assert TREASURE.strip() in first
    assert "It begins here." not in first
    person.photograph("passages-used")
    used = next(line for line in person.conversation().splitlines() if line.startswith("Passages used: "))
    assert used.endswith("from report.txt · found by their words")
    person.click(used)
    person.wait_for(lambda: isinstance(QApplication.activeModalWidget(), AttachmentDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, AttachmentDialog)
    assert TREASURE.strip() in dialog.findChildren(QPlainTextEdit)[0].toPlainText()
    person.photograph("passages-dialog")
    dialog.close()
    person.ask("How does it begin?")
    person.wait_for_answer("Mild.")
    assert engine.requests[1].messages[0].text == first
    assert "It begins here." in engine.requests[1].messages[-1].text


def test_passages_are_found_with_the_embedding_model_that_was_chosen(
    open_window: Callable[[Engine], Person], report: Path, home: Path
) -> None:
    models = home / "models"
    models.mkdir(parents=True)
    TinyBert.random().write(models / "Tiny-embedding.gguf")
    engine = small("Under the oak.", "By words.")
    person = open_window(engine)
    person.click("Models")
    person.wait_for(lambda: "Tiny embedding" in listed(person))
    person.click("Settings")
    box = person.find(QComboBox, "Look up passages with")
    person.wait_for(lambda: box.count() == 2)
    person.qtbot.keyClick(box, Qt.Key.Key_Down)
    assert box.currentText() == "Tiny embedding"
    person.photograph("look-up-with")
    person.wait_for(lambda: "look_up_with" in (home / "settings.toml").read_text(encoding="utf-8"))
    person.click("Chat")
    attach(person, report)
    person.click("Look up passages")
    person.ask("goldenkettle")
    person.wait_for_answer("found with Tiny embedding")
    assert TREASURE.strip() in engine.requests[0].messages[-1].text
    person.photograph("passages-found-with")
    engine.embedding_error = LoadError("It is damaged.")
    person.ask(QUESTION)
    person.wait_for_answer("By words.")
    assert "found by their words" in person.conversation()
    assert "not by their meaning. It is damaged." in person.notices()


def listed(person: Person) -> str:
    """The models on the Models page."""
    names = [view.model() for view in person.window.findChildren(QAbstractItemView) if view.isVisible()]
    return "\n".join(str(model.index(row, 0).data()) for model in names if model for row in range(model.rowCount()))


def test_what_was_sent_can_be_read_in_another_way(open_window: Callable[[Engine], Person], tmp_path: Path) -> None:
    engine = small("Whole.", "Looked up.")
    person = open_window(engine)
    short = tmp_path / "short.txt"
    short.write_text("It begins here. " + FILLER * 4 + TREASURE, encoding="utf-8")
    drop(person, short)
    person.wait_for(lambda: has_chip(person, "short.txt"))
    person.ask(QUESTION)
    person.wait_for_answer("Whole.")
    dialog = open_chip(person, "short.txt")
    box = dialog.findChildren(QComboBox)[0]
    assert box.currentData() == "whole"
    box.setCurrentIndex(box.findData("passages"))
    box.activated.emit(box.currentIndex())
    person.wait_for(lambda: "passages are looked up" in person.conversation())
    person.click("Regenerate")
    person.wait_for_answer("Looked up.")
    assert "Passages used: " in person.conversation()


def test_with_the_real_engine(open_window: Callable[[Engine], Person], report: Path) -> None:
    person = open_window(LlamaCpp())
    attach(person, report)
    person.click("Look up passages")
    person.ask(QUESTION)
    person.wait_for_answer("Passages used: ")
    person.wait_for_answer("tokens/s")
    assert "The answer failed" not in person.conversation()
