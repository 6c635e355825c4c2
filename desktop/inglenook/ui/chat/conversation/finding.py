"""Goes from hit to hit through the conversation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.storage.folding import folded

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from inglenook.ui.chat.conversation.entry import Entry, Row
    from inglenook.ui.chat.conversation.found import Found
    from inglenook.ui.chat.conversation.row_layout import RowLayout
    from inglenook.ui.chat.conversation.row_pool import RowPool
    from inglenook.ui.chat.conversation.transcript import Transcript

_FROM_TOP = 0.25  # of the page's height, where a hit is brought


class Finding:
    """Knows which rows have a hit in them; which messages have one is looked for elsewhere, in the background."""

    def __init__(  # noqa: PLR0913, PLR0917  the parts of the conversation that it reads and moves
        self,
        page: QWidget,
        transcript: Transcript,
        pool: RowPool,
        layout: RowLayout,
        found: Found,
        lay_out: Callable[[], None],
    ) -> None:
        self._page = page
        self._transcript = transcript
        self._pool = pool
        self._layout = layout
        self._found = found
        self._lay_out = lay_out

    @property
    def messages(self) -> tuple[tuple[int, str], ...]:
        """Id and text of every message shown."""
        return tuple((entry.message.id, entry.message.text) for entry in self._transcript.entries)

    @property
    def current(self) -> tuple[int, int] | None:
        """The message and the row that was stepped to."""
        row = self._found.current
        return None if row is None else (row.entry.message.id, row.index)

    @property
    def message_in_view(self) -> int | None:
        """The message at the window's top, where looking begins."""
        found = self._transcript.row_below(max(0.0, self._layout.top))
        return found[0].entry.message.id if found else None

    def mark(self, terms: tuple[str, ...]) -> None:
        """Mark these words wherever they are; none: unmark."""
        self._found.terms = terms
        self._found.current = None
        self._paint()

    def rows_with_hits(self, message_id: int) -> list[int]:
        """The rows of a message with one of the words in them; its first row where no single row has one."""
        entry = self._transcript.find(message_id)
        return [row.index for row in self._rows(entry)] if entry else []

    def show(self, message_id: int, row_index: int) -> bool:
        """Bring a row into view and make it the current one; False: it is not there."""
        entry = self._transcript.find(message_id)
        rows = self._transcript.rows(entry) if entry else []
        if row_index >= len(rows):
            return False
        row = rows[row_index]
        self._found.current = row
        self._layout.hold(row, self._page.height() * _FROM_TOP)
        self._lay_out()
        self._paint()
        return True

    def _rows(self, entry: Entry) -> list[Row]:
        rows = self._transcript.rows(entry)
        terms = self._found.terms
        hits = [
            row
            for row in rows
            if row.block is not None
            and row.kind != "thought"
            and any(term in folded(row.block.source) for term in terms)
        ]
        return hits or rows[:1]

    def _paint(self) -> None:
        for widget in self._pool.widgets():
            (widget.text or widget).update()
