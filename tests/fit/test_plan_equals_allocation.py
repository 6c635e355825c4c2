"""What is planned from a header alone is what a real load allocates, to the byte."""

from __future__ import annotations

import dataclasses
import itertools
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import inglenook
from inglenook.cancel import Cancel
from inglenook.engines.engine import LoadOptions
from inglenook.engines.llama_cpp.llama_cpp import LlamaCpp
from inglenook.engines.llama_cpp.plan import LoadParameters, PlanRequest
from inglenook.fit.slim_header import slim_header
from inglenook.models.gguf import read_header

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.engines.llama_cpp.planner import Planner
    from inglenook.models.gguf import GgufHeader

REAL_LOAD = Path(__file__).with_name("real_load.py")
BASE = LoadParameters(n_ctx=2048, n_batch=512, n_ubatch=512, n_threads=2)


def combinations() -> list[LoadParameters]:
    """Context x KV type and flash attention x micro-batch x sequences, and each of the rarer ones once."""
    caches = (("f16", "f16", "off"), ("f16", "f16", "on"), ("q8_0", "q8_0", "on"), ("q4_0", "f16", "off"))
    made = [
        dataclasses.replace(
            BASE, n_ctx=window, type_k=k, type_v=v, flash_attn=attention, n_ubatch=batch, n_seq_max=sequences
        )
        for window, (k, v, attention), batch, sequences in itertools.product(
            (512, 3000, 8192), caches, (128, 512), (1, 3)
        )
    ]
    rarer: tuple[dict[str, object], ...] = (
        {"use_mmap": False},
        {"swa_full": True},
        {"flash_attn": "auto"},
        {"n_seq_max": 4, "kv_unified": True},
        {"n_seq_max": 4, "n_outputs_max": 4},
        {"n_outputs_max": 512},
        {"type_k": "bf16", "type_v": "f32"},
        {"type_k": "q5_1", "type_v": "q5_0", "flash_attn": "on"},
        {"n_batch": 2048, "n_ubatch": 2048, "n_ctx": 4096},
        {"n_threads": 5},
    )
    return made + [dataclasses.replace(BASE, **change) for change in rarer]


def really_allocated(path: Path, wanted: list[LoadParameters]) -> list[dict[str, object]]:
    environment = {**os.environ, "PYTHONPATH": str(Path(inglenook.__file__).parents[1])}
    asked = json.dumps([dataclasses.asdict(parameters) for parameters in wanted])
    done = subprocess.run(
        [sys.executable, str(REAL_LOAD), str(path)],
        input=asked,
        capture_output=True,
        text=True,
        env=environment,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize("name", ["smol", "gemma"])
def test_planned_is_allocated(
    name: str,
    request: pytest.FixtureRequest,
    planner: Planner,
    fetched_header: Callable[[Path], GgufHeader],
) -> None:
    path: Path = request.getfixturevalue(name)
    slim = slim_header([fetched_header(path)])
    wanted = combinations()
    assert len(wanted) >= 30  # for each of two models
    real = really_allocated(path, wanted)
    for parameters, allocated in zip(wanted, real, strict=True):
        plan = planner.plan(PlanRequest(slim.data, slim.file_bytes, parameters, parts=slim.parts), Cancel())
        planned = {"buffers": [dataclasses.asdict(use) for use in plan.buffers], "work": plan.work}
        assert planned == allocated, parameters
        assert not plan.notes


@pytest.mark.parametrize("name", ["smol", "gemma"])
def test_a_load_tells_what_was_planned(name: str, request: pytest.FixtureRequest, planner: Planner) -> None:
    path: Path = request.getfixturevalue(name)
    slim = slim_header([read_header(path)])
    options = LoadOptions(
        context_window=2048, threads=2, kv_type_k="q8_0", kv_type_v="q8_0", parallel=2, memory_map=False
    )
    model = LlamaCpp().load(str(path), options, on_progress=lambda _: None, cancel=Cancel())
    info = model.info
    model.unload()
    same = dataclasses.replace(
        BASE, n_seq_max=2, n_outputs_max=2, type_k="q8_0", type_v="q8_0", flash_attn="on", use_mmap=False
    )
    plan = planner.plan(PlanRequest(slim.data, slim.file_bytes, same), Cancel())
    assert info.memory == plan.buffers
    assert info.output_bytes == plan.output == 4 * 2 * info.vocabulary_size
    assert info.context_window == 1024  # of each conversation
