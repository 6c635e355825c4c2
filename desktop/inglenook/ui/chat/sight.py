"""Whether the model chosen sees pictures, and what to say when it does not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from inglenook.engines.served_model import ServedModel
from inglenook.inference.pictures import blind
from inglenook.models.projectors import sees_images
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from inglenook.cancel import Cancel
    from inglenook.models.any_model import AnyModel
    from inglenook.ui.chat.composer import Composer
    from inglenook.ui.chat.model_choice import ModelChoice
    from inglenook.ui.rooms import WindowRooms


class Sight(QObject):
    """Tells the composer. A projector's header is read in the background, once; a model in memory knows better."""

    def __init__(self, rooms: WindowRooms, choice: ModelChoice, composer: Composer) -> None:
        super().__init__(composer)
        self._rooms = rooms
        self._choice = choice
        self._composer = composer
        self._sees: dict[Path, bool] = {}

    def show(self) -> None:
        """The model chosen, or what is in memory, is another."""
        model = self._choice.chosen
        self._composer.set_blind(translated(self._blind(model)) if model is not None else "")

    def _blind(self, model: AnyModel) -> str:
        """Why the model does not see pictures; empty when it does, or when that is not known yet."""
        if isinstance(model, ServedModel):
            ready = self._rooms.loaded.ready(model)
            problem = ready.info.capabilities.images if ready else model.capabilities.images
            return blind(model.name, problem) if problem else ""
        loaded, report = self._rooms.loaded.current, self._rooms.loaded.report
        if loaded is not None and report is not None and loaded[0] == model:
            return "" if report.info.sees_images else blind(model.name, report.projector_problem)
        if model.projector is None:
            return blind(model.name)
        if model.projector not in self._sees:
            self._look(model.projector)
        return "" if self._sees.get(model.projector, True) else blind(model.name)

    def _look(self, projector: Path) -> None:
        self._sees[projector] = True  # until it is known

        def read(_cancel: Cancel) -> Iterator[bool]:
            yield sees_images(projector)

        def take(sees: bool) -> None:  # noqa: FBT001  what was read
            self._sees[projector] = sees
            if not sees:
                self.show()

        self._rooms.background.run(read, on_item=take, on_done=lambda: None, on_error=lambda _: None)
