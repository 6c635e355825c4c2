"""Whether each model of this computer fits, worked out one after the other in the background."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from inglenook.errors import InglenookError
from inglenook.fit.loading import fit_options_of
from inglenook.fit.with_along import along_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from inglenook.cancel import Cancel
    from inglenook.fit.fit import Fit
    from inglenook.fit.options import FitOptions
    from inglenook.models.model import Model
    from inglenook.ui.rooms import WindowRooms

TELL_AFTER_MS = 200  # what is found meanwhile is told together
MOST_AT_ONCE = 500  # models of one look; the next look takes the others


class ModelFits(QObject):
    """Remembers what it found while the file and the settings stay as they are."""

    changed = Signal()

    def __init__(self, rooms: WindowRooms, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rooms = rooms
        self._options = self._wanted_options()
        self._draft = self._wanted_draft()
        self._found: dict[tuple[str, int], Fit | None] = {}
        self._waiting: tuple[Model, ...] = ()
        self._is_looking = False
        self._timer = QTimer(self, interval=TELL_AFTER_MS, singleShot=True)
        self._timer.timeout.connect(self.changed)
        rooms.settings.changed.connect(self._follow_settings)

    def of(self, model: Model) -> Fit | None:
        """What was found for a model; None: nothing yet, or nothing can be."""
        return self._found.get(_key(model))

    def look(self, models: Sequence[Model]) -> None:
        """Work those out that are not known yet, the first ones first."""
        self._waiting = tuple(models)
        if not self._is_looking:
            self._start()

    def _start(self) -> None:
        left = [model for model in self._waiting if _can_be_told(model) and _key(model) not in self._found]
        if not left:
            return
        self._is_looking = True
        options = self._options

        def work(cancel: Cancel) -> Iterator[tuple[Model, Fit | None]]:
            return self._work(left[:MOST_AT_ONCE], options, cancel)

        def take(found: tuple[Model, Fit | None]) -> None:
            if options == self._options:
                self._found[_key(found[0])] = found[1]
                if not self._timer.isActive():
                    self._timer.start()

        self._rooms.background.run(work, on_item=take, on_done=self._ended, on_error=lambda _: self._failed())

    def _work(self, models: Sequence[Model], options: FitOptions, cancel: Cancel) -> Iterator[tuple[Model, Fit | None]]:
        fits, headers = self._rooms.fits, self._rooms.headers
        computer = fits.computer()
        loaded = self._rooms.settings.settings.engine.to_load_options()
        whole = replace(options, along=along_of(loaded, headers))
        for model in models:
            if cancel.is_set or options != self._options:
                return
            try:
                yield model, fits.quick(headers.of_path(model.path), whole, computer)
            except InglenookError:  # the page of the model itself says what is wrong with it
                yield model, None

    def _ended(self) -> None:
        self._is_looking = False
        self._start()

    def _failed(self) -> None:
        self._is_looking = False  # the next look tries again: at once, it would fail the same way without end

    def _wanted_options(self) -> FitOptions:
        return fit_options_of(self._rooms.settings.settings.engine.to_load_options())

    def _wanted_draft(self) -> str:
        """The model that guesses along; empty: none."""
        options = self._rooms.settings.settings.engine.to_load_options()
        return str(options.draft) if options.speculation == "draft" else ""

    def _follow_settings(self) -> None:
        options, draft = self._wanted_options(), self._wanted_draft()
        if (options, draft) != (self._options, self._draft):
            self._options, self._draft = options, draft
            self._found.clear()
            if not self._is_looking:
                self._start()


def _key(model: Model) -> tuple[str, int]:
    return str(model.path), model.modified_ns


def _can_be_told(model: Model) -> bool:
    return model.state == "ready" and (model.facts is None or model.facts.kind == "language")
