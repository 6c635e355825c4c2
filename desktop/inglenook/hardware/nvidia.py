"""NVIDIA's cards, asked of NVML: the driver's own library, which takes no memory of the card as CUDA would."""

from __future__ import annotations

import importlib
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

import psutil

from inglenook.hardware.gpu import Gpu, GpuProcess
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from inglenook.hardware.nvml import Nvml

_TRANSFERS_PER_CLOCK = 2  # NVML tells the clock of double-data-rate memory, GDDR and HBM alike
_BITS = 8
_MHZ = 1_000_000
_NO_LIBRARY = say(
    "NVIDIA's driver is not installed, so its memory cannot be read. Install the driver of the card's maker."
)


@dataclass(frozen=True, slots=True)
class NvidiaCards:
    """The cards, and why there are none to be seen although there may be some."""

    gpus: tuple[Gpu, ...]
    problem: str = ""


def load_nvml() -> Nvml | None:
    """The module, or None where it is not installed."""
    try:
        return cast("Nvml", importlib.import_module("pynvml"))  # only a computer with such a card needs it
    except ImportError:
        return None


def name_of_process(pid: int) -> str:
    """What the system calls the program; empty when it has ended or belongs to somebody else."""
    try:
        return psutil.Process(pid).name()
    except (psutil.Error, OSError, ValueError):
        return ""


def read_nvidia(
    load: Callable[[], Nvml | None] = load_nvml, name_of: Callable[[int], str] = name_of_process
) -> NvidiaCards:
    """NVIDIA's cards with their memory and programs; never raises."""
    nvml = load()
    if nvml is None:
        return NvidiaCards((), say("The package nvidia-ml-py is not installed, so NVIDIA's cards cannot be read."))
    try:
        nvml.nvmlInit()
    except nvml.NVMLError as error:
        is_missing = "not found" in str(error).casefold()
        return NvidiaCards(
            (), _NO_LIBRARY if is_missing else say("NVIDIA's driver does not answer: {error}.", error=error)
        )
    try:
        return NvidiaCards(tuple(_read_cards(nvml, name_of)))
    except nvml.NVMLError as error:
        return NvidiaCards((), say("NVIDIA's driver does not answer: {error}.", error=error))
    finally:
        with suppress(nvml.NVMLError):
            nvml.nvmlShutdown()


def _read_cards(nvml: Nvml, name_of: Callable[[int], str]) -> Iterator[Gpu]:
    for index in range(nvml.nvmlDeviceGetCount()):
        try:
            handle = nvml.nvmlDeviceGetHandleByIndex(index)
        except nvml.NVMLError as error:  # a card that fell off the bus does not hide the others
            problem = say("NVIDIA's driver cannot reach card {index}: {error}.", index=index, error=error)
            yield Gpu(say("NVIDIA card {index}", index=index), "cuda", False, None, None, "NVML", problem=problem)  # noqa: FBT003
        else:
            yield _read_card(_Card(nvml, handle), index, name_of)


@dataclass(frozen=True, slots=True)
class _Card:
    nvml: Nvml
    handle: Any

    def ask(self, function: str, *more: int) -> Any:  # noqa: ANN401  what NVML answers
        """One figure, or None where this card or driver does not know it."""
        try:
            return getattr(self.nvml, function)(self.handle, *more)
        except (self.nvml.NVMLError, AttributeError):  # an older module does not have every function
            return None


def _read_card(card: _Card, index: int, name_of: Callable[[int], str]) -> Gpu:
    memory = card.ask("nvmlDeviceGetMemoryInfo")
    display = card.ask("nvmlDeviceGetDisplayActive")
    # Cards that share the computer's memory (Jetson, DGX Spark) have none of their own to tell of.
    problem = "" if memory is not None else say("NVIDIA's driver does not tell how much memory this card has.")
    return Gpu(
        name=_text(card.ask("nvmlDeviceGetName")) or say("NVIDIA card {index}", index=index),
        backend="cuda",
        is_integrated=memory is None,
        total_bytes=None if memory is None else int(memory.total),
        free_bytes=None if memory is None else int(memory.free),
        source="NVML",
        address=_address(card),
        draws_screen=None if display is None else bool(display),
        processes=_processes(card, name_of),
        bandwidth_bytes_s=_bandwidth(card),
        problem=problem,
    )


def _text(value: str | bytes | None) -> str:
    return value.decode(errors="replace") if isinstance(value, bytes) else value or ""


def _address(card: _Card) -> str:
    """As Linux writes it: NVML's domain has eight digits, Linux's four."""
    info = card.ask("nvmlDeviceGetPciInfo")
    domain, _, rest = _text(None if info is None else info.busId).casefold().partition(":")
    return f"{domain[-4:]}:{rest}" if rest else ""


def _processes(card: _Card, name_of: Callable[[int], str]) -> tuple[GpuProcess, ...]:
    """Those that compute and those that draw; one that does both is in both lists, with the same figure."""
    used: dict[int, int | None] = {}
    for function in ("nvmlDeviceGetGraphicsRunningProcesses", "nvmlDeviceGetComputeRunningProcesses"):
        for process in card.ask(function) or ():
            bytes_ = process.usedGpuMemory
            used[int(process.pid)] = used.get(int(process.pid)) if bytes_ is None else int(bytes_)
    ordered = sorted(used.items(), key=lambda item: (-(item[1] or 0), item[0]))
    return tuple(GpuProcess(pid, name_of(pid), bytes_) for pid, bytes_ in ordered)


def _bandwidth(card: _Card) -> int | None:
    """Bytes per second: RTX 4090: 384 bits at 10,501 MHz is 1,008 GB/s, as its maker says."""
    width = card.ask("nvmlDeviceGetMemoryBusWidth")
    clock = card.ask("nvmlDeviceGetMaxClockInfo", card.nvml.NVML_CLOCK_MEM)
    return int(width) // _BITS * int(clock) * _MHZ * _TRANSFERS_PER_CLOCK if width and clock else None
