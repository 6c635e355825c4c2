"""The selection as text, and as Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from inglenook.ui.chat.conversation.selection import END, Spot

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inglenook.ui.chat.conversation.entry import Entry, Row
    from inglenook.ui.chat.conversation.row_pool import RowPool
    from inglenook.ui.chat.conversation.selection import Selection
    from inglenook.ui.chat.conversation.transcript import Transcript

_BETWEEN = "\n\n"


class Copying:
    """Reads what is selected: as it looks where rows are on screen, as Markdown where they are not."""

    def __init__(self, transcript: Transcript, pool: RowPool, selection: Selection) -> None:
        self._transcript = transcript
        self._pool = pool
        self._selection = selection

    def text(self) -> str:
        """The selected text."""
        return _join(self._pieces(as_markdown=False))

    def markdown(self) -> str:
        """The Markdown of all rows that the selection touches."""
        return _join(self._pieces(as_markdown=True))

    @property
    def is_possible(self) -> bool:
        """Whether anything is selected."""
        return self._selection.range is not None

    def copy(self) -> None:
        """The selected text to the clipboard; nothing selected leaves it as it is."""
        if self.is_possible:
            QGuiApplication.clipboard().setText(self.text())

    def copy_markdown(self) -> None:
        """The selected rows as Markdown to the clipboard."""
        if self.is_possible:
            QGuiApplication.clipboard().setText(self.markdown())

    def select_all(self) -> None:
        """Select every message."""
        entries = self._transcript.entries
        if entries:
            self._selection.set_range(Spot(0, 0, 0), Spot(len(entries) - 1, END, END))

    def _pieces(self, *, as_markdown: bool) -> Iterator[tuple[Row | None, str]]:
        chosen = self._selection.range
        if chosen is None:
            return
        start, end = chosen
        for entry in self._transcript.entries[start.message : end.message + 1]:
            if entry.rows is None:
                yield None, entry.message.text.strip("\n")
                continue
            for row in entry.rows:
                if start.place <= row.place <= end.place:
                    yield row, _source(row) if as_markdown else self._text_of(row, entry, start, end)

    def _text_of(self, row: Row, entry: Entry, start: Spot, end: Spot) -> str:
        widget = self._pool.find(row)
        at_an_end = row.place in {start.place, end.place}
        borrowed = widget is None and at_an_end and entry.rows is not None
        if borrowed:
            widget = self._pool.take(row)  # to know how much of it is selected
        if widget is None or widget.text is None:
            return _source(row)
        chosen = self._selection.within(row, widget.text.length)
        text = widget.text.text_between(*chosen) if chosen and chosen[0] < chosen[1] else ""
        if borrowed:
            self._pool.give_back(row)
        return text


def _source(row: Row) -> str:
    return row.block.source if row.block else ""


def _join(pieces: Iterator[tuple[Row | None, str]]) -> str:
    """Rows that continue the one before follow on the next line, others after an empty line."""
    found: list[str] = []
    for row, text in pieces:
        if not text:
            continue
        if found:
            continues = row is not None and row.block is not None and row.block.gap == 0
            found.append("" if continues and found[-1].endswith((" ", "\n")) else "\n" if continues else _BETWEEN)
        found.append(text)
    return "".join(found)
