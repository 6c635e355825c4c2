"""What the app is made of, as Help tells it and a report carries it."""

from __future__ import annotations

import importlib.metadata
import platform
from typing import TYPE_CHECKING

from PySide6.QtCore import qVersion

from inglenook.logs import LOG_NAME, without_personal_paths

if TYPE_CHECKING:
    from pathlib import Path

LOG_TAIL_BYTES = 16_000


def versions(app_version: str) -> dict[str, str]:
    """By name; "unknown" for a part that does not say."""
    return {
        "Inglenook": app_version,
        "llama-cpp-python": _version_of("llama-cpp-python"),
        "Qt": qVersion(),
        "PySide": _version_of("PySide6-Essentials"),
        "Python": platform.python_version(),
        "System": f"{platform.system()} {platform.release()} ({platform.machine()})",
    }


def problem_report(app_version: str, logs: Path) -> str:
    """Versions and the end of the log, without personal paths."""
    lines = [f"{name}: {version}" for name, version in versions(app_version).items()]
    return without_personal_paths("\n".join([*lines, "", _tail(logs / LOG_NAME)]))


def _version_of(distribution: str) -> str:
    try:
        return importlib.metadata.version(distribution)
    except importlib.metadata.PackageNotFoundError:  # an installer may leave the metadata out
        return "unknown"


def _tail(log: Path) -> str:
    try:
        with log.open("rb") as file:
            file.seek(max(0, log.stat().st_size - LOG_TAIL_BYTES))
            return file.read().decode("utf-8", "replace")
    except OSError:
        return "There is no log."
