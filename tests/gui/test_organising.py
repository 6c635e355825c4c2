"""Folders, pins, tags, the archive and the trash, as a person uses them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget, QMenu, QMessageBox
from tests.gui.chats_list import (
    CONTROL,
    action_of,
    ask_each,
    choose_of_row,
    filter_by,
    name_in_row,
    new_folder,
    open_dialog,
    press_button,
    press_key,
    spoken,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.gui.conftest import Person


def test_a_chat_goes_into_a_folder_and_comes_back_when_it_is_deleted(scripted: Callable[..., Person]) -> None:
    person = scripted("Yes.")
    ask_each(person, "First", "Second")
    new_folder(person, "Work")
    assert person.chats() == ["Work", "Second", "First"]
    choose_of_row(person, 2, "Move to", "Work")
    person.wait_for(lambda: person.chats() == ["Work", "First", "Second"])
    assert spoken(person, 0) == "Work, folder, open, 1 chat"
    assert "in a folder" in spoken(person, 1)
    person.click_chat(0)
    person.wait_for(lambda: person.chats() == ["Work", "Second"])
    assert "closed" in spoken(person, 0)
    press_key(person, Qt.Key.Key_Right)
    person.wait_for(lambda: person.chats() == ["Work", "First", "Second"])
    press_key(person, Qt.Key.Key_F2)
    name_in_row(person, "Home")
    person.wait_for(lambda: person.chats() == ["Home", "First", "Second"])
    press_key(person, Qt.Key.Key_Delete)
    press_button(person, open_dialog(person, "Delete the folder “Home”?"), "Delete the folder")
    person.wait_for(lambda: person.chats() == ["Second", "First"])


def test_a_new_folder_is_to_be_seen_though_something_was_looked_for(scripted: Callable[..., Person]) -> None:
    person = scripted("Yes.")
    ask_each(person, "First", "Second")
    person.qtbot.keyClicks(person.find(QLineEdit, "Search chats"), "sec")
    person.wait_for(lambda: person.chats() == ["Second"])
    new_folder(person, "Work")
    assert person.chats() == ["Work", "Second", "First"]


def test_a_chat_is_dragged_into_a_folder_and_out_again(scripted: Callable[..., Person]) -> None:
    person = scripted("Yes.")
    ask_each(person, "First", "Second")
    new_folder(person, "Work")
    view = person.find_list()

    def drop(row: int, onto: int) -> None:
        """Let go over a row; what comes before is a loop of the system's."""
        rows = view.model()
        dragged = rows.mimeData([rows.index(row, 0)])
        place = view.visualRect(rows.index(onto, 0)).center()
        button, no_key, move = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.MoveAction
        for event in (
            QDragEnterEvent(place, move, dragged, button, no_key),
            QDragMoveEvent(place, move, dragged, button, no_key),
            QDropEvent(QPointF(place), move, dragged, button, no_key),
        ):
            QApplication.sendEvent(view.viewport(), event)

    drop(2, 0)
    person.wait_for(lambda: person.chats() == ["Work", "First", "Second"])
    drop(1, 2)
    person.wait_for(lambda: person.chats() == ["Work", "Second", "First"])


def test_a_pinned_chat_stands_first(scripted: Callable[..., Person]) -> None:
    person = scripted("Yes.")
    ask_each(person, "First", "Second")
    person.click_chat(1)
    person.wait_for_answer("First")
    press_key(person, Qt.Key.Key_P, CONTROL)
    person.wait_for(lambda: person.chats() == ["First", "Second"])
    assert spoken(person, 0).startswith("First, pinned")
    choose_of_row(person, 0, "Unpin")
    person.wait_for(lambda: person.chats() == ["Second", "First"])


def test_an_archived_chat_is_there_when_it_is_asked_for(scripted: Callable[..., Person]) -> None:
    person = scripted("Yes.")
    ask_each(person, "First", "Second")
    choose_of_row(person, 1, "Archive")
    person.wait_for(lambda: person.chats() == ["Second"])
    assert "The chat is in the archive." in person.notices()
    filter_by(person, "Archived chats too")
    person.wait_for(lambda: person.chats() == ["Second", "First"])
    assert "archived" in spoken(person, 1)
    choose_of_row(person, 1, "Take out of the archive")
    person.wait_for(lambda: "archived" not in spoken(person, 1))
    person.click("Clear the filters")
    person.wait_for(lambda: not person.sees("Clear the filters"))
    assert person.chats() == ["Second", "First"]


