"""The Discover page over a hub and downloads that the test sets, and a person in front of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, TypeVar, cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QComboBox, QHBoxLayout, QLabel, QLineEdit, QListView, QWidget
from tests.ui.hub.fake_downloads import FakeDownloads
from typing_extensions import override

from inglenook.errors import HubError
from inglenook.hub.catalogue import Catalogue
from inglenook.hub.download import Download
from inglenook.models.licence import Licences
from inglenook.settings.settings import EngineSettings, NetworkSettings
from inglenook.ui.hub.discover_page import DiscoverPage
from inglenook.ui.keys.keys import Keys
from inglenook.ui.widgets.elided_label import ElidedLabel
from inglenook.ui.widgets.notices import Notices

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot
    from tests.ui.hub.fake_hub import FakeHub

    from inglenook.fit.subject import Subject
    from inglenook.hub.download import DownloadRequest
    from inglenook.models.model import Model
    from inglenook.ui.background import Background
    from inglenook.ui.rooms import WindowRooms
    from inglenook.ui.theme.theme import Theme

Kind = TypeVar("Kind", bound=QWidget)
PATIENCE_MS = 20_000
SEARCH = "Search models on Hugging Face"
LIST = "Models to download"


class TakingDownloads(FakeDownloads):
    """Takes what is to be fetched into its queue."""

    @property
    @override
    def is_busy(self) -> bool:
        """As the real ones: what waits begins by itself."""
        return any(each.state in {"waiting", "running"} for each in self.list)

    def add(self, request: DownloadRequest) -> Download:
        """It waits; what is in the queue already stays as it is."""
        for each in self.list:
            if each.request == request:
                return each
        total = sum(file.size_bytes or 0 for file in request.files)
        added = Download(len(self.list) + 1, request, Path("models") / request.repository, "waiting", 0, total)
        self.list.append(added)
        return added


class FakeSettings(QObject):
    """Only what the page looks at."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.settings = SimpleNamespace(network=NetworkSettings(), engine=EngineSettings())

    def set_offline(self, *, is_offline: bool) -> None:
        """As the switch in the network settings."""
        self.settings = SimpleNamespace(network=NetworkSettings(offline=is_offline), engine=EngineSettings())
        self.changed.emit()


class NoHeaders:
    """The hub lets nobody read its files, so nothing can be said of what they take."""

    def of_group(self, *_: object) -> Subject:
        """As a gated repository answers."""
        raise HubError("These files are read by nobody here.")


@dataclass
class Library:
    """What is here already."""

    models: tuple[Model, ...] = ()

    def known(self) -> tuple[Model, ...]:
        """As the page asks, in the background."""
        return self.models


class Desk:
    """Finds everything by what is written on it or by its accessible name."""

    def __init__(  # noqa: PLR0913  what a page stands on
        self, qtbot: QtBot, theme: Theme, background: Background, hub: FakeHub, *, width: int, offline: bool = False
    ) -> None:
        self.qtbot, self.hub, self.background = qtbot, hub, background
        self.downloads, self.library, self.settings = TakingDownloads(), Library(), FakeSettings()
        self.settings.set_offline(is_offline=offline)
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.news = Notices(self.window)
        rooms = SimpleNamespace(
            keys=Keys(),
            theme=theme,
            background=background,
            hub=hub,
            downloads=self.downloads,
            library=self.library,
            settings=self.settings,
            licences=Licences(),
            catalogue=Catalogue(),
            connection=SimpleNamespace(endpoint="https://hub.test"),
            headers=NoHeaders(),
            fits=SimpleNamespace(computer=lambda: None),
        )
        self.page = DiscoverPage(cast("WindowRooms", rooms), self.news)
        row = QHBoxLayout(self.window)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.page)
        self.window.resize(width, 800)
        with qtbot.waitActive(self.window):
            self.window.show()
        self.settle()

    def settle(self) -> None:
        """Until nothing goes on in the background."""
        self.wait_for(lambda: self.background.is_idle)

    def wait_for(self, condition: Callable[[], bool]) -> None:
        """Wait until it is so."""
        self.qtbot.waitUntil(condition, timeout=PATIENCE_MS)

    def find(self, kind: type[Kind], name: str) -> Kind:
        """The visible widget of that name."""
        found = [each for each in self.window.findChildren(kind) if each.isVisible() and _name(each) == name]
        assert found, f"there is no visible {kind.__name__} named {name!r}"
        return found[0]

    def sees(self, name: str) -> bool:
        """Whether a button of that name can be seen."""
        buttons = self.window.findChildren(QAbstractButton)
        return any(_name(button) == name and button.isVisible() for button in buttons)

    def click(self, name: str) -> None:
        """Click the button of that name."""
        self.qtbot.mouseClick(self.find(QAbstractButton, name), Qt.MouseButton.LeftButton)

    def choose(self, box: str, entry: str) -> None:
        """Choose an entry."""
        combo = self.find(QComboBox, box)
        combo.setCurrentIndex(combo.findText(entry))

    @property
    def field(self) -> QLineEdit:
        """Where one writes what to look for."""
        return self.find(QLineEdit, SEARCH)

    def write(self, text: str) -> None:
        """Type it in place of what is there."""
        self.qtbot.mouseClick(self.field, Qt.MouseButton.LeftButton)
        self.field.selectAll()
        self.qtbot.keyClicks(self.field, text)

    def search(self, text: str) -> None:
        """Type it and press Enter."""
        self.write(text)
        self.press(Qt.Key.Key_Return)
        self.settle()

    def press(self, key: Qt.Key) -> None:
        """Press a key in the field."""
        self.qtbot.keyClick(self.field, key)

    @property
    def view(self) -> QListView:
        """The list."""
        return next(view for view in self.window.findChildren(QListView) if view.accessibleName() == LIST)

    def rows(self) -> list[str]:
        """What is listed."""
        model = self.view.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def spoken(self, title: str) -> str:
        """What a screen reader says of a row."""
        index = self.view.model().index(self.rows().index(title), 0)
        return str(index.data(Qt.ItemDataRole.AccessibleTextRole))

    def click_row(self, title: str) -> None:
        """Click it."""
        index = self.view.model().index(self.rows().index(title), 0)
        self.view.scrollTo(index)
        self.wait_for(lambda: self.view.indexAt(self.view.visualRect(index).center()) == index)  # once it is laid out
        pos = self.view.visualRect(index).center()
        self.qtbot.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, pos=pos)

    def reads(self) -> str:
        """All that is written."""
        labels = [label for label in self.window.findChildren(QLabel) if label.isVisible()]
        return "\n".join(label.full_text if isinstance(label, ElidedLabel) else label.text() for label in labels)

    def reads_news(self) -> str:
        """The news at the window's edge."""
        return "\n".join(notice.text for notice in self.news.notices)

    def set_download(self, place: int, **how: Any) -> None:  # noqa: ANN401  any field
        """A download goes on."""
        self.downloads.list[place] = replace(self.downloads.list[place], **how)


def _name(widget: QWidget) -> str:
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
