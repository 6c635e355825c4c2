"""Asks the hub, when the user wants to know, whether a model's file is newer there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inglenook.cancel import Cancel
    from inglenook.hub.hub import Hub
    from inglenook.models.model import Model
    from inglenook.ui.background import Background


class UpdateCheck(QObject):
    """Remembers what it heard until the app ends; nothing is asked by itself."""

    changed = Signal()  # is_newer
    told = Signal(str, str)  # a sentence, and its kind
    failed = Signal(str)  # the sentence

    def __init__(self, hub: Hub, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hub = hub
        self._background = background
        self._newer: set[str] = set()

    def is_newer(self, model: Model) -> bool:
        """Whether the hub was heard to have another file in its place."""
        return str(model.path) in self._newer

    def check(self, model: Model) -> None:
        """Ask about one that was downloaded from the hub."""
        origin = model.hub
        if origin is None:
            return

        def ask(_cancel: Cancel) -> Iterator[str | None]:
            yield self._hub.newer(origin)

        def take(revision: str | None) -> None:
            key = str(model.path)
            if revision is None:
                self._newer.discard(key)
                words = self.tr("“{model}” is the same as on the hub.")
            else:
                self._newer.add(key)
                words = self.tr("Update available: “{repository}” has another file in the place of “{model}” now.")
            self.told.emit(words.format(model=model.name, repository=origin.repository), "info")
            self.changed.emit()

        self._background.run(
            ask, on_item=take, on_done=lambda: None, on_error=lambda error: self.failed.emit(translated(error))
        )
