"""The ranked models in a table, one row each; the keyboard goes from row to row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView
from typing_extensions import override

from inglenook.ui.hub.decision_table_model import DecisionTableModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from inglenook.hub.catalogue_entry import Entry
    from inglenook.hub.decision import Row

_ROW_PX = 18  # beside the text's own height
_WIDEST_PX = 220
_CELL_PADDING_PX = 34


class DecisionTable(QTableView):
    """Starts with the winner selected; what a user chose stays selected while it is ranked anew."""

    chosen = Signal(object)  # Entry, or None when there is no row
    wanted = Signal()  # Enter or a double click

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = DecisionTableModel(self)
        self._kept: Entry | None = None  # chosen by the user, and so not to be lost
        self.setModel(self._model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)  # Tab leaves the table
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(QFontMetrics(self.font()).height() + _ROW_PX)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.doubleClicked.connect(self.wanted)
        self.selectionModel().currentRowChanged.connect(self._tell)

    @property
    def entry(self) -> Entry | None:
        """What is selected."""
        row = self._model.row(self.currentIndex().row())
        return row.entry if row else None

    def show_rows(self, rows: Sequence[Row]) -> None:
        """The best first."""
        kept = self._kept
        self._model.show(rows)
        number = next((number for number, row in enumerate(rows) if row.entry == kept), 0)
        self._kept = kept if rows and rows[number].entry == kept else None
        self.setCurrentIndex(self._model.index(number, 0))
        self._fit_columns()
        self.chosen.emit(self.entry)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.wanted.emit()
        else:
            super().keyPressEvent(event)

    def _tell(self, current: QModelIndex, previous: QModelIndex) -> None:
        if current.isValid() and previous.isValid():  # not the one that a new ranking sets
            self._kept = self.entry if current.row() else None
            self.chosen.emit(self.entry)

    def _fit_columns(self) -> None:
        """As wide as their words, but none wider than a third of a usual window."""
        font = self.font()
        font.setWeight(QFont.Weight.DemiBold)  # the winner's
        metrics = QFontMetrics(font)
        for column in range(self._model.columnCount()):
            texts = [str(self._model.index(row, column).data() or "") for row in range(self._model.rowCount())]
            texts.append(str(self._model.headerData(column, Qt.Orientation.Horizontal)))
            longest = max(texts, key=len)
            width = max(metrics.horizontalAdvance(longest), metrics.horizontalAdvance(texts[0])) + _CELL_PADDING_PX
            self.setColumnWidth(column, min(width, _WIDEST_PX))
