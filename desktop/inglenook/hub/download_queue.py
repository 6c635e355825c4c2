"""The queue as this process sees it, and how it and the database are kept together."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

from inglenook.errors import CancelledError, DownloadError, StorageError
from inglenook.hub.landing import landing_of
from inglenook.hub.queued_download import QueuedDownload

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from inglenook.cancel import Cancel
    from inglenook.hub.download_store import DownloadStore, StoredDownload

log = logging.getLogger(__name__)

_REFRESH_EVERY_S = 1.0


class DownloadQueue:
    """``members`` and their fields are read and changed while ``lock`` is held; the database is written without it."""

    def __init__(self, store: DownloadStore, folder: Path, clock: Callable[[], float]) -> None:
        self.lock = threading.RLock()
        self.members: list[QueuedDownload] = []
        self._store = store
        self._folder = folder
        self._clock = clock
        self._saving = threading.Lock()  # taken before the other: what is saved last is what was last
        self._refreshed_at: float | None = None
        self._is_closing = False

    def find(self, number: int) -> QueuedDownload | None:
        """The member with this id; None when there is none."""
        return next((each for each in self.members if each.id == number), None)

    def is_elsewhere(self, queued: QueuedDownload) -> bool:
        """Whether it only waits for another process that fetches it, and that says what becomes of it."""
        others = (each for each in self.members if each is not queued and each.run)
        return queued.waits_for_another and not any(set(each.targets) & set(queued.targets) for each in others)

    def refresh(self, *, now: bool = False) -> None:
        """Read what other processes changed; not more than once a second unless it must be ``now``."""
        with self.lock:
            time = self._clock()
            is_fresh = self._refreshed_at is not None and time - self._refreshed_at < _REFRESH_EVERY_S
            if self._is_closing or (is_fresh and not now):
                return
            self._refreshed_at = time
            try:
                rows = self._store.all()
            except StorageError as error:
                log.warning("the downloads could not be read: %s", error)
                return
            known = {each.id: each for each in self.members}
            members = [(known.pop(row.id, None) or self._queued(row), row) for row in rows]
            for queued, row in members:
                if queued is not None:
                    self._follow(queued, row)
            left = [each for each in known.values() if each.is_ours or each.is_unsaved or each.run]
            self.members = [queued for queued, _ in members if queued is not None] + left

    def save(self) -> None:
        """Write what changed; if it cannot be written, the download goes on, and the next time may be better."""
        with self._saving:
            with self.lock:
                unsaved = [each for each in self.members if each.is_unsaved]
                rows = [(each, each.changes, each.to_stored()) for each in unsaved]
            try:
                for queued, changes, row in rows:
                    self._store.update(row)
                    with self.lock:
                        queued.is_saved_as(changes)
            except StorageError as error:
                if not self._is_closing:
                    log.warning("the downloads could not be saved: %s", error)

    def note_progress(self, queued: QueuedDownload, cancel: Cancel) -> None:
        """Write down how far it is; if another process wants it to stop, it is told so by its cancel."""
        try:
            stored = self._store.one(queued.id)
        except StorageError as error:
            log.info("how far “%s” is could not be noted: %s", queued.request.name, error)
            return
        with self.lock:
            if queued.state != "running" or queued.is_unsaved or cancel.is_set:
                return
            queued.look()
            if stored is None or stored.state in {"waiting", "running"}:
                queued.note_change()
            else:
                queued.follow(stored)
                queued.is_ours = False
                cancel.cancel()
        self.save()

    def raise_if_ended_elsewhere(self, queued: QueuedDownload) -> None:
        """Another process had the file and has let go: what it wrote last holds, unless it was cut off.

        Raises CancelledError when nothing is left to do here.
        """
        stored = self._store.one(queued.id)
        if stored is None or stored.state in {"waiting", "running"}:
            return
        with self.lock:
            queued.follow(stored)
            queued.is_ours = False
        raise CancelledError

    def needed_by_others(self, queued: QueuedDownload) -> int:
        """Bytes that the others that run still have to bring to the same volume."""
        with self.lock:
            looks = [each.look() for each in self.members if each is not queued and each.run]
        return sum(max(0, (each.total_bytes or 0) - each.done_bytes) for each in looks)

    def stop_reading(self) -> None:
        """The database is closed soon; what is saved until then is saved."""
        self._is_closing = True

    def _follow(self, queued: QueuedDownload, row: StoredDownload) -> None:
        if queued.is_ours or queued.is_unsaved or queued.run:
            if self.is_elsewhere(queued):
                queued.done_bytes = max(queued.done_bytes, row.done_bytes)
        else:
            queued.follow(row)

    def _queued(self, stored: StoredDownload) -> QueuedDownload | None:
        request = stored.request
        try:
            targets = landing_of(self._folder, request)
        except DownloadError:  # somebody has written into the database by hand
            return None
        sizes = [file.size_bytes for file in request.files]
        known = [size for size in sizes if size is not None]
        return QueuedDownload(
            id=stored.id,
            request=request,
            folder=self._folder.joinpath(*request.repository.split("/")),
            targets=targets,
            state=stored.state,
            sentence=stored.sentence,
            done_bytes=stored.done_bytes,
            total_bytes=sum(known) if len(known) == len(sizes) else None,
        )
