"""The worker process: one model, commands in by stdin, events out by what was stdout."""

from __future__ import annotations

import importlib.util
import os
import signal
import sys
import threading
import time
from typing import NoReturn

from inglenook.engines.llama_cpp.lifeline import die_with_parent
from inglenook.engines.llama_cpp.rpc_part import SERVE

_LOOK_S = 5.0  # for new connections, where this process serves others


def main() -> NoReturn:
    """Set up the process, then serve."""
    die_with_parent()
    # Threads that wait must sleep: spinning ones make llama.cpp up to ten times slower when other programs are busy.
    os.environ.setdefault("OMP_WAIT_POLICY", "passive")
    os.environ["GGML_NO_BACKTRACE"] = "1"  # else a failed assertion starts a debugger
    # Ctrl+C in a terminal reaches the app and its workers alike: the app decides what it means.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _skip_package_init()
    if sys.argv[1:2] == [SERVE]:
        _serve_rpc(sys.argv[2], int(sys.argv[3]))
    # Nothing that llama.cpp or a driver prints may get between the events.
    events = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    commands = os.fdopen(os.dup(0), "rb")
    from inglenook.engines.llama_cpp.worker.serve import serve  # noqa: PLC0415  imports llama.cpp: environment first

    serve(commands, events)


def _serve_rpc(endpoint: str, threads: int) -> NoReturn:
    """Another kind of worker: it lends this computer's devices, and knows of no model."""
    from inglenook.engines.llama_cpp.worker.context import usable_cores  # noqa: PLC0415  as above
    from inglenook.engines.llama_cpp.worker.library import open_library  # noqa: PLC0415
    from inglenook.engines.llama_cpp.worker.rpc_devices import notice_their_end, serve_rpc  # noqa: PLC0415

    def let_the_dead_go() -> NoReturn:
        """Or it would serve for ever one whose machine has no power any more."""
        while True:
            notice_their_end()
            time.sleep(_LOOK_S)

    threading.Thread(target=_end_with_input, daemon=True).start()
    threading.Thread(target=let_the_dead_go, daemon=True).start()
    open_library()
    serve_rpc(endpoint, threads or usable_cores())
    sys.exit(1)  # it only ends by itself when it cannot begin


def _end_with_input() -> NoReturn:
    while os.read(0, 1024):
        pass
    os._exit(0)  # the main thread is inside llama.cpp for good


def _skip_package_init() -> None:
    """Let llama_cpp's low-level module be imported without its package's ``__init__``.

    That one imports the high-level API with numpy and a hundred other modules: 0.24 s and 15 MB at each start.
    """
    spec = importlib.util.find_spec("llama_cpp")
    if spec is not None:
        sys.modules["llama_cpp"] = importlib.util.module_from_spec(spec)


if __name__ == "__main__":
    main()
