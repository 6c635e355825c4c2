"""The same question gets the same answer again where somebody wants that, and is told what it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from tests.gui.talk import Control, Shift
from tests.gui.test_replay import dialog, press, written

from inglenook.engines.llama_cpp.llama_cpp import LlamaCpp
from inglenook.engines.scripted import Scripted
from inglenook.presets.reproducible import SEED
from inglenook.ui.chat.details_dialog import DetailsDialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.gui.conftest import Person

    from inglenook.engines.engine import Engine


def test_the_switch_belongs_to_the_chat_and_tells_what_it_does(open_window: Callable[[Engine], Person]) -> None:
    engine = Scripted(["Yes."])
    person = open_window(engine)
    seed = person.find(QLineEdit, "Seed")
    assert seed.placeholderText() == "random"
    person.click("Reproducible")
    assert "The seed is fixed (1 where none is chosen)" in person.labels()
    assert "on another computer or device" in person.labels()
    assert (seed.text(), seed.placeholderText()) == ("", "1, as none is chosen")
    person.ask("First")
    person.wait_for_answer("finished")
    assert (engine.requests[0].reproducible, engine.requests[0].sampling.seed) == (True, SEED)
    person.qtbot.keyClick(person.find_composer(), Qt.Key.Key_J, Control | Shift)
    details = dialog(person, DetailsDialog)
    assert "The seed is fixed (1 where none is chosen)" in written(details)
    assert "It can still come out otherwise" in written(details)
    press(person, details, "Close")

    seed.setFocus()
    for text in ("4", "42"):
        person.qtbot.keyClicks(seed, text[-1])
        assert seed.text() == text
    person.qtbot.keyClick(seed, Qt.Key.Key_Backspace)
    person.qtbot.keyClick(seed, Qt.Key.Key_Backspace)
    assert seed.text() == ""  # an empty field stays empty, so that another seed can be written

    person = open_window(engine)
    switch = person.find(QAbstractButton, "Reproducible")
    assert not switch.isChecked()  # of another chat
    person.wait_for(lambda: len(person.chats()) == 1)
    person.click_chat(0)
    person.wait_for(switch.isChecked)
    person.click("Reproducible")
    assert "The seed is fixed" not in person.labels()
    person.ask("Second")
    person.wait_for(lambda: len(engine.requests) == 2)
    person.wait_for_answer("finished")
    assert (engine.requests[1].reproducible, engine.requests[1].sampling.seed) == (False, -1)


def test_it_can_hold_for_all_chats_and_be_changed_by_its_command(
    open_window: Callable[[Engine], Person], home: Path
) -> None:
    home.mkdir(parents=True, exist_ok=True)
    (home / "settings.toml").write_text("[chat]\nreproducible = true\n", encoding="utf-8")
    engine = Scripted(["Yes."])
    person = open_window(engine)
    switch = person.find(QAbstractButton, "Reproducible")
    assert switch.isChecked()
    person.qtbot.keyClick(person.find_composer(), Qt.Key.Key_K, Control)
    person.wait_for(lambda: person.window.focusWidget() is not person.find_composer())
    field = person.window.focusWidget()
    assert field is not None
    person.qtbot.keyClicks(field, "Reproducible answers")
    person.qtbot.keyClick(field, Qt.Key.Key_Return)
    person.wait_for(lambda: not switch.isChecked())
    assert "Reproducible: off" in person.notices()
    person.ask("First")
    person.wait_for_answer("finished")
    assert not engine.requests[0].reproducible


def test_the_real_engine_answers_twice_the_same(open_window: Callable[[Engine], Person]) -> None:
    answers: list[str] = []
    for _ in range(2):
        person = open_window(LlamaCpp())
        if answers:  # something else is in memory then
            person.ask("What is the capital of France?")
            person.wait_for_answer("tokens/s")
            person.click("New chat")
            person.wait_for(lambda person=person: "France" not in person.conversation())
        person.click("Reproducible")
        person.ask("Name three colours.")
        person.wait_for_answer("tokens/s")
        said = person.conversation().partition("Name three colours.")[2]
        answers.append(said.partition("tokens/s")[0].rsplit("\n", 1)[0])
    assert answers[0].strip()
    assert answers[0] == answers[1]
