"""The downloads panel over downloads that the test sets, and a person in front of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from inglenook.ui.hub.download_row import DownloadRow
from inglenook.ui.hub.downloads_panel import DownloadsPanel
from inglenook.ui.widgets.notices import Notices

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot
    from tests.ui.hub.fake_downloads import FakeDownloads

    from inglenook.ui.background import Background
    from inglenook.ui.theme.theme import Theme

LEFT = Qt.MouseButton.LeftButton


class Desk:
    """A panel over downloads that the test sets."""

    def __init__(self, qtbot: QtBot, theme: Theme, background: Background, downloads: FakeDownloads) -> None:
        self.qtbot = qtbot
        self.theme = theme
        self.downloads = downloads
        self.window = QWidget()
        self.notices = Notices(self.window)
        self.panel = DownloadsPanel(
            theme=theme,
            background=background,
            downloads=downloads,  # pyright: ignore[reportArgumentType]  a fake with a memory
            notices=self.notices,
            parent=self.window,
        )
        self.panel.resize(620, 700)
        self.window.resize(640, 720)
        qtbot.addWidget(self.window)
        with qtbot.waitActive(self.window):
            self.window.show()

    def button(self, name: str) -> QPushButton:
        """The visible button of that name."""
        buttons = self.window.findChildren(QPushButton)
        return next(each for each in buttons if each.accessibleName() == name and each.isVisible())

    def click(self, name: str) -> None:
        """Click it."""
        self.qtbot.mouseClick(self.button(name), LEFT)

    def sees(self, name: str) -> bool:
        """Whether there is such a button."""
        buttons = self.window.findChildren(QPushButton)
        return any(each.accessibleName() == name and each.isVisible() for each in buttons)

    def reads(self) -> str:
        """All that is written."""
        return "\n".join(
            label.accessibleName() or label.text() for label in self.window.findChildren(QLabel) if label.isVisible()
        )

    def rows(self) -> list[str]:
        """The names from top to bottom."""
        rows = [row for row in self.window.findChildren(DownloadRow) if row.isVisible()]
        return [row.download.request.name for row in sorted(rows, key=lambda row: row.y())]

    def row(self, name: str) -> DownloadRow:
        """One of them."""
        return next(row for row in self.window.findChildren(DownloadRow) if row.download.request.name == name)

    def state(self, number: int) -> str | None:
        """How the queue has it."""
        return next((each.state for each in self.downloads.list if each.id == number), None)

    def wait_for(self, condition: Callable[[], bool]) -> None:
        """Wait until it is so."""
        self.qtbot.waitUntil(condition, timeout=10_000)
