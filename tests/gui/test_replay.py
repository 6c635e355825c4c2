"""What each answer carries, the same answer again, and another model's."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QMessageBox, QPlainTextEdit, QPushButton
from tests.gui.talk import Control, Shift, Talk, choose

from inglenook.engines.llama_cpp.llama_cpp import LlamaCpp
from inglenook.engines.scripted import Scripted
from inglenook.ui.chat.compare_dialog import CompareDialog, place_of
from inglenook.ui.chat.conversation.rows.row_widget import RowWidget
from inglenook.ui.chat.details_dialog import DetailsDialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.gui.conftest import Person

    from inglenook.engines.engine import Engine
    from inglenook.ui.chat.conversation.shown_message import ShownMessage

Dialog = TypeVar("Dialog", bound=QDialog)


def talk_with(person: Person, engine: Scripted) -> Talk:
    return Talk(person, engine)


def dialog(person: Person, kind: type[Dialog]) -> Dialog:
    """The dialog of that kind, once it is there."""
    person.wait_for(lambda: any(one.isVisible() for one in person.window.findChildren(kind)))
    return next(one for one in person.window.findChildren(kind) if one.isVisible())


def press(person: Person, over: QDialog, name: str) -> None:
    """Click a dialog's button."""
    button = next(b for b in over.findChildren(QPushButton) if b.accessibleName() == name and b.isVisible())
    person.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def written(over: QDialog) -> str:
    """All that a dialog says."""
    return "\n".join(label.text() for label in over.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def talk(open_window: Callable[[Engine], Person]) -> Talk:
    engine = Scripted(["One two three.", "One two four.", "Five."])
    return Talk(open_window(engine), engine)


def test_the_details_of_an_answer_are_read_and_copied(talk: Talk) -> None:
    talk.ask("Count.")
    talk.click("Details", "One two three.")
    details = dialog(talk.person, DetailsDialog)
    said = written(details)
    for part in ("smollm2", "None", "Temperature", "0.8", "drawn for this answer", "The model ended the answer itself"):
        assert part.casefold() in said.casefold()
    for part in ("3 tokens", "8,192 tokens", "0 of 31", "scripted", "bytes, written 20"):
        assert part in said
    press(talk.person, details, "Copy as text")
    assert "  Top-k: 40\n" in QGuiApplication.clipboard().text()
    press(talk.person, details, "Copy as JSON")
    facts = json.loads(QGuiApplication.clipboard().text())
    assert facts["sampling"]["top_k"] == 40
    assert facts["loading"]["options"]["kv_type_k"] == "f16"
    assert (facts["stop_reason"], facts["preset"], facts["replay"]) == ("end", None, None)
    talk.person.photograph("details")
    press(talk.person, details, "Close")


def test_details_by_key_and_a_replay_from_there_that_differs(talk: Talk) -> None:
    talk.ask("Count.")
    talk.pane.setFocus()
    talk.key(Qt.Key.Key_J, Control | Shift)
    press(talk.person, dialog(talk.person, DetailsDialog), "Replay")
    talk.sees("Count.", "One two four.")
    talk.person.wait_for(lambda: "Replay: Differs from word 3." in talk.person.notices())
    assert "replay: differs from word 3" in talk.person.conversation()
    talk.person.click("Compare")
    compare = dialog(talk.person, CompareDialog)
    sides = {side.accessibleName(): side for side in compare.findChildren(QPlainTextEdit)}
    assert {name: side.toPlainText() for name, side in sides.items()} == {
        "Before": "One two three.",
        "Replay": "One two four.",
    }
    assert sides["Replay"].textCursor().position() == len("One two ")
    press(talk.person, compare, "Close")
    talk.click("Version 2 of 2, previous", "One two four.")
    talk.sees("Count.", "One two three.")


def answer_on_screen(talk: Talk) -> ShownMessage:
    rows = [row.row.entry.message for row in talk.pane.findChildren(RowWidget) if row.isVisible() and row.row]
    return next(message for message in reversed(rows) if message.role == "assistant")


def test_the_same_by_the_real_engine_word_for_word(open_window: Callable[[Engine], Person]) -> None:
    person = open_window(LlamaCpp())
    talk = Talk(person, Scripted([]))
    person.ask("Name three colours.")
    person.wait_for_answer("tokens/s")
    person.wait_for(lambda: talk.pane.is_settled)
    first = answer_on_screen(talk)
    assert first.text
    talk.pane.setFocus()
    talk.key(Qt.Key.Key_Y, Control | Shift)
    person.wait_for(lambda: "Replay: The same, word for word." in person.notices())
    person.wait_for(lambda: "replay: the same" in person.conversation() and talk.pane.is_settled)
    second = answer_on_screen(talk)
    assert (second.text, second.version) == (first.text, 2)
    assert "replay: the same, word for word" in second.footer


def test_what_cannot_be_promised_is_said_first(talk: Talk) -> None:
    talk.ask("Count.")
    talk.choose("Count.", "Written by", "The system")
    talk.person.wait_for(lambda: "another writer" in talk.person.notices())
    talk.choose("One two three.", "Replay")
    box = dialog(talk.person, QMessageBox)
    assert "The messages above or the system prompt have changed since" in box.informativeText()
    assert talk.texts() == ["Count.", "One two three."]
    press(talk.person, box, "Cancel")
    talk.choose("One two three.", "Replay")
    press(talk.person, dialog(talk.person, QMessageBox), "Replay anyway")
    talk.sees("Count.", "One two four.")
    assert talk.engine.requests[-1].sampling.seed == 0  # the one that was used, not the random one
    assert not talk.engine.requests[-1].reuse_cache


def test_an_answer_from_another_app_is_not_replayed(talk: Talk) -> None:
    talk.ask("Count.")
    talk.choose("Count.", "Insert below", "An answer")
    talk.qtbot.keyClicks(talk.editor("New message"), "Mine.")
    talk.key(Qt.Key.Key_Return, Control)
    talk.sees("Count.", "Mine.", "One two three.")
    talk.pane.setFocus()
    talk.click("More for this message", "Mine.")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    entry = next(action for action in menu.actions() if action.text() == "Replay")
    assert not entry.isEnabled()
    menu.close()


@pytest.fixture
def two_models(open_window: Callable[[Engine], Person], home: Path, smol: Path) -> Talk:
    """The starter, which answers, and another one beside it."""
    folder = home / "models" / "somebody" / "else"
    folder.mkdir(parents=True)
    (folder / "Other.gguf").write_bytes(smol.read_bytes())
    engine = Scripted(["By the first.", "By the other.", "By the first again."])
    return Talk(open_window(engine), engine)


def test_another_model_answers_once(two_models: Talk) -> None:
    talk = two_models
    talk.ask("Who?")
    talk.click("More for this message", "By the first.")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    models = next(action.menu() for action in menu.actions() if action.text() == "Regenerate with")
    assert isinstance(models, QMenu)
    names = [action.text() for action in models.actions()]
    assert "loaded" in names[0]
    other = next(name for name in names if name.startswith("Other"))
    choose(menu, "Regenerate with", other)
    talk.sees("Who?", "By the other.")
    assert "Other" in talk.person.conversation()
    assert talk.engine.loads[-1][0].endswith("Other.gguf")
    talk.ask("And now?")
    assert not talk.engine.loads[-1][0].endswith("Other.gguf")  # the one that is chosen answers again


def test_another_model_by_key(two_models: Talk) -> None:
    talk = two_models
    talk.ask("Who?")
    talk.pane.setFocus()
    talk.key(Qt.Key.Key_R, Control | Shift)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    for _ in range(len(menu.actions())):
        active = menu.activeAction()
        if active and active.text().startswith("Other"):
            break
        talk.qtbot.keyClick(menu, Qt.Key.Key_Down)
    talk.qtbot.keyClick(menu, Qt.Key.Key_Return)
    talk.sees("Who?", "By the other.")


def test_the_place_of_a_word_is_counted_as_qt_counts() -> None:
    assert place_of("🌍  b c", 2) == 4
    assert place_of("a b", 3) == 3
