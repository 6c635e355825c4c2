"""What answers are held to, as a person chooses, writes and breaks it; and what is pasted to do harm."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTreeWidget,
)

from inglenook.engines.constraint import Constraint
from inglenook.engines.scripted import Scripted
from inglenook.ui.chat.constraints.form_dialog import FormDialog
from inglenook.ui.chat.constraints.paste_dialog import PasteDialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QDialog, QWidget
    from tests.gui.conftest import Person

    from inglenook.engines.engine import Engine

SOURCE, STATE = "Source of the format", "State of the answer format"


def open_part(person: Person) -> None:
    if not any(box.accessibleName() == "Answer format" and box.isVisible() for box in boxes(person)):
        person.click("Answer format")


def boxes(person: Person) -> list[QComboBox]:
    return person.window.findChildren(QComboBox)


def choose(person: Person, words: str) -> None:
    """Take an entry of the box as the keyboard does."""
    open_part(person)
    box = person.find(QComboBox, "Answer format")
    box.setFocus()
    person.qtbot.keyClick(box, Qt.Key.Key_Home)
    while box.currentText() != words:
        before = box.currentIndex()
        person.qtbot.keyClick(box, Qt.Key.Key_Down)
        assert box.currentIndex() > before, f"there is no {words}"


def write(person: Person, text: str) -> None:
    """Paste a source over the one that is there."""
    source = person.find(QPlainTextEdit, SOURCE)
    source.setFocus()
    source.selectAll()
    QApplication.clipboard().setText(text)
    person.qtbot.keyClick(source, Qt.Key.Key_Delete)
    person.qtbot.keyClick(source, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def state(person: Person) -> str:
    return person.find(QComboBox, "Answer format").accessibleDescription()


def press(person: Person, dialog: QDialog, name: str) -> None:
    button = next(one for one in dialog.findChildren(QPushButton) if one.accessibleName() == name and one.isVisible())
    person.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def field(dialog: QWidget, name: str) -> QPlainTextEdit:
    return next(one for one in dialog.findChildren(QPlainTextEdit) if one.accessibleName() == name)


def line(dialog: QWidget, name: str) -> QLineEdit:
    return next(one for one in dialog.findChildren(QLineEdit) if one.accessibleName() == name and one.isVisible())


def names(tree: QTreeWidget) -> list[str]:
    return [str(tree.model().index(row, 0).data()) for row in range(tree.topLevelItemCount())]


def told(dialog: QWidget) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def test_a_format_is_chosen_used_kept_and_put_back(open_window: Callable[[Engine], Person]) -> None:
    engine = Scripted(["yes"])
    person = open_window(engine)
    choose(person, "List of choices")
    write(person, "yes\nno\n")
    person.wait_for(lambda: state(person) == "It can be used.")
    person.ask("Is water wet?")
    person.wait_for_answer("finished")
    assert engine.requests[0].constraint == Constraint("choices", '["yes", "no"]')

    person.click("New chat")
    assert person.find(QComboBox, "Answer format").currentText() == "Free text"
    person.ask("And fire?")
    person.wait_for_answer("finished")
    assert engine.requests[1].constraint is None
    person = open_window(engine)
    person.wait_for(lambda: len(person.chats()) == 2)
    person.click_chat(1)
    open_part(person)
    person.wait_for(lambda: person.find(QComboBox, "Answer format").currentText() == "List of choices")
    assert person.find(QPlainTextEdit, SOURCE).toPlainText() == "yes\nno"
    person.click("Put Answer format back to free text")
    assert person.find(QComboBox, "Answer format").currentText() == "Free text"


@pytest.mark.parametrize(
    ("words", "source", "reason"),
    [
        ("JSON schema", '{\n  "type": "object",\n  "not": {}\n}', "Line 3: No text can be held to “not”"),
        ("JSON schema", '{"type": "object"', "a comma or a closing bracket is missing"),
        ("Regular expression", "a(?=b)", "look-around"),
        ("Lark grammar", 'start: "a"\nb: (', "Line 2"),
        ("GBNF grammar", 'root ::= "a"\nb ::= ("c"?){200}', "no end"),
        ("List of choices", "", "one to 1,000 texts"),
    ],
)  # fmt: skip
def test_what_cannot_be_used_holds_sending_with_its_reason(
    scripted: Callable[..., Person], words: str, source: str, reason: str
) -> None:
    person = scripted("Yes.")
    person.write("Hello")
    choose(person, words)
    write(person, source)
    person.wait_for(lambda: reason in state(person))
    send = person.find(QAbstractButton, "Send")
    person.wait_for(lambda: not send.isEnabled())
    assert "cannot be used" in send.toolTip()

    choose(person, "Free text")
    person.wait_for(send.isEnabled)


@pytest.mark.parametrize(
    ("words", "source"),
    [
        ("GBNF grammar", 'root ::= ("a"?){200}'),
        ("GBNF grammar", "root ::= " + "(" * 20_000 + '"a"' + ")" * 20_000),
        ("Regular expression", "(" * 20_000 + "a" + ")" * 20_000),
        ("Regular expression", "(.*a.*b.*c.*d.*e.*f.*g){20}(x+x+)+y"),
        ("Regular expression", "((a{1,1000}){1,1000}){1,1000}"),
        ("JSON schema", '{"items":' * 5_000 + "{}" + "}" * 5_000),
        ("JSON schema", json.dumps({"$defs": {"a": {"$ref": "#/$defs/a"}}, "$ref": "#/$defs/a"})),
        ("Lark grammar", 'start: start start | ""'),
    ],
    ids=lambda value: value[:16],
)
def test_what_is_pasted_to_do_harm_never_stops_the_window(
    scripted: Callable[..., Person], words: str, source: str
) -> None:
    person = scripted("Yes.")
    choose(person, words)
    started = time.monotonic()
    write(person, source)
    assert time.monotonic() - started < 2
    person.wait_for(lambda: state(person) not in {"", "Looking at it…"})

    choose(person, "Free text")
    person.ask("Hello")
    person.wait_for_answer("finished")


def test_a_schema_is_made_of_a_sample_and_of_a_class_that_is_not_run(
    open_window: Callable[[Engine], Person], tmp_path: Path
) -> None:
    engine = Scripted(["{}"])
    person = open_window(engine)
    choose(person, "JSON schema")
    person.click("Edit the answer format")
    dialog = next(one for one in person.window.findChildren(FormDialog) if one.isVisible())
    press(person, dialog, "From a sample…")
    paste = next(one for one in dialog.findChildren(PasteDialog) if one.isVisible())
    field(paste, "What the schema is made of").setPlainText('{"city": "Rome", "day": "2026-01-05"}')
    press(person, paste, "Make the schema")
    person.wait_for(lambda: '"city"' in field(dialog, "Source").toPlainText())

    press(person, dialog, "From a class…")
    paste = next(one for one in dialog.findChildren(PasteDialog) if one.isVisible())
    wrong = f"open({str(tmp_path)!r} + '/ran', 'w')\nclass Person(BaseModel):\n    age: int = Depends(x)\n"
    field(paste, "What the schema is made of").setPlainText(wrong)
    press(person, paste, "Make the schema")
    person.wait_for(lambda: "Line 3" in told(paste))
    field(paste, "What the schema is made of").setPlainText(wrong.replace(" = Depends(x)", " = Field(ge=0, le=120)"))
    press(person, paste, "Make the schema")
    person.wait_for(lambda: '"age"' in field(dialog, "Source").toPlainText())
    press(person, dialog, "Use it")
    assert not (tmp_path / "ran").exists()
    person.wait_for(lambda: state(person).startswith("It can be used."))
    person.ask("Make one up.")
    person.wait_for_answer("finished")
    constraint = engine.requests[0].constraint
    assert constraint is not None
    assert json.loads(constraint.source)["properties"] == {"age": {"type": "integer", "minimum": 0, "maximum": 120}}


def test_a_schema_is_written_in_the_form_beside_its_text(scripted: Callable[..., Person]) -> None:
    person = scripted("{}")
    choose(person, "JSON schema")
    write(person, "{}")
    person.click("Edit the answer format")
    dialog = next(one for one in person.window.findChildren(FormDialog) if one.isVisible())
    press(person, dialog, "Add: property")
    name = line(dialog, "Name of the property")
    assert dialog.focusWidget() is name
    person.qtbot.keyClicks(name, "age")
    person.qtbot.keyClick(name, Qt.Key.Key_Return)
    kind = next(one for one in dialog.findChildren(QComboBox) if one.accessibleName() == "Type of the property")
    kind.setFocus()
    person.qtbot.keyClick(kind, Qt.Key.Key_Down)
    assert kind.currentText() == "Whole number"
    person.wait_for(lambda: any(one.isVisible() for one in dialog.findChildren(QLineEdit, "maximum")))
    most = line(dialog, "Maximum")
    most.selectAll()
    person.qtbot.keyClicks(most, "99")
    person.qtbot.keyClick(most, Qt.Key.Key_Return)
    press(person, dialog, "Add: property")
    press(person, dialog, "Up: property")

    schema = json.loads(field(dialog, "Source").toPlainText())
    assert list(schema["properties"]) == ["name", "age"]
    assert schema["properties"]["age"] == {"type": "integer", "minimum": 0, "maximum": 99}
    assert schema["required"] == ["age", "name"]

    source = field(dialog, "Source")
    source.setPlainText('{"type": "object", "properties": {"city": {"type": "string"}}}')
    tree = next(one for one in dialog.findChildren(QTreeWidget) if one.accessibleName() == "Properties")
    person.wait_for(lambda: tree.topLevelItemCount() == 1)
    assert names(tree) == ["city"]
    source.setPlainText('{"type": ')
    person.wait_for(lambda: not tree.isEnabled())
    press(person, dialog, "Cancel")
