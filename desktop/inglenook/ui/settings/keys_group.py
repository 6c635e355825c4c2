"""The group of the Settings page on keys: whether they are heard, and which do what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from inglenook.ui.keys.key_list import KeyList
from inglenook.ui.settings.settings_index import setting_names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inglenook.ui.keys.keys import Keys
    from inglenook.ui.settings.setting_controls import SettingControls
    from inglenook.ui.theme.theme import Theme

LIST_PX = 380  # its height in the designed size of the text


def keys_group(make: SettingControls, keys: Keys, theme: Theme) -> Iterator[QWidget]:
    """The rows."""
    names = setting_names()
    yield make.switch(names["keys.shortcuts"], "keys", "shortcuts")
    yield _KeysRow(names["keys.own"], keys, theme)


class _KeysRow(QWidget):
    """The same list as on F1."""

    def __init__(self, name: str, keys: Keys, theme: Theme) -> None:
        super().__init__()
        self.setProperty("setting", "keys.own")
        self._theme = theme
        label = QLabel(name)
        label.setProperty("role", "strong")
        about = QLabel(QCoreApplication.translate("KeysGroup", "Choose a command, press Enter, then its new keys."))
        about.setProperty("role", "muted")
        about.setWordWrap(True)
        self._list = KeyList(keys, theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(label)
        column.addWidget(about)
        column.addWidget(self._list)
        self._retheme()
        theme.changed.connect(self._retheme)

    def _retheme(self) -> None:
        self._list.setFixedHeight(round(LIST_PX * self._theme.text_scale))
