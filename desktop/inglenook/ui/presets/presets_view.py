"""The list of presets, by keyboard and by mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QListView

from inglenook.ui.presets.preset_delegate import PresetDelegate
from inglenook.ui.presets.presets_list_model import PresetsListModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from inglenook.ui.keys.keys import Keys
    from inglenook.ui.presets.preset_row import PresetRow
    from inglenook.ui.theme.theme import Theme


class PresetsView(QListView):
    """The current row is the preset that is shown beside it."""

    chosen = Signal(str)  # the user went to another
    opened = Signal()  # Enter or a click: what is shown beside is wanted
    renamed = Signal(str, str)
    delete_wanted = Signal()
    duplicate_wanted = Signal()
    paste_wanted = Signal()
    menu_wanted = Signal(QPoint)  # on the screen

    def __init__(self, theme: Theme, keys: Keys, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = PresetsListModel(self)
        self._is_showing = False
        self.setAccessibleName("Presets on this computer")
        self.setModel(self._rows)
        self.setItemDelegate(PresetDelegate(theme, self))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_for_menu)
        self._rows.renamed.connect(self.renamed)
        self.selectionModel().currentChanged.connect(self._note_current)
        self.selectionModel().selectionChanged.connect(self._choose_selected)
        self.clicked.connect(self.opened)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self.opened)
        keys.listen("presets.paste", self, self.paste_wanted.emit)
        keys.listen("presets.rename", self, self.rename_current)
        keys.listen("presets.delete", self, self.delete_wanted.emit)
        keys.listen("presets.duplicate", self, self.duplicate_wanted.emit)
        theme.changed.connect(self.doItemsLayout)

    @property
    def current(self) -> PresetRow | None:
        """The row that is current."""
        return self._rows.row_at(self.currentIndex())

    def set_rows(self, rows: Sequence[PresetRow], name: str) -> None:
        """Show these; the preset of that name is the current one, if it is among them."""
        if self.state() == QAbstractItemView.State.EditingState:
            return  # a name is being written; what changes it shows the rows again
        self._is_showing = True
        place = self.verticalScrollBar().value()
        self._rows.set_rows(rows)
        index = self._rows.index_of(name)
        if index != self.currentIndex():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        else:
            self.verticalScrollBar().setValue(place)
        self._is_showing = False

    def rename_current(self) -> None:
        """Edit the name in its row."""
        row = self.current
        if row is not None and not row.stored.is_shipped:
            self.setFocus()
            self.edit(self.currentIndex())

    def _note_current(self, index: QModelIndex, _before: QModelIndex) -> None:
        row = self._rows.row_at(index)
        if row is not None and not self._is_showing:
            self.chosen.emit(row.stored.name)

    def _choose_selected(self, selected: QItemSelection, _before: QItemSelection) -> None:
        """A screen reader selects a row without making it the current one."""
        indexes = selected.indexes()
        if indexes and indexes[0] != self.currentIndex():
            self.setCurrentIndex(indexes[0])

    def _ask_for_menu(self, point: QPoint) -> None:
        index = self.indexAt(point)
        if index.isValid():
            self.setCurrentIndex(index)
            self.menu_wanted.emit(self.viewport().mapToGlobal(point))
