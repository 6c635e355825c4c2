"""A hub on this computer with one repository and, if wanted, bad weather: seeded faults of all kinds."""

from __future__ import annotations

import contextlib
import hashlib
import random
import re
import socket
import struct
import threading
import time
from collections import Counter, deque
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Self
from urllib.parse import quote, unquote, urlsplit

from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

COMMIT = "c0ffee" + "0" * 34
REPOSITORY = "forecast/cloudy-GGUF"
_CHUNK = 2**18
STALL_S = 30.0  # longer than any client here waits

PASSING = ("cut", "stall", "416", "429", "500", "long", "short", "whole", "elsewhere", "packed", "portal")
FINAL = ("401", "403", "404", "changed", "other")


@dataclass
class Seen:
    """A request for a file, as the server saw it."""

    path: str
    start: int
    fault: str


@dataclass
class Weather:
    """Which fault the next request meets; "" is none. Each is taken from a script, then by chance."""

    seed: int = 0
    faults: Mapping[str, float] = field(default_factory=dict[str, float])  # how likely each is
    script: deque[str] = field(default_factory=deque[str])

    def __post_init__(self) -> None:
        self._dice = random.Random(self.seed)  # noqa: S311  weather
        self._lock = threading.Lock()

    def fault(self) -> str:
        """The next one."""
        with self._lock:
            if self.script:
                return self.script.popleft()
            kinds = [*self.faults, ""]
            chances = [*self.faults.values(), max(0.0, 1 - sum(self.faults.values()))]
            return self._dice.choices(kinds, chances)[0]

    def part_of(self, size: int) -> int:
        """How many of so many bytes come before it strikes."""
        with self._lock:
            return self._dice.randrange(size) if size else 0


