"""What the doctor says of memory and graphics cards: all that decides which models fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.cli.check import Check
from inglenook.cli.text import size_in_words
from inglenook.fit.this_computer import unused_gpus
from inglenook.hardware.bandwidth import bandwidth_here
from inglenook.hardware.engine_gpus import engine_device

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from inglenook.hardware.cpu import Processor
    from inglenook.hardware.gpu import Gpu, GpuProcess
    from inglenook.hardware.memory import Memory

_LITTLE_MEMORY = 2**30
_SHOWN = 5  # programs of one card


def memory_checks(memory: Memory, processor: Processor, bandwidth_file: Path) -> Iterator[Check]:
    """Main memory, what it may be moved out to, and how fast it is; measuring that takes half a second, once."""
    sizes = f"{size_in_words(memory.available_bytes)} of {size_in_words(memory.total_bytes)} are free"
    if memory.available_bytes < _LITTLE_MEMORY:
        yield Check("Memory", "warn", f"only {sizes}: close other programs before loading a model.")
    else:
        yield Check("Memory", "ok", f"{sizes}.")
    if memory.swap_total_bytes:
        swap = f"{size_in_words(memory.swap_free_bytes)} of {size_in_words(memory.swap_total_bytes)} are free."
    else:
        swap = "there is none: what does not fit into memory cannot be moved out of it."
    yield Check("Swap", "ok", swap)
    found = bandwidth_here(bandwidth_file, processor)
    yield Check("Memory's speed", "ok" if found.bytes_s else "warn", found.sentence)


def gpu_checks(gpus: Sequence[Gpu], devices: Sequence[str]) -> Iterator[Check]:
    """One for each card, and one for each that the engine cannot use; ``devices`` are what the engine found."""
    if not gpus:
        yield Check("Graphics card", "ok", "none was found; models run on the processor.")
    for number, gpu in enumerate(gpus, 1):
        yield _of_card("Graphics card" if len(gpus) == 1 else f"Graphics card {number}", gpu)
    unused = unused_gpus([engine_device(device) for device in devices], gpus)
    if unused:
        yield Check("Graphics cards left out", "warn", " ".join(unused))


def _of_card(name: str, gpu: Gpu) -> Check:
    if gpu.problem:
        return Check(name, "warn", f"{gpu.name}: {gpu.problem}")
    if gpu.total_bytes is None or gpu.free_bytes is None:
        kind = "it shares the main memory" if gpu.is_integrated else "how much memory it has cannot be read"
        return Check(name, "ok" if gpu.is_integrated else "warn", f"{gpu.name}; {kind}.")
    sizes = f"{size_in_words(gpu.free_bytes)} of {size_in_words(gpu.total_bytes)} are free"
    used = ", ".join(map(_in_words, gpu.processes[:_SHOWN]))
    more = f" and {len(gpu.processes) - _SHOWN} more" if len(gpu.processes) > _SHOWN else ""
    users = f"; it is used by {used}{more}" if used else ""
    return Check(name, "ok", f"{gpu.name}; {sizes}, says {gpu.source}{users}.")


def _in_words(process: GpuProcess) -> str:
    size = "" if process.used_bytes is None else f" ({size_in_words(process.used_bytes)})"
    return f"{process.name or f'process {process.pid}'}{size}"
