"""What a person does to the list of chats."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QMenu, QPushButton, QToolButton

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from tests.gui.conftest import Person

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def ask_each(person: Person, *questions: str) -> None:
    """Each in a chat of its own."""
    for question in questions:
        person.click("New chat")
        person.ask(question)
        person.wait_for_answer("finished")
        person.wait_for(lambda question=question: question in person.chats())


def press_key(person: Person, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """In the list of chats; a menu or a dialog that was closed gives the window back."""
    person.wait_for(lambda: _is_active(person))
    person.find_list().setFocus()
    person.qtbot.keyClick(person.find_list(), key, modifier)


def _is_active(person: Person) -> bool:
    person.window.activateWindow()
    return QApplication.activeWindow() is person.window


def choose_of_row(person: Person, row: int, *names: str) -> None:
    """Choose from the menu of a row, opened where the right mouse button was pressed."""
    view = person.find_list()
    point = view.visualRect(view.model().index(row, 0)).center()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, point, view.viewport().mapToGlobal(point), Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(view.viewport(), event)
    menu = QApplication.activePopupWidget()
    for name in names[:-1]:
        assert isinstance(menu, QMenu)
        menu = action_of(menu, name).menu()
    assert isinstance(menu, QMenu)
    action_of(menu, names[-1]).trigger()
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()


def action_of(menu: QMenu, name: str) -> QAction:
    return next(action for action in menu.actions() if action.text() == name)


def name_in_row(person: Person, name: str) -> None:
    """Type over the name that is being edited in the list."""
    person.wait_for(lambda: _editor(person) is not None)
    field = _editor(person)
    assert field is not None
    field.selectAll()
    person.qtbot.keyClicks(field, name)
    person.qtbot.keyClick(field, Qt.Key.Key_Return)


def _editor(person: Person) -> QLineEdit | None:
    return next((field for field in person.find_list().findChildren(QLineEdit) if field.isVisible()), None)


def new_folder(person: Person, name: str) -> None:
    press_key(person, Qt.Key.Key_N, CONTROL | SHIFT)
    name_in_row(person, name)
    person.wait_for(lambda: name in person.chats())


def open_dialog(person: Person, title: str) -> QDialog:
    person.wait_for(lambda: any(_is_open(dialog, title) for dialog in person.window.findChildren(QDialog)))
    return next(dialog for dialog in person.window.findChildren(QDialog) if _is_open(dialog, title))


def _is_open(dialog: QDialog, title: str) -> bool:
    return dialog.isVisible() and title in {
        dialog.windowTitle(),
        *(label.text() for label in dialog.findChildren(QLabel)),
    }


def press_button(person: Person, dialog: QDialog, name: str) -> None:
    button = next(button for button in dialog.findChildren(QPushButton) if button.accessibleName() == name)
    person.wait_for(button.isEnabled)
    person.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def spoken(person: Person, row: int) -> str:
    """What a screen reader says of a row."""
    return str(person.find_list().model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))


def filter_by(person: Person, *names: str) -> None:
    menu = person.find(QToolButton, "Filter chats").menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    for name in names[:-1]:
        below = action_of(menu, name).menu()
        assert isinstance(below, QMenu)
        menu = below
    action_of(menu, names[-1]).trigger()
