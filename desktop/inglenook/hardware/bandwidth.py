"""How fast main memory is read and written: measured once on this computer and remembered for its processor."""

from __future__ import annotations

import ctypes
import json
import mmap
import threading
import time
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from inglenook.hardware.memory import read_memory
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from inglenook.hardware.cpu import Processor
    from inglenook.hardware.memory import Memory

_BYTES = 256 * 2**20  # far more than any cache holds
_ROOM_FACTOR = 4  # so many times more must be free, or measuring would push other programs out
_SECONDS = 0.35  # for everything; touching new memory takes half of it on a slow computer
_READ_AND_WRITTEN = 2
_VERSION = 1


@dataclass(frozen=True, slots=True)
class Bandwidth:
    """Bytes that go over the memory's bus in a second, or why it is not known."""

    bytes_s: int | None
    threads: int  # with which that was reached
    measured_on: str  # the day: "2026-03-01"
    sentence: str


def bandwidth_here(
    file: Path,
    processor: Processor,
    *,
    measure: Callable[[int], Bandwidth] | None = None,
) -> Bandwidth:
    """What was measured on this processor before, else measured now (half a second) and remembered in ``file``."""
    key = f"{processor.name}, {processor.physical_cores} cores"
    known = _remembered(file)
    if key in known:
        return known[key]
    found = (measure or measure_bandwidth)(processor.physical_cores)
    if found.bytes_s is not None:
        _remember(file, {**known, key: found})
    return found


def measure_bandwidth(
    cores: int,
    *,
    read: Callable[[], Memory] = read_memory,
    clock: Callable[[], float] = time.perf_counter,
    size: int = _BYTES,
) -> Bandwidth:
    """Copy half of ``size`` bytes onto the other half with 1, 2, 4… threads, and take the best.

    A copy reads and writes, so each byte counts twice. It takes less than half a second; not for the window's thread.
    """
    today = datetime.now(UTC).date().isoformat()
    if read().available_bytes < _ROOM_FACTOR * size:
        return Bandwidth(
            None, 0, today, say("The memory's speed was not measured: too little of it is free right now.")
        )
    end = clock() + _SECONDS
    try:
        memory = mmap.mmap(-1, size)
    except (OSError, ValueError):
        return Bandwidth(None, 0, today, say("The memory's speed was not measured: the system gave none to do it in."))
    try:
        best, threads = _fastest(memory, cores, end, clock)
    finally:
        memory.close()
    figures = {"day": today, "speed": best / 1e9, "threads": threads}
    sentence = (
        say("Measured on {day}: {speed:.0f} GB/s, copying with {threads} threads.", **figures)
        if threads > 1
        else say("Measured on {day}: {speed:.0f} GB/s, copying with 1 thread.", **figures)
    )
    return Bandwidth(best, threads, today, sentence)


def _fastest(memory: mmap.mmap, cores: int, end: float, clock: Callable[[], float]) -> tuple[int, int]:
    """Bytes per second, and with how many threads; every count is tried once, then again while there is time."""
    anchor = ctypes.c_char.from_buffer(memory)  # until it goes, at the end, the memory cannot be given back
    address = ctypes.addressof(anchor)
    half = len(memory) // 2
    counts = sorted({1, *(count for count in (2, 4, 8, 16, 32) if count < cores), max(1, cores)})
    _share(cores, half * 2, lambda start, length: ctypes.memset(address + start, 1, length))
    best, threads = 0, 1
    while True:
        for count in reversed(counts):
            began = clock()
            _share(count, half, lambda start, length: ctypes.memmove(address + start, address + half + start, length))
            speed = int(_READ_AND_WRITTEN * half / max(clock() - began, 1e-9))
            if speed > best:
                best, threads = speed, count
            if clock() > end:
                return best, threads


def _share(count: int, length: int, work: Callable[[int, int], object]) -> None:
    """Do the work on ``count`` equal parts at the same time; copying in C lets the others run."""
    part = length // count
    workers = [threading.Thread(target=work, args=(number * part, part), daemon=True) for number in range(count)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()


def _remembered(file: Path) -> dict[str, Bandwidth]:
    """By processor; nothing when the file is not there or not ours."""
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
        if content["version"] != _VERSION:
            return {}
        return {
            str(key): Bandwidth(
                int(entry["bytes_s"]), int(entry["threads"]), str(entry["measured_on"]), str(entry["sentence"])
            )
            for key, entry in content["processors"].items()
        }
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}


def _remember(file: Path, known: dict[str, Bandwidth]) -> None:
    """A cache that cannot be written is measured again the next time."""
    content = {"version": _VERSION, "processors": {key: asdict(value) for key, value in known.items()}}
    fresh = file.with_name(f"{file.name}.new")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        fresh.write_text(json.dumps(content, ensure_ascii=False, indent=2), encoding="utf-8")
        fresh.replace(file)
    except OSError:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
