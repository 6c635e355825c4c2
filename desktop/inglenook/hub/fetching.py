"""Fetches one file until it is whole and what the hub said it is, over as many requests as that takes."""

from __future__ import annotations

from dataclasses import dataclass, field
from http import HTTPStatus
from typing import TYPE_CHECKING

from inglenook.errors import ChecksumError, DownloadError, HubBusyError, NoNetworkError
from inglenook.hub.cutting import cut_by
from inglenook.hub.disk_space import RESERVE_BYTES, check_room, free_bytes, is_full, no_room
from inglenook.hub.hub_errors import error_of_response, told
from inglenook.hub.part_file import PartFile
from inglenook.hub.part_writer import PartWriter
from inglenook.hub.progress import AGAIN, CHECKING, SKIPPING, WAITING
from inglenook.hub.ranged_answer import Answers, Piece, StartOverError
from inglenook.hub.retrying import Backoff, Patience, TryAgainError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import httpx2

    from inglenook.cancel import Cancel
    from inglenook.hub.connection import Connection
    from inglenook.hub.download import DownloadRequest, WantedFile
    from inglenook.hub.pace import Pace
    from inglenook.hub.progress import Progress

_ROOM_EVERY_BYTES = 64 * 2**20
_JUDGED = frozenset({HTTPStatus.OK, HTTPStatus.PARTIAL_CONTENT, HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE})


@dataclass(frozen=True, slots=True)
class Means:
    """What all files are fetched with."""

    connection: Connection
    pace: Pace
    backoff: Backoff = field(default_factory=Backoff)
    stall_s: float = 30.0  # nothing came for so long: it is cut and asked for again
    free_bytes: Callable[[Path], int] = free_bytes
    reserve_bytes: int = RESERVE_BYTES


