"""Thinking is chosen where the model's own template reads the choice, and grey with the reason where it does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel
from tests.gui.talk import Control, Shift
from tests.templated_model import ALWAYS, SWITCHED, write_with_template

from inglenook.engines.llama_cpp.llama_cpp import LlamaCpp
from inglenook.ui.chat.details_dialog import DetailsDialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.gui.conftest import Person

    from inglenook.engines.engine import Engine

QUESTION = "What is the capital of France"
NO_EFFECT = "This model's template does not read it: it has no effect."


@pytest.fixture
def person(open_window: Callable[[Engine], Person], home: Path) -> Person:
    home.mkdir(parents=True, exist_ok=True)
    text = '[sampling]\nstrategy = "greedy"\n'  # the likeliest tokens, to be quick and the same each time
    (home / "settings.toml").write_text(text, encoding="utf-8")
    return open_window(LlamaCpp())


def take(person: Person, model: Path) -> None:
    """Open a model file, and have it answer once."""
    person.contents.open_model_file(model)
    person.wait_for(lambda: "answers from now on" in person.notices())
    ask(person)


def ask(person: Person) -> None:
    """Ask in a chat of its own."""
    begin(person)
    ask_here(person)


def begin(person: Person) -> None:
    """Go to a new chat."""
    person.click("New chat")
    person.wait_for(lambda: "Paris" not in person.conversation())


def ask_here(person: Person) -> None:
    """Ask in the chat that is open."""
    person.ask(QUESTION)
    person.wait_for_answer("Paris")


def choice(person: Person) -> QComboBox:
    return person.find(QComboBox, "Thinking")


def change(person: Person) -> None:
    """By its key, from wherever one is."""
    person.qtbot.keyClick(person.find_composer(), Qt.Key.Key_T, Control | Shift)


def details(person: Person) -> str:
    """All that the details of the last answer say."""
    person.window.activateWindow()
    person.wait_for(person.window.isActiveWindow)
    person.qtbot.keyClick(person.find_composer(), Qt.Key.Key_J, Control | Shift)
    person.wait_for(lambda: any(one.isVisible() for one in person.window.findChildren(DetailsDialog)))
    dialog = next(one for one in person.window.findChildren(DetailsDialog) if one.isVisible())
    labels = [label.text() for label in dialog.findChildren(QLabel)]
    dialog.close()
    return "\n".join(labels)


def prompt_of(told: str) -> str:
    """How long the prompt was, as the details tell it."""
    lines = told.splitlines()
    return lines[lines.index("Prompt") + 1].split(" tokens")[0]


def test_a_template_that_reads_it_is_told(person: Person, smol: Path, tmp_path: Path) -> None:
    take(person, write_with_template(smol, tmp_path / "thinks.gguf", SWITCHED))
    assert choice(person).isEnabled()
    assert choice(person).currentText() == "As the model decides"
    told = details(person)
    assert "Thinking\nas the model decides" in told

    begin(person)
    choice(person).setFocus()
    person.qtbot.keyClick(choice(person), Qt.Key.Key_End)
    assert choice(person).currentText() == "Off"
    ask_here(person)
    without = details(person)
    assert "Thinking\noff" in without
    assert int(prompt_of(without)) > int(prompt_of(told))  # the template writes an empty thought

    begin(person)  # it was that chat's own
    assert choice(person).currentText() == "As the model decides"
    for words in ("On", "Off"):
        change(person)
        assert choice(person).currentText() == words
        assert f"Thinking: {words}" in person.notices()


def test_a_template_that_does_not_read_it_makes_the_choice_grey_before_it_is_loaded(person: Person) -> None:
    person.wait_for(lambda: not choice(person).isEnabled())
    assert NO_EFFECT in person.labels()
    assert choice(person).accessibleDescription() == NO_EFFECT
    change(person)
    assert f"Thinking cannot be chosen. {NO_EFFECT}" in person.notices()
    assert choice(person).currentText() == "As the model decides"
    ask(person)
    assert not choice(person).isEnabled()
    assert "Thinking\n" not in details(person)


def test_a_template_that_always_thinks_is_found_out_once_it_is_loaded(
    person: Person, smol: Path, tmp_path: Path
) -> None:
    model = write_with_template(smol, tmp_path / "always.gguf", ALWAYS)
    person.contents.open_model_file(model)
    person.wait_for(lambda: "answers from now on" in person.notices())
    assert choice(person).isEnabled()  # its template has the word
    person.ask(QUESTION)
    person.wait_for(lambda: not choice(person).isEnabled())
    assert "begins every answer with thinking" in person.labels()
    person.wait_for(lambda: person.sees("Send"))
    assert "Thinking\nalways" in details(person)
