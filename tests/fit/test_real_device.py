"""Layers on a real device that is not the processor take what was planned for a pretended one, within a MiB."""

from __future__ import annotations

import dataclasses
import json
import os
import re
import subprocess
import sys
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from tests.engines.rpc_machine import RpcMachine

import inglenook
from inglenook.cancel import Cancel
from inglenook.engines.llama_cpp.plan import ALL_LAYERS, LoadParameters, PlanRequest, PretendDevice
from inglenook.engines.llama_cpp.rpc_part import has_rpc
from inglenook.fit.slim_header import slim_header
from inglenook.models.gguf import read_header

if TYPE_CHECKING:
    from collections.abc import Iterable

    from inglenook.engines.engine import BufferUse
    from inglenook.engines.llama_cpp.plan import Backend
    from inglenook.engines.llama_cpp.planner import Planner

DEVICE_LOAD = Path(__file__).with_name("device_load.py")
MIB = 2**20
BACKENDS: dict[str, Backend] = {
    "CUDA": "cuda",
    "ROCm": "hip",
    "Vulkan": "vulkan",
    "MTL": "metal",
    "SYCL": "sycl",
    "RPC": "rpc",
}
BASE = LoadParameters(n_ctx=2048, n_batch=512, n_ubatch=512, n_threads=2, use_mmap=False)


def combinations(layers: int) -> list[LoadParameters]:
    """None, one, half and all of the layers; an RPC device takes no work over, so the others must not either."""
    return [
        dataclasses.replace(BASE, n_gpu_layers=count, flash_attn=attention, type_k=kind, type_v=kind, op_offload=False)
        for count in (0, 1, layers // 2, ALL_LAYERS)
        for attention, kind in (("off", "f16"), ("on", "f16"), ("on", "q8_0"))
    ]


def by_place(buffers: Iterable[BufferUse] | Iterable[dict[str, int | str]]) -> dict[str, int]:
    """Bytes on the device and on the host, whatever the buffers are called."""
    found: defaultdict[str, int] = defaultdict(int)
    for use in buffers:
        plain = use if isinstance(use, dict) else dataclasses.asdict(use)
        found["device" if plain["device"] else "host"] += sum(int(plain[kind]) for kind in ("weights", "kv", "compute"))
    return found


def loaded(path: Path, wanted: list[LoadParameters], *endpoint: str) -> dict[str, Any]:
    """What device_load.py tells."""
    done = subprocess.run(
        [sys.executable, str(DEVICE_LOAD), str(path), *endpoint],
        input=json.dumps([dataclasses.asdict(parameters) for parameters in wanted]),
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(Path(inglenook.__file__).parents[1])},
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize("name", ["smol", "gemma"])
def test_planned_is_allocated(name: str, request: pytest.FixtureRequest, planner: Planner) -> None:
    """Without a card, an RPC worker of loopback is the device."""
    path: Path = request.getfixturevalue(name)
    header = read_header(path)
    wanted = combinations(header.whole_of_architecture("block_count") or 0)
    real = loaded(path, wanted)
    if not real["device"] and has_rpc():
        wanted += [dataclasses.replace(BASE, n_gpu_layers=count) for count in (0, 1)]  # as a load asks for it
        with RpcMachine() as machine:
            real = loaded(path, wanted, machine.endpoint)
    if not real["device"]:
        pytest.skip("this build of llama.cpp has no device but the processor, and no RPC part to make one with")
    backend = BACKENDS.get(re.sub(r"\d+$", "", real["device"]), "other")
    card = PretendDevice("gpu0", real["device"], backend, 8 * 2**30, 8 * 2**30)
    slim = slim_header([header])
    for parameters, allocated in zip(wanted, real["buffers"], strict=True):
        plan = planner.plan(PlanRequest(slim.data, slim.file_bytes, parameters, (card,)), Cancel())
        assert by_place(plan.buffers) == pytest.approx(by_place(allocated), abs=MIB), parameters
