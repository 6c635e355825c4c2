"""The worker process: one model, commands in by stdin, events out by what was stdout."""

from __future__ import annotations

import importlib.util
import os
import signal
import sys
from typing import NoReturn

from inglenook.engines.llama_cpp.lifeline import die_with_parent


def main() -> NoReturn:
    """Set up the process, then serve."""
    die_with_parent()
    # Threads that wait must sleep: spinning ones make llama.cpp up to ten times slower when other programs are busy.
    os.environ.setdefault("OMP_WAIT_POLICY", "passive")
    os.environ["GGML_NO_BACKTRACE"] = "1"  # else a failed assertion starts a debugger
    # Ctrl+C in a terminal reaches the app and its workers alike: the app decides what it means.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # Nothing that llama.cpp or a driver prints may get between the events.
    events = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    commands = os.fdopen(os.dup(0), "rb")
    _skip_package_init()
    from inglenook.engines.llama_cpp.worker.serve import serve  # noqa: PLC0415  imports llama.cpp: environment first

    serve(commands, events)


def _skip_package_init() -> None:
    """Let llama_cpp's low-level module be imported without its package's ``__init__``.

    That one imports the high-level API with numpy and a hundred other modules: 0.24 s and 15 MB at each start.
    """
    spec = importlib.util.find_spec("llama_cpp")
    if spec is not None:
        sys.modules["llama_cpp"] = importlib.util.module_from_spec(spec)


if __name__ == "__main__":
    main()
