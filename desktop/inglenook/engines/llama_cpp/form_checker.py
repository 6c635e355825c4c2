"""Looks at forms in a worker of its own: what is pasted may be made to hang or kill whoever reads it."""

from __future__ import annotations

import os
import threading
import time
from typing import TYPE_CHECKING

from inglenook.engines.forms.form_problem import FormProblem
from inglenook.engines.forms.schema_checks import line_of_value, schema_problems
from inglenook.engines.llama_cpp.form_messages import CheckForm, CheckText, FormChecked, TextChecked
from inglenook.engines.llama_cpp.loaded_llama import raise_failure
from inglenook.engines.llama_cpp.messages import Failed
from inglenook.engines.llama_cpp.worker_process import WorkerProcess
from inglenook.errors import WorkerError
from inglenook.sentence import Sentence, say

if TYPE_CHECKING:
    from inglenook.cancel import Cancel
    from inglenook.engines.constraint import Constraint

PATIENCE_S = 5.0  # for one look
_START_S = 60.0  # importing llama.cpp from a slow, cold disk
_LOOK_S = 0.02  # between looks at the cancel
_NO_CARDS = {"CUDA_VISIBLE_DEVICES": "-1", "HIP_VISIBLE_DEVICES": "-1", "GGML_VK_VISIBLE_DEVICES": ""}


class FormChecker:
    """The worker is started by the first question and kept. Any thread may ask; one is served at a time.

    A worker that dies or takes too long is ended, and the form is refused with that reason.
    """

    def __init__(self, *, patience_s: float = PATIENCE_S) -> None:
        self._patience_s = patience_s
        self._lock = threading.Lock()
        self._worker: WorkerProcess | None = None

    def problems(self, constraint: Constraint, cancel: Cancel) -> tuple[FormProblem, ...]:
        """All that there is to say of a form, by line. Raises CancelledError, WorkerDiedError."""
        found = schema_problems(constraint.source) if constraint.kind == "json_schema" else ()
        if any(one.severity == "error" for one in found):
            return found
        problem = self.problem(constraint, cancel)
        return (FormProblem(_line(constraint, problem), "error", problem), *found) if problem else found

    def problem(self, constraint: Constraint, cancel: Cancel) -> str:
        """Why no answer can be held to it; empty when one can. Raises CancelledError, WorkerDiedError."""
        answer = self._ask(CheckForm(constraint), cancel)
        return answer.problem if isinstance(answer, FormChecked) else str(answer)

    def check_text(self, constraint: Constraint, text: str, cancel: Cancel) -> TextChecked:
        """Whether a text keeps to it. Raises CancelledError, WorkerDiedError."""
        answer = self._ask(CheckText(constraint, text), cancel)
        return answer if isinstance(answer, TextChecked) else TextChecked("", str(answer))

    def close(self) -> None:
        """End the worker, also in the middle of a look; a later question would start another."""
        worker = self._worker
        if worker is not None:
            worker.kill()
        with self._lock:
            self._end()

    def _ask(self, command: CheckForm | CheckText, cancel: Cancel) -> FormChecked | TextChecked | str:
        """The answer, or the sentence when there is none."""
        while not self._lock.acquire(timeout=_LOOK_S):
            cancel.raise_if_set()
        try:
            if self._worker is None or not self._worker.is_alive:
                self._end()
                self._worker = WorkerProcess({**os.environ, **_NO_CARDS})
                patience = _START_S
            else:
                patience = self._patience_s
            return self._answer(self._worker, command, patience, cancel)
        except WorkerError:
            self._end()
            return say("This form makes the engine fail, so it cannot be used. Change it.")
        finally:
            self._lock.release()

    def _answer(
        self, worker: WorkerProcess, command: CheckForm | CheckText, patience: float, cancel: Cancel
    ) -> FormChecked | TextChecked | str:
        worker.send(command)
        deadline = time.monotonic() + patience
        while time.monotonic() < deadline:
            if cancel.is_set:
                self._end()  # whoever asks next must not get this answer
                cancel.raise_if_set()
            event = worker.receive(_LOOK_S)
            if isinstance(event, Failed):
                raise_failure(event)
            if isinstance(event, FormChecked | TextChecked):
                return event
            if event is not None:
                deadline = time.monotonic() + self._patience_s  # it is ready
        self._end()
        return say(
            "Looking at this form took more than {patience:.0f} seconds, so it cannot be used. Make it simpler.",
            patience=self._patience_s,
        )

    def _end(self) -> None:
        if self._worker is not None:
            self._worker.kill()
            self._worker = None


def _line(constraint: Constraint, problem: str) -> int:
    """The line that the engine's sentence is about, as far as it tells."""
    if constraint.kind == "json_schema":
        return line_of_value(constraint.source, problem)
    values = problem.values if isinstance(problem, Sentence) else {}
    line = values.get("line", 1)
    return line if isinstance(line, int) else 1
