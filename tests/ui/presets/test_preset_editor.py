"""Form and text follow each other, with one history."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDoubleSpinBox, QLineEdit, QListView, QListWidget, QPlainTextEdit
from tests.ui.presets.conftest import PRECISE
from tests.ui.presets.presets_desk import CONTROL, SHIFT

from inglenook.ui.widgets.choice_box import ChoiceBox

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.ui.presets.presets_desk import PresetsDesk

    Open = Callable[..., PresetsDesk]

pytestmark = [
    pytest.mark.usefixtures("presets"),
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),  # lists over the text want the keyboard
]


def test_what_is_written_in_the_text_is_in_the_form(page: Open) -> None:
    desk = page()
    desk.open("Precise")
    assert desk.find(QPlainTextEdit, "System prompt of the preset").toPlainText() == "Be brief."
    assert desk.find(QDoubleSpinBox, "Temperature").value() == 0.2
    desk.write_at_end("PARAMETER top_k 7")
    desk.wait_for(lambda: desk.sees("Top-k"))
    assert desk.find(QDoubleSpinBox, "Top-k").value() == 7


def test_what_is_set_in_the_form_is_in_the_text_and_nothing_else_changes(page: Open) -> None:
    desk = page()
    desk.open("Precise")
    desk.click("Set Min-p")
    assert desk.text() == PRECISE.replace(
        "PARAMETER temperature 0.2\n", "PARAMETER temperature 0.2\nPARAMETER min_p 0.05\n"
    )
    field = desk.find(QDoubleSpinBox, "Min-p")
    assert field.hasFocus()
    field.selectAll()
    desk.qtbot.keyClicks(field, "0.1")
    assert "PARAMETER min_p 0.1\n" in desk.text()
    desk.click("Do not set Min-p")
    assert desk.text() == PRECISE
    assert desk.find(QDoubleSpinBox, "Temperature").value() == 0.2


def test_letters_of_one_field_are_one_step_and_both_sides_are_undone(page: Open) -> None:
    desk = page()
    desk.open("Precise")
    system = desk.find(QPlainTextEdit, "System prompt of the preset")
    system.setFocus()
    desk.qtbot.keyClick(system, Qt.Key.Key_End, CONTROL)
    desk.qtbot.keyClicks(system, " Always.")
    assert "SYSTEM Be brief. Always.\n" in desk.text()
    desk.write_at_end("# a comment")
    desk.qtbot.keyClick(desk.editor(), Qt.Key.Key_Z, CONTROL)
    desk.wait_for(lambda: "# a comment" not in desk.text())
    desk.settle()
    system.setFocus()
    desk.qtbot.keyClick(system, Qt.Key.Key_Z, CONTROL)  # in the form now
    while desk.text() != PRECISE:
        before = desk.text()
        desk.qtbot.keyClick(system, Qt.Key.Key_Z, CONTROL)
        assert desk.text() != before
    desk.settle()
    assert system.toPlainText() == "Be brief."
    assert not desk.sees("Modified: there are changes that are not saved")
    desk.qtbot.keyClick(system, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert "Be brief. Always." in desk.text()


def test_a_line_that_cannot_be_read_is_told_and_gone_to(page: Open) -> None:
    desk = page()
    desk.open("Precise")
    desk.write_at_end("PARAMETR x 1")
    desk.wait_for(lambda: bool(desk.problems()))
    assert "the form waits" not in desk.labels()  # not at once: the line is being written
    desk.wait_for(lambda: "the form waits" in desk.labels())
    desk.qtbot.keyClick(desk.editor(), Qt.Key.Key_Home, CONTROL)
    problems = desk.find(QListWidget, "Problems")
    point = problems.visualItemRect(problems.item(0)).center()
    desk.qtbot.mouseClick(problems.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert desk.editor().textCursor().block().text() == "PARAMETR x 1"
    assert desk.editor().hasFocus()
    assert desk.editor().extraSelections()


def test_a_remark_does_not_stop_anything(page: Open) -> None:
    desk = page()
    desk.open("Precise")
    desk.write_at_end("PARAMETER temperature 99")
    desk.wait_for(lambda: any("out of range" in problem for problem in desk.problems()))
    assert desk.find(QLineEdit, "Note").isEnabled()


def test_examples_are_added_moved_and_removed(page: Open) -> None:
    desk = page()
    desk.open("Precise")
    desk.click("Example messages")
    desk.click("Add an example")
    first = desk.find(QPlainTextEdit, "Text of message 1")
    assert first.hasFocus()
    desk.qtbot.keyClicks(first, "Speed of light?")
    desk.click("Add an example")
    desk.qtbot.keyClicks(desk.find(QPlainTextEdit, "Text of message 2"), "299,792,458 m/s")
    assert "MESSAGE user Speed of light?\nMESSAGE assistant 299,792,458 m/s\n" in desk.text()
    desk.click("Move up: message 2")
    assert "MESSAGE assistant 299,792,458 m/s\nMESSAGE user Speed of light?\n" in desk.text()
    role = desk.find(ChoiceBox, "Role of message 1")
    role.setFocus()
    desk.qtbot.keyClick(role, Qt.Key.Key_Down)
    assert "MESSAGE system 299,792,458 m/s\n" in desk.text()
    desk.click("Remove message 1")
    assert "299,792,458" not in desk.text()


def test_several_licences_are_several_fields(page: Open) -> None:
    desk = page()
    path = desk.folder / "presets" / "Story.Modelfile"
    path.write_text("FROM any-model\nLICENSE MIT\n# between\nLICENSE The weights: Apache-2.0\n", encoding="utf-8")
    desk.page.refresh()
    desk.settle()
    desk.open("Story")
    desk.click("Licence")
    second = desk.find(QPlainTextEdit, "Licence of the preset, 2")
    assert desk.find(QPlainTextEdit, "Licence of the preset").toPlainText() == "MIT"
    assert second.toPlainText() == "The weights: Apache-2.0"
    second.setFocus()
    desk.qtbot.keyClick(second, Qt.Key.Key_End, CONTROL)
    desk.qtbot.keyClicks(second, " or later")
    assert "LICENSE MIT\nLICENSE The weights: Apache-2.0 or later\n" in desk.text()
    desk.click("Add another licence")
    third = desk.find(QPlainTextEdit, "Licence of the preset, 3")
    assert third.hasFocus()
    assert desk.text().count("LICENSE") == 2  # an empty field says nothing
    desk.qtbot.keyClicks(third, "CC0")
    assert desk.text().count("LICENSE") == 3
    desk.click("Remove licence 1")
    assert desk.text() == "FROM any-model\nLICENSE The weights: Apache-2.0 or later\nLICENSE CC0\n# between\n"
    desk.open("Precise")
    assert desk.find(QPlainTextEdit, "Licence of the preset").toPlainText() == ""
    assert not desk.sees("Licence of the preset, 2")


def test_tools_are_written_in_the_form_and_stand_in_the_text(page: Open) -> None:
    desk = page()
    desk.open("Story")
    desk.click("Tools")
    field = desk.find(QPlainTextEdit, "Tools of the preset")
    field.setFocus()
    desk.qtbot.keyClicks(field, '[{"function": {"name": "now"}}')
    assert desk.sees("Tools of the preset")
    desk.wait_for(lambda: "a comma or a closing bracket is missing here" in desk.labels())
    assert field.toPlainText() == '[{"function": {"name": "now"}}'
    desk.qtbot.keyClicks(field, "]")
    desk.wait_for(lambda: "is missing here" not in desk.labels())
    assert '# inglenook: tools [{"function": {"name": "now"}}]\n' in desk.text()
    assert field.toPlainText() == '[{"function": {"name": "now"}}]'  # as it was written
    desk.open("Precise")
    assert desk.find(QPlainTextEdit, "Tools of the preset").toPlainText() == ""
    desk.open("Story")
    assert desk.find(QPlainTextEdit, "Tools of the preset").toPlainText().startswith("[\n  {\n")


def test_stop_texts_are_kept_with_their_line_breaks(page: Open) -> None:
    desk = page()
    desk.open("Precise")
    desk.click("The answer")
    desk.click("Add to: Stop texts")
    desk.qtbot.keyClicks(desk.find(QLineEdit, "Stop texts 2"), r"\nUser:")
    assert 'PARAMETER stop "\nUser:"\n' in desk.text() or 'PARAMETER stop """\nUser:"""\n' in desk.text()
    desk.click("Remove Stop texts 1")
    assert "eot_id" not in desk.text()


def test_words_are_completed_as_they_are_written(page: Open) -> None:
    desk = page()
    desk.open("Precise")
    editor = desk.editor()
    editor.setFocus()
    desk.qtbot.keyClick(editor, Qt.Key.Key_End, CONTROL)
    desk.qtbot.keyClicks(editor, "PAR")
    popup = _popup()
    desk.qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert desk.text().endswith("PARAMETER ")
    desk.qtbot.keyClicks(editor, "mi")
    popup = _popup()
    desk.qtbot.keyClick(popup, Qt.Key.Key_Down)
    desk.qtbot.keyClick(popup, Qt.Key.Key_Up)
    desk.qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert desk.text().endswith("PARAMETER min_p ")


def test_unsaved_changes_are_there_after_another_preset_and_after_the_end(page: Open) -> None:
    desk = page()
    desk.open("Precise")
    desk.write_at_end("# not saved")
    assert desk.sees("Modified: there are changes that are not saved")
    desk.open("Story")
    assert "modified" in desk.spoken("Precise")
    assert "modified" not in desk.spoken("Story")
    desk.open("Precise")
    assert desk.text().endswith("# not saved")
    desk = page()
    assert desk.rows()
    desk.open("Precise")
    assert desk.text().endswith("# not saved")
    assert desk.store.read("Precise").text == PRECISE
    desk.click("Revert preset")
    desk.settle()
    assert desk.text() == PRECISE
    desk = page()
    desk.open("Precise")
    assert desk.text() == PRECISE


def test_a_file_with_the_line_ends_of_windows_keeps_them(page: Open) -> None:
    desk = page()
    path = desk.folder / "presets" / "Story.Modelfile"
    path.write_bytes(b"FROM x\r\nSYSTEM Hi\r\n")
    desk.page.refresh()
    desk.settle()
    desk.open("Story")
    desk.write_at_end("# more")
    desk.click("Save preset")
    desk.wait_for(lambda: path.read_bytes() == b"FROM x\r\nSYSTEM Hi\r\n# more")


def test_in_a_narrow_window_form_and_text_are_behind_tabs(page: Open) -> None:
    desk = page(width=900)
    desk.open("Precise")
    assert desk.sees("Form of the preset")
    assert not desk.sees("Text of the preset")
    desk.tab("Text")
    assert not desk.sees("Form of the preset")
    assert desk.sees("Text of the preset")


def _popup() -> QListView:
    """What is offered."""
    every = QApplication.topLevelWidgets()
    return next(each for each in every if isinstance(each, QListView) and each.isVisible())
