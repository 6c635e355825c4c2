"""The rows of the palette as a Qt list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

if TYPE_CHECKING:
    from inglenook.ui.palette.palette_entry import PaletteEntry
    from inglenook.ui.palette.ranking import PaletteRow

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
ROW_ROLE = Qt.ItemDataRole.UserRole


class PaletteListModel(QAbstractListModel):
    """Headings cannot be chosen."""

    rows: tuple[PaletteRow, ...] = ()

    def set_rows(self, rows: tuple[PaletteRow, ...]) -> None:
        """Show these."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def add_rows(self, rows: tuple[PaletteRow, ...]) -> None:
        """Show these as well, below."""
        if rows:
            self.beginInsertRows(NO_INDEX, len(self.rows), len(self.rows) + len(rows) - 1)
            self.rows += rows
            self.endInsertRows()

    def entry_at(self, index: Index) -> PaletteEntry | None:
        """The entry of a row; a heading has none."""
        return self.rows[index.row()].entry if index.isValid() else None

    @override
    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) if self.entry_at(index) else Qt.ItemFlag.NoItemFlags

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.entry.title if row.entry else row.heading
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken(row.entry) if row.entry else row.heading
            case _ if role == ROW_ROLE:
                return row
            case _:
                return None


def spoken(entry: PaletteEntry) -> str:
    """What a screen reader says of an entry."""
    return ", ".join(part for part in (entry.title, entry.detail, entry.keys) if part)
