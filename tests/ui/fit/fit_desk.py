"""The Fit page over the real formula, a planner and a hub that the test sets, and a person in front of it."""

from __future__ import annotations

import threading
from dataclasses import replace
from types import SimpleNamespace
from typing import TYPE_CHECKING, TypeVar, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QHBoxLayout, QLabel, QLineEdit, QSlider, QTableView, QWidget
from typing_extensions import override

from inglenook.errors import LoadError
from inglenook.fit.fits import Fits
from inglenook.fit.formula import formula
from inglenook.fit.headers import Headers
from inglenook.fit.measurements import Measurements
from inglenook.hardware.bandwidth import Bandwidth
from inglenook.hub.catalogue import Catalogue
from inglenook.models.library import Library
from inglenook.models.records import ModelRecords
from inglenook.settings.settings import Settings
from inglenook.settings.settings_file import SettingsFile
from inglenook.ui.fit.fit_page import FitPage
from inglenook.ui.fit.verdict_chip import VerdictChip
from inglenook.ui.live_settings import LiveSettings
from inglenook.ui.widgets.elided_label import ElidedLabel
from inglenook.ui.widgets.notices import Notices

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from pytestqt.qtbot import QtBot
    from tests.ui.hub.fake_hub import FakeHub

    from inglenook.cancel import Cancel
    from inglenook.engines.llama_cpp.plan import LoadParameters
    from inglenook.fit.computer import Computer
    from inglenook.fit.fit import Fit
    from inglenook.fit.options import FitOptions
    from inglenook.fit.planning import PlannedFits
    from inglenook.fit.shape import Shape
    from inglenook.fit.subject import Subject
    from inglenook.hub.file_group import FileGroup
    from inglenook.hub.hub import Hub
    from inglenook.hub.repository import Repository
    from inglenook.models.gguf import GgufHeader
    from inglenook.storage.database import Database
    from inglenook.ui.background import Background
    from inglenook.ui.rooms import WindowRooms
    from inglenook.ui.theme.theme import Theme

Kind = TypeVar("Kind", bound=QWidget)
PATIENCE_MS = 20_000
PATIENCE_S = 20


class FakePlanner:
    """Says what the formula says, as the engine's; keeps what it was asked, and everybody waiting while cleared."""

    def __init__(self) -> None:
        self.asked: list[LoadParameters] = []
        self.refusal = ""
        self.answers = threading.Event()
        self.answers.set()

    def fit(
        self,
        _headers: Sequence[GgufHeader],
        shape: Shape,
        parameters: LoadParameters,
        computer: Computer,
        cancel: Cancel,
    ) -> Fit:
        """As PlannedFits."""
        self.asked.append(parameters)
        forget = cancel.on_cancel(self.answers.set)
        self.answers.wait(PATIENCE_S)
        forget()
        cancel.raise_if_set()
        if self.refusal:
            raise LoadError(self.refusal)
        return replace(formula(shape, parameters, computer), source="plan", tolerance_pct=1.5)


class FakeHeaders(Headers):
    """Files of the hub are models of 8 billion parameters; others are read as ever."""

    def __init__(self, hub: FakeHub, cache: Path) -> None:
        super().__init__(cast("Hub", hub), cache)
        self._fake = hub
        self.read: list[str] = []

    @override
    def of_group(self, repository: Repository, group: FileGroup, cancel: Cancel) -> Subject:
        """One quantization of a repository."""
        cancel.raise_if_set()
        self._fake.wait_until_it_may_answer()
        self.read.append(group.quantization)
        subject = self.invented("8B", group.quantization)
        return replace(subject, name=repository.listing.name, quantization=group.quantization, source="hub.test")


