"""A chat whose messages are worked on one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QPlainTextEdit

from inglenook.ui.chat.conversation.conversation import Conversation
from inglenook.ui.chat.conversation.rows.row_widget import RowWidget

if TYPE_CHECKING:
    from tests.gui.conftest import Person

    from inglenook.engines.scripted import Scripted

Shift, Alt, Control = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
)


class Talk:
    """A chat of questions and numbered answers, and what a hand does with its messages."""

    def __init__(self, person: Person, engine: Scripted) -> None:
        self.person = person
        self.engine = engine
        self.qtbot = person.qtbot

    @property
    def pane(self) -> Conversation:
        """The conversation."""
        return self.person.window.findChildren(Conversation)[0]

    def texts(self) -> list[str]:
        """The messages on screen, from top to bottom."""
        rows = [row for row in self.pane.findChildren(RowWidget) if row.isVisible() and row.text is not None]
        return [row.text.whole_text() for row in sorted(rows, key=lambda row: row.y()) if row.text is not None]

    def ask(self, *questions: str) -> None:
        """Ask one after the other, each when the answer before is there."""
        for question in questions:
            count = len(self.texts())
            self.person.ask(question)
            self.person.wait_for(lambda count=count: self.person.sees("Send") and len(self.texts()) == count + 2)

    def sees(self, *texts: str) -> None:
        """Wait until these are the messages and nothing is being written."""
        self.person.wait_for(lambda: self.texts() == list(texts) and self.person.sees("Send"))

    def button(self, name: str, text: str) -> QAbstractButton:
        """The button of that name in the rows of the message with a text, once it is there."""
        self.person.wait_for(lambda: bool(self._buttons(name, text)))
        return self._buttons(name, text)[0]

    def click(self, name: str, text: str) -> None:
        """Click it."""
        self.qtbot.mouseClick(self.button(name, text), Qt.MouseButton.LeftButton)

    def _buttons(self, name: str, text: str) -> list[QAbstractButton]:
        rows = [row for row in self.pane.findChildren(RowWidget) if row.isVisible()]
        entries = [row.row.entry for row in rows if row.row and row.text and row.text.whole_text() == text]
        mine = [row for row in rows if row.row and entries and row.row.entry is entries[0]]
        buttons = [button for row in mine for button in row.findChildren(QAbstractButton)]
        return [b for b in buttons if b.isVisible() and (b.accessibleName() or b.text()) == name]

    def choose(self, text: str, *entries: str) -> None:
        """Open a message's menu and choose an entry, or one of a submenu."""
        self.click("More for this message", text)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        choose(menu, *entries)

    def editor(self, name: str = "Edit message") -> QPlainTextEdit:
        """The field in a message's place; it has the focus."""
        field = self.person.find(QPlainTextEdit, name)
        assert field.hasFocus()
        return field

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        self.qtbot.keyClick(QApplication.focusWidget() or self.pane, key, modifiers)


def choose(menu: QMenu, *entries: str) -> None:
    """Choose an entry by its words, through submenus."""
    action = next(action for action in menu.actions() if action.text() == entries[0])
    submenu = action.menu()
    if isinstance(submenu, QMenu):
        choose(submenu, *entries[1:])
    else:
        assert action.isEnabled()
        action.trigger()
    menu.close()
