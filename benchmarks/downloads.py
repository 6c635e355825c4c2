"""Fetching a large file, ours against huggingface_hub.hf_hub_download, as a ratio of speeds.

    python benchmarks/downloads.py [--mib N] [--rounds N]

Both fetch the same file from a server on this computer that runs in a process of its own, in turns, who begins changes
each time; the ratio of each pair is taken, then the median. Ours also computes the sha256 and puts the file on the disk
before it gets its name; the package does neither.
"""

from __future__ import annotations

import argparse
import hashlib
import multiprocessing
import os
import socket
import statistics
import tempfile
import threading
import time
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Self

os.environ |= {"HF_HUB_DISABLE_XET": "1", "HF_HUB_DISABLE_PROGRESS_BARS": "1", "HF_HUB_DISABLE_TELEMETRY": "1"}

import psutil
from huggingface_hub import (
    hf_hub_download,  # pyright: ignore[reportUnknownVariableType]  half typed
)
from typing_extensions import override

from inglenook.hub.connection import Connection
from inglenook.hub.download import DownloadRequest, WantedFile
from inglenook.hub.downloads import Downloads
from inglenook.hub.network_options import NetworkOptions
from inglenook.hub.request_log import RequestLog
from inglenook.storage.database import Database

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection as Pipe

GOAL = 0.95
MIB = 2**20
REPOSITORY, COMMIT, PATH = "bench/mark-GGUF", "b" * 40, "model.gguf"


@dataclass(frozen=True, slots=True)
class Pair:
    """One round: MiB/s of both, and by how much ours made the process grow at most."""

    ours: float
    peer: float
    growth_mib: float

    @property
    def ratio(self) -> float:
        """Ours over the package's; above 1 is faster."""
        return self.ours / self.peer


def measure(*, mib: int, rounds: int) -> list[Pair]:
    """Interleaved rounds with a file of that size; one before, not counted, loads what both need."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "source")
        block = os.urandom(MIB)
        hashed = hashlib.sha256()
        with source.open("wb") as file:
            for number in range(mib):
                piece = number.to_bytes(8, "big") + block[8:]
                hashed.update(piece)
                file.write(piece)
        here, there = multiprocessing.Pipe()
        server = multiprocessing.get_context("spawn").Process(target=_serve, args=(source, hashed.hexdigest(), there))
        server.start()
        try:
            endpoint: str = here.recv()
            wanted = WantedFile(PATH, mib * MIB, hashed.hexdigest())
            pairs = [_pair(Path(folder), endpoint, wanted, number) for number in range(rounds + 1)]
        finally:
            server.terminate()
            server.join()
    return pairs[1:]


def _pair(folder: Path, endpoint: str, wanted: WantedFile, number: int) -> Pair:
    size_mib = (wanted.size_bytes or 0) / MIB
    growth_mib = 0.0

    def ours() -> float:
        nonlocal growth_mib
        with tempfile.TemporaryDirectory(dir=folder) as place, _Growth() as growth:
            seconds = _seconds(lambda: _fetch(Path(place), endpoint, wanted))
        growth_mib = growth.most_mib
        return size_mib / seconds

    def peer() -> float:
        with tempfile.TemporaryDirectory(dir=folder) as place:
            return size_mib / _seconds(
                lambda: hf_hub_download(REPOSITORY, PATH, revision=COMMIT, cache_dir=place, endpoint=endpoint)
            )

    if number % 2:
        theirs = peer()
        mine = ours()
    else:
        mine = ours()
        theirs = peer()
    return Pair(mine, theirs, growth_mib)


def _fetch(place: Path, endpoint: str, wanted: WantedFile) -> None:
    whole = threading.Event()
    database = Database(place / "inglenook.sqlite")
    connection = Connection(NetworkOptions(endpoint=endpoint), requests=RequestLog(None), token=lambda: None)
    downloads = Downloads(
        connection, database, place / "models", on_finished=lambda _path, _origin, _sha256: whole.set()
    )
    try:
        downloads.add(DownloadRequest(REPOSITORY, COMMIT, (wanted,), "Benchmark"))
        assert whole.wait(600), downloads.all()
    finally:
        downloads.close(timeout_s=10)
        connection.close()
        database.close()


class _Growth:
    """How much larger than at first the process was, looked at a hundred times a second."""

    def __enter__(self) -> Self:
        self._process = psutil.Process()
        self._before = self._process.memory_info().rss
        self.most_mib = 0.0
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._look)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._ended.wait(0.01):
            self.most_mib = max(self.most_mib, (self._process.memory_info().rss - self._before) / MIB)


def _seconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def _serve(source: Path, sha256: str, pipe: Pipe) -> None:
    """Answer as the hub does, the bytes straight from the file."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_HEAD(self) -> None:
            self._head()

        def do_GET(self) -> None:
            self._head()
            with source.open("rb") as file:
                self.connection.sendfile(file)

        def _head(self) -> None:
            size = str(source.stat().st_size)
            self.send_response(200)
            for name, value in {
                "Content-Length": size,
                "X-Linked-Size": size,
                "X-Repo-Commit": COMMIT,
                "X-Linked-Etag": f'"{sha256}"',
                "ETag": f'"{sha256}"',
                "Accept-Ranges": "bytes",
            }.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.flush()

        @override
        def log_message(self, format: str, *args: object) -> None:
            """Quiet."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        pipe.send(f"http://127.0.0.1:{server.server_address[1]}")
        server.serve_forever()


def main() -> None:
    """Print the medians."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--mib", type=int, default=512)
    parser.add_argument("--rounds", type=int, default=7)
    arguments = parser.parse_args()
    pairs = measure(mib=arguments.mib, rounds=arguments.rounds)
    ours, peer = statistics.median(pair.ours for pair in pairs), statistics.median(pair.peer for pair in pairs)
    ratio = statistics.median(pair.ratio for pair in pairs)
    print(f"{arguments.mib} MiB, ours {ours:.0f} MiB/s, hf_hub_download {peer:.0f} MiB/s, ratio {ratio:.2f} (≥ {GOAL})")
    print("ratios:", *(f"{pair.ratio:.2f}" for pair in pairs))
    print(f"memory grows by at most {max(pair.growth_mib for pair in pairs):.1f} MiB")


if __name__ == "__main__":
    main()
