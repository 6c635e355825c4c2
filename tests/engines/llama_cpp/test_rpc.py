"""A real model spread over another machine: the same answer, and a sentence that names the machine when it is gone."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import pytest
from tests.engines.llama_cpp.test_llama_cpp import LONG, SHORT, text
from tests.engines.rpc_machine import RpcMachine, free_endpoint, needs_rpc

from inglenook.cancel import Cancel
from inglenook.engines.engine import LoadedModel, LoadOptions, LoadProgress, TextChunk
from inglenook.engines.llama_cpp.llama_cpp import LlamaCpp
from inglenook.engines.llama_cpp.rpc_workers import RpcWorkers
from inglenook.engines.llama_cpp.worker_death import explain, is_of_rpc
from inglenook.errors import LoadError, RpcWorkerError, WorkerDiedError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

pytestmark = needs_rpc
LAYERS = 30


@pytest.fixture
def machine() -> Iterator[RpcMachine]:
    with RpcMachine() as machine:
        yield machine


def load(
    path: Path,
    *endpoints: str,
    layers: int | None = None,
    on_progress: Callable[[LoadProgress], None] = lambda _: None,
) -> LoadedModel:
    options = LoadOptions(context_window=1024, threads=1, gpu_layers=layers, flash_attention="off")
    return LlamaCpp(RpcWorkers(endpoints)).load(str(path), options, on_progress=on_progress, cancel=Cancel())


@pytest.mark.parametrize(("layers", "placed"), [(10, 10), (None, LAYERS + 1)])
def test_the_answer_is_the_same(smol: Path, machine: RpcMachine, layers: int | None, placed: int) -> None:
    alone = load(smol)
    words = text(list(alone.generate(SHORT, Cancel())))
    alone.unload()
    spread = load(smol, machine.endpoint, layers=layers)
    said = text(list(spread.generate(SHORT, Cancel())))
    spread.unload()
    assert said == words
    assert spread.info.gpu_layers == placed
    assert spread.info.devices == (f"RPC {machine.endpoint}", "CPU")
    assert any(use.device == "RPC0" and use.weights and use.kv for use in spread.info.memory)


def test_two_machines_take_a_part_each(smol: Path, machine: RpcMachine) -> None:
    with RpcMachine() as other:
        model = load(smol, machine.endpoint, other.endpoint)
        assert model.info.devices == (f"RPC {machine.endpoint}", f"RPC {other.endpoint}", "CPU")
        assert {use.device for use in model.info.memory if use.weights} >= {"RPC0", "RPC1"}
        answer = model.generate(LONG, Cancel())
        next(chunk for chunk in answer if isinstance(chunk, TextChunk))
        other.switch_off()
        with pytest.raises(WorkerDiedError, match=f"The RPC worker at {other.endpoint} is gone"):
            list(answer)
        model.unload()


def test_one_that_goes_in_the_middle_of_an_answer(smol: Path, machine: RpcMachine) -> None:
    workers = RpcWorkers((machine.endpoint,))
    engine, options = LlamaCpp(workers), LoadOptions(context_window=1024, threads=1)
    model = engine.load(str(smol), options, on_progress=lambda _: None, cancel=Cancel())
    answer = model.generate(LONG, Cancel())
    next(chunk for chunk in answer if isinstance(chunk, TextChunk))
    machine.switch_off()
    with pytest.raises(WorkerDiedError, match=f"The RPC worker at {machine.endpoint} is gone.* switch it off"):
        list(answer)
    assert not model.is_alive
    model.unload()

    with pytest.raises(LoadError, match=f"The RPC worker at {machine.endpoint} cannot be reached"):
        engine.load(str(smol), options, on_progress=lambda _: None, cancel=Cancel())

    workers.use(())
    model = engine.load(str(smol), options, on_progress=lambda _: None, cancel=Cancel())
    assert text(list(model.generate(SHORT, Cancel())))
    model.unload()


def test_one_that_goes_while_the_weights_are_sent(smol: Path, machine: RpcMachine) -> None:
    def on_progress(progress: LoadProgress) -> None:
        if progress.fraction is not None:
            machine.switch_off()

    with pytest.raises(WorkerDiedError, match=f"The RPC worker at {machine.endpoint} is gone"):
        load(smol, machine.endpoint, on_progress=on_progress)


def test_without_layers_nobody_is_asked(smol: Path) -> None:
    model = load(smol, free_endpoint(), layers=0)
    assert model.info.devices == ("CPU",)
    model.unload()


def test_offline_sends_nothing(smol: Path) -> None:
    engine = LlamaCpp(RpcWorkers(("192.0.2.1:50052",), is_offline=lambda: True))
    with pytest.raises(RpcWorkerError, match="the app is offline"):
        engine.load(str(smol), LoadOptions(), on_progress=lambda _: None, cancel=Cancel())


def test_a_port_that_belongs_to_something_else(smol: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        endpoint = f"127.0.0.1:{silent.getsockname()[1]}"
        with pytest.raises(LoadError, match=f"The RPC worker at {endpoint} lets nobody in"):
            load(smol, endpoint)


def test_what_llama_cpp_says_as_it_ends() -> None:
    assert is_of_rpc(["a/b/ggml-rpc.cpp:570: Remote RPC server crashed or returned malformed response"])
    assert is_of_rpc(["ggml-rpc.cpp:540: Failed to connect to 127.0.0.1:1"])
    assert not is_of_rpc(["ggml.c:1: GGML_ASSERT(x) failed"])
    assert "“" not in explain(-6, [], "box:1")
    assert "at box:1 is gone" in explain(-6, [], "box:1")
