"""A small table of values: what each is here and what it is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

_ROW_PX = 30
_HEAD_PX = 36
MOST_ROWS = 60


class ValuesTable(QTableWidget):
    """As high as its rows; nothing in it can be changed. A row that makes a difference is bold."""

    def __init__(self, name: str, columns: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(0, len(columns), parent)
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels(list(columns))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setSectionResizeMode(len(columns) - 1, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.verticalHeader().hide()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)

    def show_rows(self, rows: Sequence[tuple[Sequence[str], bool]]) -> None:
        """Texts by column, and whether the row makes a difference."""
        shown = rows[:MOST_ROWS]
        self.setRowCount(len(shown))
        for place, (texts, matters) in enumerate(shown):
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text.replace("\n", " "))
                item.setToolTip(text)
                font = self.font()
                font.setBold(matters and column == len(texts) - 1)
                item.setFont(font)
                self.setItem(place, column, item)
            self.setRowHeight(place, _ROW_PX)
        self.setFixedHeight(_HEAD_PX + _ROW_PX * len(shown) + 6)
        self.setVisible(bool(shown))
