"""One download: what is fetched, and how far it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from inglenook.models.model import HubOrigin

if TYPE_CHECKING:
    from pathlib import Path

DownloadState = Literal["waiting", "running", "paused", "done", "failed", "cancelled"]
ENDED: frozenset[DownloadState] = frozenset({"done", "failed", "cancelled"})


@dataclass(frozen=True, slots=True)
class WantedFile:
    """A file to be fetched."""

    path: str  # within the repository
    size_bytes: int | None = None
    sha256: str = ""  # empty: the hub does not say


@dataclass(frozen=True, slots=True)
class DownloadRequest:
    """All that is fetched together: a model's parts, and its projector if it has one."""

    repository: str  # "publisher/repo"
    revision: str  # a commit: a branch could change between two requests
    files: tuple[WantedFile, ...]
    name: str  # as shown: "Qwen3 8B · Q4_K_M"
    licence: str = ""  # the id on the card
    advice: str = ""  # JSON: how the model should sample; see models/advice.py

    @property
    def origin(self) -> HubOrigin:
        """What is remembered of the model, whose first part is the first file."""
        first = self.files[0]
        return HubOrigin(self.repository, self.revision, first.path, first.sha256, self.licence, self.advice)


@dataclass(frozen=True, slots=True)
class Download:
    """How one download stands; made anew at each look."""

    id: int
    request: DownloadRequest
    folder: Path  # where the files go
    state: DownloadState
    done_bytes: int  # never less than at an earlier look
    total_bytes: int | None
    bytes_per_s: float | None = None  # None: not known yet, or it does not run
    seconds_left: float | None = None
    doing: str = ""  # while it runs, when it is not fetching: "Checking what is here", "Waiting for the hub"
    retry_in_s: float | None = None  # a countdown, while it waits to try again
    sentence: str = ""  # why it is paused or failed
    page: str = ""  # where the licence is accepted, when that or a token that is missing is why it failed
    is_gone: bool = False  # it was done, but its file is not there any more, as far as somebody looked
