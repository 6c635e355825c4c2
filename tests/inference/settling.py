"""The real settling of loads, over a computer whose engine finds the devices that a test names."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from inglenook.engines.llama_cpp.planner import Planner
from inglenook.fit.fits import Fits
from inglenook.fit.headers import Headers
from inglenook.fit.measurements import Measurements
from inglenook.fit.planning import PlannedFits
from inglenook.hardware.bandwidth import Bandwidth
from inglenook.inference.load_settling import LoadSettling

if TYPE_CHECKING:
    from pathlib import Path

    from inglenook.hub.hub import Hub
    from inglenook.storage.database import Database


def fits_over(database: Database, *devices: str) -> Fits:
    """The planner starts no worker before a plan is asked for."""
    return Fits(
        find_devices=lambda: devices or ("CPU: processor",),
        planned=PlannedFits(Planner()),
        measurements=Measurements(database),
        bandwidth=lambda: Bandwidth(None, 1, "", ""),
        threads=2,
    )


def settling_over(database: Database, cache: Path, *devices: str) -> LoadSettling:
    """Reads files of this computer only: there is no hub."""
    return LoadSettling(fits_over(database, *devices), Headers(cast("Hub", None), cache))
