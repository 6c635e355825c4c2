"""An RPC worker on this computer: llama.cpp's own server, in a process that ends with the one that started it."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

from inglenook.engines.llama_cpp.launch import is_frozen, worker_command, worker_environment
from inglenook.engines.llama_cpp.lifeline import hold
from inglenook.engines.llama_cpp.rpc_part import SERVE
from inglenook.errors import RpcWorkerError
from inglenook.sentence import say

if TYPE_CHECKING:
    from inglenook.cancel import Cancel

_LOOK_S = 0.1


def serve_rpc(endpoint: str, threads: int, cancel: Cancel) -> None:
    """Until the cancel. Raises RpcWorkerError when it ends by itself, as where the port is taken."""
    server = subprocess.Popen(  # noqa: S603  our own executable
        [*worker_command(), SERVE, endpoint, str(threads)],
        stdin=subprocess.PIPE,  # closes with this process, and the worker with it
        stdout=subprocess.DEVNULL,
        env=worker_environment(os.environ, frozen=is_frozen()),
        creationflags=subprocess.CREATE_NO_WINDOW if sys.platform == "win32" else 0,
    )
    let_go = hold(server.pid)
    try:
        while not cancel.wait(_LOOK_S):
            if server.poll() is not None:
                raise RpcWorkerError(
                    say(
                        "This computer cannot be an RPC worker at {endpoint}: the port is in use, or it is not an "
                        "address of this computer. Choose another port with --port, or another address with --host.",
                        endpoint=endpoint,
                    ),
                    endpoint,
                )
    finally:
        server.kill()
        server.communicate()
        let_go()
