"""A table of figures as high as its rows: the page around it scrolls, not the table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView
from typing_extensions import override

from inglenook.ui.row_painting import isolated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QIcon, QResizeEvent, QWheelEvent
    from PySide6.QtWidgets import QWidget

_NO_PARENT = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex
_ROW_PX = 12  # beside the text's own height
_PADDING_PX = 31
_ICON_PX = 22
_WIDEST_PX = 320
_FRAME_PX = 3


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in one place."""

    text: str
    tip: str = ""
    spoken: str = ""  # what a screen reader says instead of the text
    icon: QIcon | None = None
    is_number: bool = False  # stands at the end of its column


class FiguresTable(QTableView):
    """The keyboard goes from cell to cell; ``wanted`` says which was clicked or entered."""

    wanted = Signal(int, int)  # row, column

    def __init__(self, name: str, *, by_cell: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figures = _Figures(self)
        self._widths: list[int] = []
        self.setModel(self._figures)
        self.setAccessibleName(name)
        behaviour = QAbstractItemView.SelectionBehavior
        self.setSelectionBehavior(behaviour.SelectItems if by_cell else behaviour.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)  # Tab leaves the table
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        self.activated.connect(self._tell)
        self.clicked.connect(self._tell)

    def show_rows(self, headings: Sequence[str], rows: Sequence[Sequence[Cell]]) -> None:
        """Show these instead."""
        current = self.currentIndex()
        is_alike = self._figures.take(headings, rows)
        if is_alike:
            self.setCurrentIndex(current)
        self._fit()

    @override
    def sizeHint(self) -> QSize:
        is_wider = sum(self._widths) > self.viewport().width()
        extra = self.horizontalScrollBar().sizeHint().height() if is_wider else 0
        height = self.horizontalHeader().sizeHint().height() + self.verticalHeader().length() + extra
        return QSize(200, height + 2 * _FRAME_PX)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(self.sizeHint().height())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _tell(self, index: QModelIndex) -> None:
        self.wanted.emit(index.row(), index.column())

    def _fit(self) -> None:
        metrics = QFontMetrics(self.font())
        self.verticalHeader().setDefaultSectionSize(metrics.height() + _ROW_PX)
        self._widths = []
        for column in range(self._figures.columnCount()):
            width = max(metrics.horizontalAdvance(text) for text in self._figures.texts(column)) + _PADDING_PX
            width += _ICON_PX if self._figures.has_icons(column) else 0
            self._widths.append(min(width, _WIDEST_PX))
            self.setColumnWidth(column, self._widths[-1])
        self.setFixedHeight(self.sizeHint().height())


class _Figures(QAbstractTableModel):
    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self._headings: Sequence[str] = ()
        self._rows: Sequence[Sequence[Cell]] = ()

    def take(self, headings: Sequence[str], rows: Sequence[Sequence[Cell]]) -> bool:
        """Whether there are as many as before, in the same columns."""
        is_alike = len(rows) == len(self._rows) and list(headings) == list(self._headings)
        self.beginResetModel()
        self._headings, self._rows = headings, rows
        self.endResetModel()
        return is_alike

    def texts(self, column: int) -> list[str]:
        """All that stands in a column."""
        return [self._headings[column], *(row[column].text for row in self._rows)]

    def has_icons(self, column: int) -> bool:
        """Whether any cell has one."""
        return any(row[column].icon is not None for row in self._rows)

    @override
    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._headings)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._turned(self._headings[section])
        if role == Qt.ItemDataRole.TextAlignmentRole and self._rows and self._rows[0][section].is_number:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return None

    def _turned(self, text: str) -> str:
        """In its own direction: "4.3 GiB" would be turned round in a window that reads from the right."""
        return isolated(text) if self._view.isRightToLeft() else text

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cell = self._rows[index.row()][index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._turned(cell.text)
            case Qt.ItemDataRole.DecorationRole:
                return cell.icon
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleDescriptionRole:
                return cell.tip or None
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._headings[index.column()]}: {cell.spoken or cell.text}"
            case Qt.ItemDataRole.TextAlignmentRole if cell.is_number:
                return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
            case _:
                return None
