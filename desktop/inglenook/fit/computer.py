"""A computer as far as memory is concerned: this one, or one that is only thought of."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from inglenook.errors import UsageError
from inglenook.sentence import say

if TYPE_CHECKING:
    from inglenook.engines.llama_cpp.plan import Backend

DeviceKind = Literal["gpu", "igpu"]

GIB = 2**30
MIB = 2**20
DISPLAY_RESERVE_SHARE = 0.05  # of a card that draws the screen
DISPLAY_RESERVE_BYTES = 512 * MIB  # at least that
HEADLESS_RESERVE_BYTES = 256 * MIB
_INVENTED_HOST_BYTES = 32 * GIB
_INVENTED_THREADS = 8
_METAL_SHARE = 0.75  # of the memory: what macOS lets a program use for graphics
_LARGEST_GIB = 65_536
# What a driver takes as soon as a program uses the card. CUDA: 107 MiB on an RTX 4060 Ti, 451 to 456 on an RTX 4090,
# 555 on an RTX PRO 6000 (llama.cpp, pull requests 15860 and 23604): it grows with the card.
_CUDA_CONTEXT = ((10 * GIB, 160 * MIB), (20 * GIB, 256 * MIB), (40 * GIB, 456 * MIB))
_CUDA_CONTEXT_LARGEST = 560 * MIB
_CONTEXT: dict[Backend, int] = {"hip": 320 * MIB, "vulkan": 128 * MIB, "sycl": 256 * MIB, "metal": 64 * MIB}
BACKEND_NAMES: dict[Backend, str] = {
    "cuda": "CUDA",
    "hip": "ROCm",
    "vulkan": "Vulkan",
    "metal": "Metal",
    "sycl": "SYCL",
    "rpc": "RPC",
}
_BACKENDS: tuple[tuple[str, Backend], ...] = (
    (r"\b(apple|m[1-9]( (pro|max|ultra))?)\b", "metal"),
    (r"\b(radeon|rx|amd|mi\d{2,3}x?|w\d{4})\b", "hip"),
    (r"\b(arc|intel|iris|xe)\b", "vulkan"),
)
_DEVICE = re.compile(r"(?:(?P<name>[^:]*):)?\s*(?P<size>\d+(?:\.\d+)?)\s*(?:GiB|GB|G)?", re.IGNORECASE)
_HOST_NAMES = frozenset({"ram", "cpu", "memory"})


@dataclass(frozen=True, slots=True)
class Device:
    """A graphics card, or what stands for one: another machine too."""

    id: str  # "gpu0"
    name: str
    kind: DeviceKind
    backend: Backend
    total_bytes: int | None  # None: cannot be read
    free_bytes: int | None
    reserve_bytes: int  # kept free for the screen and for other programs
    overhead_bytes: int  # what the driver takes for a program that uses the card
    overhead_source: str  # "assumed for CUDA", "measured on this card"
    is_invented: bool = False
    bandwidth_bytes_s: int | None = None

    @property
    def limit_bytes(self) -> int | None:
        """What a model may take with its overhead; None when it is not known."""
        return None if self.free_bytes is None else max(0, self.free_bytes - self.reserve_bytes)

    @property
    def is_far(self) -> bool:
        """Whether it is another machine's, reached over the network."""
        return self.backend == "rpc"

    @property
    def shares_memory(self) -> bool:
        """Whether its memory is the computer's own."""
        return self.kind == "igpu" or self.backend == "metal"


@dataclass(frozen=True, slots=True)
class Host:
    """The main memory."""

    total_bytes: int
    available_bytes: int  # what a program can take without pushing others out

    @property
    def limit_bytes(self) -> int:
        """What a model may take."""
        reserve = max(DISPLAY_RESERVE_BYTES, int(self.total_bytes * DISPLAY_RESERVE_SHARE))
        return max(0, self.available_bytes - reserve)


@dataclass(frozen=True, slots=True)
class Computer:
    """Main memory and the graphics cards that an engine here can use."""

    name: str
    host: Host
    devices: tuple[Device, ...] = ()
    threads: int = _INVENTED_THREADS  # that the engine computes with
    is_invented: bool = False
    bandwidth_bytes_s: int | None = None  # of the main memory
    left_out: tuple[str, ...] = ()  # why other machines that should take part do not: a sentence for each


def assumed_overhead(backend: Backend, total_bytes: int | None) -> int:
    """What the driver probably takes on a card of that size, in bytes."""
    if backend == "cuda":
        steps = (bytes_ for size, bytes_ in _CUDA_CONTEXT if (total_bytes or 0) < size)
        return next(steps, _CUDA_CONTEXT_LARGEST)
    return _CONTEXT.get(backend, 0 if backend == "cpu" else 128 * MIB)


def display_reserve(total_bytes: int) -> int:
    """What is kept free on a card that draws the screen."""
    return max(DISPLAY_RESERVE_BYTES, int(total_bytes * DISPLAY_RESERVE_SHARE))


def invented(text: str, host: Host | None = None) -> Computer:
    """A computer with the cards named, such as "RTX 4090:24" or "RTX 3060:12, RTX 3060:12, RAM:64" (GiB).

    Without "RAM" it has ``host``'s memory, else 32 GiB. A card that belongs to Apple is the whole computer: its size is
    the memory's. Raises UsageError when a part cannot be read.
    """
    parts = [part for part in text.split(",") if part.strip()]
    if not parts:
        raise UsageError(say("No device is named. Write one as “RTX 4090:24”: a name, a colon and its memory in GiB."))
    memory = host or Host(_INVENTED_HOST_BYTES, _INVENTED_HOST_BYTES)
    devices: list[Device] = []
    for part in parts:
        name, size = _name_and_size(part)
        if name.casefold() in _HOST_NAMES:
            memory = Host(size, size)
            continue
        device = _invented_device(f"gpu{len(devices)}", name or say("{size:g} GiB card", size=size / GIB), size)
        devices.append(device)
        if device.backend == "metal":
            memory = Host(size, size)
    name = ", ".join(device.name for device in devices) or say("No graphics card")
    return Computer(name, memory, tuple(devices), is_invented=True)


def _name_and_size(part: str) -> tuple[str, int]:
    match = _DEVICE.fullmatch(part.strip())
    if match is None or not 0 < float(match["size"]) <= _LARGEST_GIB:
        raise UsageError(
            say(
                "“{part}” is no device: write its name, a colon and its memory in GiB, such as “RTX 4090:24”.",
                part=part.strip(),
            )
        )
    return (match["name"] or "").strip(), int(float(match["size"]) * GIB)


def _invented_device(identifier: str, name: str, size: int) -> Device:
    found: list[Backend] = [backend for pattern, backend in _BACKENDS if re.search(pattern, name, re.IGNORECASE)]
    backend: Backend = found[0] if found else "cuda"
    total = int(size * _METAL_SHARE) if backend == "metal" else size
    return Device(
        id=identifier,
        name=name,
        kind="gpu",
        backend=backend,
        total_bytes=total,
        free_bytes=total,
        reserve_bytes=display_reserve(total),
        overhead_bytes=assumed_overhead(backend, total),
        overhead_source=say("assumed for {get}", get=BACKEND_NAMES.get(backend, backend)),
        is_invented=True,
    )
