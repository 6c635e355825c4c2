"""What can be taken back, newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.ui.widgets.notices import Notices

_KEPT = 100


class Undos(QObject):
    """Says what was done, with a button that takes it back; each thing is taken back once, here or there."""

    def __init__(self, notices: Notices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notices = notices
        self._steps: list[Callable[[], None]] = []

    def offer(self, sentence: str, undo: Callable[[], None]) -> None:
        """Something was done that ``undo`` takes back."""

        def step() -> None:
            undo()

        self._steps = [*self._steps[1 - _KEPT :], step]
        tip = self.tr("This can be undone until Inglenook is closed.")
        self._notices.show_notice(sentence, action=(self.tr("Undo"), lambda: self._take_back(step)), tip=tip)

    def undo_last(self) -> None:
        """Take the newest back."""
        if self._steps:
            self._take_back(self._steps[-1])

    def _take_back(self, step: Callable[[], None]) -> None:
        if step in self._steps:
            self._steps.remove(step)
            step()
