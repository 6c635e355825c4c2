"""The main memory of the computer that this runs on."""

from __future__ import annotations

from dataclasses import dataclass

import psutil


@dataclass(frozen=True, slots=True)
class Memory:
    """Main memory at one moment."""

    total_bytes: int
    available_bytes: int  # what a program can take without pushing others out
    swap_total_bytes: int = 0
    swap_free_bytes: int = 0


def read_memory() -> Memory:
    """How much memory there is, and how much is free right now."""
    memory = psutil.virtual_memory()
    swap_total, swap_free = _read_swap()
    return Memory(memory.total, memory.available, swap_total, swap_free)


def _read_swap() -> tuple[int, int]:
    """Bytes in all and free; nothing where the system does not tell, as in some containers."""
    try:
        swap = psutil.swap_memory()
    except (OSError, RuntimeError):  # /proc/vmstat is not readable everywhere
        return 0, 0
    return swap.total, swap.free
