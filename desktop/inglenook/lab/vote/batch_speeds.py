"""What steps of several answers at once take, remembered for each model as it is loaded on this computer."""

from __future__ import annotations

import contextlib
import hashlib
import json
import logging
import os
import tempfile
import threading
from pathlib import Path
from typing import TYPE_CHECKING, cast

from inglenook.engines.samples import BatchCost

if TYPE_CHECKING:
    from inglenook.engines.engine import ModelInfo

log = logging.getLogger(__name__)

_NAME = "batch_speeds.json"
_KEPT = 200  # the oldest make room
_LARGEST = 2**20  # bytes; a larger file is not ours


class BatchSpeeds:
    """In a file of the cache: what is gone or broken is measured again. Safe from any thread."""

    def __init__(self, cache: Path) -> None:
        self._file = cache / _NAME
        self._lock = threading.Lock()

    def of(self, info: ModelInfo) -> tuple[BatchCost, ...]:
        """What was measured with this model, loaded like this; empty when nothing was."""
        with self._lock:
            found = self._read().get(_key(info), [])
        try:
            return tuple(BatchCost(int(width), float(seconds)) for width, seconds in found)
        except (TypeError, ValueError):
            return ()

    def note(self, info: ModelInfo, costs: tuple[BatchCost, ...]) -> None:
        """Remember it; what cannot be written is measured again another time."""
        with self._lock:
            known = self._read()
            known.pop(_key(info), None)
            known[_key(info)] = [(cost.width, cost.seconds) for cost in costs]
            try:
                self._write(dict(list(known.items())[-_KEPT:]))
            except OSError as error:
                log.warning("the speed of batches could not be written down: %s", error)

    def _read(self) -> dict[str, list[tuple[int, float]]]:
        try:
            if self._file.stat().st_size > _LARGEST:
                return {}
            known = cast("object", json.loads(self._file.read_bytes()))
        except (OSError, ValueError, RecursionError):
            return {}
        if not isinstance(known, dict):
            return {}
        entries = cast("dict[str, object]", known).items()
        return {key: cast("list[tuple[int, float]]", value) for key, value in entries if isinstance(value, list)}

    def _write(self, known: dict[str, list[tuple[int, float]]]) -> None:
        self._file.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=self._file.parent, prefix=_NAME)
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as out:
                json.dump(known, out)
            Path(name).replace(self._file)
        except OSError:
            with contextlib.suppress(OSError):
                Path(name).unlink()
            raise


def _key(info: ModelInfo) -> str:
    """The model, its quantization by what its weights take, and how it is loaded."""
    parts = (
        info.name,
        info.architecture,
        info.parameters,
        sum(use.weights for use in info.memory),
        info.gpu_layers,
        info.devices,
        info.threads,
        info.engine,
    )
    return hashlib.blake2b(repr(parts).encode(), digest_size=16).hexdigest()
