"""Chats out of the window into files, and back in."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
)

from inglenook.chats.importing import chat_import

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest
    from tests.gui.conftest import Person


def _asked(person: Person, *questions: str) -> None:
    for question in questions:
        person.click("New chat")
        person.ask(question)
        person.wait_for_answer("Yes.")
        person.wait_for(lambda question=question: question in person.chats())


def _choose_file(person: Person, path: Path) -> None:
    """Write a path into the file dialog and press its button."""
    person.wait_for(lambda: bool(_choosers(person)))
    chooser = _choosers(person)[0]
    field = chooser.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(field, QLineEdit)
    field.setText(str(path))  # typing it opens a list of names, which takes the Enter key on some systems
    box = chooser.findChild(QDialogButtonBox)
    assert isinstance(box, QDialogButtonBox)
    button = next(one for one in box.buttons() if box.buttonRole(one) == QDialogButtonBox.ButtonRole.AcceptRole)
    person.wait_for(button.isEnabled)
    person.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    person.wait_for(lambda: not _choosers(person))


def _choosers(person: Person) -> list[QFileDialog]:
    return [dialog for dialog in person.window.findChildren(QFileDialog) if dialog.isVisible()]


def _says(person: Person, words: str) -> bool:
    return any(words in label.text() for label in person.window.findChildren(QLabel) if label.isVisible())


def _export(person: Person, scope: str, form: str, path: Path) -> None:
    person.choose("File", "Export chats…")
    person.wait_for(lambda: person.sees("Export…"))
    for name in (scope, form):
        person.qtbot.mouseClick(person.find(QRadioButton, name), Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    person.click("Export…")
    _choose_file(person, path)
    person.wait_for(lambda: _says(person, "Exported: "))
    person.click("Close")


def test_a_chat_goes_out_in_every_form(scripted: Callable[..., Person], tmp_path: Path) -> None:
    person = scripted("Yes.")
    _asked(person, "First")
    for form, suffix in (("Markdown", "md"), ("HTML", "html"), ("PDF", "pdf")):
        _export(person, "This chat: First", form, tmp_path / f"out.{suffix}")
    assert "## You\n\nFirst\n" in (tmp_path / "out.md").read_text(encoding="utf-8")
    assert "<p>Yes.</p>" in (tmp_path / "out.html").read_text(encoding="utf-8")
    pdf = (tmp_path / "out.pdf").read_bytes()
    assert pdf.startswith(b"%PDF-1.4")
    assert pdf.rstrip().endswith(b"%%EOF")


def test_enter_on_a_choice_goes_on_with_the_export(scripted: Callable[..., Person], tmp_path: Path) -> None:
    person = scripted("Yes.")
    _asked(person, "First")
    person.choose("File", "Export chats…")
    person.wait_for(lambda: person.sees("Export…"))
    choice = person.find(QRadioButton, "Markdown")
    choice.setFocus()
    person.qtbot.keyClick(choice, Qt.Key.Key_Return)
    _choose_file(person, tmp_path / "out.md")
    person.wait_for(lambda: _says(person, "Exported: "))
    person.qtbot.keyClick(person.find(QPushButton, "Close"), Qt.Key.Key_Return)
    assert "## You" in (tmp_path / "out.md").read_text(encoding="utf-8")


def test_all_chats_go_out_as_json_and_come_back_once(scripted: Callable[..., Person], tmp_path: Path) -> None:
    person = scripted("Yes.")
    _asked(person, "First", "Second")
    target = tmp_path / "all.json"
    _export(person, "All chats: 2 chats", "JSON", target)
    assert len(json.loads(target.read_text(encoding="utf-8"))["chats"]) == 2
    person.choose("Edit", "Delete chat")
    person.wait_for(lambda: person.chats() == ["First"])
    person.choose("File", "Import chats…")
    person.click("Choose files…")
    _choose_file(person, target)
    person.wait_for(lambda: _says(person, "Imported: 1 chat. Here already: 1 chat."))
    person.click("Close")
    person.wait_for(lambda: person.chats() == ["Second", "First"])


def test_what_is_broken_is_told_in_the_dialog(scripted: Callable[..., Person], tmp_path: Path) -> None:
    person = scripted()
    bad = tmp_path / "bad.json"
    bad.write_text('[{"title": "Odd", "mapping": 5}]', encoding="utf-8")
    person.choose("File", "Import chats…")
    person.click("Choose files…")
    _choose_file(person, bad)
    person.wait_for(lambda: _says(person, "No chats were found there."))
    said = person.find(QPlainTextEdit, "What was left out").toPlainText()
    assert said == f"“{bad}”: conversation 1 (“Odd”) was left out: “mapping” is not an object."


def test_other_apps_chats_are_offered(scripted: Callable[..., Person], tmp_path: Path) -> None:
    folder = tmp_path / "user" / ".lmstudio" / "conversations"
    folder.mkdir(parents=True)
    (folder / "1.conversation.json").write_text(
        json.dumps({"name": "From there", "createdAt": 1, "messages": [{"role": "user", "content": "Hi"}]}),
        encoding="utf-8",
    )
    person = scripted()
    person.choose("File", "Import chats…")
    person.click("Import from LM Studio")
    person.wait_for(lambda: _says(person, "Imported: 1 chat."))
    person.click("Close")
    person.wait_for(lambda: person.chats() == ["From there"])
    person.click_chat(0)
    person.wait_for(lambda: "Hi" in person.conversation())


def test_there_is_nothing_to_export_yet(scripted: Callable[..., Person]) -> None:
    person = scripted()
    person.choose("File", "Export chats…")
    person.wait_for(lambda: "There are no chats to export yet." in person.notices())


def test_an_import_is_opened_by_its_keys_and_stopped_half_way(
    scripted: Callable[..., Person], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chat_import, "_BATCH_S", -1.0)  # one chat at a time: slow enough to be stopped
    person = scripted()
    source = tmp_path / "many.json"
    chats = [{"history": {"messages": {"a": {"role": "user", "content": str(number)}}}} for number in range(200)]
    source.write_text(json.dumps(chats), encoding="utf-8")
    person.qtbot.keyClick(person.window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    person.click("Choose files…")
    _choose_file(person, source)
    person.wait_for(lambda: _says(person, "Storing them"))
    person.click("Cancel")
    person.wait_for(lambda: _says(person, "Stopped. No chat was changed."))
    person.click("Close")
    assert person.chats() == []


def test_several_chats_go_into_a_folder_by_keys_alone(scripted: Callable[..., Person], tmp_path: Path) -> None:
    person = scripted("Yes.")
    _asked(person, "First", "Second")
    chosen = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    person.qtbot.keyClick(person.window, Qt.Key.Key_E, chosen)
    person.wait_for(lambda: person.sees("Export…"))
    all_chats = person.find(QRadioButton, "All chats: 2 chats")
    this_chat = person.find(QRadioButton, "This chat: Second")
    person.wait_for(lambda: all_chats.y() > this_chat.y())  # once they are laid out, the arrows know what lies below
    this_chat.setFocus()
    person.wait_for(this_chat.hasFocus)  # the dialog is the active window by then
    person.qtbot.keyClick(this_chat, Qt.Key.Key_Down)
    person.wait_for(all_chats.isChecked)
    person.click("Export…")
    _choose_file(person, tmp_path)
    person.wait_for(lambda: _says(person, "Exported: 2 chats."))
    assert {path.name for path in tmp_path.glob("*.md")} == {"First.md", "Second.md"}
    person.click("Close")


def test_code_of_an_answer_is_saved_as_a_file(scripted: Callable[..., Person], tmp_path: Path) -> None:
    person = scripted("Here:\n\n```python\nx = 'ü'\n```\n")
    person.ask("Code, please")
    person.wait_for_answer("x = 'ü'")
    person.click("Save code as a file")
    assert _choosers(person)[0].selectedFiles()[0].endswith("code.py")
    _choose_file(person, tmp_path / "mine.py")
    person.wait_for(lambda: "Saved as mine.py." in person.notices())
    assert (tmp_path / "mine.py").read_text(encoding="utf-8") == "x = 'ü'\n"
    person.click("Save code as a file")
    (tmp_path / ".other.py.part").mkdir()  # in the way
    _choose_file(person, tmp_path / "other.py")
    person.wait_for(lambda: "cannot be written" in person.notices())
