"""The requests that the app has made, as rows of a Qt table."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from inglenook.ui.hub.download_words import amount_in_words
from inglenook.ui.translated import number_in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.hub.request_log import Request

Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()
NUMBERS = (3, 4, 5)  # the columns that are read from the end
TIP_CHARACTERS = 2000


@dataclass(frozen=True, slots=True)
class Row:
    """A request, and the words in it that a search looks at."""

    request: Request
    words: str


def rows_of(requests: Sequence[Request]) -> tuple[Row, ...]:
    """For a thread of its own: there may be ten thousand."""
    return tuple(Row(request, _words(request)) for request in requests)


class RequestsModel(QAbstractTableModel):
    """Read only, newest first; shows those that have all of the words in them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = ()
        self._shown: Sequence[Row] = ()
        self._words = ""

    @property
    def count(self) -> int:
        """How many there are, shown or not."""
        return len(self._rows)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these."""
        self._rows = rows
        self.search(self._words)

    def search(self, words: str) -> None:
        """Leave out what has not all of the words."""
        self._words = words
        wanted = words.casefold().split()
        self.beginResetModel()
        self._shown = [row for row in self._rows if all(word in row.words for word in wanted)] if wanted else self._rows
        self.endResetModel()

    def line(self, row: int) -> str:
        """A row for the clipboard, its cells apart by tabs."""
        request = self._shown[row].request
        cells = [*(self._cell(request, column) for column in range(self.columnCount())), request.error]
        return "\t".join(" ".join(cell.split()) for cell in cells)

    def details(self, row: int) -> str:
        """All of what a row may have cut off."""
        request = self._shown[row].request
        unfinished = self.tr("Unfinished: it runs still, or the app ended before it did.")
        told = unfinished if request.is_unfinished else request.error
        return "\n".join(part for part in (f"{request.method} {request.url}", told) if part)

    @override
    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._shown)

    @override
    def columnCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else 6

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        request = self._shown[index.row()].request
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._cell(request, index.column())
            case Qt.ItemDataRole.ToolTipRole:
                return self.details(index.row())[:TIP_CHARACTERS]
            case Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignTrailing if index.column() in NUMBERS else Qt.AlignmentFlag.AlignLeading
                return side | Qt.AlignmentFlag.AlignVCenter
            case _:
                return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignTrailing if section in NUMBERS else Qt.AlignmentFlag.AlignLeading
            return side | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Time"),
            self.tr("What for"),
            self.tr("Address"),
            self.tr("Status"),
            self.tr("Received"),
            self.tr("Seconds"),
        )[section]

    def _cell(self, request: Request, column: int) -> str:
        status = self.tr("none") if request.status is None else str(request.status)
        received = amount_in_words(request.received_bytes) if request.received_bytes else "0"
        ended = (status, received, number_in_words(request.duration_s, ".2f"))
        return (
            f"{datetime.fromtimestamp(request.at).astimezone():%Y-%m-%d %H:%M:%S}",
            request.purpose,
            f"{request.method} {request.url}",
            *((self.tr("unfinished"), "", "") if request.is_unfinished else ended),
        )[column]


def _words(request: Request) -> str:
    status = str(request.status or ("unfinished" if request.is_unfinished else ""))
    return f"{request.purpose} {request.method} {request.url} {status} {request.error}".casefold()
