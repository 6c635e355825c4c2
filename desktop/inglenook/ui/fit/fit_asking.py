"""Asks whether a model fits: the formula at once, the engine's plan and what would help in the background."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inglenook.errors import InglenookError
from inglenook.fit.advice import Advice, Goal, advise, formula_fits
from inglenook.fit.remedies import Remedy, remedies
from inglenook.fit.storing import can_be_planned
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from inglenook.cancel import Cancel
    from inglenook.fit.computer import Computer
    from inglenook.fit.fit import Fit
    from inglenook.fit.fits import Fits
    from inglenook.fit.options import FitOptions
    from inglenook.fit.speed import Speed
    from inglenook.fit.subject import Subject
    from inglenook.ui.background import Background

GOALS: tuple[Goal, ...] = ("context", "quality", "speed")
_PAUSE_S = 0.04  # a slider that is dragged shall not start a plan at each step


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked about; ``others`` are the model's other quantizations, the finest first."""

    subject: Subject
    options: FitOptions
    computer: Computer
    others: Mapping[str, Subject] = field(default_factory=dict[str, "Subject"])


@dataclass(frozen=True, slots=True)
class Help:
    """What goes with a fit."""

    remedies: tuple[Remedy, ...]
    advice: Mapping[Goal, Advice]


@dataclass(frozen=True, slots=True)
class _Answer:
    fit: Fit
    speed: Speed


class FitAsking(QObject):
    """A new question ends the one before: what still comes for that is thrown away."""

    fitted = Signal(object)  # a Fit: the formula's within ``ask``, the engine's later
    speed_told = Signal(object)  # a Speed
    helped = Signal(object)  # a Help
    ended = Signal()  # nothing more comes for this question
    failed = Signal(str)  # the sentence

    def __init__(self, fits: Fits, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fits = fits
        self._background = background
        self._running: Cancel | None = None
        self._helping: Cancel | None = None
        self._number = 0

    def ask(self, question: Question) -> None:
        """Answer with the formula now, and with the rest later."""
        self.stop()
        number = self._number
        try:
            quick = self._fits.quick(question.subject, question.options, question.computer)
        except InglenookError as error:
            self.failed.emit(translated(error))
            return
        self.fitted.emit(quick)

        def take(answer: _Answer | Help) -> None:
            if number != self._number:
                return
            if isinstance(answer, Help):
                self.helped.emit(answer)
                return
            if answer.fit is not quick:
                self.fitted.emit(answer.fit)
            self.speed_told.emit(answer.speed)

        def end() -> None:
            if number == self._number:
                self._running = None
                self.ended.emit()

        def fail(error: Exception) -> None:
            if number == self._number:
                end()
                fault = self.tr("It ended by a fault of Inglenook's own.")
                self.failed.emit(translated(error) if isinstance(error, InglenookError) else fault)

        fits = self._fits
        self._running = self._background.run(
            lambda cancel: _answers(fits, question, quick, cancel), on_item=take, on_done=end, on_error=fail
        )

    def ask_for_help(self, question: Question) -> None:
        """Only what would help, since more is known of the other quantizations; the answer before stays."""
        if self._helping is not None:
            self._helping.cancel()
        number, fits = self._number, self._fits

        def take(told: Help) -> None:
            if number == self._number:
                self.helped.emit(told)

        def work(cancel: Cancel) -> Iterator[Help]:
            told = _help(fits, question)
            cancel.raise_if_set()
            yield told

        self._helping = self._background.run(work, on_item=take, on_done=_nothing, on_error=_ignore)

    def stop(self) -> None:
        """Wait for no answer any longer."""
        self._number += 1
        for running in (self._running, self._helping):
            if running is not None:
                running.cancel()
        self._running = self._helping = None


def _answers(fits: Fits, question: Question, quick: Fit, cancel: Cancel) -> Iterator[_Answer | Help]:
    subject, options, computer = question.subject, question.options, question.computer
    if cancel.wait(_PAUSE_S):
        return
    yield _Answer(quick, fits.speed(subject, quick, computer))
    if can_be_planned(subject):
        exact = fits.exact(subject, options, computer, cancel)
        yield _Answer(exact, fits.speed(subject, exact, computer))
    cancel.raise_if_set()
    yield _help(fits, question)


def _help(fits: Fits, question: Question) -> Help:
    shape, options, computer = question.subject.shape, question.options, question.computer
    ask = formula_fits(shape, computer)
    is_file = question.subject.path is not None  # which nothing makes finer than it is
    others = {shape.quantization: ask} if is_file else {}
    others |= {
        name: formula_fits(other.shape, computer)
        for name, other in question.others.items()
        if not is_file or other.shape.file_bytes < shape.file_bytes
    }
    smaller = {
        name: others[name] for name, other in question.others.items() if other.shape.file_bytes < shape.file_bytes
    }
    settled = fits.automatic(question.subject, options, computer)
    advice: dict[Goal, Advice] = {}
    free = replace(options, gpu_layers=None, experts_on_cpu=0)  # where the layers go is what the advice is about
    for goal in GOALS:
        for best in advise(ask, shape, computer, goal, options=free, others=others)[:1]:
            advice[goal] = best
    return Help(remedies(ask, shape, computer, settled, smaller=smaller, wanted=options), advice)


def _nothing() -> None:
    pass


def _ignore(_error: Exception) -> None:
    pass
