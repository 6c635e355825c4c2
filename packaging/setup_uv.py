"""uv, which fetches and builds the Python packages: the developer's own, or one in a private corner."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import ssl
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from setup_steps import Steps

LOCKS = Path(__file__).parent / "lock"
_ROOT = Path(__file__).parent.parent
_OLDEST_GOOD = (0, 9)  # [tool.uv] of pyproject.toml uses config-settings-package
_LOCK_COMMAND = "python3 packaging/dev.py lock"
_LOCKED = {  # what each lock file is made of
    "app.txt": ("pyproject.toml",),
    "dev.txt": ("pyproject.toml", "--group", "dev", "--constraints", "packaging/lock/app.txt"),
    "build.txt": ("--group", "build"),
    "uv.txt": ("--group", "uv"),
}


def cache_folder(system: str) -> Path:
    """Where this system keeps what programs can fetch again; inside the clone when there is no home."""
    if system == "win32" and (local := os.environ.get("LOCALAPPDATA")):
        return Path(local) / "inglenook-dev" / "Cache"
    if system != "darwin" and (cache := os.environ.get("XDG_CACHE_HOME")):
        return Path(cache) / "inglenook-dev"
    home = os.environ.get("HOME") or os.environ.get("USERPROFILE")
    if not home:
        return _ROOT / "build" / "inglenook-dev"
    return Path(home) / ("Library/Caches" if system == "darwin" else ".cache") / "inglenook-dev"


def variables() -> dict[str, str]:
    """What uv must know: fetch no Python, wait for another clone's build, trust the system's certificates if any."""
    known = {"UV_PYTHON_DOWNLOADS": "never", "UV_LOCK_TIMEOUT": "3600", "NO_COLOR": "1"}
    certificates = ssl.get_default_verify_paths()
    if certificates.cafile or (certificates.capath and any(Path(certificates.capath).iterdir())):
        known |= {"UV_SYSTEM_CERTS": "1", "UV_NATIVE_TLS": "1"}  # its name of today, and of before
    return known


def find() -> Path | None:
    """A uv that is there already and new enough."""
    candidates = (shutil.which("uv"), _private() / _program("uv"))
    return next((Path(uv) for uv in candidates if uv and _version(uv) >= _OLDEST_GOOD), None)


def install(steps: Steps) -> Path:
    """Put the pinned uv into its corner: nothing else on this computer changes."""
    corner = _private()
    python = corner / _program("python")
    steps.run("Making a corner for uv", [sys.executable, "-m", "venv", "--clear", corner])
    pip = [python, "-m", "pip", "install", "--require-hashes", "--no-deps", "--only-binary", ":all:"]
    steps.run("Fetching uv", [*pip, "-r", LOCKS / "uv.txt"])
    return corner / _program("uv")


def lock(options: list[str], *, steps: Steps) -> None:
    """Write the lock files anew, for all three systems; pins stay as they are unless the options say `--upgrade`."""
    uv = find() or install(steps)
    for name, sources in _LOCKED.items():
        command = [
            uv,
            "pip",
            "compile",
            "--universal",
            "--python-version",
            "3.11",
            "--generate-hashes",
            "--no-annotate",
        ]
        command += ["--custom-compile-command", _LOCK_COMMAND, *sources, "-o", f"packaging/lock/{name}", *options]
        steps.run(f"Writing {name}", command, variables=variables())


def _private() -> Path:
    pin = hashlib.sha256((LOCKS / "uv.txt").read_bytes()).hexdigest()[:12]
    return cache_folder(sys.platform) / f"uv-{pin}"


def _program(name: str) -> str:
    return f"Scripts/{name}.exe" if sys.platform == "win32" else f"bin/{name}"


def _version(uv: str | Path) -> tuple[int, ...]:
    try:
        said = subprocess.run([uv, "--version"], capture_output=True, check=True, encoding="utf-8").stdout
    except (OSError, subprocess.CalledProcessError):
        return ()
    number = re.search(r"\d+(\.\d+)+", said)
    return tuple(int(part) for part in number[0].split(".")) if number else ()
