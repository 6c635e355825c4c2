"""The chain of samplers as rows of a Qt list, of which some can change places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

if TYPE_CHECKING:
    from inglenook.ui.chat.sampling.chain_rows import ChainRow

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
ROW_ROLE = Qt.ItemDataRole.UserRole + 1  # the ChainRow


class ChainListModel(QAbstractListModel):
    """Shows the rows that it is given; ``move`` changes two places until the next rows come."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ChainRow] = []

    @property
    def rows(self) -> tuple[ChainRow, ...]:
        """All of them."""
        return tuple(self._rows)

    @property
    def order(self) -> tuple[str, ...]:
        """The samplers in the order shown, without those left out of it."""
        return tuple(row.sampler for row in self._rows if row.is_movable)

    def set_rows(self, rows: tuple[ChainRow, ...]) -> None:
        """Take new rows; the view keeps its place when the same samplers come in the same order."""
        if [row.sampler for row in rows] == [row.sampler for row in self._rows]:
            self._rows = list(rows)
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def row_at(self, index: Index) -> ChainRow | None:
        """The sampler of a row."""
        return self._rows[index.row()] if index.isValid() else None

    def index_of(self, sampler: str) -> QModelIndex:
        """Where it is; an invalid index when it is not shown."""
        place = next((place for place, row in enumerate(self._rows) if row.sampler == sampler), None)
        return QModelIndex() if place is None else self.index(place)

    def move(self, source: int, target: int) -> bool:
        """Put a row in the place of another; both must be movable."""
        inside = 0 <= target < len(self._rows) and source != target
        if not inside or not (self._rows[source].is_movable and self._rows[target].is_movable):
            return False
        self.beginMoveRows(NO_INDEX, source, source, NO_INDEX, target + (target > source))
        self._rows.insert(target, self._rows.pop(source))
        self.endMoveRows()
        return True

    @override
    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index)
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.name
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return ", ".join(part for part in (row.name, row.setting, row.detail) if part)
            case _:
                return row if role == ROW_ROLE else None
