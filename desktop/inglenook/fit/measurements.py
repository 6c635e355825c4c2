"""The third tier: what loads really took on this computer, kept to correct what is predicted for the next."""

from __future__ import annotations

import logging
import statistics
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from inglenook.engines.llama_cpp.plan import HOST
from inglenook.errors import StorageError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from inglenook.engines.engine import ModelInfo
    from inglenook.engines.llama_cpp.plan import Backend
    from inglenook.fit.fit import Fit, Use
    from inglenook.storage.database import Database

log = logging.getLogger(__name__)

KEPT = 1000  # the oldest make room
_LEARNED_FROM = 5  # the newest of a device


@dataclass(frozen=True, slots=True)
class Measurement:
    """One device of one load; sizes in bytes."""

    device: str  # the card's name; HOST for the main memory
    backend: Backend
    model: str
    context: int  # tokens
    gpu_layers: int
    predicted_bytes: int  # the buffers
    allocated_bytes: int  # the buffers, as llama.cpp counted them
    taken_bytes: int | None = None  # by the whole process, as the driver counts it; None: it does not say
    at: float = field(default_factory=time.time)

    @property
    def error_pct(self) -> float:
        """By how much the prediction was too high, in percent; below 0 it was too low."""
        if not self.allocated_bytes:
            return 0.0
        return 100 * (self.predicted_bytes - self.allocated_bytes) / self.allocated_bytes

    @property
    def overhead_bytes(self) -> int | None:
        """What was taken beside the buffers; None when it is not known."""
        return None if self.taken_bytes is None else max(0, self.taken_bytes - self.allocated_bytes)


class Measurements:
    """Safe from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def note(self, measurements: Sequence[Measurement]) -> None:
        """Keep them; what cannot be kept, on a full disk, must not disturb the load that it is about."""
        rows = [
            (
                one.at,
                one.device,
                one.backend,
                one.model,
                one.context,
                one.gpu_layers,
                one.predicted_bytes,
                one.allocated_bytes,
                one.taken_bytes,
            )
            for one in measurements
        ]
        try:
            with self._database.transaction() as connection:
                connection.executemany(
                    "INSERT INTO fit_measurements (at, device, backend, model, context, gpu_layers, predicted_bytes, "
                    "allocated_bytes, taken_bytes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    rows,
                )
                connection.execute(
                    "DELETE FROM fit_measurements WHERE id <= (SELECT max(id) FROM fit_measurements) - ?", (KEPT,)
                )
        except StorageError as error:
            log.warning("what a load took could not be written down: %s", error)

    def overhead(self, device: str, backend: Backend) -> int | None:
        """What the driver takes there beside the buffers: the median of the last loads; None when it is not known.

        Raises StorageError when the file cannot be read.
        """
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT max(0, taken_bytes - allocated_bytes) FROM fit_measurements "
                "WHERE device = ? AND backend = ? AND taken_bytes IS NOT NULL ORDER BY id DESC LIMIT ?",
                (device, backend, _LEARNED_FROM),
            ).fetchall()
        return round(statistics.median(taken for (taken,) in rows)) if rows else None

    def newest(self, limit: int = KEPT) -> tuple[Measurement, ...]:
        """The newest first; raises StorageError when the file cannot be read."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT device, backend, model, context, gpu_layers, predicted_bytes, allocated_bytes, taken_bytes, at "
                "FROM fit_measurements ORDER BY id DESC LIMIT ?",
                (limit,),
            ).fetchall()
        return tuple(Measurement(*row) for row in rows)


def measured(
    predicted: Fit, info: ModelInfo, engine_names: Sequence[str], taken: Mapping[str, int] | None = None
) -> tuple[Measurement, ...]:
    """What a load took, device by device, beside what was predicted for it; empty when the engine does not say.

    ``engine_names`` are what the engine calls the prediction's devices ("CUDA0"), in their order. The host's weights in
    a mapped file are left out: a piece of the file spans more than what was predicted. ``taken`` is by how much less is
    free on each device by its id, as its driver counts it.
    """
    if not info.memory:
        return ()
    found: list[Measurement] = []
    places: list[tuple[str, str, str, Backend, Use]] = [
        (engine_name, device.id, device.name, device.backend, device.use)
        for engine_name, device in zip(engine_names, predicted.devices, strict=False)
    ]
    places.append((HOST, "", "", "cpu", predicted.host.use))
    is_mapped = predicted.parameters.use_mmap
    for engine_name, identifier, name, backend, use in places:
        buffers = [one for one in info.memory if one.device == engine_name]
        weights = 0 if is_mapped and engine_name == HOST else 1
        found.append(
            Measurement(
                device=name,
                backend=backend,
                model=info.name,
                context=info.context_window,
                gpu_layers=info.gpu_layers,
                predicted_bytes=use.weights * weights + use.kv + use.compute,
                allocated_bytes=sum(one.weights * weights + one.kv + one.compute for one in buffers),
                taken_bytes=(taken or {}).get(identifier),
            )
        )
    return tuple(found)