class FileFetch:
    """One file of a download; ``whole`` may be called again after any error but a bug, and goes on from there."""

    def __init__(  # noqa: PLR0913  what to fetch, where to, and how
        self,
        means: Means,
        request: DownloadRequest,
        wanted: WantedFile,
        target: Path,
        *,
        progress: Progress,
        cancel: Cancel,
    ) -> None:
        self._means = means
        self._request = request
        self._wanted = wanted
        self._target = target
        self._progress = progress
        self._cancel = cancel
        self._name = target.name
        self._answers = Answers(self._name, request.revision, wanted)
        self._patience = Patience(means.backoff)
        self._clean_starts = 0
        self._room_checked_at = 0
        identity = wanted.sha256 or f"{request.repository}@{request.revision}/{wanted.path}"
        self.part = PartFile(target, identity)

    def whole(self, needed_by_others: Callable[[], int] = lambda: 0) -> str:
        """Fetch all that is missing; the sha256. The file keeps its unfinished name.

        Raises CancelledError, DownloadError (DiskFullError when there is no room) or HubError, each with its sentence.
        What came so far is kept, but for ChecksumError: what is wrong is of no use.
        """
        try:
            self._open()
            self._check_room(needed_by_others())
            self._fetch_rest()
            digest = self.part.sha256()
            if self._wanted.sha256 and digest != self._wanted.sha256:
                self._start_over()
                self._fetch_rest()
                digest = self.part.sha256()
            if self._wanted.sha256 and digest != self._wanted.sha256:
                self.part.delete()
                raise ChecksumError(
                    say(
                        "What the hub sent for “{name}” is not what it says the file is, twice in a row, so it "
                        "was thrown away. Try again later, or choose another file.",
                        name=self._name,
                    )
                )
            self.part.mark_whole()
        except OSError as error:
            raise self._disk_error(error) from error
        finally:
            self.part.close()
        return digest

    def _open(self) -> None:
        self._progress.doing = CHECKING
        self.part.open(self._cancel, self._progress.reached)
        total = self._answers.total
        if total is not None and self.part.size > total:
            self.part.restart()
        self._progress.reached(self.part.size)

    def _fetch_rest(self) -> None:
        while not self._is_all_here():
            self._cancel.raise_if_set()
            try:
                self._ask()
            except StartOverError as error:
                if self._clean_starts:
                    raise DownloadError(say("{error} It was begun anew once already.", error=error)) from error
                self._start_over()
            except (TryAgainError, HubBusyError, NoNetworkError) as error:
                self._cancel.raise_if_set()  # the connection was cut by us
                self._wait(error)
        self._progress.doing = ""

    def _is_all_here(self) -> bool:
        return self.part.is_proven_whole or self.part.size == self._answers.total

    def _ask(self) -> None:
        """One request, and what it brings."""
        connection, request, start = self._means.connection, self._request, self.part.size
        headers = {"Accept-Encoding": "identity"} | ({"Range": f"bytes={start}-"} if start else {})
        if self._progress.doing != AGAIN:
            self._progress.doing = WAITING
        with (
            told(repository=request.repository, file=self._wanted.path),
            connection.stream(
                "GET",
                connection.file_url(request.repository, request.revision, self._wanted.path),
                purpose=say("Download {path}", path=self._wanted.path),
                headers=headers,
                timeout=self._means.stall_s,
            ) as response,
        ):
            if response.status_code not in _JUDGED:
                raise error_of_response(response, repository=request.repository, file=self._wanted.path)
            piece = self._answers.piece(response, start)
            self._progress.learned_size(piece.total)
            if self._progress.doing != AGAIN:
                self._progress.doing = SKIPPING if piece.skip else ""
            with cut_by(self._cancel, response), PartWriter(self.part, self._written) as writer:
                self._receive(response, piece, writer)
        self._cancel.raise_if_set()  # cut by us, an answer without a length looks whole
        if self._answers.total is None:
            self._answers.total = self.part.size  # it came without a length, and ended as it should
        if self.part.size < self._answers.total:
            raise TryAgainError(say("The hub ended its answer before the whole file had come."))

    def _receive(self, response: httpx2.Response, piece: Piece, writer: PartWriter) -> None:
        skip, size = piece.skip, self.part.size
        for chunk in response.iter_raw():
            self._cancel.raise_if_set()
            self._means.pace.take(len(chunk), self._cancel)
            new = chunk[skip:]
            skip = max(0, skip - len(chunk))
            if piece.total is not None:
                new = new[: piece.total - size]
            if new:
                size += len(new)
                self._progress.speed.add(len(new))
                writer.put(new)

    def _written(self, size: int) -> None:
        self._progress.reached(size)
        if self._progress.doing == SKIPPING:
            self._progress.doing = ""
        if size - self._room_checked_at >= _ROOM_EVERY_BYTES:
            self._check_room(0)

    def _check_room(self, needed_by_others: int) -> None:
        self._room_checked_at = self.part.size
        total = self._answers.total
        if total is not None and total > self.part.size:
            needed = total - self.part.size + needed_by_others
            check_room(self._target.parent, needed, self._means.reserve_bytes, self._means.free_bytes)

    def _wait(self, error: DownloadError | HubBusyError | NoNetworkError) -> None:
        asked_s = error.retry_after_s if isinstance(error, HubBusyError) else None
        wait_s = self._patience.wait_s(self.part.size, asked_s)
        if wait_s is None:
            raise DownloadError(
                say(
                    "“{name}” could not be fetched: {tries} tries in a row brought nothing. {error} Try "
                    "again later: it goes on from where it is.",
                    name=self._name,
                    tries=self._means.backoff.tries,
                    error=error,
                )
            ) from error
        self._progress.wait_for(wait_s, str(error))
        self._cancel.wait(wait_s)
        self._progress.wait_no_longer()

    def _start_over(self) -> None:
        self._clean_starts += 1
        self.part.restart()
        self._answers.forget()
        self._patience = Patience(self._means.backoff)
        self._room_checked_at = 0
        self._progress.doing = AGAIN
        self._progress.reached(0)

    def _disk_error(self, error: OSError) -> DownloadError:
        if is_full(error):
            needed = max(0, (self._answers.total or 0) - self.part.size)
            folder, means = self._target.parent, self._means
            return no_room(folder, needed, means.reserve_bytes, means.free_bytes(folder))
        return DownloadError(
            say(
                "“{target}” could not be written ({reason}). Check the disk and that you may write into "
                "its folder, then try again: it goes on from where it is.",
                target=self._target,
                reason=error.strerror or error,
            )
        )
