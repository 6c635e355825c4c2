"""Another machine: llama.cpp's own RPC server on loopback, which can be switched off at any moment."""

from __future__ import annotations

import os
import socket
import subprocess
import time
from pathlib import Path
from typing import TYPE_CHECKING, Self

import pytest

import inglenook
from inglenook.cancel import Cancel
from inglenook.engines.llama_cpp.launch import worker_command, worker_environment
from inglenook.engines.llama_cpp.rpc_asking import ask_worker
from inglenook.engines.llama_cpp.rpc_part import SERVE, has_rpc
from inglenook.errors import RpcWorkerError

if TYPE_CHECKING:
    from inglenook.engines.llama_cpp.rpc_asking import RpcAnswer

START_S = 60.0

needs_rpc = pytest.mark.skipif(not has_rpc(), reason="this build of llama.cpp has no RPC part")


def free_endpoint() -> str:
    """Where nobody is."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        return f"127.0.0.1:{free.getsockname()[1]}"


class RpcMachine:
    """As ``inglenook engines rpc serve`` starts it; ``endpoint`` stays when it is switched off and on."""

    def __init__(self) -> None:
        self.endpoint = free_endpoint()
        self._server: subprocess.Popen[bytes] | None = None

    def switch_on(self) -> RpcAnswer:
        """What it answers, once it does."""
        source = str(Path(inglenook.__file__).parents[1])
        self._server = subprocess.Popen(
            [*worker_command(), SERVE, self.endpoint, "1"],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**worker_environment(os.environ, frozen=False), "PYTHONPATH": source},
        )
        deadline = time.monotonic() + START_S
        while True:
            try:
                return ask_worker(self.endpoint, Cancel())
            except RpcWorkerError:
                assert self._server.poll() is None
                assert time.monotonic() < deadline
                time.sleep(0.05)  # there is nothing to wait for but its port

    def switch_off(self) -> None:
        """At once, whatever it is doing."""
        if self._server is not None:
            self._server.kill()
            self._server.communicate()
            self._server = None

    def __enter__(self) -> Self:
        self.switch_on()
        return self

    def __exit__(self, *_: object) -> None:
        self.switch_off()