class WeatherServer(ThreadingHTTPServer):
    """``files`` are the repository's; ``seen`` and ``faults`` tell what was asked for and what was done.

    Like the hub's, its addresses of files lead to another place that keeps the bytes, and say beforehand what the
    file is. Used as a context manager it serves from a thread of its own.
    """

    daemon_threads = False
    block_on_close = True
    request_queue_size = 64

    def __init__(self, files: Mapping[str, bytes], weather: Weather | None = None, *, says_sha256: bool = True) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.files = dict(files)
        self.weather = weather or Weather()
        self.says_sha256 = says_sha256
        self.seen: list[Seen] = []
        self.faults: Counter[str] = Counter()
        self.sent_bytes = 0
        self.moved = threading.Condition()  # told whenever bytes were sent or a request came
        self.gate: Callable[[str, int], None] = lambda _path, _at: None  # called before each chunk
        self.open_gate = threading.Event()  # ``hold_at`` waits for it
        self._etags: dict[bytes, str] = {}
        self._connections: set[socket.socket] = set()
        self._thread = threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02}, name="weather")

    @property
    def endpoint(self) -> str:
        """Its address."""
        return f"http://127.0.0.1:{self.server_address[1]}"

    def etag(self, content: bytes) -> str:
        """The sha256 of a file, computed once."""
        if content not in self._etags:
            self._etags[content] = hashlib.sha256(content).hexdigest()
        return self._etags[content]

    def wait_until(self, condition: Callable[[], bool], timeout_s: float = 30.0) -> None:
        """Until it holds; it is looked at whenever something moved."""
        with self.moved:
            deadline = time.monotonic() + timeout_s
            while not condition():  # it may also be about something else that does not tell
                assert time.monotonic() < deadline, "nothing came for too long"
                self.moved.wait(0.05)

    def starts(self, fault: str | None = None) -> list[int]:
        """From which byte each file request wanted to have the file."""
        return [seen.start for seen in self.seen if fault in {None, seen.fault}]

    def hold_at(self, size: int) -> None:
        """Send no file further than to about this byte until ``open_gate`` is set."""
        self.gate = lambda _path, at: None if at < size else self.pass_gate()

    def pass_gate(self) -> None:
        """Wait until it is open."""
        self.open_gate.wait(STALL_S)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.open_gate.set()
        self.shutdown()
        for connection in tuple(self._connections):  # those that are kept alive
            _shut(connection)
        self.server_close()
        self._thread.join()

    @override
    def process_request(self, request: socket.socket | tuple[bytes, socket.socket], client_address: object) -> None:
        assert isinstance(request, socket.socket)
        self._connections.add(request)
        super().process_request(request, client_address)

    @override
    def shutdown_request(self, request: socket.socket | tuple[bytes, socket.socket]) -> None:
        assert isinstance(request, socket.socket)
        self._connections.discard(request)
        super().shutdown_request(request)

    @override
    def handle_error(self, request: object, client_address: object) -> None:
        """A client that went away is what tests want."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: WeatherServer  # pyright: ignore[reportIncompatibleVariableOverride]  what it is made by

    @override
    def log_message(self, format: str, *args: object) -> None:
        """Quiet."""

    def do_GET(self) -> None:
        url = urlsplit(self.path)
        path = unquote(url.path)
        asked = re.fullmatch(r"bytes=(\d+)-", self.headers.get("Range", ""))
        start = int(asked[1]) if asked else 0
        if path.startswith("/store/"):
            self._send_file(path.removeprefix("/store/"), start, is_range=asked is not None, fault=url.query)
        else:
            self._lead(path.partition(f"/resolve/{COMMIT}/")[2], start)

    def _lead(self, name: str, start: int) -> None:
        """The hub itself: where the file is, and what."""
        server = self.server
        content = server.files.get(name)
        fault = "404" if content is None else server.weather.fault()
        with server.moved:
            server.seen.append(Seen(name, start, fault))
            server.faults[fault] += 1
            server.moved.notify_all()
        if fault == "portal":
            self._answer(200, {"Content-Type": "text/html; charset=utf-8"}, b"<h1>Welcome to our hotel</h1>")
            return
        if content is None or fault in _STATUSES:
            self._answer(429 if fault == "later" else int(fault), _STATUSES[fault])
            return
        etag = server.etag(content) if server.says_sha256 else f"{len(content):x}"
        self._answer(
            302,
            {
                "Location": f"{server.endpoint}/store/{quote(name)}?{fault}",
                "X-Repo-Commit": "d" * 40 if fault == "other" else COMMIT,
                "X-Linked-Size": str(len(content)),
                "X-Linked-Etag": f'"{"0" * 64 if fault == "changed" else etag}"',
            },
        )

    def _send_file(self, name: str, start: int, *, is_range: bool, fault: str) -> None:
        """Who keeps the bytes."""
        content = self.server.files[name]
        if fault == "416" or start >= len(content) > 0:
            self._answer(416, {"Content-Range": f"bytes */{len(content)}"})
        else:
            self._send_from(name, content, start, is_range=is_range, fault=fault)

    def _send_from(self, name: str, content: bytes, start: int, *, is_range: bool, fault: str) -> None:
        weather, total = self.server.weather, len(content)
        if fault == "whole":
            start, is_range = 0, False
        if fault == "elsewhere" and is_range:
            start = start // 2
        length = total - start
        promised = {"long": length + 1000, "short": length - min(length, 1000)}.get(fault, length)
        self.send_response(206 if is_range else 200)
        if is_range:
            self.send_header("Content-Range", f"bytes {start}-{total - 1}/{total}")
        if fault == "packed":
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(promised))
        self.end_headers()
        stops = fault in {"cut", "stall"}
        end = start + min(promised, weather.part_of(length) if stops else length)
        self._send(name, memoryview(content)[:end], start)
        if fault == "stall":
            self._wait_for_the_client_to_leave()
        if stops or promised != length:
            self.close_connection = True
        if fault == "cut":  # as when a cable is pulled: not even goodbye
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    def _send(self, name: str, data: memoryview, start: int) -> None:
        for at in range(start, len(data), _CHUNK):
            self.server.gate(name, at)
            chunk = data[at : at + _CHUNK]
            self.wfile.write(chunk)
            with self.server.moved:
                self.server.sent_bytes += len(chunk)
                self.server.moved.notify_all()

    def _wait_for_the_client_to_leave(self) -> None:
        self.connection.settimeout(STALL_S)
        with contextlib.suppress(OSError):
            self.connection.recv(1)

    def _answer(self, status: int, headers: Mapping[str, str], body: bytes = b"") -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


_STATUSES = {
    "401": {"X-Error-Code": "RepoNotFound"},
    "403": {"X-Error-Code": "GatedRepo"},
    "404": {"X-Error-Code": "EntryNotFound"},
    "429": {"Retry-After": "0"},
    "later": {"Retry-After": "600"},
    "500": {},
}


def content(size: int, seed: int = 1) -> bytes:
    """Bytes that cannot be mistaken for others."""
    return random.Random(seed).randbytes(size)  # noqa: S311  no secret


def script(*faults: str) -> Weather:
    """Weather known beforehand, then fair."""
    return Weather(script=deque(faults))


def _shut(connection: socket.socket) -> None:
    with contextlib.suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)
