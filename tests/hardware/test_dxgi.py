"""The cards of a Windows computer, read out of COM objects that lie in memory as Windows lays them out."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from tests.hardware.fake_dxgi import FakeAdapter, FakeDxgi

from inglenook.hardware.dxgi import read_dxgi

if TYPE_CHECKING:
    from inglenook.hardware.gpu import Gpu

GIB = 2**30
NVIDIA, AMD, INTEL, MICROSOFT = 0x10DE, 0x1002, 0x8086, 0x1414


def _read(library: FakeDxgi) -> tuple[Gpu, ...]:
    gpus = read_dxgi(lambda: library)
    assert library.held == 0  # every object was given back
    return gpus


def test_a_card_has_its_own_memory_and_what_is_free_of_it() -> None:
    (gpu,) = _read(FakeDxgi(FakeAdapter("AMD Radeon RX 7800 XT", AMD, 16 * GIB, (15 * GIB, 2 * GIB))))
    assert (gpu.name, gpu.backend, gpu.source) == ("AMD Radeon RX 7800 XT", "hip", "DXGI")
    assert (gpu.total_bytes, gpu.free_bytes) == (16 * GIB, 13 * GIB)
    assert (gpu.is_integrated, gpu.problem) == (False, "")


def test_free_is_never_more_than_there_is_nor_less_than_nothing() -> None:
    much, nothing = _read(
        FakeDxgi(
            FakeAdapter("much", NVIDIA, 8 * GIB, (9 * GIB, 0)), FakeAdapter("none", NVIDIA, 8 * GIB, (GIB, 2 * GIB))
        )
    )
    assert (much.free_bytes, nothing.free_bytes) == (8 * GIB, 0)


def test_graphics_inside_a_processor_never_count_what_they_borrow() -> None:
    told = FakeAdapter("Intel(R) Iris(R) Xe Graphics", INTEL, 128 * 2**20, (15 * GIB, 0), borrowed=(0, 0))
    (gpu,) = _read(FakeDxgi(told))
    assert gpu.is_integrated
    assert (gpu.total_bytes, gpu.free_bytes) == (128 * 2**20, 128 * 2**20)


def test_what_only_pretends_to_be_a_card_is_left_out() -> None:
    software = FakeAdapter("Microsoft Basic Render Driver", MICROSOFT, 0, (0, 0), flags=2)
    assert _read(FakeDxgi(software)) == ()


def test_an_older_windows_does_not_tell_what_is_free() -> None:
    (gpu,) = _read(FakeDxgi(FakeAdapter("NVIDIA GeForce GTX 1070", NVIDIA, 8 * GIB, None)))
    assert (gpu.total_bytes, gpu.free_bytes) == (8 * GIB, None)
    assert gpu.problem == "Windows does not tell how much memory of this card is free."


def test_a_windows_without_graphics() -> None:
    assert _read(FakeDxgi(refuses=True)) == ()
    assert _read(FakeDxgi()) == ()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has it")
def test_other_systems_have_none() -> None:
    assert read_dxgi() == ()
