"""The Models page over a real library, and a person in front of it."""

from __future__ import annotations

import contextlib
import shutil
from dataclasses import dataclass
from types import SimpleNamespace
from typing import TYPE_CHECKING, TypeVar, cast

import pytest
import send2trash
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QLabel, QListView, QMenu, QWidget
from tests.inference.settling import fits_over
from tests.models.gguf_file import LLAMA, GgufFile

from inglenook.fit.headers import Headers
from inglenook.models.library import Library
from inglenook.models.licence import Licences
from inglenook.models.records import ModelRecords
from inglenook.settings.settings import Settings
from inglenook.settings.settings_file import SettingsFile
from inglenook.storage.database import Database
from inglenook.ui.background import Background
from inglenook.ui.keys.keys import Keys
from inglenook.ui.live_settings import LiveSettings
from inglenook.ui.models.models_page import ModelsPage
from inglenook.ui.theme.theme import Theme
from inglenook.ui.widgets.elided_label import ElidedLabel
from inglenook.ui.widgets.notices import Notices

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from inglenook.hub.hub import Hub
    from inglenook.models.model import Model
    from inglenook.models.source import Source
    from inglenook.ui.rooms import WindowRooms

Kind = TypeVar("Kind", bound=QWidget)
PATIENCE_MS = 20_000


def write_model(path: Path, *, licence: str = "apache-2.0", template: bool = True, words: int = 100) -> Path:
    """A small model file that is sound."""
    metadata = dict(LLAMA) | {"general.license": ("s", licence)}
    if template:
        metadata["tokenizer.chat_template"] = ("s", "{{ messages }}" * 100)
    tensors = [("token_embd.weight", (64, words), 2), ("output_norm.weight", (64,), 0)]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(GgufFile(metadata=metadata, tensors=tensors).whole())
    return path


@dataclass
class Person:
    """Finds everything by what is written on it or by its accessible name."""

    qtbot: QtBot
    window: QWidget
    page: ModelsPage
    background: Background
    notices_shown: Notices
    library: Library
    chats: list[Model]

    def find(self, kind: type[Kind], name: str, within: QWidget | None = None) -> Kind:
        """The visible widget of that name."""
        every = (within or self.window).findChildren(kind)
        found = [widget for widget in every if widget.isVisible() and _name(widget) == name]
        assert found, f"there is no visible {kind.__name__} named {name!r}"
        return found[0]

    def sees(self, name: str) -> bool:
        """Whether a button of that name can be seen."""
        return any(_name(button) == name and button.isVisible() for button in self.window.findChildren(QAbstractButton))

    def click(self, name: str, within: QWidget | None = None) -> None:
        """Click the button of that name."""
        self.qtbot.mouseClick(self.find(QAbstractButton, name, within), Qt.MouseButton.LeftButton)

    def view(self) -> QListView:
        """The list of models."""
        return self.find(QListView, "Models on this computer")

    def rows(self) -> list[str]:
        """The names in the list."""
        model = next(view for view in self.window.findChildren(QListView) if "Models" in view.accessibleName()).model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def spoken(self, row: int) -> str:
        """What a screen reader says of a row."""
        return str(self.view().model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))

    def choose(self, name: str) -> None:
        """Click a model in the list."""
        view = self.view()
        index = view.model().index(self.rows().index(name), 0)
        view.scrollTo(index)
        self.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())

    def press(self, key: Qt.Key) -> None:
        """Press a key in the list."""
        self.qtbot.keyClick(self.view(), key)

    def labels(self, within: QWidget | None = None) -> str:
        """All that is written."""
        labels = [label for label in (within or self.window).findChildren(QLabel) if label.isVisible()]
        return "\n".join(label.full_text if isinstance(label, ElidedLabel) else label.text() for label in labels)

    def notices(self) -> str:
        """The news."""
        return "\n".join(notice.text for notice in self.notices_shown.notices)

    def dialog(self, title: str) -> QWidget:
        """The dialog in front."""

        def is_there() -> bool:
            top = QApplication.activeModalWidget()
            return top is not None and top.isVisible() and top.windowTitle() == title

        self.wait_for(is_there)
        top = QApplication.activeModalWidget()
        assert top is not None
        return top

    def choose_in_menu(self, text: str) -> None:
        """Choose what is behind “More”."""
        self.click("More")
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        action = next(action for action in menu.actions() if action.text() == text)
        assert action.isEnabled(), f"“{text}” cannot be chosen"
        action.trigger()
        menu.close()

    def wait_for(self, condition: Callable[[], bool]) -> None:
        """Wait until it is so."""
        self.qtbot.waitUntil(condition, timeout=PATIENCE_MS)

    def wait_for_rows(self, *names: str) -> None:
        """Wait until just these are listed and nothing is looked for any more."""
        self.wait_for(lambda: self.rows() == list(names) and self.background.is_idle)


@pytest.fixture
def trash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where what is removed goes: not the trash of who runs the tests."""
    folder = tmp_path / "trash"
    folder.mkdir()

    def throw_away(paths: str | Path | list[str | Path]) -> None:
        for path in paths if isinstance(paths, list) else [paths]:
            shutil.move(path, folder)

    monkeypatch.setattr(send2trash, "send2trash", throw_away)
    return folder


@pytest.fixture
def models(tmp_path: Path) -> Path:
    """Our own folder of models, with two of them in it."""
    folder = tmp_path / "models"
    write_model(folder / "alpha" / "Alpha-Coder-GGUF" / "Alpha-Coder-7B.Q4_0.gguf")
    write_model(
        folder / "beta" / "Beta-GGUF" / "Beta-Base.Q4_0.gguf", licence="cc-by-nc-4.0", template=False, words=400
    )
    return folder


@pytest.fixture
def open_page(qtbot: QtBot, models: Path, tmp_path: Path) -> Iterator[Callable[..., Person]]:
    """Opens the page; the library is the same at the second time."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    bugs: list[Exception] = []
    with contextlib.closing(Database(tmp_path / "inglenook.sqlite")) as database, contextlib.ExitStack() as ends:

        def open_one(*, apps: tuple[Source, ...] = (), width: int = 1200, hub: object = None) -> Person:
            library = Library(models, None, ModelRecords(database), apps=lambda: apps)
            background = Background(bugs.append)
            ends.callback(background.stop_all, 5)
            window = QWidget()
            qtbot.addWidget(window)
            notices = Notices(window)
            theme = Theme(application, tmp_path / "cache")
            file = SettingsFile(tmp_path / "settings.toml")
            rooms = SimpleNamespace(
                keys=Keys(),
                theme=theme,
                background=background,
                settings=LiveSettings(file, Settings(), background),
                library=library,
                licences=Licences(),
                hub=hub,
                fits=fits_over(database),
                headers=Headers(cast("Hub", None), tmp_path / "headers"),
            )
            page = ModelsPage(cast("WindowRooms", rooms), notices)
            row = QHBoxLayout(window)
            row.setContentsMargins(0, 0, 0, 0)
            row.addWidget(page)
            window.resize(width, 800)
            window.show()
            qtbot.waitActive(window)
            person = Person(qtbot, window, page, background, notices, library, [])
            page.chat_wanted.connect(person.chats.append)
            person.wait_for(lambda: background.is_idle)
            return person

        yield open_one
    assert not bugs


def _name(widget: QWidget) -> str:
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
