"""Fit as the front ends use it: from a model, options and a computer to what a load takes, and what helps."""

from __future__ import annotations

import logging
import threading
from dataclasses import replace
from typing import TYPE_CHECKING

from inglenook.engines.llama_cpp.rpc_workers import RpcWorkers
from inglenook.errors import EngineError, ModelFileError
from inglenook.fit.advice import advise, automatic, formula_fits
from inglenook.fit.grid import contexts_of, grid_of
from inglenook.fit.measurements import measured
from inglenook.fit.parameters import parameters_for
from inglenook.fit.remedies import remedies
from inglenook.fit.searching import goes
from inglenook.fit.speed import predict_speed
from inglenook.fit.storing import USUAL, stored_as
from inglenook.fit.this_computer import Here, taken_since, this_computer, with_counted_back, with_less
from inglenook.fit.with_along import with_along
from inglenook.hardware.engine_gpus import engine_device
from inglenook.hardware.gpus import read_gpus
from inglenook.hardware.memory import read_memory

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from inglenook.cancel import Cancel
    from inglenook.engines.engine import ModelInfo
    from inglenook.fit.advice import Advice, Goal
    from inglenook.fit.computer import Computer
    from inglenook.fit.fit import Fit
    from inglenook.fit.grid import Cell
    from inglenook.fit.measurements import Measurements
    from inglenook.fit.options import FitOptions
    from inglenook.fit.planning import PlannedFits
    from inglenook.fit.remedies import Remedy
    from inglenook.fit.speed import Speed
    from inglenook.fit.subject import Subject
    from inglenook.hardware.bandwidth import Bandwidth
    from inglenook.hardware.engine_gpus import EngineDevice
    from inglenook.hardware.gpu import Gpu
    from inglenook.hardware.memory import Memory

log = logging.getLogger(__name__)

_CPU_ONLY = ("CPU: processor",)


