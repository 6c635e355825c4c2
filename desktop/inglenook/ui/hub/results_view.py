"""Discover's list: one repository is the current one, and Enter or a click opens it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QListView

from inglenook.ui.hub.listing_delegate import ListingDelegate
from inglenook.ui.hub.results_model import ResultsModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from inglenook.ui.hub.listing_row import ListingRow
    from inglenook.ui.theme.theme import Theme

BATCH = 40


class ResultsView(QListView):
    """Going through it with the arrow keys opens nothing: each opening asks the hub."""

    opened = Signal(str)  # "publisher/repo"
    more_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = ResultsModel(self)
        self._rows.more_wanted.connect(self.more_wanted)
        self.setAccessibleName(self.tr("Models to download"))
        self.setModel(self._rows)
        self.setItemDelegate(ListingDelegate(theme, self))
        self.setMouseTracking(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)  # the window goes on while the own list is laid out
        self.setBatchSize(BATCH)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self._open)
        self.selectionModel().selectionChanged.connect(self._choose_selected)
        theme.changed.connect(self._retheme)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(lambda: self._open(self.currentIndex()))

    def show_rows(self, rows: Sequence[ListingRow], *, current: str = "") -> None:
        """Show these from the top, with this repository as the current one if it is among them."""
        self._rows.set_rows(rows)
        self.scrollToTop()
        self.mark(current)

    def add_rows(self, rows: Sequence[ListingRow], *, current: str = "") -> None:
        """Show these after the others."""
        self._rows.add_rows(rows)
        if not self.currentIndex().isValid():
            self.mark(current)

    def set_more(self, *, has_more: bool) -> None:
        """Whether there may be more: it is asked for when the end comes into sight."""
        self._rows.set_more(has_more=has_more)

    def mark(self, repository: str) -> None:
        """Make a repository the current one; where it is not listed, none is."""
        self.setCurrentIndex(self._rows.index_of(repository))

    def focus_first(self) -> None:
        """Let the user go on with the arrow keys."""
        self.setFocus()
        if not self.currentIndex().isValid():
            places = (self._rows.index(place) for place in range(self._rows.rowCount()))
            first = next((index for index in places if index.flags() & Qt.ItemFlag.ItemIsSelectable), None)
            if first is not None:
                self.setCurrentIndex(first)

    def _open(self, index: QModelIndex) -> None:
        row = self._rows.row_at(index)
        if row is not None and row.repository:
            self.opened.emit(row.repository)

    def _choose_selected(self, selected: QItemSelection, _before: QItemSelection) -> None:
        """A screen reader selects a row without making it the current one."""
        indexes = selected.indexes()
        if indexes and indexes[0] != self.currentIndex():
            self.setCurrentIndex(indexes[0])

    def _retheme(self) -> None:
        self.doItemsLayout()  # the text may have another size
