"""The models that are out of the question, each with the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from inglenook.hub.decision import Excluded

_NAME_PX = 260


class LeftOutTable(QTableWidget):
    """Two columns: which model, and why not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 2, parent)
        self._shown: Sequence[Excluded] = ()
        self.setHorizontalHeaderLabels([self.tr("Model"), self.tr("Why not")])
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(0, _NAME_PX)

    def show_excluded(self, excluded: Sequence[Excluded]) -> None:
        """In the order of the catalogue; nothing is done when they are the same as before."""
        if excluded == self._shown:
            return
        self._shown = excluded
        self.setRowCount(len(excluded))
        for number, one in enumerate(excluded):
            name, why = QTableWidgetItem(one.entry.name), QTableWidgetItem(one.why)
            name.setToolTip(one.entry.repository)
            why.setToolTip(one.why)
            self.setItem(number, 0, name)
            self.setItem(number, 1, why)
