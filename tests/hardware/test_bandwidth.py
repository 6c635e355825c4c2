"""How fast main memory is: measured once and remembered."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from inglenook.hardware.bandwidth import Bandwidth, bandwidth_here, measure_bandwidth
from inglenook.hardware.cpu import Processor
from inglenook.hardware.memory import Memory

if TYPE_CHECKING:
    from pathlib import Path

RYZEN = Processor("AMD Ryzen 7 7840U", 8, 16, ("AVX2",))
CORE = Processor("Intel Core i5-8250U", 4, 8, ("AVX2",))
SPEED = Bandwidth(60_000_000_000, 4, "2026-03-01", "Measured on 2026-03-01: 60 GB/s, copying with 4 threads.")
MIB = 2**20


@dataclass
class Measuring:
    """Measures what it is told to, and remembers how often."""

    found: Bandwidth = SPEED
    cores: list[int] = field(default_factory=list[int])

    def __call__(self, cores: int) -> Bandwidth:
        """Measure."""
        self.cores.append(cores)
        return self.found


def test_it_is_measured_once_for_each_processor(tmp_path: Path) -> None:
    measure = Measuring()
    file = tmp_path / "cache" / "bandwidth.json"
    for processor in (RYZEN, RYZEN, CORE, RYZEN, CORE):
        assert bandwidth_here(file, processor, measure=measure) == SPEED
    assert measure.cores == [8, 4]


@pytest.mark.parametrize("content", ["", "[]", '{"version": 9}', '{"version": 1, "processors": {"a": {}}}', "\0"])
def test_a_file_that_is_not_ours_is_measured_anew(tmp_path: Path, content: str) -> None:
    file = tmp_path / "bandwidth.json"
    file.write_text(content)
    assert bandwidth_here(file, RYZEN, measure=Measuring()) == SPEED
    assert json.loads(file.read_text())["version"] == 1


def test_what_could_not_be_measured_is_tried_again(tmp_path: Path) -> None:
    file = tmp_path / "bandwidth.json"
    measure = Measuring(Bandwidth(None, 0, "2026-03-01", "Too little is free."))
    assert bandwidth_here(file, RYZEN, measure=measure).bytes_s is None
    assert bandwidth_here(file, RYZEN, measure=measure).bytes_s is None
    assert measure.cores == [8, 8]


def test_a_cache_that_cannot_be_written_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file where the folder should be")
    assert bandwidth_here(tmp_path / "cache" / "bandwidth.json", RYZEN, measure=Measuring()) == SPEED


def test_this_memory_is_really_copied() -> None:
    found = measure_bandwidth(2, size=8 * MIB)
    assert found.bytes_s is not None
    assert found.bytes_s > 0
    assert found.threads in {1, 2}
    assert f"Measured on {found.measured_on}" in found.sentence


def test_little_memory_is_left_to_others() -> None:
    found = measure_bandwidth(2, read=lambda: Memory(8192 * MIB, 500 * MIB))
    assert found.bytes_s is None
    assert found.sentence == "The memory's speed was not measured: too little of it is free right now."


def test_a_clock_that_stands_still_ends_it_nevertheless() -> None:
    ticks = iter([0.0] * 8 + [1.0] * 100)
    assert measure_bandwidth(1, size=MIB, clock=lambda: next(ticks)).bytes_s
