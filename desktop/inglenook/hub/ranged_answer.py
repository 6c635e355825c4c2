"""Whether an answer of the hub is the piece of the file that was asked for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING

from inglenook.errors import ChangedFileError, DownloadError
from inglenook.hub.retrying import TryAgainError
from inglenook.sentence import say

if TYPE_CHECKING:
    import httpx2

    from inglenook.hub.download import WantedFile

_RANGE = re.compile(r"bytes ([0-9]{1,18})-([0-9]{1,18})/([0-9]{1,18}|\*)")
_NO_RANGE = re.compile(r"bytes \*/([0-9]{1,18})")
_LENGTH = re.compile(r"[0-9]{1,18}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_COMMIT = re.compile(r"[0-9a-f]{40}")


class StartOverError(DownloadError):
    """What is here does not belong to what the hub has now."""


@dataclass(frozen=True, slots=True)
class Piece:
    """What the body of an answer is."""

    skip: int  # bytes of it that are here already
    total: int | None  # of the whole file


class Answers:
    """Judges one answer after the other about one file, and remembers what the earlier ones said.

    Where the hub confirms the sha256, a length that does not fit is only a wrong length. Where it does not, it may be a
    slip and is worth another try; told a second time in a row it is believed.
    """

    def __init__(self, name: str, revision: str, wanted: WantedFile) -> None:
        self._name = name
        self._revision = revision
        self._wanted = wanted
        self._etag = ""
        self._is_confirmed = False
        self._contradicted = ""  # by the answer before
        self.total = wanted.size_bytes

    def piece(self, response: httpx2.Response, start: int) -> Piece:
        """The body's place in the file, of which ``start`` bytes are here.

        Raises ChangedFileError, StartOverError, or TryAgainError for an answer that makes no sense.
        """
        self._check_identity(response)
        if response.status_code == HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE:
            raise self._no_such_range(response, start)
        if response.headers.get("content-type", "").startswith("text/html"):
            raise TryAgainError(say("A web page came in place of the file, perhaps the network's own for signing in."))
        if response.headers.get("content-encoding", "identity") != "identity":
            raise TryAgainError(say("What came was packed on its way, by a proxy perhaps."))
        if response.status_code == HTTPStatus.PARTIAL_CONTENT:
            begin, total = _content_range(response)
            if begin != start:
                raise TryAgainError(say("The hub sent another piece of the file than was asked for."))
            skip = 0
        else:
            skip, total = start, _content_length(response)
        self._check_total(total)
        self._contradicted = ""
        self.total = total if self.total is None else self.total
        return Piece(skip, self.total)

    def forget(self) -> None:
        """Nothing is here any more: what the hub says next is what counts."""
        self._etag, self._contradicted = "", ""
        self.total = self._wanted.size_bytes if self._wanted.sha256 else None

    def changed(self) -> ChangedFileError:
        """The error for a file that is not the one that was chosen."""
        return ChangedFileError(
            say(
                "“{name}” has changed on the hub since it was chosen, so it was not fetched further. "
                "Remove this download and choose the file again.",
                name=self._name,
            )
        )

    def _check_identity(self, response: httpx2.Response) -> None:
        """The hub's own headers may come with a redirect, before the answer of who keeps the file."""
        answers = (*response.history, response)
        commit = next((each.headers["x-repo-commit"] for each in answers if "x-repo-commit" in each.headers), "")
        if _COMMIT.fullmatch(commit) and _COMMIT.fullmatch(self._revision) and commit != self._revision:
            raise self._other_content()
        etag = next((each.headers["x-linked-etag"] for each in answers if "x-linked-etag" in each.headers), "")
        etag = etag.removeprefix("W/").strip('"')
        self._is_confirmed = bool(etag) and etag == self._wanted.sha256
        if self._wanted.sha256 and _SHA256.fullmatch(etag) and not self._is_confirmed:
            raise self._other_content()
        if etag and self._etag and etag != self._etag:
            raise self._other_content()
        self._etag = etag or self._etag

    def _check_total(self, total: int | None) -> None:
        if total is None or self.total is None or total == self.total or self._is_confirmed:
            return
        sentence = say(
            "The hub now says that the file has {total:,} bytes, not {total_2:,}.", total=total, total_2=self.total
        )
        raise self._other_content() if self._is_told_again(sentence) else TryAgainError(sentence)

    def _no_such_range(self, response: httpx2.Response, start: int) -> DownloadError:
        found = _NO_RANGE.fullmatch(response.headers.get("content-range", ""))
        self._check_total(int(found[1]) if found else None)
        sentence = say("The hub says that the file has nothing after byte {start:,}, though it should.", start=start)
        return StartOverError(sentence) if self._is_told_again(sentence) else TryAgainError(sentence)

    def _is_told_again(self, sentence: str) -> bool:
        before, self._contradicted = self._contradicted, sentence
        return before == sentence

    def _other_content(self) -> DownloadError:
        return self.changed() if self._wanted.sha256 else StartOverError(str(self.changed()))


def _content_range(response: httpx2.Response) -> tuple[int, int | None]:
    found = _RANGE.fullmatch(response.headers.get("content-range", ""))
    if found is None:
        raise TryAgainError(say("The hub sent a piece of the file without saying which."))
    return int(found[1]), None if found[3] == "*" else int(found[3])


def _content_length(response: httpx2.Response) -> int | None:
    length = response.headers.get("content-length", "")
    return int(length) if _LENGTH.fullmatch(length) else None
