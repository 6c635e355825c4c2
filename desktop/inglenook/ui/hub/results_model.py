"""What was found, as rows of a Qt list that asks for more while there is more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.ui.hub.listing_row import ListingRow

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
ROW_ROLE = Qt.ItemDataRole.UserRole + 1  # the ListingRow


class ResultsModel(QAbstractListModel):
    """Holds the rows that it is given; headings and notes cannot be chosen."""

    more_wanted = Signal()  # the end is in sight

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ListingRow] = []
        self._has_more = False

    def set_rows(self, rows: Sequence[ListingRow]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self._rows = list(rows)
        self._has_more = False
        self.endResetModel()

    def add_rows(self, rows: Sequence[ListingRow]) -> None:
        """Show these after the others."""
        if rows:
            end = len(self._rows)
            self.beginInsertRows(NO_INDEX, end, end + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    def set_more(self, *, has_more: bool) -> None:
        """Whether there may be more; each time that it is wanted, it is asked for once."""
        self._has_more = has_more

    def row_at(self, index: Index) -> ListingRow | None:
        """The row; None for an invalid index."""
        return self._rows[index.row()] if index.isValid() else None

    def index_of(self, repository: str) -> QModelIndex:
        """Where a repository is; capitals do not matter, as on the hub."""
        wanted = repository.casefold()
        places = (place for place, row in enumerate(self._rows) if row.repository.casefold() == wanted)
        place = next(places, None) if wanted else None
        return QModelIndex() if place is None else self.index(place)

    @override
    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def canFetchMore(self, parent: Index) -> bool:
        return self._has_more and not parent.isValid()

    @override
    def fetchMore(self, parent: Index) -> None:
        if self._has_more:
            self._has_more = False
            self.more_wanted.emit()

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index)
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.ToolTipRole:
                return row.repository or row.figures
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case _:
                return row if role == ROW_ROLE else None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row_at(index)
        if row is None or row.kind != "repository":
            return Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)
