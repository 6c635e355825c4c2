"""A file on the hub as a stream that fetches only what is read of it."""

from __future__ import annotations

import contextlib
import io
import re
from http import HTTPStatus
from typing import TYPE_CHECKING

from typing_extensions import override

from inglenook.cancel import Cancel
from inglenook.errors import HubError
from inglenook.hub.cutting import cut_by
from inglenook.hub.hub_errors import error_of_response, told
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Generator

    import httpx2

    from inglenook.hub.connection import Connection

WINDOW_BYTES = 1 << 20
_CHUNK_BYTES = 1 << 16
_LENGTH = re.compile(r"[0-9]{1,18}")
_RANGE = re.compile(r"bytes ([0-9]{1,18})-([0-9]{1,18})/([0-9]{1,18})")


class RemoteFile(io.RawIOBase):
    """Seekable, read-only; reads raise HubError's kinds, and CancelledError once it is cancelled.

    A window of what is read is kept, the file's size is known from the first answer. Raises HubError when the hub does
    not serve parts of files, or when the file changes between two reads.
    """

    def __init__(  # noqa: PLR0913  which file, and how it is fetched
        self,
        connection: Connection,
        url: str,
        name: str,
        *,
        repository: str,
        cancel: Cancel | None = None,
        window_bytes: int = WINDOW_BYTES,
    ) -> None:
        self.name = name
        self.etag = ""  # what the hub says that its content is
        self._connection = connection
        self._url = url
        self._repository = repository
        self._cancel = cancel or Cancel()
        self._window_bytes = window_bytes
        self._size: int | None = None
        self._here = 0
        self._window = b""
        self._window_start = 0

    @property
    def size(self) -> int:
        """Bytes of the whole file."""
        if self._size is None:
            self._fetch(0)
        return self._size or 0

    @override
    def readable(self) -> bool:
        return True

    @override
    def seekable(self) -> bool:
        return True

    @override
    def tell(self) -> int:
        return self._here

    @override
    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        start = {io.SEEK_SET: 0, io.SEEK_CUR: self._here}.get(whence)
        self._here = max(0, offset + (self.size if start is None else start))
        return self._here

    @override
    def readinto(self, buffer: memoryview, /) -> int:  # pyright: ignore[reportIncompatibleMethodOverride]  all that is read into
        wanted, size = len(buffer), self.size
        inside = self._here - self._window_start
        if wanted and not 0 <= inside < len(self._window) and self._here < size:
            self._fetch(self._here, max(wanted, self._window_bytes))
            inside = self._here - self._window_start
        got = self._window[inside : inside + wanted] if 0 <= inside < len(self._window) else b""
        buffer[: len(got)] = got
        self._here += len(got)
        return len(got)

    def _fetch(self, start: int, count: int | None = None) -> None:
        """Have the window begin there; raises HubError."""
        last = start + (count or self._window_bytes) - 1
        headers = {"Range": f"bytes={start}-{last}", "Accept-Encoding": "identity"}
        purpose = say("Read the header of {value}", value=self.name)
        self._cancel.raise_if_set()
        with (
            self._cancelled_rather_than_cut(),
            told(repository=self._repository, file=self.name),
            self._connection.stream("GET", self._url, purpose=purpose, headers=headers) as response,
            cut_by(self._cancel, response),
        ):
            if response.status_code not in {HTTPStatus.OK, HTTPStatus.PARTIAL_CONTENT}:
                raise error_of_response(response, repository=self._repository, file=self.name)
            first, size = self._place(response)
            if first != start:
                raise HubError(
                    say(
                        "{host} does not serve parts of “{value}”, so only a download reads it.",
                        host=response.url.host,
                        value=self.name,
                    )
                )
            self._check_same(response, size)
            self._window, self._window_start = self._body(response, min(last + 1, size) - start), start

    @contextlib.contextmanager
    def _cancelled_rather_than_cut(self) -> Generator[None]:
        try:
            yield
        except HubError:
            self._cancel.raise_if_set()
            raise

    def _place(self, response: httpx2.Response) -> tuple[int, int]:
        """Where the answer begins, and how long the whole file is."""
        if response.status_code == HTTPStatus.OK:
            length = response.headers.get("content-length", "")
            if not _LENGTH.fullmatch(length):
                raise HubError(
                    say(
                        "{host} does not say how long “{value}” is, so it cannot be read.",
                        host=response.url.host,
                        value=self.name,
                    )
                )
            return 0, int(length)
        match = _RANGE.fullmatch(response.headers.get("content-range", ""))
        if match is None:
            raise HubError(
                say(
                    "{host} does not say which part of “{value}” it sent. Try again.",
                    host=response.url.host,
                    value=self.name,
                )
            )
        return int(match[1]), int(match[3])

    def _check_same(self, response: httpx2.Response, size: int) -> None:
        etag = response.headers.get("etag", "")
        if self._size not in {None, size} or (self.etag and etag and self.etag != etag):
            raise HubError(say("“{value}” changed on the hub while it was read. Open it again.", value=self.name))
        self._size, self.etag = size, self.etag or etag

    def _body(self, response: httpx2.Response, count: int) -> bytes:
        parts: list[bytes] = []
        got = 0
        for chunk in response.iter_raw(_CHUNK_BYTES):
            self._cancel.raise_if_set()
            parts.append(chunk)
            got += len(chunk)
            if got >= count:  # a whole file may follow
                break
        if got < count:
            raise HubError(
                say("{host} sent less of “{value}” than it said. Try again.", host=response.url.host, value=self.name)
            )
        return b"".join(parts)[:count]
