"""What this computer says of its memory."""

from __future__ import annotations

import psutil

from inglenook.hardware.memory import read_memory


def test_memory_is_the_systems() -> None:
    memory = read_memory()
    assert memory.total_bytes == psutil.virtual_memory().total
    assert 0 < memory.available_bytes <= memory.total_bytes
