"""The fits of this computer, with what it remembers of its devices and of earlier loads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.fit.fits import Fits
from inglenook.fit.known_devices import KnownDevices
from inglenook.fit.measurements import Measurements
from inglenook.fit.planning import PlannedFits
from inglenook.hardware.bandwidth import bandwidth_here
from inglenook.hardware.cpu import read_processor

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from inglenook.engines.llama_cpp.planner import Planner
    from inglenook.engines.llama_cpp.rpc_workers import RpcWorkers
    from inglenook.storage.database import Database


def fits_here(
    cache: Path,
    database: Database,
    planner: Planner,
    *,
    find_devices: Callable[[], tuple[str, ...]] | None,
    rpc: RpcWorkers | None = None,
) -> Fits:
    """``find_devices`` asks the engine; None: only the processor computes. ``rpc``: other machines that take part."""
    return Fits(
        find_devices=KnownDevices(cache / "devices.json", find_devices)
        if find_devices
        else lambda: ("CPU: processor",),
        planned=PlannedFits(planner),
        measurements=Measurements(database),
        bandwidth=lambda: bandwidth_here(cache / "bandwidth.json", read_processor()),
        threads=read_processor().physical_cores,
        rpc=rpc,
    )
