"""Settles what a load leaves open, by what fits right now, and refuses what cannot fit before anything is tried."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.errors import DoesNotFitError, LoadError
from inglenook.fit.loading import load_options_of
from inglenook.fit.with_along import whole_options_of
from inglenook.sentence import joined, say

if TYPE_CHECKING:
    from inglenook.engines.engine import LoadOptions
    from inglenook.fit.computer import Computer
    from inglenook.fit.fit import Fit
    from inglenook.fit.fits import Fits
    from inglenook.fit.headers import Headers
    from inglenook.inference.load_report import LoadReport
    from inglenook.models.model import Model

ANYWAY = say("It can be tried anyway: “Load anyway”, or --load-anyway in the terminal.")
_REMEDIES_TOLD = 2


@dataclass(frozen=True, slots=True)
class Settled:
    """What the engine is told, and what that was predicted to take."""

    options: LoadOptions
    fit: Fit
    computer: Computer  # right before the load


class LoadSettling:
    """Any thread may use it; takes some ten milliseconds, and more the first time, when the engine is asked."""

    def __init__(self, fits: Fits, headers: Headers) -> None:
        self._fits = fits
        self._headers = headers

    @property
    def far(self) -> tuple[str, ...]:
        """The other machines that a load takes now."""
        return self._fits.rpc.endpoints

    def settle(self, model: Model, options: LoadOptions, *, anyway: bool = False, beside: bool = False) -> Settled:
        """As many layers on the graphics cards as fit, and a context that fits; what the user chose stays.

        Free memory is read now, so the model before should be unloaded. Raises DoesNotFitError with the figures and
        what would help, unless ``anyway``; ModelFileError when the header cannot be read. ``beside``: the model in
        memory stays, and is not asked to make room.
        """
        subject = self._headers.of_path(model.path)
        computer = self._fits.computer(beside=beside, far=options.gpu_layers != 0)
        if computer.left_out:  # rather than to go on without the machine that the user counts on
            raise LoadError(computer.left_out[0])
        wanted = whole_options_of(options, self._headers)
        settled = self._fits.automatic(subject, wanted, computer)
        fit = self._fits.quick(subject, settled, computer)
        if fit.verdict == "no" and not anyway:
            helps = [remedy.sentence for remedy in self._fits.remedies(subject, wanted, computer)][:_REMEDIES_TOLD]
            told = joined(
                [say("“{model}” does not fit. {reason}", model=model.name, reason=fit.reason), *helps, ANYWAY]
            )
            raise DoesNotFitError(told)
        return Settled(load_options_of(settled, options), fit, computer)

    def loaded(self, report: LoadReport, settled: Settled) -> None:
        """What is in memory from now on; what it took is remembered beside what was predicted."""
        self._fits.note_loaded(report.fit)
        if report.fit is not None and not any(device.use.along for device in report.fit.devices):
            self._fits.note_measured(report.fit, report.info, settled.computer)

    def unloaded(self) -> None:
        """Nothing is in memory any more."""
        self._fits.note_loaded(None)