class Desk:
    """Finds everything by what is written on it or by its accessible name."""

    def __init__(  # noqa: PLR0913  what a page stands on
        self,
        qtbot: QtBot,
        theme: Theme,
        background: Background,
        database: Database,
        folder: Path,
        *,
        hub: FakeHub,
        starter: Path | None,
        width: int,
    ) -> None:
        self.qtbot, self.background, self.hub = qtbot, background, hub
        self.planner = FakePlanner()
        self.headers = FakeHeaders(hub, folder / "headers")
        self.loaded = SimpleNamespace(current=None, report=None)
        self.loads: list[tuple[Subject, FitOptions]] = []
        self.library = Library(folder / "models", starter or folder / "none.gguf", ModelRecords(database))
        self.library.all_models()
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.news = Notices(self.window)
        self.settings = LiveSettings(SettingsFile(folder / "settings.toml"), Settings(), background, self.window)
        fits = Fits(
            find_devices=lambda: ("CPU: processor",),
            planned=cast("PlannedFits", self.planner),
            measurements=Measurements(database),
            bandwidth=lambda: Bandwidth(40_000_000_000, 4, "2026-03-01", ""),
            threads=4,
        )
        rooms = SimpleNamespace(
            theme=theme,
            background=background,
            fits=fits,
            headers=self.headers,
            hub=hub,
            library=self.library,
            catalogue=Catalogue(),
            loaded=self.loaded,
            connection=SimpleNamespace(endpoint="https://hub.test"),
            settings=self.settings,
        )
        self.page = FitPage(cast("WindowRooms", rooms), self.news)
        self.page.load_wanted.connect(self._note_load)
        row = QHBoxLayout(self.window)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.page)
        self.window.resize(width, 900)
        with qtbot.waitActive(self.window):
            self.window.show()
        self.settle()

    def _note_load(self, subject: Subject, options: FitOptions) -> None:
        self.loads.append((subject, options))

    def settle(self) -> None:
        """Until nothing goes on in the background."""
        self.qtbot.wait(1)
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
        """Whether a widget of that name can be seen."""
        return any(each.isVisible() and _name(each) == name for each in self.window.findChildren(QWidget))

    def click(self, name: str) -> None:
        """Click the button of that name."""
        self.qtbot.mouseClick(self.find(QAbstractButton, name), Qt.MouseButton.LeftButton)

    def choose(self, box: str, entry: str) -> None:
        """Choose an entry that begins so, and wait for what follows."""
        self.choose_without_waiting(box, entry)
        self.settle()

    def choose_without_waiting(self, box: str, entry: str) -> None:
        """Choose an entry that begins so."""
        combo = self.find(QComboBox, box)
        place = next(number for number in range(combo.count()) if combo.itemText(number).startswith(entry))
        combo.setCurrentIndex(place)

    def write(self, field: str, text: str) -> None:
        """Type it in place of what is there, and press Enter."""
        edit = self.find(QLineEdit, field)
        edit.setFocus()
        edit.selectAll()
        self.qtbot.keyClicks(edit, text)
        self.qtbot.keyClick(edit, Qt.Key.Key_Return)

    def press(self, slider: str, key: Qt.Key, times: int = 1) -> None:
        """Press a key on a slider."""
        for _ in range(times):
            self.qtbot.keyClick(self.find(QSlider, slider), key)

    def invent(self, parameters: str, *, gib: str = "") -> None:
        """A model of a size, on a card of a size or on this computer."""
        if gib:
            self.choose("Computer", "What if")
            self.choose("What if I had", f"A card with {gib} GiB")
        self.choose("Where the model is", "One of a size")
        self.write("Parameters", parameters)
        self.settle()

    def open_repository(self, text: str) -> None:
        """Name a repository."""
        self.choose("Where the model is", "A repository")
        self.write("Repository, address or file", text)
        self.settle()

    @property
    def verdict(self) -> str:
        """What a screen reader says of the first chip that is seen."""
        chips = [chip for chip in self.window.findChildren(VerdictChip) if chip.isVisible()]
        return chips[0].accessibleName()

    def reads(self) -> str:
        """All that is written."""
        labels = [label for label in self.window.findChildren(QLabel) if label.isVisible()]
        return "\n".join(label.full_text if isinstance(label, ElidedLabel) else label.text() for label in labels)

    def rows(self, table: str) -> list[list[str]]:
        """What stands in a table."""
        model = self.find(QTableView, table).model()
        columns = range(model.columnCount())
        return [[str(model.index(row, column).data()) for column in columns] for row in range(model.rowCount())]

    def spoken(self, table: str, row: int, column: int) -> str:
        """What a screen reader says of a cell."""
        index = self.find(QTableView, table).model().index(row, column)
        return str(index.data(Qt.ItemDataRole.AccessibleTextRole))

    def click_cell(self, table: str, row: int, column: int) -> None:
        """Click it."""
        view = self.find(QTableView, table)
        at = view.visualRect(view.model().index(row, column)).center()
        self.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)


def _name(widget: QWidget) -> str:
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
