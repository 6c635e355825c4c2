"""Loads the chosen model without a message, and frees its memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inglenook.engines.engine import LoadProgress
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inglenook.cancel import Cancel
    from inglenook.engines.engine import LoadOptions
    from inglenook.inference.turn import ModelReady
    from inglenook.models.any_model import AnyModel
    from inglenook.ui.chat.answering import Answering
    from inglenook.ui.chat.model_choice import ModelChoice
    from inglenook.ui.chat.values.chat_values import ChatValues
    from inglenook.ui.rooms import WindowRooms


class ModelLoading(QObject):
    """``model`` is the one that is being loaded so, ``options`` what the one in memory was loaded with."""

    changed = Signal()
    noticed = Signal(str)
    failed = Signal(str)

    def __init__(
        self, rooms: WindowRooms, values: ChatValues, choice: ModelChoice, answering: Answering, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._rooms = rooms
        self._values = values
        self._choice = choice
        self._answering = answering
        self.model: AnyModel | None = None
        self.progress = LoadProgress("With the new options", None)
        self.options: LoadOptions | None = None

    def load_again(self, *, anyway: bool = False) -> None:
        """Put the model into memory with the options set now; ``anyway``: though it was said not to fit."""
        model, options = self._choice.chosen, self._values.resolved().options
        if model is None or self.model is not None or self._answering.chat_id is not None:
            return
        if self._is_asked_by_the_lab():
            return
        self.model = model

        def show(step: LoadProgress | ModelReady) -> None:
            if isinstance(step, LoadProgress):
                self.progress = step
            else:
                self.options = options
            self.changed.emit()

        self._cancel_load = self._rooms.background.run(
            lambda cancel: self._rooms.turns.load(model, options, cancel, anyway=anyway),
            on_item=show,
            on_done=self._ended,
            on_error=self._failed,
        )
        self.changed.emit()

    def cancel(self) -> None:
        """Stop ``load_again``."""
        if self.model is not None:
            self._cancel_load.cancel()

    def unload(self) -> None:
        """Free the model's memory; the next message loads it again."""
        if self._answering.chat_id is not None:
            self.noticed.emit(self.tr("The model is answering: stop the answer first, then unload it."))
            return
        if self._is_asked_by_the_lab():
            return

        def unload(_cancel: Cancel) -> Iterator[None]:
            yield self._rooms.loaded.unload()

        self._rooms.background.run(
            unload,
            on_item=lambda _: None,
            on_done=self.changed.emit,
            on_error=lambda error: self.failed.emit(translated(error)),
        )

    def _is_asked_by_the_lab(self) -> bool:
        """Says so."""
        if self._rooms.use.is_experimenting:
            self.noticed.emit(self.tr("The Lab is asking the model: wait, or stop it there."))
        return self._rooms.use.is_experimenting

    def _ended(self) -> None:
        self.model = None
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self.failed.emit(translated(error))
        self._ended()
        self._choice.check_chosen()
