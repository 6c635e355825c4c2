"""The pill that says which preset the chat has, and whether it was changed; the list opens from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolButton, QWidget

from inglenook.ui.chat.values.preset_menu import PresetMenu
from inglenook.ui.chat.values.preset_rows import PresetRowsListModel

if TYPE_CHECKING:
    from inglenook.presets.stored_preset import StoredPreset
    from inglenook.ui.theme.theme import Theme

LEAST_PX = 96  # of a long name
DOT = "●"


class PresetPicker(QToolButton):
    """A dot and the word "modified" tell that the chat is not as its preset says."""

    opened = Signal()  # the list, which may be old
    chosen = Signal(str)  # a preset's name; empty: none
    save_wanted = Signal()
    save_as_wanted = Signal()
    revert_wanted = Signal()
    manage_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._presets: tuple[StoredPreset, ...] = ()
        self._chosen = ""
        self._is_modified = False
        self._menu: PresetMenu | None = None  # while it is open
        self.setAccessibleName("Preset")
        self.setProperty("role", "pill")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(LEAST_PX)
        self.clicked.connect(self.open_list)
        left_to_right = QApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if left_to_right else Qt.LayoutDirection.LeftToRight)
        self.retheme()
        theme.changed.connect(self.retheme)

    def show_presets(self, presets: tuple[StoredPreset, ...], *, chosen: str, problem: str, is_modified: bool) -> None:
        """What there is and what the chat has; ``problem``: why that one cannot be used."""
        if self._menu is not None and presets is not self._presets:
            self._menu.take(presets)  # a file that was put there by hand is found when the list opens
        self._presets, self._chosen, self._is_modified = presets, chosen, is_modified
        if not chosen:
            words, told = self.tr("No preset"), self.tr("No preset is chosen")
        elif problem:
            words, told = self.tr("{preset} (missing)").format(preset=chosen), problem
        elif is_modified:
            words = f"{DOT} {chosen}"
            told = self.tr("“{preset}”, modified: this chat has values of its own. Save or revert them here.")
            told = told.format(preset=chosen)
        else:
            words, told = chosen, self.tr("“{preset}”, as it is stored").format(preset=chosen)
        self.setText(words)
        self.setAccessibleDescription(told)
        self.setToolTip(told)

    def open_list(self) -> None:
        """Open the list below the pill."""
        self.opened.emit()
        rows = PresetRowsListModel(self._presets, self._chosen)
        menu = PresetMenu(self._theme, rows, self, is_modified=self._is_modified)
        menu.setLayoutDirection(QApplication.layoutDirection())
        self._menu = menu
        menu.aboutToHide.connect(self._closed)
        menu.chosen.connect(self.chosen)
        menu.save_wanted.connect(self.save_wanted)
        menu.save_as_wanted.connect(self.save_as_wanted)
        menu.revert_wanted.connect(self.revert_wanted)
        menu.manage_wanted.connect(self.manage_wanted)
        menu.popup(self.mapToGlobal(QPoint((self.width() - menu.sizeHint().width()) // 2, self.height() + 4)))
        menu.start(rows.row_of(self._chosen))

    def _closed(self) -> None:
        self._menu = None

    def retheme(self) -> None:
        """Take the present colours."""
        self._theme.put_icon(self, "chevron-down", px=14)
