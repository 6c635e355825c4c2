"""A graphics card as the system describes it: its memory, and who uses that."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inglenook.engines.llama_cpp.plan import Backend


@dataclass(frozen=True, slots=True)
class GpuProcess:
    """A program that holds memory of a card."""

    pid: int
    name: str  # "" when the system does not tell
    used_bytes: int | None  # None: the driver does not tell, as on Windows


@dataclass(frozen=True, slots=True)
class Gpu:
    """A graphics card at one moment. What could not be read is None, and ``problem`` says why."""

    name: str
    backend: Backend  # what llama.cpp computes with on such a card
    is_integrated: bool  # a part of the processor, without memory of its own
    total_bytes: int | None  # memory of its own, never what it may borrow; Metal: the limit that macOS sets
    free_bytes: int | None
    source: str  # who said so: "NVML", "amdgpu"
    address: str = ""  # on the PCI bus: "0000:01:00.0"
    draws_screen: bool | None = None
    processes: tuple[GpuProcess, ...] = ()
    bandwidth_bytes_s: int | None = None  # of its memory, from its clock and the width of its bus
    problem: str = ""
