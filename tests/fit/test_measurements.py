"""What a load took is kept beside what was predicted, and the next prediction learns from it."""

from __future__ import annotations

import contextlib
import dataclasses
from typing import TYPE_CHECKING

import pytest

from inglenook.engines.engine import BufferUse
from inglenook.engines.llama_cpp.plan import LoadParameters
from inglenook.engines.scripted import SCRIPTED_MODEL
from inglenook.fit.fit import DeviceFit, Fit, HostFit, Use
from inglenook.fit.measurements import KEPT, Measurement, Measurements, measured
from inglenook.storage.database import Database

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CARD = Measurement("RTX 4090", "cuda", "SmolLM2", 8192, 31, predicted_bytes=100, allocated_bytes=80, taken_bytes=380)
PARAMETERS = LoadParameters(n_ctx=8192, n_batch=512, n_ubatch=512, n_threads=2, n_gpu_layers=31)
PREDICTED = Fit(
    context=8192,
    parameters=PARAMETERS,
    devices=(
        DeviceFit("gpu0", "RTX 4090", "gpu", "cuda", Use(70, 20, 10, overhead=300), limit=None, total_bytes=None),
        DeviceFit("gpu1", "RTX 3060", "gpu", "cuda", Use(overhead=200), limit=None, total_bytes=None),
    ),
    host=HostFit(Use(30, 0, 5, 1, 50), items=(), committed=0, resident=0, evictable=0, limit=0),
    verdict="fits",
    source="plan",
    tolerance_pct=2.0,
    gpu_layers=31,
    layers=31,
)
ALLOCATED = (
    BufferUse("", "CPU_Mapped", 45, 0, 0),
    BufferUse("CUDA0", "CUDA0", 70, 20, 12),
    BufferUse("", "CUDA_Host", 0, 0, 5),
)


@pytest.fixture
def measurements(tmp_path: Path) -> Iterator[Measurements]:
    with contextlib.closing(Database(tmp_path / "inglenook.sqlite")) as database:
        yield Measurements(database)


def test_what_the_driver_takes_is_learned_from_the_newest_loads(measurements: Measurements) -> None:
    assert measurements.overhead("RTX 4090", "cuda") is None
    for taken in (9_000_000, 310, 350, 330, 320, 60):  # the first is forgotten; the last is less than the buffers
        measurements.note([dataclasses.replace(CARD, taken_bytes=taken)])
    measurements.note([dataclasses.replace(CARD, taken_bytes=None)])  # nobody said
    assert measurements.overhead("RTX 4090", "cuda") == 320 - 80
    assert measurements.overhead("RTX 4090", "vulkan") is None
    assert measurements.overhead("RTX 3060", "cuda") is None


def test_the_newest_come_first_as_they_were(measurements: Measurements) -> None:
    older, newer = dataclasses.replace(CARD, at=1.0), dataclasses.replace(CARD, at=2.0, allocated_bytes=0)
    measurements.note([older, newer])
    assert measurements.newest() == (newer, older)
    assert measurements.newest(1) == (newer,)
    assert (older.error_pct, newer.error_pct) == (25.0, 0.0)
    assert (older.overhead_bytes, dataclasses.replace(older, taken_bytes=None).overhead_bytes) == (300, None)


def test_the_oldest_make_room(measurements: Measurements) -> None:
    measurements.note([dataclasses.replace(CARD, at=float(at)) for at in range(KEPT + 5)])
    kept = measurements.newest(2 * KEPT)
    assert (len(kept), kept[-1].at) == (KEPT, 5.0)


def test_a_load_is_held_against_its_prediction() -> None:
    info = dataclasses.replace(SCRIPTED_MODEL, memory=ALLOCATED, gpu_layers=31)
    first, second, host = measured(PREDICTED, info, ("CUDA0", "CUDA1"))
    assert (first.device, first.predicted_bytes, first.allocated_bytes) == ("RTX 4090", 100, 102)
    assert (second.device, second.predicted_bytes, second.allocated_bytes) == ("RTX 3060", 0, 0)
    assert (host.device, host.backend, host.predicted_bytes, host.allocated_bytes) == ("", "cpu", 5, 5)
    unmapped = dataclasses.replace(PREDICTED, parameters=dataclasses.replace(PARAMETERS, use_mmap=False))
    assert measured(unmapped, info, ("CUDA0",))[-1].allocated_bytes == 50
    assert measured(PREDICTED, SCRIPTED_MODEL, ()) == ()  # an engine that does not say
