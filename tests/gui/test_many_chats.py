"""Several chats at once: chosen with Shift and Ctrl, moved, archived, tagged, exported, deleted, and all back again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QRadioButton
from tests.gui.talk import Control, Shift, choose

from inglenook.chats.chat_store import ChatStore
from inglenook.chats.organising import Organising
from inglenook.engines.scripted import Scripted
from inglenook.paths import Paths
from inglenook.storage.database import Database
from inglenook.ui.chat.export_dialog import ExportDialog
from inglenook.ui.chat.tags_dialog import TagsDialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.gui.conftest import Person

    from inglenook.engines.engine import Engine


@pytest.fixture
def person(open_window: Callable[[Engine], Person], home: Path) -> Person:
    """Chats "4" to "1", and a folder."""
    database = Database(Paths.under(home).database)
    chats = ChatStore(database)
    for number in range(1, 5):
        chats.add(chats.create().id, parent_id=None, role="user", text=str(number))
    Organising(database).create_folder("Old")
    database.close()
    person = open_window(Scripted(["Fine."]))
    person.wait_for(lambda: person.chats() == ["Old", "4", "3", "2", "1"])
    return person


def row_of(person: Person, title: str) -> QPoint:
    view = person.find_list()
    return view.visualRect(view.model().index(person.chats().index(title), 0)).center()


def click(person: Person, title: str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    view = person.find_list()
    person.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifiers, row_of(person, title))


def chosen(person: Person) -> list[str]:
    return sorted(str(index.data()) for index in person.find_list().selectionModel().selectedIndexes())


def menu_of(person: Person, title: str) -> QMenu:
    """By the right button."""
    view, place = person.find_list(), row_of(person, title)
    person.qtbot.mousePress(view.viewport(), Qt.MouseButton.RightButton, pos=place)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def shown(person: Person) -> str:
    return person.window.windowTitle().split(" — ")[0]


def three(person: Person) -> None:
    """Choose 4, 3 and 1."""
    click(person, "4")
    person.wait_for(lambda: shown(person) == "4")
    click(person, "3", Shift)
    click(person, "1", Control)
    assert chosen(person) == ["1", "3", "4"]


def test_what_is_chosen_with_shift_and_control_is_not_opened(person: Person) -> None:
    three(person)
    person.qtbot.wait(50)
    assert shown(person) == "4"
    click(person, "3", Control)
    assert chosen(person) == ["1", "4"]
    click(person, "2")
    person.wait_for(lambda: shown(person) == "2")
    assert chosen(person) == ["2"]


def test_they_are_deleted_by_key_and_all_come_back(person: Person) -> None:
    three(person)
    person.qtbot.keyClick(person.find_list(), Qt.Key.Key_Delete)
    person.wait_for(lambda: person.chats() == ["Old", "2"])
    person.wait_for(lambda: "3 chats were deleted." in person.notices())
    assert shown(person) == "Inglenook"  # the one that was shown is gone
    person.click("Undo")
    person.wait_for(lambda: person.chats() == ["Old", "4", "3", "2", "1"])


def test_they_are_moved_together_and_back(person: Person) -> None:
    three(person)
    choose(menu_of(person, "3"), "Move 3 chats to", "Old")
    person.wait_for(lambda: person.chats() == ["Old", "4", "3", "1", "2"])
    assert shown(person) == "4"
    assert chosen(person) == ["1", "3", "4"]  # still, though the list was read anew
    person.choose("Edit", "Undo")
    person.wait_for(lambda: person.chats() == ["Old", "4", "3", "2", "1"])


def test_they_go_into_the_archive_by_the_menu_bar(person: Person) -> None:
    three(person)
    person.choose("Chat", "Archive or take out")
    person.wait_for(lambda: person.chats() == ["Old", "2"])
    person.click("Undo")
    person.wait_for(lambda: person.chats() == ["Old", "4", "3", "2", "1"])


def test_they_get_tags_beside_their_own(person: Person) -> None:
    three(person)
    choose(menu_of(person, "4"), "Add tags…")
    dialog = next(one for one in person.window.findChildren(TagsDialog) if one.isVisible())
    person.qtbot.keyClicks(dialog.findChildren(QLineEdit)[0], "tea")
    person.qtbot.keyClick(dialog, Qt.Key.Key_Return)
    rows = person.find_list().model()

    def tagged() -> list[str]:
        told = [str(rows.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(rows.rowCount())]
        return [text.split(",")[0] for text in told if "#tea" in text]

    person.wait_for(lambda: tagged() == ["4", "3", "1"])
    person.choose("Edit", "Undo")
    person.wait_for(lambda: tagged() == [])


def test_they_are_offered_for_export(person: Person) -> None:
    three(person)
    choose(menu_of(person, "1"), "Export…")
    person.wait_for(lambda: any(one.isVisible() for one in person.window.findChildren(ExportDialog)))
    dialog = next(one for one in person.window.findChildren(ExportDialog) if one.isVisible())
    names = [button.accessibleName() for button in dialog.findChildren(QRadioButton)]
    assert names[:2] == ["The chosen ones: 3 chats", "All chats: 4 chats"]
    dialog.close()


def test_several_by_keys_alone_and_escape_leaves_one(person: Person) -> None:
    click(person, "4")
    person.wait_for(lambda: shown(person) == "4")
    view = person.find_list()
    person.qtbot.keyClick(view, Qt.Key.Key_Down, Shift)
    person.qtbot.keyClick(view, Qt.Key.Key_Down, Shift)
    assert chosen(person) == ["2", "3", "4"]
    assert shown(person) == "4"
    person.qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert chosen(person) == ["2"]


def test_the_menu_of_another_row_is_its_own(person: Person) -> None:
    three(person)
    menu = menu_of(person, "2")
    assert menu.actions()[0].text() == "Rename"
    menu.close()
