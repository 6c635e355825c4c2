"""Who has the model: an experiment that asks it many times, while chats wait."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class ModelUse(QObject):
    """One for the window. An experiment begins only once no chat is being answered."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_experimenting = False

    @property
    def is_experimenting(self) -> bool:
        """Whether an experiment has it."""
        return self._is_experimenting

    def begin(self) -> None:
        """An experiment takes it."""
        self._is_experimenting = True
        self.changed.emit()

    def end(self) -> None:
        """It is free again."""
        self._is_experimenting = False
        self.changed.emit()
