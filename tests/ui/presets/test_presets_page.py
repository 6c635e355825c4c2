"""The list of presets, and what can be done with each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QInputDialog,
    QLineEdit,
    QListView,
    QListWidget,
    QPlainTextEdit,
)
from tests.ui.presets.conftest import PRECISE, STORY
from tests.ui.presets.presets_desk import CONTROL

from inglenook.ui.widgets.choice_box import ChoiceBox

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.ui.presets.presets_desk import PresetsDesk

    Open = Callable[..., PresetsDesk]

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # menus want the keyboard


def test_where_there_is_none_one_is_made_and_called_something_else(page: Open) -> None:
    desk = page()
    assert "No presets yet" in desk.labels()
    desk.click("Create a preset")
    desk.settle()
    assert desk.rows() == ["New preset"]
    desk.qtbot.keyClicks(desk.find(QLineEdit, "Name of the preset"), "Limericks")  # it has the focus, all selected
    desk.qtbot.keyClick(desk.find(QLineEdit, "Name of the preset"), Qt.Key.Key_Return)
    desk.wait_for(lambda: desk.rows() == ["Limericks"])
    desk.settle()
    assert [stored.name for stored in desk.store.all()] == ["Limericks"]


@pytest.mark.usefixtures("presets")
def test_what_is_broken_says_where_and_hides_nothing(page: Open) -> None:
    desk = page()
    assert desk.rows() == ["Broken", "Precise", "Story", "Translate"]
    assert "cannot be used" in desk.spoken("Broken")
    assert "Line 2" in desk.spoken("Broken")
    assert "came along" in desk.spoken("Translate")
    desk.open("Broken")
    assert "the form waits" in desk.labels()
    assert desk.problems()[0].startswith("Line 2: “PARAMETR”")
    assert not desk.find(QLineEdit, "Name of the preset").isEnabled()


@pytest.mark.usefixtures("presets")
def test_words_look_through_names_and_system_prompts(page: Open) -> None:
    desk = page()
    search = desk.find(QLineEdit, "Search presets")
    desk.page.focus_search()
    assert search.hasFocus()
    desk.qtbot.keyClicks(search, "stories")
    assert desk.rows() == ["Story"]
    desk.qtbot.keyClicks(search, "x")
    assert "No preset matches" in desk.labels()
    desk.click("Show all presets")
    assert len(desk.rows()) == 4


def test_what_is_deleted_comes_back(page: Open, presets: Path) -> None:
    desk = page()
    desk.open("Story")
    desk.qtbot.keyClick(desk.view(), Qt.Key.Key_Delete)
    desk.wait_for(lambda: "Story" not in desk.rows())
    assert not (presets / "Story.Modelfile").exists()
    assert "“Story” is deleted." in desk.notices()
    desk.click("Undo")
    desk.wait_for(lambda: "Story" in desk.rows())
    assert (presets / "Story.Modelfile").read_text(encoding="utf-8") == STORY
    assert desk.text() == STORY


@pytest.mark.usefixtures("presets")
def test_one_that_came_along_is_changed_as_ones_own_and_comes_back(page: Open) -> None:
    desk = page()
    desk.open("Translate")
    assert desk.find(QLineEdit, "Name of the preset").isReadOnly()
    desk.write_at_end("# mine")
    desk.click("Save preset")
    desk.wait_for(lambda: not desk.store.read("Translate").is_shipped)
    desk.settle()
    assert "changed by you" in desk.labels()
    desk.choose_in_menu("More for this preset", "Back to the one that came along")
    desk.wait_for(lambda: desk.store.read("Translate").is_shipped)
    desk.settle()
    assert desk.text() == "FROM any-model\nSYSTEM Translate.\n"


@pytest.mark.usefixtures("presets")
def test_a_name_is_changed_in_the_list_and_a_taken_one_refused(page: Open) -> None:
    desk = page()
    desk.open("Precise")
    desk.write_at_end("# unsaved")
    desk.view().setFocus()
    desk.qtbot.keyClick(desk.view(), Qt.Key.Key_F2)
    editor = desk.view().findChildren(QLineEdit)[0]
    editor.selectAll()
    desk.qtbot.keyClicks(editor, "Exact")
    desk.qtbot.keyClick(editor, Qt.Key.Key_Return)
    desk.wait_for(lambda: "Exact" in desk.rows())
    desk.settle()
    assert desk.text().endswith("# unsaved")  # what was not saved went along
    assert desk.store.read("Exact").text == PRECISE
    desk.fill("Name of the preset", "Story")
    desk.qtbot.keyClick(desk.find(QLineEdit, "Name of the preset"), Qt.Key.Key_Return)
    desk.wait_for(lambda: "There is a preset “Story” already" in desk.notices())
    desk.settle()
    assert "Exact" in desk.rows()
    assert desk.find(QLineEdit, "Name of the preset").text() == "Exact"


@pytest.mark.usefixtures("presets")
def test_a_copy_and_one_under_another_name(page: Open) -> None:
    desk = page()
    desk.open("Precise")
    desk.qtbot.keyClick(desk.view(), Qt.Key.Key_D, CONTROL)
    desk.wait_for(lambda: "Precise copy" in desk.rows())
    desk.settle()
    desk.open("Precise")
    desk.write_at_end("# new")
    desk.choose_in_menu("More for this preset", "Save as…")
    dialog = desk.dialog()
    assert isinstance(dialog, QInputDialog)
    dialog.setTextValue("Sharper")
    desk.qtbot.keyClick(dialog.findChildren(QLineEdit)[0], Qt.Key.Key_Return)
    desk.wait_for(lambda: "Sharper" in desk.rows())
    desk.settle()
    assert desk.store.read("Sharper").text == f"{PRECISE}# new"
    assert desk.store.read("Precise").text == PRECISE
    desk.open("Precise")
    assert desk.text() == PRECISE


@pytest.mark.usefixtures("presets")
def test_two_are_compared_in_text_and_in_values(page: Open) -> None:
    desk = page()
    desk.open("Precise")
    desk.choose_in_menu("More for this preset", "Compare…")
    dialog = desk.dialog()
    choice = desk.find(ChoiceBox, "The other preset", dialog)
    choice.setCurrentIndex(choice.findData("Story"))
    sides = [side.toPlainText() for side in dialog.findChildren(QPlainTextEdit)]
    assert "\N{MINUS SIGN} PARAMETER temperature 0.2" in sides[0]
    assert "+ PARAMETER temperature 1.2" in sides[1]
    assert "Values that differ: 2." in desk.labels(dialog)
    desk.click("Close", dialog)


@pytest.mark.usefixtures("presets")
def test_an_earlier_text_is_shown_and_brought_back(page: Open) -> None:
    desk = page()
    desk.open("Precise")
    desk.write_at_end("# second")
    desk.qtbot.keyClick(desk.editor(), Qt.Key.Key_S, CONTROL)
    desk.wait_for(lambda: desk.store.read("Precise").text.endswith("# second"))
    desk.settle()
    desk.choose_in_menu("More for this preset", "History…")
    dialog = desk.dialog()
    assert desk.find(QListWidget, "Earlier texts", dialog).count() == 1
    desk.click("Restore this text", dialog)
    assert desk.text() == PRECISE
    assert desk.sees("Modified: there are changes that are not saved")
    desk.qtbot.keyClick(desk.editor(), Qt.Key.Key_Z, CONTROL)
    assert desk.text().endswith("# second")


@pytest.mark.usefixtures("presets")
def test_a_file_changed_by_another_is_shown_but_never_over_what_is_unsaved(page: Open, presets: Path) -> None:
    desk = page()
    desk.open("Story")
    (presets / "Story.Modelfile").write_text(f"{STORY}# by hand\n", encoding="utf-8")
    desk.page.refresh()
    desk.wait_for(lambda: desk.text().endswith("# by hand\n"))
    desk.settle()
    desk.write_at_end("# unsaved")
    (presets / "Story.Modelfile").write_text("FROM y\n", encoding="utf-8")
    desk.page.refresh()
    desk.wait_for(lambda: "changed elsewhere" in desk.notices())
    assert desk.text().endswith("# unsaved")
    desk.click("Revert preset")
    desk.settle()
    assert desk.text() == "FROM y\n"


@pytest.mark.usefixtures("presets")
def test_a_chat_is_wanted_with_the_preset_saved(page: Open) -> None:
    desk = page()
    desk.open("Story")
    desk.write_at_end("# now")
    desk.click("Chat with this preset")
    desk.wait_for(lambda: desk.chats == ["Story"])
    assert desk.store.read("Story").text.endswith("# now")


@pytest.mark.usefixtures("presets")
def test_where_there_is_no_room_for_both_one_leads_to_the_other(page: Open) -> None:
    desk = page(width=700)
    assert not desk.sees("Form of the preset")
    desk.open("Story")
    assert desk.sees("Form of the preset")
    assert not desk.sees("Presets on this computer")
    desk.click("Back to the list")
    assert desk.view().hasFocus()


@pytest.mark.usefixtures("presets")
def test_everything_that_takes_the_focus_has_a_name(page: Open) -> None:
    desk = page()
    desk.open("Precise")
    for name in ("More of sampling", "The answer", "Loading", "Example messages", "Template", "Adapter", "Licence"):
        desk.click(name)
    unnamed = [
        widget
        for widget in desk.window.findChildren(QLineEdit)
        + desk.window.findChildren(QPlainTextEdit)
        + desk.window.findChildren(QListView)
        if widget.isVisible()
        and widget.focusPolicy()
        and not widget.accessibleName()
        and widget.parent() is not None
        and "spinbox" not in widget.objectName()
    ]
    assert not unnamed
