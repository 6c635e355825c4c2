"""A whole window, and a person in front of it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QLabel, QListView, QMenu, QPlainTextEdit, QWidget

from inglenook.app import desktop_app
from inglenook.engines.scripted import Scripted, ScriptedAnswer
from inglenook.paths import Paths
from inglenook.ui.chat.conversation.conversation import Conversation
from inglenook.ui.opening import Opening

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from inglenook.engines.engine import Engine
    from inglenook.ui.desktop_app import DesktopApp
    from inglenook.ui.main_window import MainWindow
    from inglenook.ui.window_contents import WindowContents

Kind = TypeVar("Kind", bound=QWidget)
PATIENCE_MS = 30_000  # the real engine on a busy machine


class Person:
    """Presses what a person presses and reads what a person reads; everything is found by its accessible name."""

    def __init__(self, qtbot: QtBot, window: MainWindow, contents: WindowContents) -> None:
        self.qtbot = qtbot
        self.window = window
        self.contents = contents

    def find(self, kind: type[Kind], name: str) -> Kind:
        """The visible widget of that name."""
        found = [widget for widget in self.window.findChildren(kind) if _name(widget) == name and widget.isVisible()]
        assert found, f"there is no visible {kind.__name__} named {name!r}"
        return found[0]

    def sees(self, name: str) -> bool:
        """Whether a button of that name is there."""
        return any(_name(button) == name and button.isVisible() for button in self.window.findChildren(QAbstractButton))

    def click(self, name: str) -> None:
        """Click the button of that name."""
        self.qtbot.mouseClick(self.find(QAbstractButton, name), Qt.MouseButton.LeftButton)

    def write(self, text: str) -> None:
        """Type a message."""
        self.qtbot.keyClicks(self.find(QPlainTextEdit, "Message"), text)

    def find_composer(self) -> QPlainTextEdit:
        """Where a message is written."""
        return self.find(QPlainTextEdit, "Message")

    def find_button(self, name: str) -> QAbstractButton:
        """The visible button of that name."""
        return self.find(QAbstractButton, name)

    def composed(self) -> str:
        """What stands in the composer."""
        return self.find_composer().toPlainText()

    def press(self, key: Qt.Key) -> None:
        """Press a key in the composer."""
        self.qtbot.keyClick(self.find(QPlainTextEdit, "Message"), key)

    def ask(self, text: str) -> None:
        """Type a message and send it."""
        self.write(text)
        self.wait_for(lambda: self.find(QAbstractButton, "Send").isEnabled())
        self.click("Send")

    def choose(self, menu: str, entry: str) -> None:
        """Choose an entry of the menu bar."""
        actions = _menu(self.window, menu).actions()
        next(action for action in actions if action.text().replace("&", "") == entry).trigger()

    def chats(self) -> list[str]:
        """The titles in the list."""
        rows = self.find_list().model()
        return [str(rows.index(row, 0).data()) for row in range(rows.rowCount())]

    def find_list(self) -> QListView:
        """The list of chats."""
        return next(view for view in self.window.findChildren(QListView) if view.accessibleName() == "Chats")

    def click_chat(self, row: int) -> None:
        """Click a chat in the list."""
        view = self.find_list()
        point = view.visualRect(view.model().index(row, 0)).center()
        self.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)

    def conversation(self) -> str:
        """The conversation as a screen reader has it."""
        return "\n".join(_spoken(self.window.findChildren(Conversation)[0]))

    def labels(self) -> str:
        """All that is written on the window outside the conversation."""
        return "\n".join(label.text() for label in self.window.findChildren(QLabel) if label.isVisible())

    def notices(self) -> str:
        """The news at the window's edge."""
        return "\n".join(notice.text for notice in self.contents.notices.notices)

    def wait_for(self, condition: Callable[[], bool]) -> None:
        """Wait until it is so."""
        self.qtbot.waitUntil(condition, timeout=PATIENCE_MS)

    def wait_for_answer(self, part: str = "") -> None:
        """Wait until the answer is there and another message could be sent."""
        self.wait_for(lambda: self.sees("Send") and part in self.conversation())

    def photograph(self, name: str) -> None:
        """Keep a picture of the window."""
        folder = Path(os.environ.get("INGLENOOK_TEST_ARTEFACTS") or os.environ["INGLENOOK_HOME"])
        folder.mkdir(parents=True, exist_ok=True)
        self.qtbot.wait(50)  # the layout settles
        assert self.window.grab().save(str(folder / f"{name}.png"))


@pytest.fixture
def open_window(
    qtbot: QtBot, home: Path, caplog: pytest.LogCaptureFixture
) -> Iterator[Callable[[Engine | None], Person]]:
    """Opens the app over an engine, its own with None; a second call closes it and starts it again, over that home."""
    running: list[DesktopApp] = []

    def close() -> None:
        while running:
            app = running.pop()
            app.window.close()
            app.close()
            app.window.deleteLater()
            qtbot.wait(1)

    def open_one(engine: Engine | None) -> Person:
        close()
        paths = Paths.under(home)
        app = desktop_app(Opening(paths.settings), paths, engine=engine)
        running.append(app)
        app.window.resize(1440, 900)
        app.window.show()
        qtbot.waitActive(app.window)
        person = Person(qtbot, app.window, app.contents)
        person.wait_for(lambda: "Looking for the models" not in person.labels())
        return person

    yield open_one
    close()
    bugs = [record.getMessage() for record in caplog.records if record.name == "inglenook.ui.bugs"]
    assert not bugs, bugs


@pytest.fixture
def scripted(open_window: Callable[[Engine], Person]) -> Callable[..., Person]:
    """Opens the app over an engine that answers from a script."""

    def open_one(*answers: str | ScriptedAnswer, load_s: float = 0.0) -> Person:
        return open_window(Scripted(answers, load_s=load_s))

    return open_one


def _name(widget: QWidget) -> str:
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")


def _menu(window: MainWindow, title: str) -> QMenu:
    menus = [action.menu() for action in window.menuBar().actions() if action.text().replace("&", "") == title]
    menu = menus[0]
    assert isinstance(menu, QMenu)
    return menu


def _spoken(widget: QWidget) -> list[str]:
    return _texts(QAccessible.queryAccessibleInterface(widget))


def _texts(interface: QAccessibleInterface) -> list[str]:
    """The names in the accessible tree, in its order, without what is not to be seen."""
    if interface.state().invisible:  # pyright: ignore[reportAttributeAccessIssue]  a bit field that the stubs leave out
        return []
    children = [interface.child(index) for index in range(interface.childCount())]
    below = [text for child in children for text in _texts(child)]
    own = interface.text(QAccessible.Text.Name)
    return [own, *below] if own else below