class Fits:
    """Any thread may use it. ``computer`` and ``exact`` are slow, the rest takes milliseconds."""

    def __init__(  # noqa: PLR0913  who is asked about what
        self,
        *,
        find_devices: Callable[[], tuple[str, ...]],
        planned: PlannedFits,
        measurements: Measurements,
        bandwidth: Callable[[], Bandwidth],
        threads: int,
        memory: Callable[[], Memory] = read_memory,
        gpus: Callable[[], tuple[Gpu, ...]] = read_gpus,
        rpc: RpcWorkers | None = None,
    ) -> None:
        self.rpc = rpc or RpcWorkers()  # the other machines that take part
        self._find_devices = find_devices
        self._planned = planned
        self._measurements = measurements
        self._bandwidth = bandwidth
        self._threads = threads
        self._memory = memory
        self._gpus = gpus
        self._lock = threading.Lock()
        self._here: Here | None = None
        self._loaded: Fit | None = None

    @property
    def engine_devices(self) -> tuple[EngineDevice, ...]:
        """What the engine computes with; asks it the first time, which starts a worker."""
        return self._ask_here().engine_devices

    def note_loaded(self, fit: Fit | None) -> None:
        """The model that is in memory now, which the next one takes the place of; None: there is none."""
        self._loaded = fit

    def note_measured(self, predicted: Fit, info: ModelInfo, before: Computer) -> None:
        """What a load took, to be compared with what was predicted, and to correct what will be.

        ``before`` is this computer right before the load: what a card has less of since then is its driver's count.
        """
        here = self._ask_here()
        names = [device.name for device in here.engine_devices if device.backend != "cpu"]
        taken = taken_since(before, this_computer(here)) if names else {}
        far = [device for device in predicted.devices if device.backend == "rpc"]
        names = [*(f"RPC{number}" for number in range(len(far))), *names]
        self._measurements.note(measured(predicted, info, names, taken))

    def computer(self, *, beside: bool = False, far: bool = True) -> Computer:
        """The one that it runs on, its free memory read anew; what the model in memory takes counts as free.

        ``beside``: it does not, as that model stays; other machines take no part then, nor without ``far``.
        """
        others = self.rpc.found() if far and not beside else ()
        found, loaded = this_computer(self._ask_here(), others), None if beside else self._loaded
        return found if loaded is None else with_counted_back(found, loaded)

    def automatic(self, subject: Subject, options: FitOptions, computer: Computer) -> FitOptions:
        """The options with what was left open settled, as a load here would settle it."""
        return automatic(subject.shape, options, computer)

    def quick(self, subject: Subject, options: FitOptions, computer: Computer) -> Fit:
        """By the formula, at once."""
        return formula_fits(subject.shape, computer)(self.automatic(subject, options, computer))

    def exact(self, subject: Subject, options: FitOptions, computer: Computer, cancel: Cancel) -> Fit:
        """By the engine's own plan; by the formula, with a note that says why, where it cannot plan.

        Raises CancelledError.
        """
        settled = self.automatic(subject, options, computer)
        parameters = parameters_for(subject.shape, settled, computer)
        try:
            planned = self._planned.fit(subject.headers, subject.shape, parameters, computer, cancel)
        except (EngineError, ModelFileError) as error:
            cancel.raise_if_set()
            estimate = formula_fits(subject.shape, computer)(settled)
            return replace(estimate, notes=(*estimate.notes, str(error)))
        return with_along(planned, settled, computer)

    def speed(self, subject: Subject, fit: Fit, computer: Computer) -> Speed:
        """Tokens per second to expect, as a range with its source; measures this computer's memory the first time."""
        if computer.bandwidth_bytes_s is None and not computer.is_invented:
            computer = replace(computer, bandwidth_bytes_s=self._bandwidth().bytes_s)
        return predict_speed(subject.shape, fit, computer, model=subject.name)

    def advice(self, subject: Subject, options: FitOptions, computer: Computer, goal: Goal) -> tuple[Advice, ...]:
        """The best ways to load it for a goal, the best first; none when nothing fits."""
        shape = subject.shape
        return advise(formula_fits(shape, computer), shape, computer, goal, options=options)

    def remedies(self, subject: Subject, options: FitOptions, computer: Computer) -> tuple[Remedy, ...]:
        """Single changes after which it fits, a smaller quantization among them; none when it does already."""
        shape, settled = subject.shape, self.automatic(subject, options, computer)
        ask = formula_fits(shape, computer)
        if goes(ask(settled)):
            return ()
        others = (stored_as(subject, name) for name in USUAL)
        smaller = {
            other.quantization: formula_fits(other.shape, computer)
            for other in others
            if other.shape.file_bytes < shape.file_bytes
        }
        return remedies(ask, shape, computer, settled, smaller=smaller, wanted=options)

    def remedies_when_short(self, subject: Subject, options: FitOptions, computer: Computer) -> tuple[Remedy, ...]:
        """The same when memory ran out in the load itself: less was free than could be told, so less is counted on."""
        tried = self.automatic(subject, options, computer)
        return self.remedies(subject, tried, with_less(computer, self.quick(subject, tried, computer)))

    def grid(
        self, subjects: Mapping[str, Subject], options: FitOptions, computer: Computer, cancel: Cancel
    ) -> Iterator[Cell]:
        """Quantization by context, the likeliest cells first; raises CancelledError between two."""
        shapes = {name: subject.shape for name, subject in subjects.items()}
        if not shapes:
            return
        longest = max(shapes.values(), key=lambda shape: shape.trained_context or 0)
        for cell in grid_of(shapes, contexts_of(longest), options, computer):
            cancel.raise_if_set()
            yield cell

    def _ask_here(self) -> Here:
        with self._lock:
            if self._here is None:
                self._here = Here(
                    tuple(map(engine_device, self._devices())),
                    self._threads,
                    memory=self._memory,
                    gpus=self._gpus,
                    learned_overhead=self._measurements.overhead,
                )
            return self._here

    def _devices(self) -> tuple[str, ...]:
        try:
            return self._find_devices()
        except EngineError as error:  # it says so itself when a model is loaded
            log.warning("the engine could not be asked for its devices: %s", error)
            return _CPU_ONLY
