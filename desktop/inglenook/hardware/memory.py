"""The main memory of the computer that this runs on."""

from __future__ import annotations

from dataclasses import dataclass

import psutil


@dataclass(frozen=True, slots=True)
class Memory:
    """Main memory at one moment."""

    total_bytes: int
    available_bytes: int  # what a program can take without pushing others out


def read_memory() -> Memory:
    """How much memory there is, and how much is free right now."""
    memory = psutil.virtual_memory()
    return Memory(total_bytes=memory.total, available_bytes=memory.available)
