"""Where llama.cpp's own sum cannot be read, its log tells the same to a hundredth of a MiB."""

from __future__ import annotations

import dataclasses
import logging
from typing import TYPE_CHECKING, cast

import pytest

from inglenook.engines.llama_cpp.plan import ALL_LAYERS, LoadParameters, PlanRequest, PretendDevice
from inglenook.engines.llama_cpp.worker import memory_breakdown, planning
from inglenook.engines.llama_cpp.worker.memory_breakdown import allocated
from inglenook.engines.llama_cpp.worker.planning import Planning
from inglenook.fit.slim_header import slim_header
from inglenook.models.gguf import read_header

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.engines.llama_cpp.worker.conftest import Engine

    from inglenook.engines.llama_cpp.plan import Plan
    from inglenook.engines.llama_cpp.worker.engine_log import EngineLog
    from inglenook.fit.slim_header import SlimHeader

GIB = 2**30
HUNDREDTH = 0.011 * 2**20  # bytes; of each line
CARD = PretendDevice("gpu0", "RTX 4090", "cuda", 24 * GIB, 23 * GIB)
PARAMETERS = LoadParameters(n_ctx=4096, n_batch=512, n_ubatch=512, n_threads=2, flash_attn="on", use_mmap=False)


@pytest.fixture
def here(engine_log: EngineLog, monkeypatch: pytest.MonkeyPatch) -> Iterator[Planning]:
    """Plans in the test's own process, whose memory is not limited."""
    monkeypatch.setattr(planning, "limit_memory", lambda: None)
    planned = Planning(engine_log)
    yield planned
    planned.close()
    engine_log.told_from = logging.NOTSET


def unreadable(_context: object) -> None:
    """As on a system whose map is laid out otherwise."""


def totals(plan: Plan) -> dict[tuple[str, str], int]:
    """By place and purpose: the log does not tell the processor's kinds of buffers apart."""
    found: dict[tuple[str, str], int] = {}
    for use in plan.buffers:
        for purpose in ("weights", "kv", "compute"):
            size: int = getattr(use, purpose)
            found[use.device, purpose] = found.get((use.device, purpose), 0) + size
    return found


@pytest.fixture(params=["smol", "gemma"])
def slim(request: pytest.FixtureRequest) -> SlimHeader:
    return slim_header([read_header(cast("Path", request.getfixturevalue(request.param)))])


@pytest.mark.parametrize("gpu_layers", [0, 9, ALL_LAYERS])
def test_a_plan(
    gpu_layers: int, slim: SlimHeader, here: Planning, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    parameters = dataclasses.replace(PARAMETERS, n_gpu_layers=gpu_layers)
    asked = PlanRequest(slim.data, slim.file_bytes, parameters, (CARD,) if gpu_layers else ())
    exact = here.plan(asked, str(tmp_path))
    monkeypatch.setattr(planning, "read_buffers", unreadable)
    logged = here.plan(asked, str(tmp_path))
    assert not exact.notes
    assert len(logged.notes) == 1
    for place, size in totals(exact).items():
        # A card fills its rows up, which no header tells: a few KiB for each tensor.
        assert totals(logged)[place] == pytest.approx(size, abs=4 * HUNDREDTH, rel=0.001), place


def test_a_load(smol_engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    exact = smol_engine.model.info.memory
    assert exact
    monkeypatch.setattr(memory_breakdown, "read_buffers", unreadable)
    model = [
        "load_tensors:   CPU_Mapped model buffer size =    86.35 MiB",
        "load_tensors:        CUDA0 model buffer size =    12.50 MiB",
    ]
    context = [
        "llama_kv_cache: layer   0: dev = CPU",
        "llama_kv_cache: layer   1: dev = CUDA0",
        "llama_kv_cache: size =   10.00 MiB (  1024 cells,   2 layers,  1/1 seqs), K (f16): 5.00 MiB",
        "sched_reserve:      CUDA0 compute buffer size =    98.25 MiB",
        "sched_reserve:  CUDA_Host compute buffer size =     4.01 MiB",
    ]
    found = allocated(smol_engine.model._context.handle, model, context)
    assert [(use.device, use.buffer, round(use.total / 2**20, 2)) for use in found] == [
        ("", "CPU", 5.0),
        ("", "CPU_Mapped", 86.35),
        ("CUDA0", "CUDA0", 115.75),
        ("", "CUDA_Host", 4.01),
    ]
