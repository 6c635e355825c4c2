"""The graphics of a Mac."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field

import pytest
from typing_extensions import override

from inglenook.hardware.metal import Metal, read_metal

GIB = 2**30


@dataclass
class FakeMetal(Metal):
    """Devices by address, each with its answers."""

    answers: dict[int, dict[str, int]]
    names: dict[int, str] = field(default_factory=dict[int, str])

    @override
    def devices(self) -> tuple[int, ...]:
        return tuple(self.answers)

    @override
    def name(self, device: int) -> str:
        return self.names.get(device, "")

    @override
    def figure(self, device: int, selector: str) -> int:
        return self.answers[device].get(selector, 0)

    @override
    def flag(self, device: int, selector: str) -> bool:
        return bool(self.answers[device].get(selector, 0))


def test_the_limit_is_what_macos_lets_a_program_use() -> None:
    told = {"recommendedMaxWorkingSetSize": 48 * GIB, "currentAllocatedSize": GIB, "hasUnifiedMemory": 1}
    (gpu,) = read_metal(lambda: FakeMetal({1: told}, {1: "Apple M2 Max"}))
    assert (gpu.name, gpu.backend, gpu.is_integrated) == ("Apple M2 Max", "metal", False)
    assert (gpu.total_bytes, gpu.free_bytes, gpu.problem) == (48 * GIB, 47 * GIB, "")


def test_an_older_mac_has_intels_graphics_beside_a_card() -> None:
    card = {"recommendedMaxWorkingSetSize": 8 * GIB, "isHeadless": 1}
    inside = {"recommendedMaxWorkingSetSize": 2 * GIB, "isLowPower": 1}
    first, second = read_metal(lambda: FakeMetal({1: card, 2: inside}))
    assert (first.is_integrated, first.draws_screen) == (False, False)
    assert (second.is_integrated, second.draws_screen) == (True, True)


def test_a_mac_that_does_not_tell() -> None:
    (gpu,) = read_metal(lambda: FakeMetal({1: {}}))
    assert (gpu.name, gpu.total_bytes, gpu.free_bytes) == ("Apple graphics", None, None)
    assert gpu.problem == "macOS does not tell how much memory these graphics may use."


@pytest.mark.skipif(sys.platform == "darwin", reason="a Mac has it")
def test_other_systems_have_none() -> None:
    assert read_metal() == ()


@pytest.mark.skipif(sys.platform != "darwin", reason="only a Mac has it")
def test_this_mac_can_be_asked() -> None:
    for gpu in read_metal():
        assert gpu.name
        assert gpu.total_bytes or gpu.problem
