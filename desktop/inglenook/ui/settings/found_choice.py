"""A setting that names something on the disk, or nothing: a model that looks up passages, a new chat's preset."""

from __future__ import annotations

import os
from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from typing_extensions import override

from inglenook.ui.settings.setting_controls import MOST_CHARACTERS
from inglenook.ui.widgets.quiet_inputs import QuietComboBox

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from PySide6.QtGui import QShowEvent

    from inglenook.cancel import Cancel
    from inglenook.ui.background import Background
    from inglenook.ui.live_settings import Section
    from inglenook.ui.settings.setting_controls import SettingControls
    from inglenook.ui.settings.setting_row import SettingRow


class FoundChoice(QuietComboBox):
    """Lists what there is anew each time it comes into view; ``find`` gives names by values, in the background."""

    chosen = Signal(str)  # a value; empty: none

    def __init__(self, background: Background, *, none: str, find: Callable[[], Mapping[str, str]]) -> None:
        super().__init__()
        # A long name is no reason for the row to be cut off where room is short.
        self.setSizeAdjustPolicy(QuietComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(MOST_CHARACTERS)
        self._none = none  # what is shown for none
        self._find_all = find
        self._background = background
        self._found: Mapping[str, str] = {}
        self._value = ""
        self.activated.connect(self._choose)

    def show_value(self, value: object) -> None:
        """Show what is set; what is not there any more keeps its place, and says so."""
        self._value = str(value)
        self._fill()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._background.run(self._find, on_item=self._take, on_done=lambda: None, on_error=lambda _: None)

    def _choose(self, index: int) -> None:
        self.chosen.emit(self.itemData(index))

    def _find(self, _cancel: Cancel) -> Iterator[Mapping[str, str]]:
        yield self._find_all()

    def _take(self, found: Mapping[str, str]) -> None:
        self._found = found
        self._fill()

    def _fill(self) -> None:
        named = {"": self._none, **self._found}
        if self._value not in named:
            gone = QCoreApplication.translate("SettingsPage", "{name} (not found)")
            is_file = os.sep in self._value
            named[self._value] = gone.format(name=PurePath(self._value).stem if is_file else self._value)
        self.clear()
        for value, name in named.items():
            self.addItem(name, value)
        self.setCurrentIndex(list(named).index(self._value))


def found_row(make: SettingControls, name: str, box: FoundChoice, section: Section, field: str) -> SettingRow:
    """Its row on the page."""

    def choose(value: str) -> None:
        make.write(section, field, value)

    box.chosen.connect(choose)
    return make.row(name, box, section, field, box.show_value)
