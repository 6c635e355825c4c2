"""A header's metadata as rows of a Qt table: key and value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from inglenook.models.gguf import LargeArray
from inglenook.ui.translated import grouped

if TYPE_CHECKING:
    from inglenook.models.gguf import GgufHeader, Value

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
SHOWN = 160  # characters of a value in the table
TIP = 1_000
SEARCHED = 100_000


@dataclass(frozen=True, slots=True)
class Entry:
    """One key with its value, whole and as the table shows it."""

    key: str
    value: str
    short: str
    words: str  # what a search looks at


def entries_of(header: GgufHeader) -> tuple[Entry, ...]:
    """All of the metadata; for a thread of its own, since a value can be megabytes long."""
    return tuple(_entry(key, _in_words(value)) for key, value in header.metadata.items())


class MetadataTableModel(QAbstractTableModel):
    """Read only; shows the entries that have all of the words in them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()
        self._shown: tuple[Entry, ...] = ()
        self._words = ""

    def set_entries(self, entries: tuple[Entry, ...]) -> None:
        """Another header."""
        self._entries = entries
        self.search(self._words)

    def search(self, words: str) -> None:
        """Leave out what has not all of the words."""
        self._words = words
        wanted = words.casefold().split()
        self.beginResetModel()
        self._shown = tuple(entry for entry in self._entries if all(word in entry.words for word in wanted))
        self.endResetModel()

    def entry_at(self, index: Index) -> Entry | None:
        """The entry of a row."""
        return self._shown[index.row()] if index.isValid() else None

    @override
    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._shown)

    @override
    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else 2

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entry_at(index)
        if entry is None:
            return None
        is_key = index.column() == 0
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.key if is_key else entry.short
            case Qt.ItemDataRole.ToolTipRole:
                return entry.key if is_key else entry.value[:TIP]
            case _:
                return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return self.tr("Key") if section == 0 else self.tr("Value")


def _entry(key: str, value: str) -> Entry:
    line = " ".join(value[: SHOWN * 2].split())
    short = line if len(line) <= SHOWN and len(value) <= SHOWN * 2 else f"{line[:SHOWN]}…"
    return Entry(key, value, short, f"{key}\n{value[:SEARCHED]}".casefold())


def _in_words(value: Value) -> str:
    if isinstance(value, LargeArray):
        words = QCoreApplication.translate("Metadata", "{count} values of the kind {kind}, which are not shown")
        return words.format(count=grouped(value.count), kind=value.kind)
    if isinstance(value, tuple):
        return "[" + ", ".join(_in_words(item) for item in value) + "]"
    return str(value)
