"""The devices that the engine found, and which of the system's graphics cards each of them is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.engines.llama_cpp.plan import Backend
    from inglenook.hardware.gpu import Gpu

# How llama.cpp's backends name their devices, less the number.
_BACKENDS: dict[str, Backend] = {
    "cuda": "cuda",
    "rocm": "hip",
    "hip": "hip",
    "vulkan": "vulkan",
    "sycl": "sycl",
    "metal": "metal",
    "mtl": "metal",
    "cpu": "cpu",
    "blas": "cpu",
    "accelerate": "cpu",
}
_NUMBER = re.compile(r"\d+$")
_WORD = re.compile(r"[a-z]+|\d+")
_NO_MODEL = frozenset({"r", "tm", "nvidia", "amd", "intel", "apple", "geforce", "radeon", "graphics", "gpu", "series"})
_MAKERS: dict[Backend, tuple[Backend, ...]] = {  # whose cards a backend can be
    "cuda": ("cuda",),
    "hip": ("hip",),
    "metal": ("metal",),
    "sycl": ("vulkan",),  # Intel's
}


@dataclass(frozen=True, slots=True)
class EngineDevice:
    """A device as llama.cpp lists it. Its memory is only known to those that have asked it, which may cost memory."""

    name: str  # "CUDA0", "Vulkan1", "CPU"
    description: str  # "NVIDIA GeForce RTX 4070"
    total_bytes: int | None = None
    free_bytes: int | None = None

    @property
    def backend(self) -> Backend:
        """What computes on it; "other" for what is not known, such as a device across the network."""
        return _BACKENDS.get(_NUMBER.sub("", self.name).casefold(), "other")


def engine_device(words: str) -> EngineDevice:
    """A device from the engine's own words, such as "CUDA0: NVIDIA GeForce RTX 4070"."""
    name, _, description = words.partition(":")
    return EngineDevice(name.strip(), description.strip() or name.strip())


def match_devices(devices: Sequence[EngineDevice], gpus: Sequence[Gpu]) -> tuple[tuple[EngineDevice, Gpu | None], ...]:
    """Each device that is not the processor, in the engine's order, with its card; None where no card is like it.

    Cards of one name are taken in order: which of two alike is which makes no difference to what fits.
    """
    left = list(gpus)
    matched: list[tuple[EngineDevice, Gpu | None]] = []
    for device in devices:
        if device.backend == "cpu":
            continue
        best = max(left, key=lambda gpu: _likeness(device, gpu), default=None)
        if best is not None and _likeness(device, best) > 0:
            left.remove(best)
            matched.append((device, best))
        else:
            matched.append((device, None))
    return tuple(matched)


def _likeness(device: EngineDevice, gpu: Gpu) -> int:
    """How many words of the model's name are the same; a card that the backend cannot be is never like it."""
    makers = _MAKERS.get(device.backend)
    if makers is not None and gpu.backend not in makers:
        return 0
    shared = len(_words(device.description) & _words(gpu.name))
    return 2 * shared + (1 if makers is not None else 0)


def _words(name: str) -> frozenset[str]:
    return frozenset(_WORD.findall(name.casefold())) - _NO_MODEL
