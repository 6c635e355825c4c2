"""The queue of downloads: so many at once, each to be paused, moved, tried again, and gone on with after a crash."""

from __future__ import annotations

import logging
import threading
import time
from typing import TYPE_CHECKING

from inglenook.cancel import Cancel
from inglenook.errors import DownloadError, InglenookError
from inglenook.hub.disk_space import RESERVE_BYTES
from inglenook.hub.disk_space import free_bytes as free_on_volume
from inglenook.hub.download import ENDED
from inglenook.hub.download_queue import DownloadQueue
from inglenook.hub.download_store import DownloadStore
from inglenook.hub.landing import landing_of
from inglenook.hub.pace import Pace
from inglenook.hub.progress import Progress
from inglenook.hub.queued_download import Run
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from inglenook.hub.connection import Connection
    from inglenook.hub.download import Download, DownloadRequest, DownloadState
    from inglenook.hub.outcome import Outcome
    from inglenook.hub.queued_download import QueuedDownload
    from inglenook.hub.retrying import Backoff
    from inglenook.models.model import HubOrigin
    from inglenook.storage.database import Database

log = logging.getLogger(__name__)

_CANCEL_S = 5.0


class Downloads:
    """Safe to use from any thread; ``all`` and ``is_busy`` never wait for the network.

    ``on_finished`` is called on a download's own thread with the first file, where it came from and its sha256, before
    the download is shown as done. Every change of state is in the database before its method returns; how far it is
    is written there about once a second.
    """

    def __init__(  # noqa: PLR0913  what a user may set, and what a test must
        self,
        connection: Connection,
        database: Database,
        folder: Path,
        *,
        on_finished: Callable[[Path, HubOrigin, str], None],
        at_once: int = 2,
        speed_limit: float | None = None,
        free_bytes: Callable[[Path], int] = free_on_volume,
        reserve_bytes: int = RESERVE_BYTES,
        clock: Callable[[], float] = time.monotonic,
        backoff: Backoff | None = None,
        stall_s: float = 30.0,
    ) -> None:
        self._pace = Pace(speed_limit, clock=clock)
        self._connection = connection
        self._backoff = backoff
        self._stall_s = stall_s
        self._free_bytes = free_bytes
        self._reserve_bytes = reserve_bytes
        self._store = DownloadStore(database)
        self._queue = DownloadQueue(self._store, folder, clock)
        self._folder = folder
        self._on_finished = on_finished
        self._at_once = at_once
        self._clock = clock
        self._is_closed = False

    @property
    def is_busy(self) -> bool:
        """Whether this process fetches something or is about to."""
        with self._queue.lock:
            return any(each.is_ours for each in self._queue.members)

    def all(self) -> tuple[Download, ...]:
        """In the queue's order; those of another process are shown as it last wrote them down."""
        with self._queue.lock:
            self._queue.refresh()
            return tuple(each.look() for each in self._queue.members)

    def add(self, request: DownloadRequest) -> Download:
        """Put it at the end of the queue; the same request again is the one that is there.

        Raises DownloadError for names that cannot be stored, StorageError when the queue cannot be written.
        """
        landing_of(self._folder, request)
        stored, _ = self._store.add(request)
        with self._queue.lock:
            self._queue.refresh(now=True)
            queued = self._queue.find(stored.id)
            if queued is not None and queued.state in {"waiting", "running"} and not queued.is_ours:
                queued.set_state("waiting")
        self._save_and_go_on()
        with self._queue.lock:
            if queued is None:  # the database could be written but not read
                raise DownloadError(say("The download could not be put into the queue. Try again."))
            return queued.look()

    def start(self) -> None:
        """Go on with what ran or waited when the app last ended."""
        with self._queue.lock:
            self._queue.refresh(now=True)
            for each in self._queue.members:
                if each.state in {"waiting", "running"} and not each.is_ours:
                    each.set_state("waiting")
        self._save_and_go_on()

    def pause(self, number: int) -> None:
        """Stop it for now; what came so far is kept."""
        self._change(number, {"waiting", "running"}, "paused")

    def resume(self, number: int) -> None:
        """Go on with a paused one."""
        self._change(number, {"paused"}, "waiting")

    def retry(self, number: int) -> None:
        """Try one again that is paused or has ended; a cancelled one begins anew, what is whole is only looked at."""
        self._change(number, {"paused", *ENDED}, "waiting")

    def cancel(self, number: int) -> None:
        """Stop it for good and delete what came; waits a moment for its thread. A done one stays as it is."""
        with self._queue.lock:
            queued = self._queue.find(number)
            if queued is None or queued.state in {"done", "cancelled"}:
                return
            run = queued.run
        self._change(number, {"waiting", "running", "paused", "failed"}, "cancelled")
        if run is None:
            self._delete_parts(queued)
        else:
            run.thread.join(_CANCEL_S)

    def forget(self, number: int) -> None:
        """Take one that has ended off the list; what came of a failed one is deleted."""
        with self._queue.lock:
            queued = self._queue.find(number)
            if queued is None or queued.state not in ENDED:
                return
        if queued.state == "failed":
            self._delete_parts(queued)
        self._store.remove(number)
        with self._queue.lock:
            self._queue.members = [each for each in self._queue.members if each is not queued]

    def move(self, number: int, position: int) -> None:
        """Put it at this place of the list, 0 is the first; those that run go on running."""
        with self._queue.lock:
            queued = self._queue.find(number)
            if queued is None:
                return
            self._queue.members.remove(queued)
            self._queue.members.insert(max(0, position), queued)
            order = [each.id for each in self._queue.members]
        self._store.reorder(order)

    def pause_all(self) -> None:
        """Pause whatever runs or waits."""
        self._change(None, {"waiting", "running"}, "paused")

    def resume_all(self) -> None:
        """Go on with whatever is paused."""
        self._change(None, {"paused"}, "waiting")

    def set_limits(self, at_once: int, speed_limit_bytes_s: float | None) -> None:
        """Heeded at once; of more than may run, the last go back to waiting."""
        self._pace.set_limit(speed_limit_bytes_s)
        with self._queue.lock:
            self._at_once = at_once
            for each in [each for each in self._queue.members if each.is_ours and each.state == "running"][at_once:]:
                each.set_state("waiting")
                if each.run:
                    each.run.cancel.cancel()
        self._save_and_go_on()

    def close(self, timeout_s: float) -> None:
        """Stop all threads, and write down how far they came; ``start`` goes on with them."""
        with self._queue.lock:
            self._is_closed = True
            runs = [each.run for each in self._queue.members if each.run is not None]
        self._queue.stop_reading()
        for run in runs:
            run.cancel.cancel()
        deadline = time.monotonic() + timeout_s
        for run in runs:
            run.thread.join(max(0.0, deadline - time.monotonic()))

    def _change(self, number: int | None, those: set[DownloadState], state: DownloadState) -> None:
        """Bring one, or all, that are in one of those states into another."""
        stopped: list[Run] = []
        with self._queue.lock:
            self._queue.refresh(now=True)
            for each in self._queue.members:
                if number in {None, each.id} and each.state in those:
                    only_follows = state == "paused" and self._queue.is_elsewhere(each)
                    if each.state in {"cancelled", "done"}:
                        each.done_bytes = 0  # the user begins anew
                    each.set_state(state)
                    if only_follows:
                        each.is_saved_as()  # that was not ours to pause: we just stop waiting for it
                    if each.run is not None and state != "waiting":
                        stopped.append(each.run)
        self._queue.save()  # before the file is let go: who waits for it reads what became of it
        for run in stopped:
            run.cancel.cancel()
        self._save_and_go_on()

    def _save_and_go_on(self) -> None:
        """Write down what changed, then start what may run."""
        self._queue.save()
        with self._queue.lock:
            ours = [each for each in self._queue.members if each.is_ours and not self._is_closed]
            free = max(0, self._at_once - sum(each.state == "running" for each in ours))
            started = [each for each in ours if each.state == "waiting" and each.run is None][:free]
            for each in started:
                self._begin(each)
        if started:
            self._queue.save()

    def _begin(self, queued: QueuedDownload) -> None:
        # Starting the app must not pay for what fetches.
        from inglenook.hub.fetching import Means  # noqa: PLC0415
        from inglenook.hub.fetching_all import fetch_all  # noqa: PLC0415
        from inglenook.hub.outcome import outcome_of  # noqa: PLC0415
        from inglenook.hub.retrying import Backoff  # noqa: PLC0415

        means = Means(
            self._connection,
            self._pace,
            self._backoff or Backoff(),
            self._stall_s,
            self._free_bytes,
            self._reserve_bytes,
        )

        def fetch() -> None:
            digest = fetch_all(
                means,
                queued.request,
                queued.targets,
                progress=progress,
                cancel=cancel,
                needed_by_others=lambda: self._queue.needed_by_others(queued),
                after_waiting=lambda: self._queue.raise_if_ended_elsewhere(queued),
            )
            self._tell_finished(queued, digest)

        def work() -> None:
            self._end(queued, cancel, outcome_of(fetch, queued.request.name))

        cancel = Cancel()
        progress = Progress(
            [file.size_bytes for file in queued.request.files],
            on_reached=lambda: self._queue.note_progress(queued, cancel),
            clock=self._clock,
        )
        thread = threading.Thread(target=work, name=f"download-{queued.id}", daemon=True)
        queued.run = Run(cancel, progress, thread)
        queued.set_state("running")
        thread.start()

    def _end(self, queued: QueuedDownload, cancel: Cancel, outcome: Outcome | None) -> None:
        with self._queue.lock:
            queued.look()  # how far it came
            if outcome is not None and (outcome.state == "done" or not cancel.is_set):
                queued.set_state(outcome.state, outcome.sentence, outcome.page)
            elif not self._queue.is_elsewhere(queued):
                queued.note_change()
            is_cancelled = queued.state == "cancelled"
        if is_cancelled:
            self._delete_parts(queued)
        with self._queue.lock:
            queued.run = None
        self._save_and_go_on()

    def _delete_parts(self, queued: QueuedDownload) -> None:
        """Those that another download or process is fetching are its own now."""
        with self._queue.lock:
            others = {path for each in self._queue.members if each is not queued and each.run for path in each.targets}
        from inglenook.hub.fetching_all import delete_parts  # noqa: PLC0415

        try:
            delete_parts([path for path in queued.targets if path not in others], self._folder)
        except DownloadError as error:
            log.info("what came of “%s” stays: %s", queued.request.name, error)

    def _tell_finished(self, queued: QueuedDownload, digest: str) -> None:
        request = queued.request
        try:
            self._on_finished(queued.targets[0], request.origin, digest)
        except InglenookError as error:
            log.warning("where “%s” came from could not be noted: %s", request.name, error)
