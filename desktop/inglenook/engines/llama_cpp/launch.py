"""How a worker is started: its command line and its environment."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_MODULE = "inglenook.engines.llama_cpp.worker"
_EXECUTABLE = "inglenook-worker"
_LIBRARY_PATHS = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")


def start_worker(environment: Mapping[str, str]) -> subprocess.Popen[bytes]:
    """A worker with unbuffered pipes on all three streams; raises OSError when it cannot be started."""
    return subprocess.Popen(  # noqa: S603  our own executable
        worker_command(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        process_group=0 if sys.platform != "win32" else None,  # Ctrl+C in the terminal is for the app alone
        bufsize=0,  # a buffer's lock, held by a reading thread, would abort Python as the app ends
        env=worker_environment(environment, frozen=is_frozen()),
        creationflags=subprocess.CREATE_NO_WINDOW if sys.platform == "win32" else 0,
    )


def worker_command() -> list[str]:
    """The executable beside the installed app, else this Python."""
    if is_frozen():
        name = f"{_EXECUTABLE}.exe" if sys.platform == "win32" else _EXECUTABLE
        return [str(Path(sys.executable).with_name(name))]
    # -P: a folder of downloads may be the current one, and must not be imported from.
    return [sys.executable, "-P", "-X", "utf8", "-m", _MODULE]


def worker_environment(environment: Mapping[str, str], *, frozen: bool) -> dict[str, str]:
    """The app's environment with what the worker needs before its first import.

    OpenMP's threads wait instead of spinning (ten times faster on a busy computer), and a failed assertion of ggml's
    ends the process at once instead of starting a debugger.
    """
    made = {
        "OMP_WAIT_POLICY": "passive",
        **environment,
        "GGML_NO_BACKTRACE": "1",
        "PYTHONUTF8": "1",
    }
    if frozen:
        # The installed app runs with a library path of its own, which would go before the worker's.
        for name in _LIBRARY_PATHS:
            original = made.pop(f"{name}_ORIG", None)
            made.pop(name, None)
            if original:
                made[name] = original
        made["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
    return made


def is_frozen() -> bool:
    """Whether this is the installed app with its own executables."""
    return bool(getattr(sys, "frozen", False))
