"""What can be taken back, newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.ui.widgets.notice import Notice
    from inglenook.ui.widgets.notices import Notices

_KEPT = 100


class Undos(QObject):
    """Says what was done, with a button that takes it back; each thing is taken back once, here or there."""

    def __init__(self, notices: Notices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notices = notices
        self._steps: list[tuple[Callable[[], None], Notice]] = []

    def offer(self, sentence: str, undo: Callable[[], None]) -> None:
        """Something was done that ``undo`` takes back."""

        def step() -> None:
            undo()

        tip = self.tr("This can be undone until Inglenook is closed.")
        notice = self._notices.show_offer(sentence, (self.tr("Undo"), lambda: self._take_back(step)), tip=tip)
        self._steps = [*self._steps[1 - _KEPT :], (step, notice)]

    def undo_last(self) -> None:
        """Take the newest back."""
        if self._steps:
            self._take_back(self._steps[-1][0])

    def _take_back(self, step: Callable[[], None]) -> None:
        notice = next((shown for one, shown in self._steps if one is step), None)
        if notice is not None:
            self._steps = [kept for kept in self._steps if kept[0] is not step]
            self._notices.take_away(notice)  # it would offer what is done
            step()