def test_chats_are_filtered_by_tag_folder_model_and_time(scripted: Callable[..., Person]) -> None:
    person = scripted("Yes.")
    ask_each(person, "First", "Second")
    press_key(person, Qt.Key.Key_T, CONTROL)
    dialog = open_dialog(person, "Tags")
    person.qtbot.keyClicks(dialog.findChildren(QLineEdit)[0], "poems, #later")
    person.qtbot.keyClick(dialog.findChildren(QLineEdit)[0], Qt.Key.Key_Return)
    person.wait_for(lambda: "#later #poems" in spoken(person, 0))
    filter_by(person, "Tag", "#poems")
    person.wait_for(lambda: person.chats() == ["Second"])
    person.click("Clear the filters")
    person.wait_for(lambda: len(person.chats()) == 2)
    new_folder(person, "Work")
    choose_of_row(person, 2, "Move to", "Work")
    person.wait_for(lambda: person.chats() == ["Work", "First", "Second"])
    filter_by(person, "Folder", "Work")
    person.wait_for(lambda: person.chats() == ["Work", "First"])
    filter_by(person, "Folder", "Any folder")
    filter_by(person, "Model", "SmolLM2 135M Instruct")
    filter_by(person, "Used", "Last 7 days")
    person.wait_for(lambda: person.chats() == ["Work", "First", "Second"])
    assert person.sees("Clear the filters")


def test_a_tick_takes_a_tag_away(scripted: Callable[..., Person]) -> None:
    person = scripted("Yes.")
    ask_each(person, "First")
    for words in ("poems", ""):
        press_key(person, Qt.Key.Key_T, CONTROL)
        dialog = open_dialog(person, "Tags")
        known = dialog.findChildren(QListWidget)[0]
        for row in range(known.count()):
            known.setCurrentRow(row)
            person.qtbot.keyClick(known, Qt.Key.Key_Space)
        person.qtbot.keyClicks(dialog.findChildren(QLineEdit)[0], words)
        press_button(person, dialog, "Save")
        person.wait_for(lambda words=words: ("#poems" in spoken(person, 0)) is bool(words))


def test_the_trash_gives_back_and_empties(scripted: Callable[..., Person]) -> None:
    person = scripted("Yes.")
    ask_each(person, "First", "Second", "Third")
    for left in (["Second", "First"], ["First"]):
        person.click_chat(0)
        press_key(person, Qt.Key.Key_Delete)
        person.wait_for(lambda left=left: person.chats() == left)
    person.choose("Chat", "Trash…")
    dialog = open_dialog(person, "Trash")
    deleted = dialog.findChildren(QListWidget)[0]
    person.wait_for(lambda: deleted.count() == 2)
    assert deleted.item(0).text() == "Second — deleted now, kept for 30 more days"
    press_button(person, dialog, "Restore")
    person.wait_for(lambda: person.chats() == ["Second", "First"])
    person.wait_for(lambda: deleted.count() == 1)
    press_button(person, dialog, "Empty now…")
    question = next(box for box in dialog.findChildren(QMessageBox) if box.isVisible())
    press_button(person, question, "Delete for good")
    person.wait_for(lambda: deleted.count() == 0)
    assert "Nothing is in the trash." in {label.text() for label in dialog.findChildren(QLabel)}
    press_button(person, dialog, "Close")
    assert person.chats() == ["Second", "First"]


def test_the_menu_of_the_free_space_makes_a_folder(scripted: Callable[..., Person]) -> None:
    person = scripted("Yes.")
    ask_each(person, "First")
    person.click("More about chats")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action_of(menu, "New folder").trigger()
    menu.close()
    name_in_row(person, "Work & play")
    person.wait_for(lambda: person.chats() == ["Work & play", "First"])
    press_key(person, Qt.Key.Key_Delete)
    person.wait_for(lambda: person.chats() == ["First"])
    assert person.find_list().indexAt(QPoint(0, 0)).isValid()
