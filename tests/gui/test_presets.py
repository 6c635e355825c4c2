"""The Presets page in the whole window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDoubleSpinBox, QLineEdit, QListView, QPlainTextEdit

from inglenook.ui.palette.palette import Palette

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.gui.conftest import Person

CONTROL = Qt.KeyboardModifier.ControlModifier


def _rows(person: Person) -> list[str]:
    view = person.find(QListView, "Presets on this computer")
    return [str(view.model().index(row, 0).data()) for row in range(view.model().rowCount())]


def test_a_preset_is_made_filled_in_and_saved(scripted: Callable[..., Person], home: Path) -> None:
    person = scripted("Yes.")
    person.choose("File", "New preset")
    person.wait_for(lambda: person.sees("Set Temperature"))
    name = person.find(QLineEdit, "Name of the preset")
    person.wait_for(name.hasFocus)
    person.qtbot.keyClicks(name, "Kind")
    person.qtbot.keyClick(name, Qt.Key.Key_Return)
    person.wait_for(lambda: "Kind" in _rows(person))
    person.click("Set Temperature")
    field = person.find(QDoubleSpinBox, "Temperature")
    field.selectAll()
    person.qtbot.keyClicks(field, "0.3")
    person.qtbot.keyClick(field, Qt.Key.Key_S, CONTROL)
    path = home / "presets" / "Kind.Modelfile"
    person.wait_for(lambda: "PARAMETER temperature 0.3" in path.read_text(encoding="utf-8"))
    person.photograph("presets")


def test_what_is_not_saved_is_there_at_the_next_start(scripted: Callable[..., Person], home: Path) -> None:
    (home / "presets").mkdir(parents=True)
    (home / "presets" / "Mine.Modelfile").write_text("FROM x\n", encoding="utf-8")
    person = scripted("Yes.")
    person.qtbot.keyClick(person.window, Qt.Key.Key_5, CONTROL)
    person.wait_for(lambda: "Mine" in _rows(person))
    view = person.find(QListView, "Presets on this computer")
    row = view.model().index(_rows(person).index("Mine"), 0)
    person.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(row).center())
    text = person.find(QPlainTextEdit, "Text of the preset")
    text.setFocus()
    person.qtbot.keyClick(text, Qt.Key.Key_End, CONTROL)
    person.qtbot.keyClicks(text, "# half a sen")
    person = scripted("Yes.")
    person.click("Presets")
    person.wait_for(lambda: "Mine" in _rows(person))
    view = person.find(QListView, "Presets on this computer")
    row = view.model().index(_rows(person).index("Mine"), 0)
    person.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(row).center())
    person.wait_for(lambda: person.find(QPlainTextEdit, "Text of the preset").toPlainText() == "FROM x\n# half a sen")
    assert (home / "presets" / "Mine.Modelfile").read_text(encoding="utf-8") == "FROM x\n"


def test_a_preset_is_gone_to_by_the_palette(scripted: Callable[..., Person], home: Path) -> None:
    (home / "presets").mkdir(parents=True)
    (home / "presets" / "Zither.Modelfile").write_text("FROM x\nSYSTEM Zzz\n", encoding="utf-8")
    person = scripted("Yes.")
    person.qtbot.keyClick(person.window, Qt.Key.Key_K, CONTROL)
    palette = person.window.findChildren(Palette)[0]
    field = palette.findChildren(QLineEdit)[0]
    person.qtbot.keyClicks(field, "edit zither")
    results = palette.findChildren(QListView)[0]
    person.wait_for(lambda: any("Zither" in str(results.model().index(row, 0).data()) for row in range(3)))
    person.qtbot.keyClick(field, Qt.Key.Key_Return)
    person.wait_for(lambda: "Zither" in person.labels())
    assert person.find(QPlainTextEdit, "Text of the preset").toPlainText() == "FROM x\nSYSTEM Zzz\n"


def test_a_new_chat_goes_by_the_preset(scripted: Callable[..., Person], home: Path) -> None:
    (home / "presets").mkdir(parents=True)
    (home / "presets" / "Zither.Modelfile").write_text("FROM any-model\nSYSTEM Play.\n", encoding="utf-8")
    person = scripted("Yes.")
    person.click("Presets")
    person.wait_for(lambda: "Zither" in _rows(person))
    view = person.find(QListView, "Presets on this computer")
    row = view.model().index(_rows(person).index("Zither"), 0)
    person.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(row).center())
    person.wait_for(lambda: person.find(QLineEdit, "Name of the preset").text() == "Zither")
    person.click("Chat with this preset")
    person.wait_for(lambda: "Zither" in person.find(QAbstractButton, "Preset").text())
    assert person.find(QPlainTextEdit, "System prompt").toPlainText() == "Play."
    assert person.find_composer().hasFocus()
