"""The rows of the palette for what is typed: best first, what was used last before all when nothing is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.ui.palette.fuzzy import match, terms_of

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
    terms = terms_of(query)
    rows: list[tuple[float, int, PaletteRow]] = []
    for order, entry in enumerate(entries):
        hit, bonus = match(terms, entry.title), 0
        if hit is None and entry.detail:
            hit, bonus = match(terms, f"{entry.title} {entry.detail}"), -_IN_DETAIL
        if hit is None:
            continue
        if entry.id in recent:
            bonus += _RECENT
        spans = tuple(span for span in hit.spans if span.start + span.length <= len(entry.title))
        rows.append((-hit.score - bonus, order, PaletteRow(entry, spans)))
    rows.sort(key=lambda row: row[:2])
    return tuple(row for _, _, row in rows[:MOST_ROWS])


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
