"""The network settings in a window, and a person in front of it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from inglenook.errors import HubError
from inglenook.hub.connection import Connection
from inglenook.hub.network_options import NetworkOptions
from inglenook.hub.request_log import RequestLog
from inglenook.hub.token_store import FoundToken
from inglenook.settings.settings_file import SettingsFile
from inglenook.ui.background import Background
from inglenook.ui.live_settings import LiveSettings
from inglenook.ui.settings.network_settings import NetworkSettings
from inglenook.ui.theme.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

Kind = TypeVar("Kind", bound=QWidget)
LEFT = Qt.MouseButton.LeftButton
TOKEN = "hf_" + "abcdefgh" * 3


class Keyring:
    """Keeps one token, as a token store does; ``reads`` counts how often it was opened."""

    def __init__(self) -> None:
        self.found: FoundToken | None = None
        self.refuses = ""
        self.reads = 0

    def read(self) -> FoundToken | None:
        """What it keeps."""
        self.reads += 1
        return self.found

    def write(self, token: str) -> None:
        """Keep it."""
        if self.refuses:
            raise HubError(self.refuses)
        self.found = FoundToken(token, "the keyring")

    def forget(self) -> None:
        """Keep nothing."""
        self.found = None


class FakeHub:
    """Answers as it is told to, once it may."""

    def __init__(self) -> None:
        self.answer: str | Exception = "ada"
        self.may_answer = threading.Event()
        self.may_answer.set()

    def account(self) -> str:
        """Whose the token is."""
        self.may_answer.wait(10)
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


class Page:
    """The groups in a window, and a person in front of it."""

    def __init__(self, qtbot: QtBot, theme: Theme, folder: Path, background: Background) -> None:
        self.qtbot = qtbot
        self.file = folder / "settings.toml"
        file = SettingsFile(self.file)
        self.settings = LiveSettings(file, file.read()[0], background)
        self.told: list[str] = []
        self.settings.save_failed.connect(self.told.append)
        self.keyring = Keyring()
        self.hub = FakeHub()
        requests = RequestLog(None)
        self.background = background
        self.connection = Connection(NetworkOptions(), requests=requests, token=lambda: None)
        network = NetworkSettings(
            theme=theme,
            settings=self.settings,
            background=background,
            connection=self.connection,
            hub=self.hub,  # pyright: ignore[reportArgumentType]  a fake with a memory
            tokens=self.keyring,  # pyright: ignore[reportArgumentType]  a fake with a memory
            requests=requests,
        )
        self.window = QWidget()
        column = QVBoxLayout(self.window)
        for row in (*network.network(), *network.downloads()):
            column.addWidget(row)
        qtbot.addWidget(self.window)

    def show(self) -> None:
        """Open it and wait until it is quiet."""
        with self.qtbot.waitActive(self.window):
            self.window.show()
        self.wait_for(lambda: self.background.is_idle)

    def find(self, kind: type[Kind], name: str) -> Kind:
        """The control of that name."""
        return next(each for each in self.window.findChildren(kind) if each.accessibleName() == name)

    def click(self, name: str) -> None:
        """Click the button of that name."""
        self.qtbot.mouseClick(self.find(QAbstractButton, name), LEFT)

    def sees(self, name: str) -> bool:
        """Whether there is a button of that name."""
        buttons = self.window.findChildren(QAbstractButton)
        return any(each.accessibleName() == name and each.isVisible() for each in buttons)

    def write(self, name: str, text: str) -> QLineEdit:
        """Type into a field and be done with it."""
        edit = self.find(QLineEdit, name)
        edit.setFocus()
        edit.selectAll()
        self.qtbot.keyClicks(edit, text)
        self.qtbot.keyClick(edit, Qt.Key.Key_Return)
        return edit

    def reads(self) -> str:
        """All that is written."""
        return "\n".join(label.text() for label in self.window.findChildren(QLabel) if label.isVisible())

    def value(self, field: str) -> object:
        """What is in force."""
        return self.settings.value("network", field)

    def wait_for(self, condition: Callable[[], bool]) -> None:
        """Wait until it is so."""
        self.qtbot.waitUntil(condition, timeout=10_000)


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Page]:
    background = Background(lambda error: pytest.fail(str(error)))
    page = Page(qtbot, Theme(qapp, tmp_path / "cache"), tmp_path, background)
    yield page
    page.hub.may_answer.set()
    background.stop_all(5)
    page.connection.close()
