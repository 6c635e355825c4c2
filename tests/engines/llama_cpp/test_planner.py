"""A plan takes neither memory nor cards, and what goes wrong with it ends nothing but its worker."""

from __future__ import annotations

import dataclasses
import random
import sys
import tempfile
import threading
from typing import TYPE_CHECKING

import psutil
import pytest
from tests.fit.synthetic_headers import synthetic_header

from inglenook.cancel import Cancel
from inglenook.engines.llama_cpp.plan import ALL_LAYERS, HOST, LoadParameters, PlanRequest, PretendDevice
from inglenook.engines.llama_cpp.planner import Planner
from inglenook.errors import CancelledError, LoadError
from inglenook.fit.slim_header import slim_header
from inglenook.models.gguf import read_header

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from inglenook.engines.llama_cpp.plan import Backend, Plan

GIB = 2**30
PARAMETERS = LoadParameters(n_ctx=4096, n_batch=512, n_ubatch=512, n_threads=2, flash_attn="on", use_mmap=False)
CARD = PretendDevice("gpu0", "RTX 4090", "cuda", 24 * GIB, 23 * GIB)
LAYERS = 30  # of SmolLM2
CASES = 40  # hostile headers


@pytest.fixture
def planner() -> Iterator[Planner]:
    planner = Planner()
    yield planner
    planner.close()


@pytest.fixture
def request_of_smol(smol: Path) -> PlanRequest:
    slim = slim_header([read_header(smol)])
    return PlanRequest(slim.data, slim.file_bytes, PARAMETERS)


def on_card(request: PlanRequest, gpu_layers: int, *devices: PretendDevice) -> PlanRequest:
    parameters = dataclasses.replace(PARAMETERS, n_gpu_layers=gpu_layers)
    return dataclasses.replace(request, parameters=parameters, devices=devices or (CARD,))


def weights(plan: Plan, device: str) -> int:
    return sum(use.weights for use in plan.buffers if use.device == device)


def worker() -> psutil.Process:
    (child,) = psutil.Process().children()
    return child


