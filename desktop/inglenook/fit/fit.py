"""What a load takes, by device and by purpose, and whether it fits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from inglenook.engines.llama_cpp.plan import Backend, LoadParameters
    from inglenook.fit.computer import DeviceKind

Source = Literal["formula", "plan", "measured"]
Verdict = Literal["fits", "tight", "no", "unknown"]


@dataclass(frozen=True, slots=True)
class Use:
    """Bytes by purpose."""

    weights: int = 0
    kv: int = 0  # the cache of keys and values, and recurrent state
    compute: int = 0  # what one step is computed in
    output: int = 0  # the results
    overhead: int = 0  # driver; on the host the process, its vocabulary and the work buffer
    along: int = 0  # what is loaded along with the model: a draft model, an adapter

    @property
    def total(self) -> int:
        """All of it."""
        return self.weights + self.kv + self.compute + self.output + self.overhead + self.along


@dataclass(frozen=True, slots=True)
class Item:
    """One row of the list of what takes memory."""

    name: str  # "Weights", "Vocabulary"
    bytes: int
    source: str  # "formula", "assumed for CUDA", "measured on this card"
    sentence: str  # what it is
    device: str = ""  # a device's id; "" is the host


@dataclass(frozen=True, slots=True)
class DeviceFit:
    """What one graphics card takes."""

    id: str
    name: str
    kind: DeviceKind
    backend: Backend
    use: Use
    limit: int | None  # free, less what is kept free; None: not known
    total_bytes: int | None
    free: int | None = None
    overhead_source: str = ""
    along: tuple[Item, ...] = ()  # what is loaded along, each


@dataclass(frozen=True, slots=True)
class HostFit:
    """What main memory takes."""

    use: Use
    items: tuple[Item, ...]  # of the overhead: process, vocabulary, work buffer
    committed: int  # must be held, in memory or in the swap file
    resident: int  # committed and evictable together: what the process seems to take, at full context
    evictable: int  # the mapped file: the system may drop it and read it again
    limit: int
    available: int = 0
    along: tuple[Item, ...] = ()  # what is loaded along, each


@dataclass(frozen=True, slots=True)
class Fit:
    """What a load with these parameters takes, and whether it goes into that computer."""

    context: int  # tokens that it is for, as rounded up by llama.cpp
    parameters: LoadParameters
    devices: tuple[DeviceFit, ...]
    host: HostFit
    verdict: Verdict
    source: Source
    tolerance_pct: float
    gpu_layers: int  # really placed on graphics cards
    layers: int  # all there are; the output layer counts as one
    notes: tuple[str, ...] = ()
    reason: str = ""  # why it is tight or does not fit, with figures and the context

    @property
    def total(self) -> int:
        """Everything, wherever it lies."""
        return self.host.use.total + sum(device.use.total for device in self.devices)
