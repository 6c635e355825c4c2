"""The computer that this runs on: main memory and the cards that the engine can use, at this moment."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from inglenook.fit.computer import (
    HEADLESS_RESERVE_BYTES,
    Computer,
    Device,
    Host,
    assumed_overhead,
    display_reserve,
)
from inglenook.fit.far_devices import far_devices
from inglenook.hardware.engine_gpus import EngineDevice, match_devices
from inglenook.hardware.gpus import read_gpus
from inglenook.hardware.known_gpus import find_known_gpu
from inglenook.hardware.memory import read_memory
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from inglenook.engines.llama_cpp.plan import Backend
    from inglenook.engines.llama_cpp.rpc_workers import RpcFound
    from inglenook.fit.fit import Fit
    from inglenook.hardware.bandwidth import Bandwidth
    from inglenook.hardware.gpu import Gpu
    from inglenook.hardware.memory import Memory

NAME = say("This computer")
# Linux counts pages of mapped files as available; Windows and macOS do not while a program holds them.
FOUND_SHARE = 0.9  # of what was needed; how much there was, nobody says
MAPPED_IS_AVAILABLE = sys.platform.startswith("linux")


def _nothing_learned(_name: str, _backend: Backend) -> int | None:
    return None


@dataclass(frozen=True, slots=True)
class Here:
    """Who is asked about this computer; each may be asked again right before a load."""

    engine_devices: tuple[EngineDevice, ...]  # what llama.cpp found, the processor among them
    threads: int
    memory: Callable[[], Memory] = read_memory
    gpus: Callable[[], tuple[Gpu, ...]] = read_gpus
    learned_overhead: Callable[[str, Backend], int | None] = _nothing_learned  # by the card's name; None: not yet
    bandwidth: Bandwidth | None = None


def this_computer(here: Here, far: Sequence[RpcFound] = ()) -> Computer:
    """Memory and cards as they are now; takes some ten milliseconds, and more with many programs running.

    Cards that this engine cannot use are left out: ``unused_gpus`` says which. ``far`` are other machines that take
    part, which llama.cpp puts first.
    """
    memory = here.memory()
    host = Host(memory.total_bytes, memory.available_bytes)
    matched = match_devices(here.engine_devices, here.gpus())
    devices = tuple(_device(number, engine, gpu, here, host) for number, (engine, gpu) in enumerate(matched))
    bandwidth = None if here.bandwidth is None else here.bandwidth.bytes_s
    left_out = tuple(one.problem for one in far if one.problem)
    return Computer(
        NAME, host, (*far_devices(far), *devices), here.threads, bandwidth_bytes_s=bandwidth, left_out=left_out
    )


def unused_gpus(engine_devices: Sequence[EngineDevice], gpus: Sequence[Gpu]) -> tuple[str, ...]:
    """A sentence for each card that this engine cannot use."""
    used = [gpu for _, gpu in match_devices(engine_devices, gpus) if gpu is not None]
    left = list(gpus)
    for gpu in used:
        left.remove(gpu)
    return tuple(
        say("“{gpu}” is not used: this engine was built without what computes on it.", gpu=gpu.name)
        for gpu in left
        if not gpu.is_integrated
    )


def with_counted_back(computer: Computer, loaded: Fit, *, mapped_is_available: bool = MAPPED_IS_AVAILABLE) -> Computer:
    """The computer as it will be once that model is unloaded, which happens before another one is loaded.

    Where its mapped file counts as available already, only what it holds by itself comes back; what it takes of a card
    that shares the main memory comes back there too.
    """
    back = {device.id: device.use.total for device in loaded.devices}
    held = loaded.host.resident - (loaded.host.evictable if mapped_is_available else 0)
    held += sum(back.get(device.id, 0) for device in computer.devices if device.shares_memory)
    available = min(computer.host.total_bytes, computer.host.available_bytes + max(0, held))
    # What other machines told was told before that model took its part of them.
    devices = tuple(
        device if device.is_far else _with_more_free(device, back.get(device.id, 0)) for device in computer.devices
    )
    return replace(computer, host=replace(computer.host, available_bytes=available), devices=devices)


def taken_since(before: Computer, now: Computer) -> dict[str, int]:
    """By how much less is free on each card that has memory of its own, by its id; what got more is left out."""
    had = {device.id: device.free_bytes for device in before.devices}
    taken: dict[str, int] = {}
    for device in now.devices:
        free = had.get(device.id)
        if free is not None and device.free_bytes is not None and not (device.shares_memory or device.is_far):
            taken[device.id] = free - device.free_bytes
    return {identifier: size for identifier, size in taken.items() if size > 0}


def with_less(computer: Computer, failed: Fit) -> Computer:
    """The computer as a load found it that ran out of memory: a model may take less there than this one needed."""
    needed = {device.id: device.use.total for device in failed.devices}
    devices = tuple(
        replace(device, free_bytes=int(needed[device.id] * FOUND_SHARE) + device.reserve_bytes)
        if needed.get(device.id)
        else device
        for device in computer.devices
    )
    if any(device.use.weights for device in failed.devices):  # cards run out before the main memory does
        return replace(computer, devices=devices)
    kept_free = computer.host.available_bytes - computer.host.limit_bytes
    found = int(failed.host.use.total * FOUND_SHARE) + kept_free
    return replace(computer, host=replace(computer.host, available_bytes=found))


def _with_more_free(device: Device, bytes_: int) -> Device:
    if device.free_bytes is None:
        return device
    free = device.free_bytes + bytes_
    return replace(device, free_bytes=free if device.total_bytes is None else min(free, device.total_bytes))


def _device(number: int, engine: EngineDevice, gpu: Gpu | None, here: Here, host: Host) -> Device:
    is_integrated = gpu is not None and gpu.is_integrated
    total, free = _memory(engine, gpu)
    if free is not None and engine.backend == "metal":  # the limit is on the computer's own memory
        free = min(free, host.available_bytes)
    name = gpu.name if gpu is not None else engine.description
    overhead = here.learned_overhead(name, engine.backend)
    known = find_known_gpu(name)
    return Device(
        id=f"gpu{number}",
        name=name,
        kind="igpu" if is_integrated else "gpu",
        backend=engine.backend,
        total_bytes=total,
        free_bytes=free,
        reserve_bytes=_reserve(gpu, total),
        overhead_bytes=assumed_overhead(engine.backend, total) if overhead is None else overhead,
        overhead_source=_assumed(engine.backend) if overhead is None else say("measured on this card"),
        bandwidth_bytes_s=(gpu.bandwidth_bytes_s if gpu else None) or (known.bandwidth_bytes_s if known else None),
    )


def _memory(engine: EngineDevice, gpu: Gpu | None) -> tuple[int | None, int | None]:
    """Total and free; the engine's own figures where the system has none, but never for memory that is borrowed."""
    if gpu is not None and (gpu.is_integrated or gpu.free_bytes is not None):
        return gpu.total_bytes, gpu.free_bytes
    total = gpu.total_bytes if gpu is not None else None
    return total or engine.total_bytes or None, engine.free_bytes if engine.total_bytes else None


def _reserve(gpu: Gpu | None, total: int | None) -> int:
    """A card draws a screen unless the system says that it does not."""
    if gpu is not None and gpu.draws_screen is False:
        return HEADLESS_RESERVE_BYTES
    return display_reserve(total or 0)


def _assumed(backend: Backend) -> str:
    return say("assumed for {backend}", backend=backend.upper() if backend == "cuda" else backend)
