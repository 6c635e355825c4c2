"""The rows of the downloads in their order: the queue first, below it what is finished."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from inglenook.ui.hub.download_row import DownloadRow
from inglenook.ui.widgets.section_label import SectionLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.hub.download import Download
    from inglenook.ui.keys.keys import Keys
    from inglenook.ui.theme.theme import Theme


class DownloadRows(QWidget):
    """A row that is moved is in its new place at once; the order is then its own until ``let_go``."""

    moved = Signal(int, int)  # a download's id and its new place among all of them
    clear_wanted = Signal()

    def __init__(self, theme: Theme, keys: Keys, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scrolled")
        self._theme = theme
        self._keys = keys
        self._rows: dict[int, DownloadRow] = {}
        self._all: list[int] = []  # the ids in the order of the queue, finished ones among them
        self._laid_out: list[QWidget] = []
        self._moves = 0
        self._dragged: DownloadRow | None = None
        self._finished = self._finished_head()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(10)
        self._column.addStretch(1)

    def show_downloads(self, downloads: Sequence[Download]) -> list[DownloadRow]:
        """Bring the rows up to date; returns those that are new."""
        new: list[DownloadRow] = []
        for download in downloads:
            if download.id in self._rows:
                self._rows[download.id].show_download(download)
            else:
                new.append(self._add(download))
        ids = [download.id for download in downloads]
        for number in self._rows.keys() - set(ids):
            self._remove(number)
        if not self._moves or set(ids) != set(self._all):
            self._all = ids
        self._place()
        return new

    def let_go(self) -> None:
        """The queue has taken over one of the moves."""
        self._moves -= 1

    def _add(self, download: Download) -> DownloadRow:
        row = DownloadRow(download, self._theme, self._keys, self)
        self._rows[download.id] = row

        def move(places: int) -> None:
            self._move(row, places)

        def drag(y: int) -> None:
            self._drag(row, y)

        row.move_wanted.connect(move)
        row.dragged.connect(drag)
        row.dropped.connect(lambda: self._drop(row))
        return row

    def _remove(self, number: int) -> None:
        row = self._rows.pop(number)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _queue(self) -> list[DownloadRow]:
        return [self._rows[number] for number in self._all if not self._rows[number].is_ended]

    def _move(self, row: DownloadRow, places: int) -> None:
        queue = self._queue()
        target = queue.index(row) + places
        if 0 <= target < len(queue):
            self._moves += 1
            self._put(row, queue[target], after=places > 0)
            self._tell_moved(row)

    def _drag(self, row: DownloadRow, y: int) -> None:
        """Change places with a neighbour as soon as the pointer is past its middle."""
        queue = self._queue()
        if row not in queue:  # it became ready under the pointer
            return
        if self._dragged is None:
            self._dragged = row
            self._moves += 1
        place = queue.index(row)
        here = self.mapFromGlobal(QPoint(0, y)).y()
        if place > 0 and here < queue[place - 1].geometry().center().y():
            self._put(row, queue[place - 1], after=False)
        elif place < len(queue) - 1 and here > queue[place + 1].geometry().center().y():
            self._put(row, queue[place + 1], after=True)

    def _drop(self, row: DownloadRow) -> None:
        if self._dragged is not None:
            self._dragged = None
            self._tell_moved(row)

    def _tell_moved(self, row: DownloadRow) -> None:
        self.moved.emit(row.download.id, self._all.index(row.download.id))

    def _put(self, row: DownloadRow, beside: DownloadRow, *, after: bool) -> None:
        number = row.download.id
        self._all.remove(number)
        self._all.insert(self._all.index(beside.download.id) + after, number)
        self._place()
        self._column.activate()  # the next move of the pointer asks where the rows are

    def _place(self) -> None:
        """Lay out anew only what is not in its place, and let Tab follow."""
        queue = self._queue()
        finished = [self._rows[number] for number in self._all if self._rows[number].is_ended]
        wanted: list[QWidget] = [*queue, self._finished, *finished]
        self._finished.setVisible(bool(finished))
        for place, row in enumerate(queue):
            row.can_move(up=place > 0, down=place < len(queue) - 1)
        for row in finished:
            row.can_move(up=False, down=False)
        if wanted == self._laid_out:
            return
        self._laid_out = wanted
        for place, widget in enumerate(wanted):
            self._column.insertWidget(place, widget)
        stops = [
            *(stop for row in queue for stop in row.tab_stops),
            self._clear,
            *(stop for row in finished for stop in row.tab_stops),
        ]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _finished_head(self) -> QWidget:
        head = QWidget(self)
        self._clear = QPushButton(self.tr("Clear finished"))
        self._clear.setProperty("role", "link")
        self._clear.setAccessibleName(self.tr("Clear finished"))
        self._clear.setToolTip(self.tr("The files stay where they are"))
        self._clear.clicked.connect(self.clear_wanted)
        row = QHBoxLayout(head)
        row.setContentsMargins(2, 8, 0, 0)
        row.addWidget(SectionLabel(self.tr("Finished")), 1)
        row.addWidget(self._clear)
        return head
