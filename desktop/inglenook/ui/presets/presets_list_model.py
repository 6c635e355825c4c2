"""The presets as rows of a Qt list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from inglenook.ui.chat.two_line_delegate import DETAIL_ROLE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.ui.presets.preset_row import PresetRow

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
ROW_ROLE = Qt.ItemDataRole.UserRole + 1  # the PresetRow


class PresetsListModel(QAbstractListModel):
    """Shows the rows that it is given; the name of one's own can be edited in place."""

    renamed = Signal(str, str)  # from, to

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[PresetRow, ...] = ()

    def set_rows(self, rows: Sequence[PresetRow]) -> None:
        """Take new rows; they keep their place in the view when the same presets come in the same order."""
        if [row.stored.name for row in rows] == [row.stored.name for row in self._rows]:
            self._rows = tuple(rows)
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row_at(self, index: Index) -> PresetRow | None:
        """The preset of a row."""
        return self._rows[index.row()] if index.isValid() else None

    def index_of(self, name: str) -> QModelIndex:
        """Where a preset is; an invalid index when it is not shown."""
        place = next((place for place, row in enumerate(self._rows) if row.stored.name == name), None)
        return QModelIndex() if place is None else self.index(place)

    @override
    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index)
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return row.stored.name
            case Qt.ItemDataRole.ToolTipRole:
                return row.detail
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case _:
                return row.detail if role == DETAIL_ROLE else row if role == ROW_ROLE else None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row_at(index)
        flags = super().flags(index)
        return flags if row is None or row.stored.is_shipped else flags | Qt.ItemFlag.ItemIsEditable

    @override
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row, name = self.row_at(index), str(value).strip()
        if row is None or not name or name == row.stored.name:
            return False
        self.renamed.emit(row.stored.name, name)
        return True
