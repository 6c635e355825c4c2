"""Asks llama.cpp what a load would take, in a worker of its own that may crash and be started again."""

from __future__ import annotations

import os
import shutil
import tempfile
import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

from inglenook.engines.llama_cpp.loaded_llama import raise_failure
from inglenook.engines.llama_cpp.messages import Failed, MakePlan, Planned, Ready
from inglenook.engines.llama_cpp.worker_process import WorkerProcess
from inglenook.errors import LoadError, WorkerError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Generator

    from inglenook.cancel import Cancel
    from inglenook.engines.llama_cpp.plan import Plan, PlanRequest

PATIENCE_S = 10.0  # for one plan
_START_S = 60.0  # importing llama.cpp from a slow, cold disk
_LOOK_S = 0.05  # between looks at the cancel
# A plan never needs the real cards: their drivers would take memory on them and time to start.
_NO_CARDS = {"CUDA_VISIBLE_DEVICES": "-1", "HIP_VISIBLE_DEVICES": "-1", "GGML_VK_VISIBLE_DEVICES": ""}


class Planner:
    """The worker is started by the first plan and kept. Any thread may ask; one is served at a time.

    ``patience_s`` is how long a plan may take before its worker is ended.
    """

    def __init__(self, *, patience_s: float = PATIENCE_S) -> None:
        self._patience_s = patience_s
        self._lock = threading.Lock()
        self._worker: WorkerProcess | None = None
        self._folder: str | None = None
        self._owed = 0  # answers to plans that were cancelled

    def plan(self, request: PlanRequest, cancel: Cancel) -> Plan:
        """What the load would take.

        Raises LoadError with the reason when llama.cpp refuses, crashes or takes too long, CancelledError.
        """
        with self._turn(cancel):
            try:
                return self._plan(request, cancel)
            except WorkerError as error:
                self._end()
                happened = str(error).partition(". ")[0]  # the rest is what to do about a chat
                raise LoadError(
                    say(
                        "{happened}. It was planning for this model, of which only an estimate can be given now: "
                        "its file may be damaged, or made for another version of llama.cpp.",
                        happened=happened,
                    )
                ) from error

    def close(self) -> None:
        """End the worker, also in the middle of a plan, and remove its files; a later plan would start another."""
        worker = self._worker
        if worker is not None:
            worker.kill()
        with self._lock:
            self._end()
            if self._folder is not None:
                shutil.rmtree(self._folder, ignore_errors=True)
                self._folder = None

    def _plan(self, request: PlanRequest, cancel: Cancel) -> Plan:
        worker = self._worker or self._start(cancel)
        self._folder = self._folder or tempfile.mkdtemp(prefix="inglenook-plan-")
        worker.send(MakePlan(request, self._folder))
        self._owed += 1
        deadline = time.monotonic() + self._patience_s
        while time.monotonic() < deadline:
            cancel.raise_if_set()
            event = worker.receive(_LOOK_S)
            if not isinstance(event, (Planned, Failed)):
                continue
            self._owed -= 1
            if self._owed:
                continue  # it answers a plan that nobody waits for any more
            if isinstance(event, Failed):
                raise_failure(event)
            return event.plan
        self._end()
        raise LoadError(
            say(
                "llama.cpp did not finish planning within {patience_s:.0f} seconds, so only an estimate can be given.",
                patience_s=self._patience_s,
            )
        )

    def _start(self, cancel: Cancel) -> WorkerProcess:
        worker = self._worker = WorkerProcess({**os.environ, **_NO_CARDS})
        self._owed = 0
        deadline = time.monotonic() + _START_S
        while time.monotonic() < deadline:
            if cancel.is_set:
                self._end()
                cancel.raise_if_set()
            if isinstance(worker.receive(_LOOK_S), Ready):
                return worker
        self._end()
        raise LoadError(
            say(
                "The engine did not start within {start_s:.0f} seconds, so only an estimate can be given.",
                start_s=_START_S,
            )
        )

    def _end(self) -> None:
        if self._worker is not None:
            self._worker.kill()
            self._worker = None

    @contextmanager
    def _turn(self, cancel: Cancel) -> Generator[None]:
        while not self._lock.acquire(timeout=_LOOK_S):
            cancel.raise_if_set()
        try:
            yield
        finally:
            self._lock.release()
