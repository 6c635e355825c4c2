"""RPC workers are asked in time, whatever stands at the address; each failure is a sentence that names it."""

from __future__ import annotations

import importlib.util
import re
import socket
import struct
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.engines.rpc_machine import RpcMachine, free_endpoint, needs_rpc

from inglenook.cancel import Cancel
from inglenook.engines.llama_cpp import rpc_asking
from inglenook.engines.llama_cpp.rpc_asking import ask_worker, endpoint_of, is_here
from inglenook.engines.llama_cpp.rpc_workers import HeldWorkers, RpcWorkers
from inglenook.errors import CancelledError, RpcWorkerError
from inglenook.hub.request_log import RequestLog
from inglenook.hub.rpc_notes import rpc_notes
from inglenook.storage.database import Database

if TYPE_CHECKING:
    from collections.abc import Callable

SOON_S = 0.5


class Stranger:
    """Listens, and does to the first who comes what a test says; nobody else is served."""

    def __init__(self, does: Callable[[socket.socket], None]) -> None:
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.endpoint = f"127.0.0.1:{self._listening.getsockname()[1]}"
        self._does = does
        self._thread = threading.Thread(target=self._serve)

    def _serve(self) -> None:
        connection, _ = self._listening.accept()
        with connection:
            self._does(connection)

    def __enter__(self) -> str:
        self._thread.start()
        return self.endpoint

    def __exit__(self, *_: object) -> None:
        self._thread.join()
        self._listening.close()


def hello(major: int) -> bytes:
    return struct.pack("<Q4B24x", 28, major, 0, 0, 0)


@pytest.mark.parametrize(
    ("text", "endpoint"),
    [
        ("192.168.1.20:50052", "192.168.1.20:50052"),
        (" box.local ", "box.local:50052"),
        ("box:1", "box:1"),
        ("gpu_box:65535", "gpu_box:65535"),
        ("", None),
        (":50052", None),
        ("box:", None),
        ("box:0", None),
        ("box:65536", None),
        ("box:http", None),
        ("http://box:1", None),
        ("[::1]:50052", None),
        ("box:1,other:2", None),
        ("a b", None),
        ("böx", None),
        ("-box", None),
    ],
)
def test_an_address_is_a_host_and_a_port(text: str, endpoint: str | None) -> None:
    assert endpoint_of(text) == endpoint


def test_what_stays_here() -> None:
    assert is_here("127.0.0.1:1")
    assert is_here("localhost:1")
    assert not is_here("192.168.1.20:50052")
    assert not is_here("box:50052")


@needs_rpc
def test_a_worker_tells_its_memory() -> None:
    with RpcMachine() as machine:
        answer = ask_worker(machine.endpoint, Cancel())
    assert answer.version.startswith(f"{rpc_asking.PROTOCOL}.")
    (device,) = answer.devices
    assert 0 < device.free_bytes <= device.total_bytes


def test_the_protocol_is_the_one_of_the_installed_llama_cpp() -> None:
    spec = importlib.util.find_spec("llama_cpp")
    assert spec is not None
    (place,) = spec.submodule_search_locations or [""]
    header = Path(place, "include", "ggml-rpc.h").read_text(encoding="utf-8")
    (version,) = re.findall(r"RPC_PROTO_MAJOR_VERSION\s+(\d+)", header)
    (most,) = re.findall(r"GGML_RPC_MAX_SERVERS\s+(\d+)", header)
    assert (int(version), int(most)) == (rpc_asking.PROTOCOL, rpc_asking.MOST_WORKERS)


def test_nobody_there() -> None:
    endpoint = free_endpoint()
    with pytest.raises(RpcWorkerError, match=f"at {endpoint} cannot be reached: the machine is there") as raised:
        ask_worker(endpoint, Cancel())
    assert raised.value.endpoint == endpoint


def test_no_machine_of_that_name() -> None:
    with pytest.raises(RpcWorkerError, match=r"at nowhere\.invalid:50052 cannot be reached"):
        ask_worker("nowhere.invalid:50052", Cancel())


def test_one_that_is_in_use_is_not_waited_for() -> None:
    answered = threading.Event()
    with Stranger(lambda _: void(answered.wait())) as endpoint:
        began = time.monotonic()
        with pytest.raises(RpcWorkerError, match=f"at {endpoint} lets nobody in"):
            ask_worker(endpoint, Cancel(), patience_s=SOON_S)
        assert time.monotonic() - began < 5 * SOON_S
        answered.set()


def test_a_stop_is_obeyed_at_once() -> None:
    cancel, asked = Cancel(), threading.Event()

    def wait(connection: socket.socket) -> None:
        connection.recv(1)
        asked.set()
        while connection.recv(1024):
            pass

    def stop() -> None:
        asked.wait()
        cancel.cancel()

    stopping = threading.Thread(target=stop)
    stopping.start()
    with Stranger(wait) as endpoint, pytest.raises(CancelledError):
        ask_worker(endpoint, cancel, patience_s=60)
    stopping.join()


@pytest.mark.parametrize(
    "said",
    [b"", b"HTTP/1.1 400 Bad Request\r\n\r\n", bytes(8), hello(7), hello(7) + struct.pack("<QI", 4, 10**9)],
    ids=["nothing", "http", "no size", "half", "a billion devices"],
)
def test_what_is_no_worker_is_said_to_be_none(said: bytes) -> None:
    stranger = Stranger(lambda connection: answer(connection, said))
    with stranger as endpoint, pytest.raises(RpcWorkerError, match=f"What answers at {endpoint} is no RPC worker"):
        ask_worker(endpoint, Cancel(), patience_s=SOON_S)


def test_another_version_is_named() -> None:
    told = r"speaks version 4\.0\.0 of the protocol, and this llama.cpp speaks 7"
    old = Stranger(lambda connection: answer(connection, hello(4)))
    with old as endpoint, pytest.raises(RpcWorkerError, match=told):
        ask_worker(endpoint, Cancel())


def test_offline_asks_nobody_but_this_computer() -> None:
    here = free_endpoint()
    workers = RpcWorkers(("192.0.2.1:50052", here), is_offline=lambda: True)
    far, near = workers.found()
    assert "the app is offline" in far.problem
    assert "cannot be reached" in near.problem


def test_one_that_a_model_lies_on_is_not_asked() -> None:
    workers = RpcWorkers((free_endpoint(),))
    workers.hold(workers.endpoints)
    assert [(found.devices, found.problem) for found in workers.found()] == [((), "")]
    workers.let_go(workers.endpoints)
    assert workers.found()[0].problem


def test_each_connection_is_written_down_before_it_is_opened(tmp_path: Path) -> None:
    database = Database(tmp_path / "inglenook.sqlite")
    requests = RequestLog(database)
    endpoint = free_endpoint()
    workers = RpcWorkers((endpoint,), note=rpc_notes(requests))
    workers.found()
    held = HeldWorkers(workers, workers.endpoints)
    (lying, asked) = requests.entries()
    assert (asked.method, asked.url, asked.status) == ("RPC", f"rpc://{endpoint}", None)
    assert "cannot be reached" in asked.error
    assert lying.is_unfinished
    held.let_go()
    held.let_go()
    (lying, _) = requests.entries()
    assert (lying.purpose, lying.status, lying.error) == ("Spread a model over another machine", 0, "")
    database.close()


def answer(connection: socket.socket, said: bytes) -> None:
    connection.recv(1024)
    connection.sendall(said)


def void(_: object) -> None:
    pass
