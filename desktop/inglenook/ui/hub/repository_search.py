"""Asks the hub what there is, a page at a time; a new question makes an end of the one before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inglenook.ui.hub.listing_row import row_of_listing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inglenook.cancel import Cancel
    from inglenook.hub.hub import Hub
    from inglenook.hub.repository import Query
    from inglenook.hub.results import Results
    from inglenook.models.licence import Licences
    from inglenook.ui.background import Background
    from inglenook.ui.hub.listing_row import ListingRow

AT_ONCE = 30


class RepositorySearch(QObject):
    """Knows one question at a time; what comes too late for it is thrown away."""

    found = Signal(object, bool)  # tuple[ListingRow, ...], and whether there may be more
    failed = Signal(object)  # the Exception
    busy_changed = Signal()  # is_busy

    def __init__(self, hub: Hub, licences: Licences, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hub = hub
        self._licences = licences
        self._background = background
        self._results: Results | None = None
        self._running: Cancel | None = None
        self._number = 0

    @property
    def is_busy(self) -> bool:
        """Whether the hub is being asked."""
        return self._running is not None

    def begin(self, query: Query) -> None:
        """Ask for something else."""
        self.stop()
        self._ask(query)

    def go_on(self) -> None:
        """Ask for more of the same."""
        if self._running is None and self._results is not None:
            self._ask(None)

    def stop(self) -> None:
        """Forget the question."""
        self._number += 1
        self._results = None
        if self._running is not None:
            self._running.cancel()
            self._running = None
            self.busy_changed.emit()

    def _ask(self, query: Query | None) -> None:
        self._number += 1
        number, results, hub, licences = self._number, self._results, self._hub, self._licences
        found: list[tuple[Results, tuple[ListingRow, ...]]] = []

        def work(cancel: Cancel) -> Iterator[None]:
            asked = results if query is None else hub.search(query)
            if asked is not None:
                listings = asked.more(AT_ONCE, cancel)
                found.append((asked, tuple(row_of_listing(listing, licences) for listing in listings)))
            yield

        def done() -> None:
            if number != self._number:
                return
            self._running = None
            self.busy_changed.emit()
            for asked, rows in found:
                self._results = asked
                self.found.emit(rows, bool(rows))

        def fail(error: Exception) -> None:
            if number == self._number:
                self._running = None
                self.busy_changed.emit()
                self.failed.emit(error)

        self._running = self._background.run(work, on_item=lambda _: None, on_done=done, on_error=fail)
        self.busy_changed.emit()
