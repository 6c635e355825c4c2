"""An HTTP server on loopback whose weather a test makes: refusals, sign-in pages, answers that stop half-way."""

from __future__ import annotations

import contextlib
import json
import socket
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Generic, TypeVar
from urllib.parse import parse_qsl, unquote, urlsplit

from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Callable

_LONGEST_HOLD_S = 30.0


class Loopback:
    """What was asked, and what a test wants to be answered."""

    def __init__(self) -> None:
        self.requests: list[str] = []  # "GET /api/models"
        self.headers: list[tuple[str, dict[str, str]]] = []  # of each request, with the path
        self.fail_with: int | None = None  # every request is answered with this status
        self.retry_after: str | None = None
        self.answer_html = False  # as a network's sign-in page does
        self.serves_ranges = True
        self.prefix = ""  # the path below which it lies, as some mirrors do
        self.connections = 0  # that were opened, whether something was asked or not
        self.hold_after: int | None = None  # bytes of a body that are sent before it stops; -1: not even its head
        self.go_on = threading.Event()  # ends that


Owner = TypeVar("Owner", bound=Loopback)


class LoopbackServer(ThreadingHTTPServer, Generic[Owner]):
    """One port of it; leaves no thread and no socket behind."""

    daemon_threads = False  # they end before ``server_close`` does

    def __init__(self, owner: Owner, handler: Callable[..., BaseHTTPRequestHandler]) -> None:
        super().__init__(("127.0.0.1", 0), handler)
        self.owner = owner
        self._open: set[socket.socket] = set()
        self.thread = threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)

    @override
    def process_request(self, request: socket.socket | tuple[bytes, socket.socket], client_address: object) -> None:
        self.owner.connections += 1
        if isinstance(request, socket.socket):
            self._open.add(request)
        super().process_request(request, client_address)

    @override
    def shutdown_request(self, request: socket.socket | tuple[bytes, socket.socket]) -> None:
        super().shutdown_request(request)
        if isinstance(request, socket.socket):
            self._open.discard(request)

    def cut(self) -> None:
        """End what waits for another request of its client."""
        for connection in tuple(self._open):
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    @override
    def handle_error(self, request: object, client_address: object) -> None:
        """A client that goes away is no error of ours."""
        if not isinstance(sys.exception(), OSError):
            super().handle_error(request, client_address)  # pyright: ignore[reportArgumentType]  only printed


class LoopbackHandler(BaseHTTPRequestHandler):
    """Answers by ``answer``, unless its owner says otherwise."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # a small body would wait 40 ms for the head to be acknowledged
    server: LoopbackServer[Loopback]  # pyright: ignore[reportIncompatibleVariableOverride]  which it is here
    timeout = 10

    @override
    def log_message(self, format: str, *args: object) -> None:
        pass

    def do_GET(self) -> None:
        """As http.server wants it called."""
        owner, parts = self.server.owner, urlsplit(self.path)
        owner.requests.append(f"{self.command} {parts.path}")
        owner.headers.append((parts.path, {name.lower(): value for name, value in self.headers.items()}))
        if owner.fail_with is not None:
            extra = {"Retry-After": owner.retry_after} if owner.retry_after else {}
            self.send(owner.fail_with, b"{}", **extra)
        elif owner.answer_html:
            self.send(200, b"<html>Please sign in</html>", content_type="text/html")
        else:
            self.answer(unquote(parts.path).removeprefix(owner.prefix), dict(parse_qsl(parts.query)))

    def do_HEAD(self) -> None:
        """The same without a body."""
        self.do_GET()

    def answer(self, path: str, query: dict[str, str]) -> None:
        """Send something."""
        raise NotImplementedError

    def send(self, status: int, body: bytes = b"", *, content_type: str = "application/json", **headers: str) -> None:
        """All at once, or as far as the owner's weather lets it; underscores in names stand for hyphens."""
        owner = self.server.owner
        if owner.hold_after == -1:
            owner.go_on.wait(_LONGEST_HOLD_S)
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Content-Type", content_type)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        if self.command == "HEAD":
            return
        if owner.hold_after is not None and 0 <= owner.hold_after < len(body):
            self.wfile.write(body[: owner.hold_after])
            owner.go_on.wait(_LONGEST_HOLD_S)
            body = body[owner.hold_after :]
        self.wfile.write(body)

    def refuse(self, status: int, code: str, message: str) -> None:
        """As the hub says no."""
        body = json.dumps({"error": message}).encode()
        self.send(status, body, X_Error_Code=code, X_Error_Message=message)

    def send_file(self, data: bytes, **headers: str) -> None:
        """All of it or the part that was asked for."""
        wanted = self.headers.get("Range", "") if self.server.owner.serves_ranges else ""
        if not wanted.startswith("bytes="):
            self.send(200, data, content_type="application/octet-stream", **headers)
            return
        first, _, last = wanted.removeprefix("bytes=").partition("-")
        start, end = int(first), min(int(last) if last else len(data) - 1, len(data) - 1)
        if start >= len(data):
            self.send(416, b"", Content_Range=f"bytes */{len(data)}", **headers)
            return
        place = f"bytes {start}-{end}/{len(data)}"
        self.send(206, data[start : end + 1], content_type="application/octet-stream", Content_Range=place, **headers)

    @property
    def token(self) -> str:
        """Who asks."""
        return self.headers.get("Authorization", "").removeprefix("Bearer ").strip()
