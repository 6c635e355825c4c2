"""What this computer says of its memory."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

import psutil

from inglenook.hardware.memory import read_memory

if TYPE_CHECKING:
    import pytest


def test_memory_is_the_systems() -> None:
    memory = read_memory()
    assert memory.total_bytes == psutil.virtual_memory().total
    assert 0 < memory.available_bytes <= memory.total_bytes
    assert 0 <= memory.swap_free_bytes <= memory.swap_total_bytes


def test_a_system_that_does_not_tell_of_swap(monkeypatch: pytest.MonkeyPatch) -> None:
    def hidden() -> NoReturn:
        raise FileNotFoundError("/proc/vmstat")

    monkeypatch.setattr(psutil, "swap_memory", hidden)
    memory = read_memory()
    assert (memory.swap_total_bytes, memory.swap_free_bytes) == (0, 0)
    assert memory.total_bytes > 0