def test_a_card_of_any_size_takes_the_last_layers(planner: Planner, request_of_smol: PlanRequest) -> None:
    none, one, half, every = (
        planner.plan(on_card(request_of_smol, layers), Cancel()) for layers in (0, 1, LAYERS // 2, ALL_LAYERS)
    )
    assert [plan.gpu_layers for plan in (none, one, half, every)] == [0, 1, LAYERS // 2, LAYERS + 1]
    assert weights(none, "gpu0") == 0
    assert weights(none, "gpu0") < weights(one, "gpu0") < weights(half, "gpu0") < weights(every, "gpu0")
    assert half.layer_devices == (HOST,) * (LAYERS // 2 + 1) + ("gpu0",) * (LAYERS // 2)
    kv = {use.device: use.kv for use in half.buffers if use.kv}
    assert kv["gpu0"] * (LAYERS // 2 + 1) == kv[HOST] * (LAYERS // 2 - 1)  # the output layer has none
    assert all(layer == "gpu0" for layer in every.layer_devices)


def test_llama_cpp_allocates_as_ever(planner: Planner, request_of_smol: PlanRequest) -> None:
    """Another figure means that llama.cpp has changed, or that its inner structures are read wrongly."""
    parameters = dataclasses.replace(PARAMETERS, n_outputs_max=512)
    (host,) = planner.plan(dataclasses.replace(request_of_smol, parameters=parameters), Cancel()).buffers
    assert (host.weights, host.kv, host.compute) == (96_576_768, 94_371_840, 103_024_640)


@pytest.mark.parametrize(
    ("backend", "name"),
    [
        ("cuda", "CUDA0"),
        ("hip", "ROCm0"),
        ("vulkan", "Vulkan0"),
        ("metal", "MTL0"),
        ("sycl", "SYCL0"),
        ("other", "GPU0"),
    ],
)
def test_every_backend_can_be_pretended(
    backend: Backend, name: str, planner: Planner, request_of_smol: PlanRequest
) -> None:
    card = dataclasses.replace(CARD, backend=backend, name="Ünïcode card")
    plan = planner.plan(on_card(request_of_smol, ALL_LAYERS, card), Cancel())
    assert {use.buffer for use in plan.buffers if use.device == "gpu0"} == {name}
    assert weights(plan, "gpu0") > 90_000_000


def test_two_cards_share_by_their_free_memory_or_as_told(planner: Planner, request_of_smol: PlanRequest) -> None:
    small = PretendDevice("gpu1", "RTX 3060", "cuda", 12 * GIB, 11 * GIB + GIB // 2)
    by_memory = planner.plan(on_card(request_of_smol, ALL_LAYERS, CARD, small), Cancel())
    assert [by_memory.layer_devices.count(device) for device in ("gpu0", "gpu1")] == [21, 10]
    told = on_card(request_of_smol, ALL_LAYERS, CARD, small)
    told = dataclasses.replace(told, parameters=dataclasses.replace(told.parameters, tensor_split=(0.0, 1.0)))
    assert set(planner.plan(told, Cancel()).layer_devices) == {"gpu1"}


def test_a_plan_takes_next_to_nothing(planner: Planner, request_of_smol: PlanRequest) -> None:
    parameters = dataclasses.replace(PARAMETERS, n_ctx=1_048_576)
    plan = planner.plan(dataclasses.replace(request_of_smol, parameters=parameters), Cancel())
    assert sum(use.kv for use in plan.buffers) > 20 * GIB
    assert worker().memory_info().rss < 150 * 2**20


def test_what_llama_cpp_refuses_is_told_in_its_words(planner: Planner, request_of_smol: PlanRequest) -> None:
    for change, said in (
        ({"type_v": "q8_0", "flash_attn": "off"}, "quantized V cache requires flash_attn"),
        ({"type_k": "q4_0", "n_seq_max": 5000}, "n_seq_max"),
    ):
        parameters = dataclasses.replace(PARAMETERS, **change)
        with pytest.raises(LoadError, match=said):
            planner.plan(dataclasses.replace(request_of_smol, parameters=parameters), Cancel())
    unknown = dataclasses.replace(request_of_smol, header=request_of_smol.header.replace(b"llama", b"lhama"))
    with pytest.raises(LoadError, match="unknown model architecture: 'lhama'"):
        planner.plan(unknown, Cancel())
    assert planner.plan(request_of_smol, Cancel()).n_ctx == 4096


def test_hostile_headers_end_the_worker_only(planner: Planner, request_of_smol: PlanRequest) -> None:
    dice = random.Random(7)  # noqa: S311  no secret
    died = refused = 0
    place = request_of_smol.header.index(b"llama.block_count") + len("llama.block_count") + 4
    many = request_of_smol.header[:place] + (5000).to_bytes(4, "little") + request_of_smol.header[place + 4 :]
    for number in range(CASES):
        header = bytearray(many if number == 0 else request_of_smol.header)
        for _ in range(dice.choice([1, 2, 8]) if number else 0):
            header[dice.randrange(4, 2048)] = dice.choice([0, 127, 255, dice.randrange(256)])
        try:
            planner.plan(dataclasses.replace(request_of_smol, header=bytes(header)), Cancel())
        except LoadError as error:
            sentence = str(error)
            assert len(sentence) > 20
            assert sentence.endswith(".")
            assert "Traceback" not in sentence
            died += "internal error" in sentence
            refused += "cannot use this model" in sentence
    assert died
    assert refused
    assert planner.plan(request_of_smol, Cancel()).n_ctx == 4096


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps to the limit")
def test_a_plan_may_not_fill_the_memory(planner: Planner) -> None:
    """The state of recurrent layers is really allocated, even for a plan: 33 GiB here."""
    slim = slim_header([synthetic_header("mamba2-2.7b-q8")])
    few, many = (dataclasses.replace(PARAMETERS, n_seq_max=count) for count in (2, 206))
    assert planner.plan(PlanRequest(slim.data, slim.file_bytes, few), Cancel()).buffers
    with pytest.raises(LoadError, match="takes too much memory"):
        planner.plan(PlanRequest(slim.data, slim.file_bytes, many), Cancel())


def test_closing_ends_a_plan_that_hangs(planner: Planner, request_of_smol: PlanRequest) -> None:
    planner.plan(request_of_smol, Cancel())
    worker().suspend()
    threading.Timer(0.2, planner.close).start()
    with pytest.raises(LoadError, match="only an estimate"):
        planner.plan(request_of_smol, Cancel())


def test_a_file_that_cannot_be_is_refused(planner: Planner, request_of_smol: PlanRequest) -> None:
    with pytest.raises(LoadError, match="could not be made"):
        planner.plan(dataclasses.replace(request_of_smol, file_bytes=2**62), Cancel())
    with pytest.raises(LoadError, match=r"not within the file bounds|corrupted"):
        planner.plan(dataclasses.replace(request_of_smol, file_bytes=50_000), Cancel())


def test_a_worker_that_was_killed_is_started_again(planner: Planner, request_of_smol: PlanRequest) -> None:
    before = planner.plan(request_of_smol, Cancel())
    worker().kill()
    with pytest.raises(LoadError, match=r"memory ran out.*only an estimate"):
        planner.plan(request_of_smol, Cancel())
    assert planner.plan(request_of_smol, Cancel()).buffers == before.buffers


def test_a_plan_that_takes_too_long_is_given_up(request_of_smol: PlanRequest) -> None:
    planner = Planner(patience_s=0.0)
    with pytest.raises(LoadError, match="did not finish planning within 0 seconds"):
        planner.plan(request_of_smol, Cancel())
    planner.close()


def test_a_cancelled_plan_is_not_taken_for_the_next(planner: Planner, request_of_smol: PlanRequest) -> None:
    planner.plan(request_of_smol, Cancel())
    cancel = Cancel()
    psutil.Process(worker().pid).suspend()
    threading.Timer(0.2, cancel.cancel).start()
    with pytest.raises(CancelledError):
        planner.plan(on_card(request_of_smol, ALL_LAYERS), cancel)
    psutil.Process(worker().pid).resume()
    assert planner.plan(request_of_smol, Cancel()).gpu_layers == 0


def test_any_thread_may_ask(planner: Planner, request_of_smol: PlanRequest) -> None:
    layers: dict[int, int] = {}

    def ask(wanted: int) -> None:
        layers[wanted] = planner.plan(on_card(request_of_smol, wanted), Cancel()).gpu_layers

    threads = [threading.Thread(target=ask, args=(wanted,)) for wanted in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert layers == {wanted: wanted for wanted in range(8)}


def test_nothing_is_left_on_the_disk(planner: Planner, request_of_smol: PlanRequest, tmp_path: Path) -> None:
    tempfile.tempdir, before = str(tmp_path), tempfile.tempdir
    try:
        planner.plan(request_of_smol, Cancel())
        (folder,) = tmp_path.iterdir()
        assert list(folder.iterdir()) == []
        planner.close()
        assert list(tmp_path.iterdir()) == []
    finally:
        tempfile.tempdir = before
