"""A setting that names a model of the library, or none: what looks up passages, what guesses tokens ahead."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from typing_extensions import override

from inglenook.ui.widgets.quiet_inputs import QuietComboBox

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtGui import QShowEvent

    from inglenook.cancel import Cancel
    from inglenook.models.library import Library
    from inglenook.models.model import Model
    from inglenook.ui.background import Background
    from inglenook.ui.live_settings import Section
    from inglenook.ui.settings.setting_controls import SettingControls
    from inglenook.ui.settings.setting_row import SettingRow


class LibraryChoice(QuietComboBox):
    """Lists the models anew each time it comes into view."""

    chosen = Signal(str)  # a model's path; empty: none

    def __init__(self, library: Library, background: Background, *, none: str, fits: Callable[[Model], bool]) -> None:
        super().__init__()
        self._none = none  # what is shown for none
        self._fits = fits
        self._library = library
        self._background = background
        self._models: dict[str, str] = {}  # names by path
        self._value = ""
        self.activated.connect(self._choose)

    def show_value(self, value: object) -> None:
        """Show what is set; a model that is not there any more keeps its place, and says so."""
        self._value = str(value)
        self._fill()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._background.run(self._find, on_item=self._take, on_done=lambda: None, on_error=lambda _: None)

    def _choose(self, index: int) -> None:
        self.chosen.emit(self.itemData(index))

    def _find(self, _cancel: Cancel) -> Iterator[tuple[Model, ...]]:
        yield tuple(model for model in self._library.known() if model.state == "ready" and self._fits(model))

    def _take(self, models: Sequence[Model]) -> None:
        self._models = {str(model.path): model.name for model in models}
        self._fill()

    def _fill(self) -> None:
        named = {"": self._none, **self._models}
        if self._value not in named:
            gone = QCoreApplication.translate("SettingsPage", "{name} (not found)")
            named[self._value] = gone.format(name=PurePath(self._value).stem)
        self.clear()
        for value, name in named.items():
            self.addItem(name, value)
        self.setCurrentIndex(list(named).index(self._value))


def library_row(make: SettingControls, name: str, box: LibraryChoice, section: Section, field: str) -> SettingRow:
    """Its row on the page."""

    def choose(path: str) -> None:
        make.write(section, field, path)

    box.chosen.connect(choose)
    return make.row(name, box, section, field, box.show_value)
