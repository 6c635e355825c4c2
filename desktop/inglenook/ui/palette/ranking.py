"""The rows of the palette for what is typed: best first, what was used last before all when nothing is."""

from __future__ import annotations

import heapq
from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.ui.palette.fuzzy import score, spans_of, terms_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.chats.finding import Span
    from inglenook.ui.palette.palette_entry import PaletteEntry

MOST_ROWS = 60
MOST_CHATS = 8  # of those used last, while nothing is typed
_IN_DETAIL = 30  # worse than the same in the title
_RECENT = 12  # better, for what was used lately


@dataclass(frozen=True, slots=True)
class PaletteRow:
    """An entry with the letters of its title that were found; without one, a heading."""

    entry: PaletteEntry | None
    spans: tuple[Span, ...] = ()
    heading: str = ""


def found(entries: Sequence[PaletteEntry], query: str, recent: Sequence[str]) -> tuple[PaletteRow, ...]:
    """What the query means, the best first."""
    terms, lately = terms_of(query), set(recent)
    ranked: list[tuple[float, int]] = []
    for order, entry in enumerate(entries):
        worth = score(terms, entry.title)
        if worth is None and entry.detail:
            worth = score(terms, f"{entry.title} {entry.detail}")
            worth = None if worth is None else worth - _IN_DETAIL
        if worth is not None:
            ranked.append((-worth - (_RECENT if entry.id in lately else 0), order))
    best = [entries[order] for _, order in heapq.nsmallest(MOST_ROWS, ranked)]
    return tuple(PaletteRow(entry, spans_of(terms, entry.title)) for entry in best)


def offered(entries: Sequence[PaletteEntry], recent: Sequence[str], headings: dict[str, str]) -> tuple[PaletteRow, ...]:
    """While nothing is typed: what was used last, the last chats, then every command. Headings by kind."""
    by_id = {entry.id: entry for entry in entries}
    lately = [by_id[one] for one in recent if one in by_id]
    chats = [entry for entry in entries if entry.kind == "chat" and entry.id not in recent][:MOST_CHATS]
    commands = [entry for entry in entries if entry.kind == "command" and entry.id not in recent]
    rows: list[PaletteRow] = []
    for kind, some in (("recent", lately), ("chat", chats), ("command", commands)):
        if some:
            rows += [PaletteRow(None, heading=headings[kind]), *(PaletteRow(entry) for entry in some)]
    return tuple(rows)
