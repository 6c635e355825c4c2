"""NVIDIA's management library as a driver with these cards would answer; it remembers who opened it."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

from typing_extensions import override

from inglenook.hardware.nvml import Nvml


class FakeNvmlError(Exception):
    """What pynvml raises."""


@dataclass
class FakeCard:
    """A card. None: the driver answers "Not Supported"."""

    name: str | bytes = "NVIDIA GeForce RTX 4090"
    bus: str = "00000000:01:00.0"
    total: int | None = 24 * 2**30
    free: int = 20 * 2**30
    display: int | None = 1
    width: int | None = 384  # bits
    clock: int | None = 10501  # MHz
    drawing: list[tuple[int, int | None]] = field(default_factory=list[tuple[int, int | None]])
    computing: list[tuple[int, int | None]] = field(default_factory=list[tuple[int, int | None]])
    is_lost: bool = False


class FakeNvml(Nvml):
    """Raises as the real one does: when it is not open, and for what a card does not know."""

    def __init__(self, *cards: FakeCard, refuses: str = "") -> None:
        self.NVMLError = FakeNvmlError
        self.NVML_CLOCK_MEM = 2
        self.cards = cards
        self.refuses = refuses
        self.open = 0

    @override
    def nvmlInit(self) -> None:
        if self.refuses:
            raise FakeNvmlError(self.refuses)
        self.open += 1

    @override
    def nvmlShutdown(self) -> None:
        self._check()
        self.open -= 1

    @override
    def nvmlDeviceGetCount(self) -> int:
        self._check()
        return len(self.cards)

    @override
    def nvmlDeviceGetHandleByIndex(self, index: int) -> FakeCard:
        self._check()
        if self.cards[index].is_lost:
            raise FakeNvmlError("GPU is lost")
        return self.cards[index]

    @override
    def nvmlDeviceGetName(self, handle: FakeCard) -> str | bytes:
        return handle.name

    @override
    def nvmlDeviceGetPciInfo(self, handle: FakeCard) -> Any:
        return SimpleNamespace(busId=handle.bus)

    @override
    def nvmlDeviceGetMemoryInfo(self, handle: FakeCard) -> Any:
        return SimpleNamespace(total=_known(handle.total), free=handle.free)

    @override
    def nvmlDeviceGetDisplayActive(self, handle: FakeCard) -> int:
        return _known(handle.display)

    @override
    def nvmlDeviceGetMemoryBusWidth(self, handle: FakeCard) -> int:
        return _known(handle.width)

    @override
    def nvmlDeviceGetMaxClockInfo(self, handle: FakeCard, kind: int) -> int:
        assert kind == self.NVML_CLOCK_MEM
        return _known(handle.clock)

    @override
    def nvmlDeviceGetComputeRunningProcesses(self, handle: FakeCard) -> list[Any]:
        return _processes(handle.computing)

    @override
    def nvmlDeviceGetGraphicsRunningProcesses(self, handle: FakeCard) -> list[Any]:
        return _processes(handle.drawing)

    def _check(self) -> None:
        if not self.open:
            raise FakeNvmlError("Uninitialized")


def _known(figure: int | None) -> int:
    if figure is None:
        raise FakeNvmlError("Not Supported")
    return figure


def _processes(listed: list[tuple[int, int | None]]) -> list[Any]:
    return [SimpleNamespace(pid=pid, usedGpuMemory=used) for pid, used in listed]
