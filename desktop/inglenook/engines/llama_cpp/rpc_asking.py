"""Asks llama.cpp's RPC workers on other machines what they have, with time-outs: llama.cpp waits for ever, or aborts.

The protocol is that of ggml/include/ggml-rpc.h and ggml/src/ggml-rpc/ggml-rpc.cpp: a command's number, the size of what
follows, and what follows; the answer is a size and as much. It is neither encrypted nor asks who is there.
"""

from __future__ import annotations

import contextlib
import re
import socket
import struct
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.cancel import Cancel
from inglenook.engines.server import is_loopback
from inglenook.errors import RpcWorkerError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Sequence

PROTOCOL = 7  # RPC_PROTO_MAJOR_VERSION; one of another version is refused by llama.cpp
USUAL_PORT = 50052
MOST_WORKERS = 16  # GGML_RPC_MAX_SERVERS
PATIENCE_S = 5.0

_MEMORY, _HELLO, _COUNT = 11, 14, 15  # enum rpc_cmd
_CAPABILITIES = bytes(24)  # RPC_CONN_CAPS_SIZE; all 0: plain TCP
_HELLO_BYTES = 4 + len(_CAPABILITIES)
_MOST_DEVICES = 64
_GONE_S = 1.0  # for one of several to answer, after a model on them has ended
_LOOK_S = 0.1  # between looks at the cancel
# llama.cpp looks for the first colon and asks for an address of version 4.
_ENDPOINT = re.compile(r"(?P<host>[A-Za-z0-9](?:[A-Za-z0-9._-]{0,252}[A-Za-z0-9])?)(?::(?P<port>[0-9]{1,5}))?")


@dataclass(frozen=True, slots=True)
class RpcDevice:
    """What one of a worker's devices has, in bytes; a processor tells all its memory as free."""

    total_bytes: int
    free_bytes: int


@dataclass(frozen=True, slots=True)
class RpcAnswer:
    """A worker that answers."""

    endpoint: str
    version: str  # of the protocol
    devices: tuple[RpcDevice, ...]


def endpoint_of(text: str) -> str | None:
    """“host:port” as llama.cpp takes it, with the usual port where none is said; None: it is no such thing."""
    match = _ENDPOINT.fullmatch(text.strip())
    port = int(match["port"] or USUAL_PORT) if match else 0
    return f"{match['host']}:{port}" if match and 0 < port < 2**16 else None


def is_here(endpoint: str) -> bool:
    """Whether what is sent there stays on this computer, or enters a tunnel there."""
    return is_loopback(f"tcp://{endpoint}")


def ask_worker(endpoint: str, cancel: Cancel, *, patience_s: float = PATIENCE_S) -> RpcAnswer:
    """What it has. Raises RpcWorkerError with the reason, CancelledError."""
    host, _, port = endpoint.rpartition(":")
    deadline = time.monotonic() + patience_s
    cancel.raise_if_set()
    try:
        connection = _connected(host, int(port), patience_s)
    except OSError as error:
        raise _unreachable(endpoint, error) from error
    talk = _Talk(connection, deadline, cancel)
    forget = cancel.on_cancel(talk.hang_up)
    try:
        return _asked(endpoint, talk)
    except TimeoutError as error:
        raise RpcWorkerError(
            say(
                "The RPC worker at {endpoint} lets nobody in: it serves one program at a time, and another one, or a "
                "model of this app, is using it. Unload that model, or start the worker anew.",
                endpoint=endpoint,
            ),
            endpoint,
        ) from error
    except (OSError, struct.error) as error:
        cancel.raise_if_set()
        raise RpcWorkerError(
            say(
                "What answers at {endpoint} is no RPC worker of this llama.cpp. Start ggml's rpc-server there, of the "
                "same version, or correct the address.",
                endpoint=endpoint,
            ),
            endpoint,
        ) from error
    finally:
        forget()
        connection.close()


def gone_of(endpoints: Sequence[str]) -> str:
    """Which of these does not answer any more; several at once: each of them. All when each answers, and one lied."""
    gone: list[str] = []
    for endpoint in endpoints if len(endpoints) > 1 else ():
        try:
            ask_worker(endpoint, Cancel(), patience_s=_GONE_S)
        except RpcWorkerError:
            gone.append(endpoint)
    return ", ".join(gone or endpoints)


def _connected(host: str, port: int, patience_s: float) -> socket.socket:
    """As llama.cpp does it: with the first address of version 4."""
    *_, address = socket.getaddrinfo(host, port, socket.AF_INET, socket.SOCK_STREAM)[0]
    connection = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        connection.settimeout(patience_s)
        connection.connect(address)
    except BaseException:
        connection.close()
        raise
    return connection


def _asked(endpoint: str, talk: _Talk) -> RpcAnswer:
    major, minor, patch, _ = talk.ask(_HELLO, _CAPABILITIES, _HELLO_BYTES)[:4]
    version = f"{major}.{minor}.{patch}"
    if major != PROTOCOL:
        raise RpcWorkerError(
            say(
                "The RPC worker at {endpoint} speaks version {version} of the protocol, and this llama.cpp speaks "
                "{protocol}. Use an rpc-server of the same llama.cpp on both machines.",
                endpoint=endpoint,
                version=version,
                protocol=PROTOCOL,
            ),
            endpoint,
        )
    (count,) = struct.unpack("<I", talk.ask(_COUNT, b"", 4))
    if not 0 < count <= _MOST_DEVICES:
        raise OSError(count)
    memory = (struct.unpack("<QQ", talk.ask(_MEMORY, struct.pack("<I", number), 16)) for number in range(count))
    return RpcAnswer(endpoint, version, tuple(RpcDevice(total, free) for free, total in memory))


def _unreachable(endpoint: str, error: OSError) -> RpcWorkerError:
    if isinstance(error, TimeoutError):
        reason = say("nothing answers there")
    elif isinstance(error, ConnectionRefusedError):
        reason = say("the machine is there, but no worker runs on it")
    elif isinstance(error, socket.gaierror):
        reason = say("no machine of that name is known")
    else:
        reason = error.strerror or str(error)
    return RpcWorkerError(
        say(
            "The RPC worker at {endpoint} cannot be reached: {reason}. Start it, or switch it off in Settings > "
            "Servers.",
            endpoint=endpoint,
            reason=reason,
        ),
        endpoint,
    )


class _Talk:
    """One connection; raises TimeoutError after the deadline, ConnectionError when it is cut."""

    def __init__(self, connection: socket.socket, deadline: float, cancel: Cancel) -> None:
        self._connection = connection
        self._deadline = deadline
        self._cancel = cancel

    def ask(self, command: int, data: bytes, size: int) -> bytes:
        """The answer, which must be of that size."""
        self._connection.settimeout(_LOOK_S)
        self._connection.sendall(struct.pack("<BQ", command, len(data)) + data)
        (told,) = struct.unpack("<Q", self._receive(8))
        if told != size:
            raise ConnectionError(told)
        return self._receive(size)

    def hang_up(self) -> None:
        """From another thread."""
        with contextlib.suppress(OSError):
            self._connection.shutdown(socket.SHUT_RDWR)

    def _receive(self, size: int) -> bytes:
        found = b""
        while len(found) < size:
            self._cancel.raise_if_set()
            try:
                piece = self._connection.recv(size - len(found))
            except TimeoutError:
                if time.monotonic() > self._deadline:
                    raise
                continue
            if not piece:
                raise ConnectionError(size)
            found += piece
        return found
