"""Other machines that take part, as devices of this computer: one for each device of each RPC worker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.fit.computer import Device, assumed_overhead, display_reserve
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.engines.llama_cpp.rpc_asking import RpcDevice
    from inglenook.engines.llama_cpp.rpc_workers import RpcFound


def far_devices(workers: Sequence[RpcFound]) -> tuple[Device, ...]:
    """In llama.cpp's order; those that do not answer have none."""
    every = [(found, place) for found in workers for place in range(len(found.devices))]
    return tuple(_device(number, found, place) for number, (found, place) in enumerate(every))


def _device(number: int, found: RpcFound, place: int) -> Device:
    has: RpcDevice = found.devices[place]
    return Device(
        id=f"rpc{number}",
        name=f"RPC {found.endpoint}" + (f" #{place + 1}" if len(found.devices) > 1 else ""),
        kind="gpu",
        backend="rpc",
        total_bytes=has.total_bytes,
        free_bytes=has.free_bytes,
        reserve_bytes=display_reserve(has.total_bytes),
        overhead_bytes=assumed_overhead("rpc", has.total_bytes),
        overhead_source=say("assumed for {backend}", backend="RPC"),
    )
