"""An answer that is given once more: by a key the last one, with another preset while the chat keeps its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu
from tests.gui.talk import Alt, Control, Shift, Talk
from tests.gui.test_values import choose_preset

from inglenook.engines.scripted import Scripted

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.gui.conftest import Person

    from inglenook.engines.engine import Engine

MINE = """\
FROM any-model
PARAMETER temperature 0.125
SYSTEM Be exact.
"""


@pytest.fixture
def talk(open_window: Callable[[Engine], Person], home: Path) -> Talk:
    (home / "presets").mkdir(parents=True)
    (home / "presets" / "Mine.Modelfile").write_text(MINE, encoding="utf-8")
    (home / "presets" / "Broken.Modelfile").write_text("NONSENSE\n", encoding="utf-8")
    engine = Scripted(["As usual.", "Exactly.", "As before."])
    return Talk(open_window(engine), engine)


def test_another_preset_answers_once(talk: Talk) -> None:
    talk.ask("How much?")
    usual = talk.engine.requests[-1]
    talk.choose("As usual.", "Regenerate with a preset", "Mine")
    talk.sees("How much?", "Exactly.")
    request = talk.engine.requests[-1]
    assert request.sampling.temperature == 0.125
    assert [message.text for message in request.messages] == ["Be exact.", "How much?"]
    assert "Mine" in talk.person.conversation()
    talk.click("Version 2 of 2, previous", "Exactly.")
    talk.sees("How much?", "As usual.")
    assert "Mine" not in talk.person.conversation()
    assert talk.person.find(QAbstractButton, "Preset").text() == "No preset"
    talk.click("Version 1 of 2, next", "As usual.")
    talk.sees("How much?", "Exactly.")
    talk.ask("And now?")
    assert talk.engine.requests[-1].sampling == usual.sampling
    assert talk.engine.requests[-1].messages[0].text == "How much?"


def test_another_preset_by_key_and_by_the_palette(talk: Talk) -> None:
    talk.ask("How much?")
    talk.pane.setFocus()
    talk.key(Qt.Key.Key_R, Control | Alt)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    names = [action.text() for action in menu.actions()]
    assert names[0] == "No preset"
    assert "Broken" not in names
    talk.qtbot.keyClicks(menu, "min")  # the entry that begins so
    talk.qtbot.keyClick(menu, Qt.Key.Key_Return)
    talk.sees("How much?", "Exactly.")
    assert talk.engine.requests[-1].messages[0].text == "Be exact."
    talk.person.window.activateWindow()  # the menu gives it back, on a real screen
    talk.person.wait_for(lambda: QApplication.activeWindow() is talk.person.window)
    talk.qtbot.keyClick(talk.person.find_composer(), Qt.Key.Key_K, Control)
    field = talk.person.find(QLineEdit, "Go to anything")
    talk.qtbot.keyClicks(field, "regenerate with a preset")
    talk.qtbot.keyClick(field, Qt.Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    talk.qtbot.keyClick(menu, Qt.Key.Key_Return)  # the first of all: without one
    talk.sees("How much?", "As before.")
    assert talk.engine.requests[-1].messages[0].text == "How much?"


def test_the_chats_own_preset_stays(talk: Talk) -> None:
    choose_preset(talk.person, "facts and figures")
    talk.person.wait_for(lambda: talk.person.find(QAbstractButton, "Preset").text() == "Precise")
    talk.ask("How much?")
    precise = talk.engine.requests[-1].sampling
    talk.choose("As usual.", "Regenerate with a preset", "Mine")
    talk.sees("How much?", "Exactly.")
    assert talk.engine.requests[-1].sampling.temperature == 0.125
    assert talk.person.find(QAbstractButton, "Preset").text() == "Precise"
    talk.ask("And now?")
    assert talk.engine.requests[-1].sampling == precise


def test_after_another_question_keys_are_for_its_answer(talk: Talk) -> None:
    talk.ask("One?")
    talk.key(Qt.Key.Key_K, Control | Shift)  # keeps it in the context
    talk.ask("Two?")
    talk.key(Qt.Key.Key_R, Control)
    talk.sees("One?", "As usual.", "Two?", "As before.")
