"""An answer that was held to JSON, as a person reads it as a table or tree, checks and copies it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QPlainTextEdit, QTableWidget, QTreeWidget
from tests.gui.test_answer_format import choose, field, names, press, state, told, write

from inglenook.engines.scripted import ScriptedAnswer
from inglenook.ui.chat.constraints.data_dialog import DataDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.gui.conftest import Person


def show_data(person: Person) -> DataDialog:
    """By its key, on the last answer."""
    person.window.activateWindow()
    person.qtbot.waitActive(person.window)
    person.find(QPlainTextEdit, "Message").setFocus()
    person.qtbot.keyClick(
        person.window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    person.wait_for(lambda: any(one.isVisible() for one in person.window.findChildren(DataDialog)))
    return next(one for one in person.window.findChildren(DataDialog) if one.isVisible())


def test_an_answer_is_read_as_a_table_held_against_its_schema_and_copied(scripted: Callable[..., Person]) -> None:
    person = scripted('{"tasks": [{"title": "Tea", "done": true}, {"title": "Milk, fresh", "done": false}]}')
    choose(person, "JSON schema")
    item = {"type": "object", "properties": {"title": {"type": "string"}, "done": {"type": "boolean"}}}
    write(person, json.dumps({"type": "object", "properties": {"tasks": {"type": "array", "items": item}}}))
    person.wait_for(lambda: state(person).startswith("It can be used."))
    person.ask("What is to be done?")
    person.wait_for_answer("finished")

    dialog = show_data(person)
    table = next(iter(dialog.findChildren(QTableWidget)))
    assert table.isVisible()
    cells = table.model()
    assert [cells.headerData(column, Qt.Orientation.Horizontal) for column in range(2)] == ["title", "done"]
    assert cells.index(1, 0).data() == "Milk, fresh"
    person.wait_for(lambda: "It keeps to its schema." in told(dialog))
    press(person, dialog, "Copy")
    assert QApplication.clipboard().text().splitlines() == ["title,done", "Tea,true", '"Milk, fresh",false']
    box = next(iter(dialog.findChildren(QComboBox)))
    box.setFocus()
    person.qtbot.keyClick(box, Qt.Key.Key_Down)
    tree = next(iter(dialog.findChildren(QTreeWidget)))
    assert tree.isVisible()
    assert names(tree) == ["tasks"]
    within = tree.model().index(0, 0, tree.model().index(0, 0))
    assert tree.model().index(0, 1, within).data() == "Tea"
    press(person, dialog, "Close")


def test_an_answer_that_breaks_its_form_says_where(scripted: Callable[..., Person]) -> None:
    person = scripted('{"age": 200}')
    choose(person, "JSON schema")
    write(person, json.dumps({"type": "object", "properties": {"age": {"type": "integer", "maximum": 120}}}))
    person.wait_for(lambda: state(person).startswith("It can be used."))
    person.ask("How old?")
    person.wait_for_answer("finished")
    dialog = show_data(person)
    person.wait_for(lambda: "age: is more than 120." in told(dialog))
    press(person, dialog, "Close")


def test_an_answer_that_was_cut_off_says_so(scripted: Callable[..., Person]) -> None:
    person = scripted(ScriptedAnswer('{"age": ', stop_reason="max_tokens"))
    choose(person, "JSON")
    person.ask("How old?")
    person.wait_for(lambda: "age" in person.conversation() and person.sees("Show as data"))
    person.click("Show as data")
    person.wait_for(lambda: any(one.isVisible() for one in person.window.findChildren(DataDialog)))
    dialog = next(one for one in person.window.findChildren(DataDialog) if one.isVisible())
    person.wait_for(lambda: "This is no JSON" in told(dialog) and "cut off by its length" in told(dialog))
    assert field(dialog, "The answer as Text").toPlainText() == '{"age":'
    press(person, dialog, "Close")
