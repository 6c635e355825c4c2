"""A file on the hub is read like one on the disk, of which only what is wanted comes over the wire."""

from __future__ import annotations

import io
import threading
from typing import TYPE_CHECKING

import pytest

from inglenook.cancel import Cancel
from inglenook.errors import CancelledError, HubBusyError, HubError, NotOnHubError
from inglenook.hub.remote_file import RemoteFile

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.hub.conftest import Asking

NAME = "acme/Tiny-GGUF"
DATA = bytes(range(256)) * 40  # 10 KiB


@pytest.fixture
def opened(asking: Asking) -> Callable[..., RemoteFile]:
    """Open it, reading 1 KiB at a time."""
    asking.server.add_repository(NAME, files={"a.gguf": DATA})

    def open_it(path: str = "a.gguf", cancel: Cancel | None = None) -> RemoteFile:
        url = asking.connection.file_url(NAME, "main", path)
        return RemoteFile(asking.connection, url, path, repository=NAME, cancel=cancel, window_bytes=1024)

    return open_it


def received(asking: Asking) -> int:
    """Bytes of bodies that came."""
    return sum(entry.received_bytes for entry in asking.requests.entries())


def test_it_reads_as_the_bytes_do(opened: Callable[..., RemoteFile]) -> None:
    file, same = opened(), io.BytesIO(DATA)
    for offset, whence, count in [(0, 0, 10), (5, 1, 2000), (-20, 2, 50), (3000, 0, 1), (0, 1, 0), (20_000, 0, 5)]:
        assert file.seek(offset, whence) == same.seek(offset, whence)
        assert io.BufferedReader(file).read(count) == same.read(count) if count > 1024 else True
        file.seek(same.tell())
    assert opened().readall() == DATA
    assert opened().size == len(DATA)


def test_only_the_windows_that_are_read_come(opened: Callable[..., RemoteFile], asking: Asking) -> None:
    file = opened()
    assert file.read(100) == DATA[:100]
    assert file.read(100) == DATA[100:200]
    file.seek(5000)
    assert file.read(10) == DATA[5000:5010]
    assert received(asking) <= 2 * 1024 + 2 * 100  # and the redirects' few words
    assert [headers.get("range") for path, headers in asking.server.headers if "/resolve/" in path] == [
        "bytes=0-1023",
        "bytes=5000-6023",
    ]


def test_a_hub_that_sends_everything_is_read_at_its_start(opened: Callable[..., RemoteFile], asking: Asking) -> None:
    asking.server.serves_ranges = False
    file = opened()
    assert file.read(100) == DATA[:100]
    file.seek(5000)
    with pytest.raises(HubError, match="does not serve parts"):
        file.read(10)


def test_a_file_that_changes_is_told(opened: Callable[..., RemoteFile], asking: Asking) -> None:
    file = opened()
    file.read(10)
    asking.server.repositories[NAME].files["a.gguf"] = DATA[::-1]
    file.seek(5000)
    with pytest.raises(HubError, match="changed on the hub"):
        file.read(10)


def test_what_the_hub_refuses_is_told(opened: Callable[..., RemoteFile], asking: Asking) -> None:
    with pytest.raises(NotOnHubError, match=r"no file “b\.gguf”"):
        opened("b.gguf").read(1)
    asking.server.fail_with = 503
    with pytest.raises(HubBusyError):
        opened().read(1)


def test_cancelled_it_stops_also_while_it_waits(opened: Callable[..., RemoteFile], asking: Asking) -> None:
    cancel = Cancel()
    asking.server.hold_after = 10
    errors: list[Exception] = []

    def read() -> None:
        try:
            opened(cancel=cancel).read(500)
        except CancelledError as error:
            errors.append(error)

    thread = threading.Thread(target=read)
    thread.start()
    while len(asking.server.requests) < 2:
        thread.join(0.01)
    cancel.cancel()
    thread.join(10)
    assert not thread.is_alive()
    assert len(errors) == 1
