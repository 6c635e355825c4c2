"""The field in which a message is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QWidget

from inglenook.ui.chat.message_edit import MessageEdit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


@pytest.fixture
def edit(qtbot: QtBot) -> Iterator[MessageEdit]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(320, 400)
    edit = MessageEdit(window)
    edit.resize(300, 40)
    window.show()
    yield edit
    window.close()


def test_it_grows_with_its_text_up_to_eight_lines(edit: MessageEdit) -> None:
    line = edit.fontMetrics().lineSpacing()
    one = edit.height()
    edit.setPlainText("one\ntwo\nthree")
    assert edit.height() == one + 2 * line
    edit.setPlainText("\n".join("line" for _ in range(40)))
    assert edit.height() == one + 7 * line
    edit.clear()
    assert edit.height() == one


def test_a_long_line_is_wrapped_and_counts(edit: MessageEdit) -> None:
    one = edit.height()
    edit.setPlainText("words and more words " * 10)
    assert edit.height() > one


def test_shift_enter_starts_a_line_and_enter_sends(qtbot: QtBot, edit: MessageEdit) -> None:
    qtbot.keyClicks(edit, "one")
    qtbot.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(edit, "two")
    with qtbot.waitSignal(edit.send_pressed):
        qtbot.keyClick(edit, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert edit.toPlainText() == "one\ntwo"


def test_up_moves_the_cursor_once_something_is_written(qtbot: QtBot, edit: MessageEdit) -> None:
    qtbot.keyClicks(edit, "one")
    with qtbot.assertNotEmitted(edit.recall_pressed):
        qtbot.keyClick(edit, Qt.Key.Key_Up)


def test_pasted_text_is_plain_and_files_are_not_taken(edit: MessageEdit) -> None:
    rich, files = QMimeData(), QMimeData()
    rich.setHtml("<b>bold</b>")
    rich.setText("bold")
    files.setUrls([QUrl.fromLocalFile("/models/a.gguf")])
    assert edit.canInsertFromMimeData(rich)
    edit.insertFromMimeData(rich)
    assert edit.toPlainText() == "bold"
    assert not edit.canInsertFromMimeData(files)
