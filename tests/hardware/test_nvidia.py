"""NVIDIA's cards, as NVML tells of them."""

from __future__ import annotations

import os

import psutil
from tests.hardware.fake_nvml import FakeCard, FakeNvml

from inglenook.hardware.gpu import GpuProcess
from inglenook.hardware.nvidia import NvidiaCards, load_nvml, name_of_process, read_nvidia

MIB = 2**20
NAMES = {10: "desktop", 20: "trainer", 30: "game"}


def _read(nvml: FakeNvml) -> NvidiaCards:
    found = read_nvidia(lambda: nvml, NAMES.__getitem__)
    assert nvml.open == 0  # a driver that stays open keeps a laptop's card awake
    return found


def test_a_card_has_its_memory_and_bandwidth() -> None:
    (gpu,) = _read(FakeNvml(FakeCard())).gpus
    assert (gpu.name, gpu.backend, gpu.address) == ("NVIDIA GeForce RTX 4090", "cuda", "0000:01:00.0")
    assert (gpu.total_bytes, gpu.free_bytes) == (24 * 1024 * MIB, 20 * 1024 * MIB)
    assert gpu.draws_screen is True
    assert gpu.bandwidth_bytes_s == 1_008_096_000_000  # 1,008 GB/s on its data sheet
    assert (gpu.is_integrated, gpu.problem) == (False, "")


def test_programs_are_listed_once_with_most_memory_first() -> None:
    card = FakeCard(drawing=[(10, 300 * MIB), (30, 900 * MIB)], computing=[(20, 4000 * MIB), (30, 900 * MIB)])
    (gpu,) = _read(FakeNvml(card)).gpus
    assert gpu.processes == (
        GpuProcess(20, "trainer", 4000 * MIB),
        GpuProcess(30, "game", 900 * MIB),
        GpuProcess(10, "desktop", 300 * MIB),
    )


def test_windows_does_not_tell_what_a_program_takes() -> None:
    (gpu,) = _read(FakeNvml(FakeCard(drawing=[(10, None)]))).gpus
    assert gpu.processes == (GpuProcess(10, "desktop", None),)


def test_what_a_card_does_not_know_is_none_with_a_sentence() -> None:
    shared = FakeCard(b"NVIDIA GB10", total=None, display=None, width=None)
    (gpu,) = _read(FakeNvml(shared)).gpus
    assert gpu.name == "NVIDIA GB10"
    assert (gpu.total_bytes, gpu.free_bytes, gpu.bandwidth_bytes_s, gpu.draws_screen) == (None, None, None, None)
    assert gpu.is_integrated
    assert gpu.problem == "NVIDIA's driver does not tell how much memory this card has."


def test_a_lost_card_does_not_hide_the_others() -> None:
    lost, sound = _read(FakeNvml(FakeCard(is_lost=True), FakeCard())).gpus
    assert lost.problem == "NVIDIA's driver cannot reach card 0: GPU is lost."
    assert lost.total_bytes is None
    assert sound.total_bytes == 24 * 1024 * MIB


def test_a_driver_that_does_not_answer_says_why() -> None:
    assert _read(FakeNvml(refuses="Driver Not Loaded")) == NvidiaCards(
        (), "NVIDIA's driver does not answer: Driver Not Loaded."
    )
    assert "is not installed" in _read(FakeNvml(refuses="NVML Shared Library Not Found")).problem
    assert "nvidia-ml-py" in read_nvidia(lambda: None).problem


def test_this_computer_can_be_asked() -> None:
    """Whether it has such a card or not: nothing is raised, and figures make sense."""
    found = read_nvidia(load_nvml)
    assert found.gpus or found.problem
    for gpu in found.gpus:
        assert gpu.problem or 0 <= (gpu.free_bytes or 0) <= (gpu.total_bytes or 0)


def test_programs_have_the_systems_names() -> None:
    assert name_of_process(os.getpid()) == psutil.Process().name()
    assert name_of_process(2**31 - 1) == ""
