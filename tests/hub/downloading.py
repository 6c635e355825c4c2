"""What the tests of downloads share: a request for files of the weather server, and a queue that is quick to retry."""

from __future__ import annotations

import contextlib
import hashlib
import os
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from tests.hub.weather_server import COMMIT, REPOSITORY

from inglenook.hub.connection import Connection
from inglenook.hub.download import ENDED, Download, DownloadRequest, WantedFile
from inglenook.hub.downloads import Downloads
from inglenook.hub.network_options import NetworkOptions
from inglenook.hub.request_log import RequestLog
from inglenook.hub.retrying import Backoff
from inglenook.storage.database import Database

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping

    from tests.hub.weather_server import WeatherServer

    from inglenook.models.model import HubOrigin

QUICK = Backoff(first_s=0.01, most_s=0.03, tries=6)
PLENTY = 2**50
PATIENCE_S = 30.0
LOOK_EVERY_S = 0.005


def request_for(files: Mapping[str, bytes], *, says_sha256: bool = True, says_size: bool = True) -> DownloadRequest:
    """All of these files in one download."""
    return DownloadRequest(
        repository=REPOSITORY,
        revision=COMMIT,
        files=tuple(
            WantedFile(
                path,
                len(content) if says_size else None,
                hashlib.sha256(content).hexdigest() if says_sha256 else "",
            )
            for path, content in files.items()
        ),
        name="Cloudy",
        licence="apache-2.0",
    )


@dataclass
class Desk:
    """A queue, where its files land, what it said when one was whole, and how far each was at each look."""

    downloads: Downloads
    folder: Path
    connection: Connection
    finished: list[tuple[Path, HubOrigin, str]]
    free: list[int]  # the last is what is free on the volume
    looks: dict[int, list[Download]] = field(default_factory=dict[int, "list[Download]"])

    def landed(self, path: str) -> Path:
        """Where a file of the repository is, once it is whole."""
        return self.folder.joinpath(*REPOSITORY.split("/"), *path.split("/"))

    def part(self, path: str) -> Path:
        """Where it is until then."""
        landed = self.landed(path)
        return landed.with_name(landed.name + ".part")

    def one(self, number: int) -> Download:
        """How one stands now; what is done never becomes less."""
        found = next(each for each in self.downloads.all() if each.id == number)
        before = self.looks.setdefault(number, [found])
        assert found.done_bytes >= before[-1].done_bytes
        before.append(found)
        return found

    def wait(self, number: int, condition: Callable[[Download], bool]) -> Download:
        """Until it holds for this download."""
        deadline = time.monotonic() + PATIENCE_S
        pulse = threading.Event()
        while not condition(found := self.one(number)):
            assert time.monotonic() < deadline, found
            pulse.wait(LOOK_EVERY_S)
        return found

    def end(self, number: int) -> Download:
        """How it ended, or why it paused."""
        return self.wait(number, lambda each: each.state in ENDED or each.state == "paused")

    def leftovers(self) -> list[str]:
        """All that lies in the folder, by name."""
        return sorted(path.name for path in self.folder.rglob("*") if path.is_file())


@contextlib.contextmanager
def desk_at(  # noqa: PLR0913  what tests change
    home: Path,
    endpoint: str,
    *,
    at_once: int = 2,
    speed_limit: float | None = None,
    backoff: Backoff = QUICK,
    stall_s: float = 0.5,
) -> Generator[Desk]:
    """As the app would build it in this folder; closed as it would be."""
    home.mkdir(parents=True, exist_ok=True)
    database = Database(home / "inglenook.sqlite")
    connection = Connection(NetworkOptions(endpoint=endpoint), requests=RequestLog(database), token=lambda: None)
    finished: list[tuple[Path, HubOrigin, str]] = []
    free = [PLENTY]
    downloads = Downloads(
        connection,
        database,
        home / "models",
        on_finished=lambda path, origin, sha256: finished.append((path, origin, sha256)),
        at_once=at_once,
        speed_limit=speed_limit,
        free_bytes=lambda _: free[-1],
        reserve_bytes=0,
        backoff=backoff,
        stall_s=stall_s,
    )
    try:
        yield Desk(downloads, home / "models", connection, finished, free)
    finally:
        downloads.close(timeout_s=10)
        connection.close()
        database.close()


@contextlib.contextmanager
def child_of(
    server: WeatherServer, home: Path, request: DownloadRequest, *, stall_s: float = 0.5
) -> Generator[subprocess.Popen[bytes]]:
    """A process of its own that downloads the request's only file; it is killed when this is left."""
    (file,) = request.files
    root = Path(__file__).parents[2]
    program = [sys.executable, "-m", "tests.hub.downloading_child", str(home), server.endpoint]
    child = subprocess.Popen(
        [*program, file.path, str(file.size_bytes), file.sha256, str(stall_s)],
        cwd=root,
        env=os.environ | {"PYTHONPATH": os.pathsep.join([str(root), str(root / "desktop")])},
    )
    try:
        yield child
    finally:
        child.kill()
        child.wait()


def killed_after(server: WeatherServer, home: Path, request: DownloadRequest, size: int) -> None:
    """Let a process download until the server has sent so many bytes in all, or it has ended, then kill it."""
    with child_of(server, home, request) as child:
        server.wait_until(lambda: server.sent_bytes >= size or child.poll() is not None)
