"""What ends a worker with the app, however the app ends.

Everywhere the worker's standard input closes, and its reader ends the process. A worker that is stopped or hangs cannot
do that, so the system helps where it can: Linux sends SIGKILL, Windows closes the job that the worker is in.
"""

from __future__ import annotations

import contextlib
import ctypes
import signal
import sys
from typing import TYPE_CHECKING

from inglenook.engines.llama_cpp.windows_job import WindowsJob

if TYPE_CHECKING:
    from collections.abc import Callable

_PR_SET_PDEATHSIG = 1  # prctl(2)


def hold(pid: int) -> Callable[[], None]:
    """In the app: let the worker end with this process. Call what is returned once the worker has ended."""
    if sys.platform == "win32":
        return WindowsJob(pid).close
    return lambda: None


def die_with_parent() -> None:
    """In the worker, first of all: be killed when the thread that started this process ends, and leave no core dump.

    The thread, not its process (prctl(2)): so a worker must be started from a thread that lives as long as it does. A
    core dump would be as large as the model.
    """
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    if sys.platform != "win32":
        import resource  # noqa: PLC0415  POSIX only

        with contextlib.suppress(ValueError, OSError):  # the limit may already be lower
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
