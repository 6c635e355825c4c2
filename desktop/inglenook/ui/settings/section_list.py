"""The headings of the Settings page at its side: where one is, and the way to another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from inglenook.ui.row_painting import line_px
from inglenook.ui.theme.tokens import CONTROL_PX

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtWidgets import QWidget

    from inglenook.ui.theme.theme import Theme

PADDING_PX = 7
ID_ROLE = Qt.ItemDataRole.UserRole


class SectionList(QListWidget):
    """``chosen`` says the id of a group that the user went to."""

    chosen = Signal(str)

    def __init__(self, groups: dict[str, str], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName("Sections")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self._items: dict[str, QListWidgetItem] = {}
        for group_id, name in groups.items():
            item = QListWidgetItem(name)
            item.setData(ID_ROLE, group_id)
            item.setToolTip(name)
            self.addItem(item)
            self._items[group_id] = item
        self._retheme()
        theme.changed.connect(self._retheme)
        self.currentItemChanged.connect(self._go)
        self.itemClicked.connect(self._go)  # the current one once more

    def mark(self, group_id: str) -> None:
        """Show which group is in view."""
        with QSignalBlocker(self):
            self.setCurrentItem(self._items[group_id])

    def show_only(self, group_ids: Collection[str]) -> None:
        """Leave out the others: nothing of them is on the page."""
        for group_id, item in self._items.items():
            item.setHidden(group_id not in group_ids)

    def _retheme(self) -> None:
        for item in self._items.values():
            item.setSizeHint(QSize(10, line_px(self._theme, CONTROL_PX) + 2 * PADDING_PX))

    def _go(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(ID_ROLE))
