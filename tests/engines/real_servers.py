"""Real servers of other people's making, each a process of its own on loopback with the real tiny model."""

from __future__ import annotations

import contextlib
import os
import re
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Mapping
    from pathlib import Path

READY_S = 90.0
_LLAMA_SERVER = """
import sys, threading, xllamacpp
wanted = xllamacpp.CommonParams()
wanted.model.path, wanted.n_ctx, wanted.warmup, wanted.model_alias = sys.argv[1], 2048, False, {"tiny"}
wanted.cpuparams.n_threads, wanted.chat_template = 1, sys.argv[2]
server = xllamacpp.Server(wanted)
print("listens at " + server.listening_address, flush=True)
sys.stdin.read()
"""
_ADDRESS = re.compile(r"http://(?:127\.0\.0\.1|localhost):\d+")


@contextlib.contextmanager
def llama_server(model: Path, *, template: str = "") -> Generator[str]:
    """llama.cpp's own, as xllamacpp brings it; its address. The model is called "tiny"; ``template``: not its own."""
    with _running([sys.executable, "-c", _LLAMA_SERVER, str(model), template], "listens at ") as address:
        yield address


@contextlib.contextmanager
def llama_cpp_python(model: Path, *, keeps_logits: bool = False) -> Generator[str]:
    """The server of llama-cpp-python, in Python; ``keeps_logits``: it can tell probabilities."""
    options = ["--model", str(model), "--model_alias", "tiny", "--n_ctx", "2048", "--n_threads", "1"]
    options += ["--host", "127.0.0.1", "--port", "0", "--logits_all", str(keeps_logits).lower()]
    with _running([sys.executable, "-m", "llama_cpp.server", *options], "running on ") as address:
        yield address


@contextlib.contextmanager
def ollama_proxy(behind: str, folder: Path) -> Generator[str]:
    """ollama-proxy-plus: Ollama's protocol as somebody else has written it, answered by a server that stands behind it.

    Its models are "box/tiny" and those that it always lists.
    """
    config = folder / "ollama-proxy.yaml"
    config.write_text("models: [box/tiny]\n", "utf-8")
    variables = {
        "PROVIDERS_BOX_BASE_URL": f"{behind}/v1",
        "PROVIDERS_BOX_API_KEY": "none",
        "PROXY_CONFIG_FILE": str(config),
    }
    command = [sys.executable, "-m", "ollama_proxy", "serve", "--host", "127.0.0.1", "--port", "0"]
    with _running(command, "running on ", variables) as address:
        yield address


@contextlib.contextmanager
def _running(command: list[str], ready: str, variables: Mapping[str, str] | None = None) -> Generator[str]:
    """The address that it prints once it is there."""
    process = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        env={**os.environ, "PYTHONUNBUFFERED": "1", **(variables or {})},
    )
    assert process.stdout is not None
    timer = threading.Timer(READY_S, process.kill)
    timer.start()
    said: list[str] = []
    reading = threading.Thread(target=_read_on, args=(process.stdout,))
    try:
        address = _address(process.stdout, ready, said)
        timer.cancel()
        reading.start()  # a pipe that nobody empties would stop it
        yield address
    finally:
        timer.cancel()
        process.kill()
        process.wait()
        if reading.ident:
            reading.join()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                pipe.close()


def _address(lines: Iterator[str], ready: str, said: list[str]) -> str:
    for line in lines:
        said.append(line)
        found = _ADDRESS.search(line)
        if ready in line and found:
            return found[0].replace("localhost", "127.0.0.1")
    raise AssertionError("the server did not start:\n" + "".join(said[-30:]))


def _read_on(lines: Iterator[str]) -> None:
    for _ in lines:
        pass
