"""What the engine computes with, remembered: asking it starts a worker, which the first answer should not wait for."""

from __future__ import annotations

import contextlib
import json
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, cast

from inglenook.hardware.gpus import read_gpus

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from inglenook.hardware.gpu import Gpu

_MOST_BYTES = 64 * 1024


class KnownDevices:
    """Asks again when the engine is another version, or the cards in this computer are others."""

    def __init__(
        self,
        file: Path,
        find: Callable[[], tuple[str, ...]],
        *,
        gpus: Callable[[], tuple[Gpu, ...]] = read_gpus,
        engine: str | None = None,
    ) -> None:
        self._file = file
        self._find = find
        self._gpus = gpus
        self._engine = _engine_version() if engine is None else engine

    def __call__(self) -> tuple[str, ...]:
        """The devices in the engine's own words; raises as the asking does."""
        key = [self._engine, *sorted(f"{gpu.name} {gpu.address}" for gpu in self._gpus())]
        known = self._read(key)
        if known is None:
            known = self._find()
            with contextlib.suppress(OSError):  # it is asked again the next time
                self._file.parent.mkdir(parents=True, exist_ok=True)
                self._file.write_text(json.dumps({"of": key, "devices": known}), encoding="utf-8")
        return known

    def _read(self, key: list[str]) -> tuple[str, ...] | None:
        try:
            with self._file.open("rb") as file:
                kept = json.loads(file.read(_MOST_BYTES))
            if kept["of"] != key:
                return None
            devices = kept["devices"]
            if not isinstance(devices, list) or not devices:
                return None
            return tuple(map(str, cast("list[object]", devices)))
        except (OSError, ValueError, KeyError, TypeError):
            return None


def _engine_version() -> str:
    try:
        return version("llama-cpp-python")
    except PackageNotFoundError:  # in an installer, which brings one version of it
        return ""
