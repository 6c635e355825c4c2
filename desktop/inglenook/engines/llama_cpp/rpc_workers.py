"""The RPC workers that models may be spread over, as the settings say, and what is known of each."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from inglenook.cancel import Cancel
from inglenook.engines.llama_cpp.rpc_asking import PATIENCE_S, ask_worker, is_here
from inglenook.errors import InglenookError, RpcWorkerError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.engines.llama_cpp.rpc_asking import RpcAnswer, RpcDevice

FRESH_S = 20.0  # what was told so short ago is not asked again
LOOK_S = 2.0  # for a worker to answer while memory is looked at


@dataclass(frozen=True, slots=True)
class RpcFound:
    """What is known of one worker."""

    endpoint: str
    devices: tuple[RpcDevice, ...] = ()
    problem: str = ""  # the sentence, when it cannot be used
    at: float = field(default=0.0, compare=False)  # when that was told, on time's monotonic clock


class RpcWorkers:
    """Safe from any thread; without endpoints, as it begins, nothing is ever asked.

    One that a loaded model lies on serves nobody else: what it told before is taken for true until the model has gone.
    ``is_offline`` counts for every worker but those on this computer. ``note`` is told of each connection before it is
    opened, with what for, and gives back what is told of its end.
    """

    def __init__(
        self,
        endpoints: tuple[str, ...] = (),
        *,
        is_offline: Callable[[], bool] = lambda: False,
        note: Callable[[str, str], Callable[[str], None]] = lambda _endpoint, _purpose: lambda _error: None,
    ) -> None:
        self._is_offline = is_offline
        self.note = note
        self._lock = threading.Lock()
        self._endpoints = endpoints
        self._known: dict[str, RpcFound] = {}
        self._held: dict[str, int] = {}

    @property
    def endpoints(self) -> tuple[str, ...]:
        """Those that a load takes."""
        return self._endpoints

    def use(self, endpoints: tuple[str, ...]) -> None:
        """From the next load on, these."""
        self._endpoints = endpoints

    def found(self) -> tuple[RpcFound, ...]:
        """What each has, in the order in which llama.cpp takes them; asks those of which nothing fresh is known."""
        return tuple(self._look(endpoint) for endpoint in self._endpoints)

    def raise_if_offline(self, endpoint: str) -> None:
        """Raise RpcWorkerError when it must not be asked."""
        if self._is_offline() and not is_here(endpoint):
            raise RpcWorkerError(
                say(
                    "The RPC worker at {endpoint} is not asked: the app is offline. Turn “Offline” off, or switch the "
                    "worker off in Settings > Servers.",
                    endpoint=endpoint,
                ),
                endpoint,
            )

    def ask(self, endpoint: str, cancel: Cancel, *, patience_s: float = PATIENCE_S) -> RpcAnswer:
        """What one of any address has. Raises RpcWorkerError, CancelledError."""
        self.raise_if_offline(endpoint)
        end = self.note(endpoint, say("Ask another machine for its memory"))
        try:
            answer = ask_worker(endpoint, cancel, patience_s=patience_s)
        except InglenookError as error:
            end(str(error))
            raise
        end("")
        return answer

    def hold(self, endpoints: tuple[str, ...]) -> None:
        """A model lies on these from now on."""
        with self._lock:
            for endpoint in endpoints:
                self._held[endpoint] = self._held.get(endpoint, 0) + 1

    def let_go(self, endpoints: tuple[str, ...]) -> None:
        """It does no longer: what they told before is old."""
        with self._lock:
            for endpoint in endpoints:
                self._held[endpoint] = self._held.get(endpoint, 1) - 1
                self._known.pop(endpoint, None)

    def _look(self, endpoint: str) -> RpcFound:
        with self._lock:
            known = self._known.get(endpoint)
            is_held = self._held.get(endpoint, 0) > 0
            if is_held:
                return known or RpcFound(endpoint)
            if known is not None and time.monotonic() - known.at < FRESH_S:
                return known
        made = self._asked(endpoint)
        with self._lock:
            self._known[endpoint] = made
        return made

    def _asked(self, endpoint: str) -> RpcFound:
        try:
            answer = self.ask(endpoint, Cancel(), patience_s=LOOK_S)
        except RpcWorkerError as error:
            return RpcFound(endpoint, problem=str(error), at=time.monotonic())
        return RpcFound(endpoint, answer.devices, at=time.monotonic())


class HeldWorkers:
    """Those that a model lies on, from its making until it lets go."""

    def __init__(self, workers: RpcWorkers, endpoints: tuple[str, ...]) -> None:
        self._workers = workers
        self._endpoints = endpoints
        workers.hold(endpoints)
        self._ends = [workers.note(endpoint, say("Spread a model over another machine")) for endpoint in endpoints]

    def let_go(self, error: str = "") -> None:
        """The model is gone; a second time does nothing."""
        endpoints, self._endpoints = self._endpoints, ()
        while self._ends:
            self._ends.pop()(error)
        self._workers.let_go(endpoints)
