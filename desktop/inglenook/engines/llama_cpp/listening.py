"""Waiting for a worker's events with an eye on the clock: its silence is shown, its hanging is ended."""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.engines.engine import Waiting
from inglenook.engines.llama_cpp.messages import Ping, Stop
from inglenook.engines.llama_cpp.pulse import PING_S, START_PATIENCE_S, STUCK_S
from inglenook.errors import CancelledError, WorkerHungError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inglenook.cancel import Cancel
    from inglenook.engines.llama_cpp.messages import Event
    from inglenook.engines.llama_cpp.worker_process import WorkerProcess

STOP_S = 2.0  # for a silent worker to obey a stop
_OVERSLEPT_S = PING_S + 1.0  # longer than a look can take: the app or the whole computer was asleep

logger = logging.getLogger("inglenook.engines.llama_cpp")


@dataclass(frozen=True, slots=True)
class Listening:
    """How long to wait, in seconds, before what."""

    silence_s: float  # before the user is told
    patience_s: float  # before a silent worker is ended

    def events(self, worker: WorkerProcess, cancel: Cancel, *, stop_s: float) -> Iterator[Event | Waiting]:
        """What the worker says, without end: the caller leaves at the event that it waited for.

        A cancel is passed on. Raises WorkerDiedError, WorkerHungError, and CancelledError when a worker that did not
        obey the cancel was killed: after ``stop_s``, or after STOP_S if it is silent.
        """
        forget = cancel.on_cancel(lambda: worker.send(Stop()))
        looked_at = pinged_at = 0.0
        stop_at: float | None = None
        try:
            while True:
                event = worker.receive(PING_S)
                now = time.monotonic()
                if now - looked_at > _OVERSLEPT_S:
                    worker.pulse.forgive()
                looked_at = now
                if event is not None:
                    yield event
                if now - pinged_at >= PING_S:
                    worker.send(Ping())
                    pinged_at = now
                if cancel.is_set:
                    stop_at = stop_at or now
                    self._end_if_disobedient(worker, now - stop_at, stop_s)
                elif (waiting := self._silence(worker)) is not None:
                    yield waiting
        finally:
            forget()

    def _silence(self, worker: WorkerProcess) -> Waiting | None:
        silence = worker.pulse.silence_s
        patience = self.patience_s if worker.pulse.is_ready else max(self.patience_s, START_PATIENCE_S)
        if silence > patience:
            worker.kill()
            raise WorkerHungError(
                say(
                    "The engine did not answer for {silence:.0f} seconds and was ended. Send the message "
                    "again; if it happens again, choose a smaller model or a shorter context window.",
                    silence=silence,
                )
            )
        if silence > self.silence_s and worker.pulse.is_ready:
            return Waiting(silence)
        return Waiting(worker.pulse.stuck_s) if worker.pulse.stuck_s > STUCK_S else None

    def _end_if_disobedient(self, worker: WorkerProcess, since_stop_s: float, stop_s: float) -> None:
        is_silent = worker.pulse.silence_s > min(self.silence_s, STOP_S)
        if since_stop_s > (min(STOP_S, stop_s) if is_silent else stop_s):
            logger.warning("The worker did not stop within %.1f seconds and was ended", since_stop_s)
            worker.kill()
            raise CancelledError(say("Stopped."))
