"""What is selected, from one place in the conversation to another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from inglenook.ui.chat.conversation.entry import Row

END = 1 << 30  # a position behind every text


@dataclass(frozen=True, order=True, slots=True)
class Spot:
    """A position in a row's text; spots sort as they stand on screen."""

    message: int
    row: int
    position: int

    @classmethod
    def of(cls, row: Row, position: int) -> Spot:
        """A position in a row."""
        return cls(*row.place, position)

    @property
    def place(self) -> tuple[int, int]:
        """Message and row."""
        return self.message, self.row


class Selection(QObject):
    """A range between the spot where it began and the spot that it reaches to."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._range: tuple[Spot, Spot] | None = None

    @property
    def range(self) -> tuple[Spot, Spot] | None:
        """From the upper spot to the lower; None when nothing is selected."""
        if self._range is None or self._range[0] == self._range[1]:
            return None
        return min(self._range), max(self._range)

    def begin(self, spot: Spot) -> None:
        """Start anew, with nothing selected yet."""
        self.set_range(spot, spot)

    def reach(self, spot: Spot) -> None:
        """Select from where it began to here."""
        self.set_range(self._range[0] if self._range else spot, spot)

    def set_range(self, start: Spot, end: Spot) -> None:
        """Select between two spots."""
        if self._range != (start, end):
            self._range = (start, end)
            self.changed.emit()

    def clear(self) -> None:
        """Select nothing."""
        if self._range is not None:
            self._range = None
            self.changed.emit()

    def within(self, row: Row, length: int) -> tuple[int, int] | None:
        """The part of a row's text that is selected."""
        chosen = self.range
        if chosen is None:
            return None
        start, end = chosen
        if not start.place <= row.place <= end.place:
            return None
        first = start.position if row.place == start.place else 0
        last = end.position if row.place == end.place else length
        return min(first, length), min(last, length)
