"""However the app ends, its worker ends with it."""

from __future__ import annotations

import contextlib
import subprocess
import sys
from typing import TYPE_CHECKING

import psutil
import pytest

if TYPE_CHECKING:
    from pathlib import Path

END_S = 10.0  # on a busy computer

APP = """
import sys, threading
from inglenook.cancel import Cancel
from inglenook.engines.engine import GenerationRequest, LoadOptions, TextChunk
from inglenook.engines.sampling import Sampling
from inglenook.engines.llama_cpp.llama_cpp import LlamaCpp
import psutil

path, ending = sys.argv[1:]
model = None
def load():
    global model
    options = LoadOptions(context_window=1024, threads=1)
    model = LlamaCpp().load(path, options, on_progress=lambda _: None, cancel=Cancel())
loader = threading.Thread(target=load)  # the app loads on a thread that ends
loader.start()
loader.join()
request = GenerationRequest((), Sampling(strategy="greedy"), raw_prompt="1, 2, 3, 4, 5, 6, 7, 8,")
answer = model.generate(request, Cancel())
next(chunk for chunk in answer if isinstance(chunk, TextChunk))
(worker,) = psutil.Process().children()
if ending == "frozen":
    worker.suspend()
print(worker.pid, flush=True)
if ending == "exception":
    raise SystemError("a bug")
if ending in ("killed", "frozen"):
    sys.stdin.read()
"""


def start(smol: Path, ending: str) -> tuple[subprocess.Popen[str], psutil.Process]:
    pipe = subprocess.PIPE
    app = subprocess.Popen(
        [sys.executable, "-c", APP, str(smol), ending], stdin=pipe, stdout=pipe, stderr=pipe, text=True
    )
    assert app.stdout is not None
    return app, psutil.Process(int(app.stdout.readline()))


def assert_ended(worker: psutil.Process) -> None:
    # Nobody waits for an orphan in a container without an init: a zombie has ended too.
    with contextlib.suppress(psutil.NoSuchProcess, psutil.TimeoutExpired):
        worker.wait(END_S if worker.status() != psutil.STATUS_ZOMBIE else 0)
    assert not worker.is_running() or worker.status() == psutil.STATUS_ZOMBIE


@pytest.mark.parametrize(("ending", "exit_code"), [("normal", 0), ("exception", 1)])
def test_the_app_ends_without_unloading(smol: Path, ending: str, exit_code: int) -> None:
    app, worker = start(smol, ending)
    _, errors = app.communicate(timeout=END_S)
    assert app.returncode == exit_code
    assert "Fatal" not in errors
    assert bool(errors) == (ending == "exception")
    assert_ended(worker)


def test_the_app_is_killed(smol: Path) -> None:
    app, worker = start(smol, "killed")
    app.kill()
    app.communicate()
    assert_ended(worker)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux ends a stopped process with its parent")
def test_the_app_is_killed_while_its_worker_is_frozen(smol: Path) -> None:
    app, worker = start(smol, "frozen")
    app.kill()
    app.communicate()
    assert_ended(worker)
