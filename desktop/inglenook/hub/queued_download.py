"""A member of the queue as this process sees it; its fields are changed under the queue's lock only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.hub.download import Download
from inglenook.hub.download_store import StoredDownload
from inglenook.hub.progress import ELSEWHERE

if TYPE_CHECKING:
    import threading
    from pathlib import Path

    from inglenook.cancel import Cancel
    from inglenook.hub.download import DownloadRequest, DownloadState
    from inglenook.hub.progress import Progress


@dataclass(slots=True)
class Run:
    """A thread that fetches, from its start until it has ended, which may be a while after it was told to."""

    cancel: Cancel
    progress: Progress
    thread: threading.Thread


@dataclass(slots=True)
class QueuedDownload:
    """``done_bytes`` never becomes less, except that the user begins one anew that was done or cancelled.

    When a file has to be fetched again from its start, it stands still until the new bytes are past it; meanwhile
    ``doing`` says so, and the time that is left is computed from what really is still to come.
    """

    id: int
    request: DownloadRequest
    folder: Path
    targets: tuple[Path, ...]
    state: DownloadState
    sentence: str = ""
    page: str = ""
    done_bytes: int = 0
    total_bytes: int | None = None
    run: Run | None = None
    is_ours: bool = False  # this process runs it or will; all else is shown as the database has it
    _changes: int = 0
    _saved: int = 0  # how many of them

    @property
    def changes(self) -> int:
        """How many there were."""
        return self._changes

    @property
    def is_unsaved(self) -> bool:
        """Whether the database says something else until it is saved."""
        return self._saved < self._changes

    @property
    def waits_for_another(self) -> bool:
        """Whether somebody else fetches the same file just now."""
        return self.run is not None and self.run.progress.doing == ELSEWHERE

    def set_state(self, state: DownloadState, sentence: str = "", page: str = "") -> None:
        """Change it here; it is to be saved then."""
        self.state, self.sentence, self.page = state, sentence, page
        self.is_ours = state in {"waiting", "running"}
        self.note_change()

    def note_change(self) -> None:
        """It is to be saved."""
        self._changes += 1

    def is_saved_as(self, changes: int | None = None) -> None:
        """Its state after so many changes is in the database; None: as it is, nothing is to be saved."""
        self._saved = max(self._saved, self._changes if changes is None else changes)

    def follow(self, stored: StoredDownload) -> None:
        """Take over what the database says."""
        self.state, self.sentence = stored.state, stored.sentence
        self.done_bytes = max(self.done_bytes, stored.done_bytes)

    def to_stored(self) -> StoredDownload:
        """What the database is to say."""
        return StoredDownload(self.id, self.request, self.state, self.sentence, self.done_bytes)

    def look(self) -> Download:
        """How it stands now."""
        progress = self.run.progress if self.run else None
        if progress is not None:
            self.done_bytes = max(self.done_bytes, progress.here_bytes)
            self.total_bytes = self.total_bytes if progress.total_bytes is None else progress.total_bytes
        if progress is None or self.state != "running":
            return Download(
                self.id,
                self.request,
                self.folder,
                self.state,
                self.done_bytes,
                self.total_bytes,
                sentence=self.sentence,
                page=self.page,
            )
        return Download(
            self.id,
            self.request,
            self.folder,
            self.state,
            self.done_bytes,
            self.total_bytes,
            bytes_per_s=progress.bytes_per_s,
            seconds_left=progress.seconds_left,
            doing=progress.doing,
            retry_in_s=progress.retry_in_s,
            sentence=progress.sentence,
        )
