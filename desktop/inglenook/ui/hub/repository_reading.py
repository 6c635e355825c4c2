"""Opens repositories in the background, one at a time, and knows which models on this computer came from the hub."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inglenook.ui.hub.group_state import NOTHING_HERE, LocalFiles
from inglenook.ui.hub.opened_repository import OpenedRepository, read_repository

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inglenook.cancel import Cancel
    from inglenook.hub.reference import Reference
    from inglenook.ui.rooms import WindowRooms


class RepositoryReading(QObject):
    """What comes for another repository than the last one asked for is thrown away."""

    opened = Signal(object)  # an OpenedRepository
    failed = Signal(object)  # the Exception
    busy_changed = Signal()  # is_busy
    here_changed = Signal()  # here

    def __init__(self, rooms: WindowRooms, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rooms = rooms
        self._running: Cancel | None = None
        self._number = 0
        self.reference: Reference | None = None  # the last one asked for
        self.here = NOTHING_HERE

    @property
    def is_busy(self) -> bool:
        """Whether the hub is being asked."""
        return self._running is not None

    def open(self, reference: Reference) -> None:
        """Ask the hub for a repository."""
        self.stop()
        self.reference = reference
        number, hub, licences = self._number, self._rooms.hub, self._rooms.licences

        def work(_cancel: Cancel) -> Iterator[OpenedRepository]:
            yield read_repository(hub, licences, reference)

        def take(opened: OpenedRepository) -> None:
            if number == self._number:
                self.opened.emit(opened)

        def end() -> None:
            if number == self._number:
                self._running = None
                self.busy_changed.emit()

        def fail(error: Exception) -> None:
            if number == self._number:
                end()
                self.failed.emit(error)

        self._running = self._rooms.background.run(work, on_item=take, on_done=end, on_error=fail)
        self.busy_changed.emit()

    def stop(self) -> None:
        """Wait for it no longer."""
        self._number += 1
        if self._running is not None:
            self._running.cancel()
            self._running = None
            self.busy_changed.emit()

    def look_what_is_here(self) -> None:
        """Read from the library's records which models came from the hub, and see which downloads are still there."""
        library, downloads = self._rooms.library, self._rooms.downloads

        def work(_cancel: Cancel) -> Iterator[LocalFiles]:
            models = tuple(model for model in library.known() if model.hub is not None)
            done = (download for download in downloads.all() if download.state == "done" and download.request.files)
            there = (each.id for each in done if (each.folder / each.request.files[0].path).is_file())
            yield LocalFiles(models, frozenset(there))

        def take(here: LocalFiles) -> None:
            self.here = here
            self.here_changed.emit()

        self._rooms.background.run(work, on_item=take, on_done=lambda: None, on_error=lambda _: None)
