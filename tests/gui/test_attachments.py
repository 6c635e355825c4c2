"""Files that go along with a message: chosen, dropped, pasted, shown, sent and kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLineEdit, QPlainTextEdit, QWidget

from inglenook.engines.scripted import Scripted
from inglenook.ui.chat.chat_pane import ChatPane
from inglenook.ui.chat.writing.attachment_dialog import AttachmentDialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.gui.conftest import Person

    from inglenook.engines.engine import Engine

PASTE = (Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
PASTE_AS_IT_IS = (Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)


def notes(folder: Path, text: str = "The kettle holds 1.7 litres.") -> Path:
    """A small document."""
    path = folder / "notes.txt"
    path.write_text(text, encoding="utf-8")
    return path


def drop(person: Person, *paths: Path, on: type[QWidget] = ChatPane) -> bool:
    """Drag files onto a widget and let go; whether it took them."""
    target = person.window.findChildren(on)[0]
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(200, 200), action, data, button, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(target, enter)
    if enter.isAccepted():
        let_go = QDropEvent(QPointF(200, 200), action, data, button, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(target, let_go)
    return enter.isAccepted()


def paste(person: Person, text: str, key: tuple[Qt.Key, Qt.KeyboardModifier] = PASTE) -> None:
    """Paste a text into the composer."""
    QGuiApplication.clipboard().setText(text)
    person.qtbot.keyClick(person.find(QPlainTextEdit, "Message"), *key)


def has_chip(person: Person, name: str) -> bool:
    """Whether a file of that name is attached, and read."""
    return any(_begins(button, name) for button in person.window.findChildren(QAbstractButton))


def open_chip(person: Person, name: str) -> AttachmentDialog:
    """Click the chip; the dialog that comes."""
    chip = next(each for each in person.window.findChildren(QAbstractButton) if _begins(each, name))
    person.qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    person.wait_for(lambda: isinstance(QApplication.activeModalWidget(), AttachmentDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, AttachmentDialog)
    return dialog


def message(person: Person) -> str:
    """What is written in the composer."""
    return person.find(QPlainTextEdit, "Message").toPlainText()


def _begins(button: QAbstractButton, name: str) -> bool:
    return button.isVisible() and button.isEnabled() and button.accessibleName().startswith(f"{name}, ")


def test_a_dropped_file_goes_along_and_is_shown_above_the_message(
    open_window: Callable[[Engine], Person], tmp_path: Path
) -> None:
    engine = Scripted(["1.7 litres."])
    person = open_window(engine)
    assert drop(person, notes(tmp_path))
    person.wait_for(lambda: has_chip(person, "notes.txt"))
    person.photograph("attachment-in-the-composer")
    person.ask("How much does the kettle hold?")
    person.wait_for_answer("1.7 litres.")
    asked = engine.requests[-1].messages[-1].text
    assert asked == (
        '<document name="notes.txt">\nThe kettle holds 1.7 litres.\n</document>\n\nHow much does the kettle hold?'
    )
    assert not has_chip(person, "Remove notes.txt")
    assert has_chip(person, "notes.txt")
    person.photograph("attachment-above-the-message")
    dialog = open_chip(person, "notes.txt")
    assert dialog.findChildren(QPlainTextEdit)[0].toPlainText() == "The kettle holds 1.7 litres."
    dialog.close()


def test_a_chip_is_taken_away_by_its_button_and_by_delete(scripted: Callable[..., Person], tmp_path: Path) -> None:
    person = scripted("Yes.")
    drop(person, notes(tmp_path))
    person.wait_for(lambda: has_chip(person, "notes.txt"))
    assert person.find(QAbstractButton, "Send").isEnabled()  # a file alone can be sent
    person.click("Remove notes.txt")
    assert not has_chip(person, "notes.txt")
    assert not person.find(QAbstractButton, "Send").isEnabled()
    drop(person, notes(tmp_path))
    person.wait_for(lambda: has_chip(person, "notes.txt"))
    chip = next(each for each in person.window.findChildren(QAbstractButton) if _begins(each, "notes.txt"))
    chip.setFocus()
    person.qtbot.keyClick(chip, Qt.Key.Key_Delete)
    person.wait_for(lambda: not has_chip(person, "notes.txt"))


def test_a_long_paste_becomes_a_file_unless_shift_is_held(scripted: Callable[..., Person]) -> None:
    person = scripted("Yes.")
    paste(person, "short")
    assert message(person) == "short"
    long = "\n".join(f"line {number}" for number in range(80))
    paste(person, long)
    person.wait_for(lambda: has_chip(person, "Pasted text.txt"))
    assert message(person) == "short"
    paste(person, long, PASTE_AS_IT_IS)
    assert message(person) == f"short{long}"


def test_files_are_chosen_by_the_button(scripted: Callable[..., Person], tmp_path: Path) -> None:
    person = scripted("Yes.")
    person.click("Attach files")
    person.wait_for(lambda: isinstance(QApplication.activeModalWidget(), QFileDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QFileDialog)
    dialog.findChildren(QLineEdit)[0].setText(str(notes(tmp_path)))
    person.qtbot.keyClick(dialog.findChildren(QLineEdit)[0], Qt.Key.Key_Return)
    person.wait_for(lambda: has_chip(person, "notes.txt"))


def test_a_file_that_is_no_text_is_refused_with_a_sentence(scripted: Callable[..., Person], tmp_path: Path) -> None:
    person = scripted("Yes.")
    broken = tmp_path / "program.bin"
    broken.write_bytes(bytes(range(256)) * 8)
    assert drop(person, broken)
    person.wait_for(lambda: "“program.bin” was not attached: it is neither text nor code" in person.notices())
    assert not has_chip(person, "program.bin")


def test_model_files_are_left_to_the_window(scripted: Callable[..., Person], tmp_path: Path) -> None:
    person = scripted("Yes.")
    model = tmp_path / "model.gguf"
    model.write_bytes(b"GGUF, but no more")
    assert drop(person, model)
    person.wait_for(lambda: "model.gguf" in person.notices())
    assert "was not attached" not in person.notices()
    assert not has_chip(person, "model.gguf")


def test_drafts_with_their_files_are_there_again_after_a_restart(
    scripted: Callable[..., Person], tmp_path: Path
) -> None:
    person = scripted("Yes.")
    person.ask("First")
    person.wait_for_answer("Yes.")
    person.wait_for(lambda: person.chats() == ["First"])
    person.write("half a sentence")
    drop(person, notes(tmp_path))
    person.wait_for(lambda: has_chip(person, "notes.txt"))
    person.click("New chat")
    assert message(person) == ""
    assert not has_chip(person, "notes.txt")
    person.write("something new")

    person = scripted("Yes.")
    person.wait_for(lambda: message(person) == "something new")
    person.click_chat(0)
    person.wait_for(lambda: message(person) == "half a sentence")
    assert has_chip(person, "notes.txt")


def test_up_and_down_walk_through_the_messages_of_the_chat(scripted: Callable[..., Person]) -> None:
    person = scripted("One.", "Two.")
    for question, answer in (("First", "One."), ("Second", "Two.")):
        person.ask(question)
        person.wait_for_answer(answer)
    steps = [(Qt.Key.Key_Up, "Second"), (Qt.Key.Key_Up, "First"), (Qt.Key.Key_Up, "First")]
    steps += [(Qt.Key.Key_Down, "Second"), (Qt.Key.Key_Down, "")]
    for key, expected in steps:
        person.press(key)
        assert message(person) == expected
    person.press(Qt.Key.Key_Up)
    person.write("!")
    person.press(Qt.Key.Key_Up)
    assert message(person) == "Second!"


def test_another_version_of_a_message_keeps_its_files(open_window: Callable[[Engine], Person], tmp_path: Path) -> None:
    engine = Scripted(["Yes.", "Again."])
    person = open_window(engine)
    drop(person, notes(tmp_path))
    person.wait_for(lambda: has_chip(person, "notes.txt"))
    person.ask("First")
    person.wait_for_answer("Yes.")
    person.click("Edit message")
    editor = person.find(QPlainTextEdit, "Edit message")
    person.qtbot.keyClicks(editor, " and second")
    person.qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    person.wait_for_answer("Again.")
    assert "The kettle" in engine.requests[-1].messages[-1].text
    assert engine.requests[-1].messages[-1].text.endswith("First and second")
    assert has_chip(person, "notes.txt")
