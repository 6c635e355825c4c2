"""Other machines as devices: llama.cpp's RPC part, where this build has it."""

from __future__ import annotations

import contextlib
import ctypes
import os
import socket
import sys
from typing import TYPE_CHECKING

import psutil

from inglenook.cancel import Cancel
from inglenook.engines.llama_cpp.rpc_asking import ask_worker
from inglenook.engines.llama_cpp.worker import exports
from inglenook.errors import LoadError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from inglenook.engines.llama_cpp.worker.exports import Address

_POINTER = ctypes.c_void_p
_NAME = b"RPC"
# A machine that has been switched off sends nothing more: after so long, in seconds, its silence is an error.
_IDLE_S, _BETWEEN_S, _TIMES = 10, 5, 3


def take_workers(endpoints: Sequence[str]) -> None:
    """Make devices of them, in this order; raises RpcWorkerError, LoadError.

    Each is asked first by ourselves: llama.cpp would wait without end, and abort where it is refused.
    """
    registry = _registry()
    if endpoints and registry is None:
        raise LoadError(
            say(
                "This build of llama.cpp has no RPC part, so it cannot use other machines. Switch them off in Settings "
                "> Servers, or use the llama.cpp that comes with Inglenook."
            )
        )
    for endpoint in endpoints:
        ask_worker(endpoint, Cancel())
        add = _function(registry, b"ggml_backend_rpc_add_server", _POINTER, ctypes.c_char_p)
        added = add(endpoint.encode())
        if not added:
            raise LoadError(say("The RPC worker at {endpoint} has no device. Start it anew.", endpoint=endpoint))
        exports.registry_function("ggml_backend_register", None, _POINTER)(added)


def notice_their_end() -> None:
    """Have the system find out when a machine at the other end is gone: llama.cpp itself waits for it for ever.

    Only where a process can look at its own connections; elsewhere the silence is shown, and can be stopped.
    """
    if sys.platform == "win32":
        return
    for connection in _connections():
        with connection, contextlib.suppress(OSError):
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
            idle = socket.TCP_KEEPALIVE if sys.platform == "darwin" else socket.TCP_KEEPIDLE
            connection.setsockopt(socket.IPPROTO_TCP, idle, _IDLE_S)
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPINTVL, _BETWEEN_S)
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPCNT, _TIMES)
            if sys.platform == "linux":  # also while something is on its way there
                connection.setsockopt(
                    socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, (_IDLE_S + _BETWEEN_S * _TIMES) * 1000
                )


def serve_rpc(endpoint: str, threads: int) -> None:
    """Be such a worker with this computer's devices; ends when nobody can be let in. Raises LoadError."""
    start = _function(
        _registry(),
        b"ggml_backend_rpc_start_server",
        None,
        ctypes.c_char_p,
        ctypes.c_char_p,
        ctypes.c_size_t,
        ctypes.c_size_t,
        ctypes.POINTER(_POINTER),
    )
    own = exports.own_devices()
    start(endpoint.encode(), None, threads, len(own), (_POINTER * len(own))(*own))


def _connections() -> Iterator[socket.socket]:
    """Copies of this process's own; a worker has none but with other workers."""
    for one in psutil.Process().net_connections("tcp4"):
        if one.fd >= 0 and one.raddr:
            with contextlib.suppress(OSError):
                yield socket.socket(fileno=os.dup(one.fd))


def _registry() -> Address:
    return exports.registry_function("ggml_backend_reg_by_name", _POINTER, ctypes.c_char_p)(_NAME)


def _function(registry: Address, name: bytes, result: type | None, *arguments: type) -> Callable[..., int | None]:
    find = exports.base_function("ggml_backend_reg_get_proc_address", _POINTER, _POINTER, ctypes.c_char_p)
    address = find(registry, name)
    if not address:
        raise LoadError(say("This build of llama.cpp cannot be an RPC worker. Use the one that comes with Inglenook."))
    return ctypes.CFUNCTYPE(result, *arguments)(address)
