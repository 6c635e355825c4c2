"""Whether the chosen model fits with the options set now, worked out in the background."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from inglenook.errors import InglenookError
from inglenook.fit.with_along import whole_options_of
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from inglenook.cancel import Cancel
    from inglenook.engines.engine import LoadOptions
    from inglenook.fit.fit import Fit
    from inglenook.fit.remedies import Remedy
    from inglenook.models.model import Model
    from inglenook.ui.rooms import WindowRooms

ASK_AFTER_MS = 150  # a value that is turned is asked about once it rests


@dataclass(frozen=True, slots=True)
class Found:
    """What came of it; ``problem`` is the sentence when nothing could."""

    fit: Fit | None = None
    remedies: tuple[Remedy, ...] = ()
    has_gpu: bool = False
    problem: str = ""


class ModelFit(QObject):
    """Asks again when the model or the options change, and when a model came into memory or left it."""

    changed = Signal()

    def __init__(self, rooms: WindowRooms, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rooms = rooms
        self._asked: tuple[Path, LoadOptions, object, bool] | None = None
        self._running: Cancel | None = None
        self._timer = QTimer(self, interval=ASK_AFTER_MS, singleShot=True)
        self._timer.timeout.connect(self._ask)
        self.found = Found()

    def watch(self, model: Model | None, options: LoadOptions) -> None:
        """Tell of this model from now on; the same one with the same options is not asked about twice."""
        loaded = self._rooms.loaded
        wanted = None
        if model is not None:
            wanted = (model.path, options, loaded.report, loaded.ran_out == (model.path, options))
        if wanted == self._asked:
            return
        self._asked = wanted
        self._timer.start()

    def _ask(self) -> None:
        if self._running is not None:
            self._running.cancel()
        asked = self._asked
        if asked is None:
            self._take(None, Found())
            return
        path, options, _report, ran_out = asked

        def look(cancel: Cancel) -> Iterator[Found]:
            yield self._look(path, options, cancel, ran_out=ran_out)

        def fail(error: Exception) -> None:
            if isinstance(error, InglenookError):
                self._take(asked, Found(problem=translated(error)))

        self._running = self._rooms.background.run(
            look, on_item=lambda found: self._take(asked, found), on_done=lambda: None, on_error=fail
        )

    def _look(self, path: Path, options: LoadOptions, cancel: Cancel, *, ran_out: bool) -> Found:
        fits, headers = self._rooms.fits, self._rooms.headers
        wanted, subject = whole_options_of(options, headers), headers.of_path(path)
        cancel.raise_if_set()
        computer = fits.computer()
        fit = fits.quick(subject, wanted, computer)
        if ran_out:
            helps = fits.remedies_when_short(subject, wanted, computer)
        else:
            helps = fits.remedies(subject, wanted, computer) if fit.verdict == "no" else ()
        return Found(fit, helps, bool(computer.devices))

    def _take(self, asked: object, found: Found) -> None:
        if asked == self._asked:
            self.found = found
            self.changed.emit()
