"""All cards of a computer, each told of once."""

from __future__ import annotations

from dataclasses import replace

from inglenook.hardware.gpu import Gpu
from inglenook.hardware.gpus import GpuReaders, read_gpus
from inglenook.hardware.nvidia import NvidiaCards

GIB = 2**30
NVIDIA = Gpu("NVIDIA GeForce RTX 4070", "cuda", False, 12 * GIB, 11 * GIB, "NVML", "0000:01:00.0")  # noqa: FBT003
AMD = Gpu("AMD Radeon RX 7900 XTX", "hip", False, 24 * GIB, 23 * GIB, "amdgpu", "0000:03:00.0")  # noqa: FBT003
INSIDE = Gpu("Intel UHD", "vulkan", True, None, None, "Linux", "0000:00:02.0")  # noqa: FBT003
UNKNOWN = replace(NVIDIA, total_bytes=None, free_bytes=None, source="Linux", draws_screen=True, problem="not told")


def _read(nvidia: NvidiaCards, *system: Gpu) -> tuple[Gpu, ...]:
    return read_gpus(GpuReaders(lambda: nvidia, (lambda: system,)))


def test_cards_with_memory_of_their_own_come_first() -> None:
    assert _read(NvidiaCards((NVIDIA,)), INSIDE, AMD) == (AMD, NVIDIA, INSIDE)
    much_borrowed = replace(INSIDE, total_bytes=64 * GIB)
    assert _read(NvidiaCards((NVIDIA,)), much_borrowed) == (NVIDIA, much_borrowed)


def test_a_card_that_its_driver_tells_of_is_not_told_of_twice() -> None:
    assert _read(NvidiaCards((NVIDIA,)), UNKNOWN) == (replace(NVIDIA, draws_screen=True),)
    windows = replace(NVIDIA, source="DXGI", address="")
    assert _read(NvidiaCards((NVIDIA,)), windows) == (NVIDIA,)


def test_a_card_whose_driver_is_silent_stays_with_the_reason() -> None:
    (gpu,) = _read(NvidiaCards((), "The driver is not installed."), UNKNOWN)
    assert (gpu.name, gpu.total_bytes, gpu.problem) == (NVIDIA.name, None, "The driver is not installed.")
    windows = replace(NVIDIA, source="DXGI", address="")
    assert _read(NvidiaCards((), "The package is not installed."), windows) == (windows,)


def test_two_cards_of_which_one_is_lost() -> None:
    other = replace(UNKNOWN, address="0000:02:00.0")
    found = _read(NvidiaCards((NVIDIA,)), UNKNOWN, other)
    assert [gpu.address for gpu in found] == ["0000:01:00.0", "0000:02:00.0"]


def test_this_computer_can_be_asked() -> None:
    for gpu in read_gpus():
        assert gpu.free_bytes is not None or gpu.problem
