"""The clone's .venv: made from the lock files, and left alone while nothing that it was made from has changed."""

from __future__ import annotations

import hashlib
import json
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from setup_steps import Steps

ROOT = Path(__file__).parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
_STAMP = VENV / "inglenook.stamp"
_SECTIONS = ("build-system", "project", "dependency-groups", "hatch", "uv")  # those of pyproject.toml that count
_MADE_FROM = (
    "packaging/linux/apt-run.txt",
    "packaging/linux/apt-test.txt",
    "packaging/lock/app.txt",
    "packaging/lock/build.txt",
    "packaging/lock/dev.txt",
    ".venv/pyvenv.cfg",
)


def fingerprint(root: Path) -> str:
    """Changes whenever the environment must be looked at again; the clone's place counts, as .venv points to it."""
    settings = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    settings |= settings.get("tool", {})
    sections = {name: settings.get(name) for name in _SECTIONS}
    digest = hashlib.sha256(json.dumps([str(root.resolve()), sections]).encode())
    for name in _MADE_FROM:
        file = root / name
        digest.update(name.encode() + (file.read_bytes() if file.exists() else b"") + b"\0")
    return digest.hexdigest()


def is_ready(level: str, *, stamp: str, now: str) -> bool:
    """Whether the stamp, "LEVEL FINGERPRINT", stands for what is wanted; "dev" has everything that "app" has."""
    return stamp in {f"dev {now}", f"{level} {now}"}


def prepare(level: str, *, steps: Steps) -> None:
    """Make .venv ready for "app" or "dev"; nothing is done, and nothing imported, when it is."""
    stamp = _STAMP.read_text(encoding="utf-8") if _STAMP.exists() else ""
    if PYTHON.exists() and is_ready(level, stamp=stamp, now=fingerprint(ROOT)):
        return
    import setup_system  # noqa: PLC0415  a warm start has no use for these
    import setup_uv  # noqa: PLC0415
    from setup_progress import UvProgress  # noqa: PLC0415

    if stamp.startswith("dev "):
        level = "dev"  # once tested here: a run takes nothing away
    uv = setup_uv.find()
    setup_system.require_system(level, compiler=not _has_llama_cpp(), python_venv=uv is None, steps=steps)
    uv = uv or setup_uv.install(steps)
    variables = setup_uv.variables()
    _STAMP.unlink(missing_ok=True)
    if not _works():
        base = getattr(sys, "_base_executable", sys.executable)
        command = [uv, "venv", "--clear", "--python", base, VENV]
        steps.run("Making .venv", command, variables=variables)
    locks = setup_uv.LOCKS
    build = ["--build-constraints", locks / "build.txt", "--python", PYTHON]
    sync = [uv, "pip", "sync", "--verbose", "--require-hashes", *build, locks / f"{level}.txt"]
    cached = ["--offline"]  # from some mirrors everything looks new each time, and uv would build llama.cpp again
    steps.run("Python packages", sync, first_with=cached, variables=variables, read=UvProgress().read)
    install = [uv, "pip", "install", "--no-deps", *build, "--editable", ROOT]
    steps.run("Inglenook itself", install, first_with=cached, variables=variables)
    _STAMP.write_text(f"{level} {fingerprint(ROOT)}", encoding="utf-8")


def _has_llama_cpp() -> bool:
    return any(VENV.glob("[Ll]ib/**/site-packages/llama_cpp/lib"))


def _works() -> bool:
    import subprocess  # noqa: PLC0415

    good = "import sys; sys.exit(sys.version_info < (3, 11))"
    try:
        return subprocess.run([PYTHON, "-c", good], capture_output=True, check=False).returncode == 0
    except OSError:
        return False
