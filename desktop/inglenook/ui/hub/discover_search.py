"""What Discover's list shows: the hub's results for the words, or else the catalogue."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from inglenook.errors import InglenookError, OfflineError
from inglenook.hub.reference import parse_reference
from inglenook.ui.hub.catalogue_rows import catalogue_rows
from inglenook.ui.hub.repository_search import RepositorySearch
from inglenook.ui.translated import grouped, translated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inglenook.cancel import Cancel
    from inglenook.hub.repository import Query
    from inglenook.ui.hub.discover_panel import DiscoverPanel
    from inglenook.ui.hub.listing_row import ListingRow
    from inglenook.ui.rooms import WindowRooms

SECOND_TRY_MS = 300


class DiscoverSearch(QObject):
    """The catalogue stands in while there are no words, and while the hub cannot be asked."""

    reference_wanted = Signal(object)  # a Reference that was written or pasted

    def __init__(self, rooms: WindowRooms, panel: DiscoverPanel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rooms = rooms
        self._panel = panel
        self._words = ""
        self._number = 0  # of the last look into the catalogue
        self._found = 0  # results that are listed
        self._is_second_try = False
        self.current = ""  # the repository that is open
        self._search = RepositorySearch(rooms.hub, rooms.licences, rooms.background, self)
        self._search.found.connect(self._take)
        self._search.failed.connect(self._fail)
        self._search.busy_changed.connect(self._show_busy)
        panel.field.submitted.connect(self.submit)
        panel.filters.changed.connect(self.ask)
        panel.view.more_wanted.connect(self._search.go_on)
        panel.wait.stopped.connect(self._stop)
        panel.retry_wanted.connect(self.ask)

    @property
    def is_offline(self) -> bool:
        """Whether the settings let no connection be opened."""
        return self._rooms.settings.settings.network.offline

    def submit(self, text: str, is_whole: bool) -> None:  # noqa: FBT001  as the signal has it
        """Look for words, or open what the text names; half an address is neither."""
        reference = parse_reference(text, endpoint=self._rooms.connection.endpoint) if text else None
        if reference is None:
            self._words = text
            self.ask()
        elif is_whole:
            self.reference_wanted.emit(reference)

    def ask(self) -> None:
        """Ask anew, for the words and filters of now."""
        self._search.stop()
        self._panel.set_problem("")
        self._panel.filters.order.setEnabled(bool(self._words))
        self._panel.set_offline(is_offline=self.is_offline)
        self._number += 1
        if self._words and not self.is_offline:
            self._found = 0
            self._search.begin(self._query)
        else:
            self._show_catalogue()

    @property
    def _query(self) -> Query:
        return replace(self._panel.filters.query, words=self._words)

    def _show_catalogue(self) -> None:
        self._number += 1
        number, query = self._number, self._query
        catalogue, licences = self._rooms.catalogue, self._rooms.licences

        def work(_cancel: Cancel) -> Iterator[tuple[ListingRow, ...]]:
            yield catalogue_rows(catalogue, licences, query)

        def take(rows: tuple[ListingRow, ...]) -> None:
            if number == self._number:
                self._panel.show_rows(rows, self._catalogue_in_words(rows), words=self._words, current=self.current)

        self._rooms.background.run(work, on_item=take, on_done=lambda: None, on_error=lambda _: None)

    def _catalogue_in_words(self, rows: tuple[ListingRow, ...]) -> str:
        count = sum(row.kind == "repository" for row in rows)
        if not count:
            return ""
        if count == 1:
            many = self.tr("1 repository")
        else:
            many = self.tr("{count} repositories by developer").format(count=grouped(count))
        return self.tr(
            "Inglenook's own list, {many}. It came with the app: what is new on the hub and which files there are "
            "now, it cannot know."
        ).format(many=many)

    def _take(self, rows: tuple[ListingRow, ...], has_more: bool) -> None:  # noqa: FBT001  as the signal has it
        self._is_second_try = False
        is_first = self._found == 0
        self._found += len(rows)
        self._panel.set_problem("")
        if is_first:
            self._panel.show_rows(
                rows, self._results_in_words(has_more=has_more), words=self._words, current=self.current
            )
        else:
            self._panel.view.add_rows(rows, current=self.current)
            self._panel.set_line(self._results_in_words(has_more=has_more))
        self._panel.view.set_more(has_more=has_more)

    def _results_in_words(self, *, has_more: bool) -> str:
        if not self._found:
            return ""
        if has_more:
            return self.tr("The first {count} on the hub; scroll for more.").format(count=grouped(self._found))
        if self._found == 1:
            return self.tr("1 repository on the hub.")
        return self.tr("{count} repositories on the hub.").format(count=grouped(self._found))

    def _fail(self, error: Exception) -> None:
        fault = self.tr("The search ended by a fault of Inglenook's own.")
        if isinstance(error, OfflineError) and not self.is_offline and not self._is_second_try:
            self._is_second_try = True  # the switch was just turned: the connection hears of it a moment later
            QTimer.singleShot(SECOND_TRY_MS, self, self.ask)
            return
        if isinstance(error, OfflineError) and self.is_offline:
            self._panel.set_offline(is_offline=True)
        else:
            self._panel.set_problem(translated(error) if isinstance(error, InglenookError) else fault)
        if not self._found:
            self._show_catalogue()

    def _stop(self) -> None:
        if self._search.is_busy:
            self._search.stop()
            self._panel.set_problem(self.tr("The search was stopped."))
            if not self._found:
                self._show_catalogue()

    def _show_busy(self) -> None:
        if self._search.is_busy:
            self._panel.wait.begin(self.tr("Asking the hub"))
        else:
            self._panel.wait.end()
