"""The messages of a conversation as one long column of rows: where each is, without any widget."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING

from inglenook.ui.chat.conversation.entry import Entry, Row
from inglenook.ui.text.pictures import written_length
from inglenook.ui.theme.tokens import BODY_PX

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.ui.chat.conversation.shown_message import ShownMessage

_CHARACTER_WIDTH = 0.5  # of a letter, in ems, on average
_LINE = 1.5  # ems
_FIXED = {"user": 94, "assistant": 120, "system": 120}  # pixels of a message that are not text


class Transcript:
    """Messages, their rows and heights; heights are estimates until a row has been on screen."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self._by_id: dict[int, Entry] = {}
        self._tops: list[float] | None = None
        self._width = 600
        self._scale = 1.0

    def set_messages(self, messages: Sequence[ShownMessage]) -> None:
        """Other messages; those that are the same as before keep their rows and heights."""
        before, self.entries, self._by_id = self._by_id, [], {}
        for message in messages:
            kept = before.get(message.id)
            self._take(kept if kept is not None and kept.message == message else self._make(message))

    def append(self, message: ShownMessage) -> Entry:
        """One more at the end."""
        return self._take(self._make(message))

    def insert(self, index: int, message: ShownMessage) -> Entry:
        """One more between the others."""
        entry = self._make(message)
        self._by_id[message.id] = entry
        self._renumber([*self.entries[:index], entry, *self.entries[index:]])
        return entry

    def remove(self, entry: Entry) -> None:
        """One less."""
        del self._by_id[entry.message.id]
        self._renumber([other for other in self.entries if other is not entry])

    def _make(self, message: ShownMessage) -> Entry:
        entry = Entry(message, 0)
        entry.estimate = self._estimate(message)
        return entry

    def _take(self, entry: Entry) -> Entry:
        entry.index = len(self.entries)
        self.entries.append(entry)
        self._by_id[entry.message.id] = entry
        self._tops = None
        return entry

    def _renumber(self, entries: list[Entry]) -> None:
        self.entries = entries
        for index, entry in enumerate(entries):
            entry.index = index
        self._tops = None

    def find(self, message_id: int) -> Entry | None:
        """The message with an id."""
        return self._by_id.get(message_id)

    def set_width(self, width: int, scale: float) -> None:
        """The column's width in pixels and the scale of its text, for the estimates."""
        if (width, scale) == (self._width, self._scale):
            return
        self._width, self._scale = width, scale
        for entry in self.entries:
            entry.estimate = self._estimate(entry.message)
            entry.forget_height()
        self._tops = None

    def row_changed(self, row: Row, height: float) -> None:
        """A row has been measured."""
        if row.height != height:
            row.height = height
            row.entry.forget_height()
            self._tops = None

    def entry_changed(self, entry: Entry) -> None:
        """A message has other rows than before."""
        entry.forget_height()
        self._tops = None

    def rows(self, entry: Entry) -> list[Row]:
        """A message's rows; the first look at a message makes them."""
        if entry.rows is None:
            entry.make_rows()
            self.entry_changed(entry)
        return entry.rows or []

    def row_at(self, place: tuple[int, int]) -> Row | None:
        """The row at a place, or the nearest that there is; None when there is no message."""
        if not self.entries:
            return None
        entry = self.entries[min(place[0], len(self.entries) - 1)]
        rows = self.rows(entry)
        return rows[min(place[1], len(rows) - 1)]

    def after(self, row: Row) -> Row | None:
        """The next row down."""
        entry, index = row.entry, row.index + 1
        rows = entry.rows or []
        if index < len(rows):
            return rows[index]
        if entry.index + 1 >= len(self.entries):
            return None
        return self.rows(self.entries[entry.index + 1])[0]

    def before(self, row: Row) -> Row | None:
        """The next row up."""
        entry, index = row.entry, row.index - 1
        if index >= 0:
            return (entry.rows or [])[index]
        if entry.index == 0:
            return None
        return self.rows(self.entries[entry.index - 1])[-1]

    def last(self) -> Row | None:
        """The lowest row."""
        return self.rows(self.entries[-1])[-1] if self.entries else None

    @property
    def height(self) -> float:
        """Of everything, in pixels."""
        return self._all_tops()[-1]

    def top_of(self, row: Row) -> float:
        """Where a row begins, with the space above it."""
        above = (row.entry.rows or [])[: row.index]
        return self._all_tops()[row.entry.index] + sum(other.height + other.gap for other in above)

    def row_below(self, y: float) -> tuple[Row, float] | None:
        """The row that covers a height, and how far into it that is."""
        if not self.entries:
            return None
        index = min(len(self.entries) - 1, max(0, bisect_right(self._all_tops(), y) - 1))
        rows = self.rows(self.entries[index])
        y -= self._all_tops()[index]
        for row in rows[:-1]:
            if y < row.height + row.gap:
                return row, y
            y -= row.height + row.gap
        return rows[-1], y

    def _all_tops(self) -> list[float]:
        if self._tops is None:
            self._tops = [0.0, *accumulate(entry.height for entry in self.entries)]
        return self._tops

    def _estimate(self, message: ShownMessage) -> float:
        em = BODY_PX * self._scale
        letters = self._width / (em * _CHARACTER_WIDTH)
        lines = written_length(message.text) / letters + message.text.count("\n") * 0.8
        return lines * em * _LINE + _FIXED[message.role] * self._scale
