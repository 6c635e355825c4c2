"""What a new chat begins with: chosen in Settings, followed when it is renamed, none when it is gone."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QListView, QPlainTextEdit

from inglenook.engines.scripted import Scripted

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.gui.conftest import Person

    from inglenook.engines.engine import Engine


def pill(person: Person) -> str:
    return person.find(QAbstractButton, "Preset").text()


def listed(person: Person) -> list[str]:
    rows = person.find(QListView, "Presets on this computer").model()
    return [str(rows.index(row, 0).data()) for row in range(rows.rowCount())]


def put_preset(home: Path, name: str, text: str) -> None:
    (home / "presets").mkdir(parents=True, exist_ok=True)
    (home / "presets" / f"{name}.Modelfile").write_text(text, encoding="utf-8")


def choose_default(person: Person, name: str) -> None:
    """In Settings, by the keyboard."""
    person.click("Settings")
    person.wait_for(lambda: person.find(QComboBox, "Preset of new chats").findText(name) >= 0)
    box = person.find(QComboBox, "Preset of new chats")
    box.setFocus()
    while box.currentText() != name:
        before = box.currentIndex()
        person.qtbot.keyClick(box, Qt.Key.Key_Down if box.findText(name) > before else Qt.Key.Key_Up)
        assert box.currentIndex() != before
    person.click("Chat")


def test_a_new_chat_begins_with_it(open_window: Callable[[Engine], Person], home: Path) -> None:
    put_preset(home, "Zither", "FROM x\nSYSTEM Play.\nPARAMETER top_k 7\n")
    engine = Scripted(["Yes."])
    person = open_window(engine)
    assert pill(person) == "No preset"
    choose_default(person, "Zither")
    person.wait_for(lambda: pill(person) == "Zither")  # also the new chat that is open and untouched
    assert person.find(QPlainTextEdit, "System prompt").toPlainText() == "Play."
    person.ask("First")
    person.wait_for_answer("finished")
    assert engine.requests[0].sampling.top_k == 7
    person.click("New chat")
    person.wait_for(lambda: "First" not in person.conversation())
    assert pill(person) == "Zither"
    person.contents.chat_page.preset_actions.choose("")  # none, for this chat alone
    person.ask("Second")
    person.wait_for(lambda: len(engine.requests) == 2)
    person.wait_for_answer("finished")
    assert engine.requests[1].sampling.top_k == 40

    person = open_window(engine)
    person.wait_for(lambda: pill(person) == "Zither")
    choose_default(person, "None")
    person.wait_for(lambda: pill(person) == "No preset")
    person.wait_for(lambda: len(person.chats()) == 2)
    person.click_chat(1)
    person.wait_for(lambda: pill(person) == "Zither")  # the chat that has it keeps it


def test_another_name_is_followed_and_one_that_is_gone_holds_no_more(
    open_window: Callable[[Engine], Person], home: Path
) -> None:
    put_preset(home, "Zither", "FROM x\nSYSTEM Play.\n")
    (home / "settings.toml").write_text('[chat]\npreset = "Zither"\n', encoding="utf-8")
    person = open_window(Scripted(["Yes."]))
    person.wait_for(lambda: pill(person) == "Zither")
    person.click("Presets")
    person.wait_for(lambda: "Zither" in listed(person))
    view = person.find(QListView, "Presets on this computer")
    rows, row = view.model(), listed(person).index("Zither")
    at = view.visualRect(rows.index(row, 0)).center()
    person.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    person.wait_for(lambda: person.find(QLineEdit, "Name of the preset").text() == "Zither")
    name = person.find(QLineEdit, "Name of the preset")
    name.setFocus()
    name.selectAll()
    person.qtbot.keyClicks(name, "Lute")
    person.qtbot.keyClick(name, Qt.Key.Key_Return)
    person.wait_for((home / "presets" / "Lute.Modelfile").exists)
    person.click("Chat")
    person.wait_for(lambda: pill(person) == "Lute")
    person.wait_for(lambda: tomllib.loads((home / "settings.toml").read_text("utf-8"))["chat"]["preset"] == "Lute")

    (home / "presets" / "Lute.Modelfile").unlink()
    person = open_window(Scripted(["Yes."]))
    assert pill(person) == "No preset"
    person.click("Settings")
    person.wait_for(lambda: person.find(QComboBox, "Preset of new chats").currentText() == "Lute (not found)")
