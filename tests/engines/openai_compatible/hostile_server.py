"""A server of OpenAI's protocol on loopback that says what a test wants it to, in pieces as the test cuts them."""

from __future__ import annotations

import json
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from typing import TYPE_CHECKING, Self, cast

from tests.hub.loopback import Loopback, LoopbackServer
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Iterator

_LONGEST_HOLD_S = 20.0


@dataclass(slots=True)
class Reply:
    """One answer: its status, and its body in pieces; a piece that is None waits until the test says go on."""

    pieces: tuple[bytes | None, ...] = ()
    status: int = 200
    content_type: str = "text/event-stream"
    headers: dict[str, str] = field(default_factory=dict)
    is_cut: bool = False  # the connection ends before the body does


class HostileServer(Loopback):
    """Lists ``models``; chats are answered by ``replies`` in turn, the last one again and again."""

    def __init__(self) -> None:
        super().__init__()
        self.models: object = {"object": "list", "data": [{"id": "tiny", "object": "model", "owned_by": "somebody"}]}
        self.replies: list[Reply] = []
        self.others: dict[str, Reply] = {}  # by path
        self.asked: list[dict[str, object]] = []  # bodies of chats
        self.bodies: list[tuple[str, dict[str, object]]] = []  # of all that had one, with the path
        self.gone = threading.Event()  # a client has ended its connection in the middle
        self._given = 0
        self._server = LoopbackServer(self, _Handler)

    @property
    def address(self) -> str:
        """Its own."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> Self:
        self._server.thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.go_on.set()
        self._server.cut()
        self._server.shutdown()
        self._server.server_close()
        self._server.thread.join()

    def next_reply(self) -> Reply:
        """What is said now."""
        reply = self.replies[min(self._given, len(self.replies) - 1)]
        self._given += 1
        return reply


def said(*words: str, end: str | None = "stop", done: bool = True, **delta: str) -> Iterator[bytes]:
    """A stream as OpenAI's: each word an event, then why it ended, then the end mark."""
    for word in words:
        yield event({"choices": [{"index": 0, "delta": {"content": word}}]})
    for name, text in delta.items():
        yield event({"choices": [{"index": 0, "delta": {name: text}}]})
    if end:
        yield event({"choices": [{"index": 0, "finish_reason": end}]})
    if done:
        yield b"data: [DONE]\n\n"


def event(body: object) -> bytes:
    """One event."""
    return f"data: {json.dumps(body)}\n\n".encode()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: LoopbackServer[HostileServer]  # pyright: ignore[reportIncompatibleVariableOverride]  which it is here

    @override
    def log_message(self, format: str, *args: object) -> None:
        pass

    def do_GET(self) -> None:
        """As http.server wants it called."""
        owner = self.server.owner
        owner.requests.append(f"GET {self.path}")
        owner.headers.append((self.path, {name.lower(): value for name, value in self.headers.items()}))
        if self.path in owner.others:
            self._send(owner.others[self.path])
        elif self.path == "/v1/models":
            self._send(Reply((json.dumps(owner.models).encode(),), content_type="application/json"))
        else:
            self._send(Reply((b'{"error":{"message":"File Not Found"}}',), 404, "application/json"))

    def do_POST(self) -> None:
        """The same with a body."""
        self._with_body()

    def _with_body(self) -> None:
        owner = self.server.owner
        body = self.rfile.read(int(self.headers["Content-Length"]))
        owner.requests.append(f"{self.command} {self.path}")
        owner.headers.append((self.path, {name.lower(): value for name, value in self.headers.items()}))
        owner.bodies.append((self.path, cast("dict[str, object]", json.loads(body))))
        if self.path in owner.others:
            self._send(owner.others[self.path])
            return
        owner.asked.append(cast("dict[str, object]", json.loads(body)))
        self._send(owner.next_reply())

    def do_DELETE(self) -> None:
        """The same."""
        self._with_body()

    def _send(self, reply: Reply) -> None:
        self.send_response(reply.status)
        self.send_header("Content-Type", reply.content_type)
        self.send_header("Transfer-Encoding", "chunked")
        self.send_header("Connection", "close")
        for name, value in reply.headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.close_connection = True
        try:
            for piece in reply.pieces:
                if piece is None:
                    self.server.owner.go_on.wait(_LONGEST_HOLD_S)
                elif piece:
                    self.wfile.write(b"%x\r\n%b\r\n" % (len(piece), piece))
                    self.wfile.flush()
            if not reply.is_cut:
                self.wfile.write(b"0\r\n\r\n")
        except OSError:
            self.server.owner.gone.set()
