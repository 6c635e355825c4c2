"""Inglenook's own list in a terminal, and which of it suits."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from inglenook.cli.text import count_in_words, size_in_words, table
from inglenook.hub.catalogue import Filters
from inglenook.hub.choosing import rank
from inglenook.hub.criteria import default_weights
from inglenook.hub.decision import CRITERIA
from inglenook.hub.needs import Needs

if TYPE_CHECKING:
    from inglenook.cli.arguments import Hub
    from inglenook.cli.rooms import TerminalRooms
    from inglenook.hub.catalogue_entry import Entry
    from inglenook.hub.decision import Decision

_GIB = 2**30


def list_catalogue(command: Hub, rooms: TerminalRooms) -> int:
    """Needs no network; says what it cannot know."""
    filters = Filters(
        licence_classes=frozenset({command.licence_class} - {""}), flavours=frozenset({command.flavour} - {""})
    )
    found = rooms.catalogue.search(" ".join(command.words), filters)
    shown = found[: command.limit]
    if command.json:
        print(json.dumps([asdict(entry) for entry in shown], ensure_ascii=False, indent=2))
        return 0
    if not found:
        print("Nothing with these words in Inglenook's own list.")
        return 0
    head = ("REPOSITORY", "DEVELOPER", "PARAMETERS", "AT 4 BITS", "LICENCE", "RELEASED")
    print(table(head, [_row(entry, rooms) for entry in shown]))
    more = f" {len(found) - len(shown)} more: --limit shows them." if len(found) > len(shown) else ""
    print(f"\nFrom Inglenook's own list: sizes are estimates, and a file's header goes before it.{more}")
    if not command.words:
        for provider in rooms.catalogue.api_only():
            print(f"{provider.developer} ({', '.join(provider.products)}): {provider.sentence}")
    return 0


def choose_model(command: Hub, rooms: TerminalRooms) -> int:
    """The ranking with its values and what would change it."""
    memory_bytes = rooms.room_bytes() if command.memory_gib is None else round(command.memory_gib * _GIB)
    needs = Needs(
        task=command.task,
        languages=command.languages,
        licence=command.licence_need,
        memory_bytes=memory_bytes,
        prefer=command.prefer,
    )
    decision = rank(
        rooms.catalogue.entries(),
        needs,
        default_weights(command.prefer),
        licences=rooms.licences,
        languages=rooms.catalogue.languages(),
    )
    if command.json:
        print(json.dumps(_facts(decision, command.limit), ensure_ascii=False, indent=2))
        return 0
    if decision.winner is None:
        print(f"Nothing in Inglenook's own list suits these needs within {size_in_words(memory_bytes)} of memory.")
        return 0
    rows = [
        (row.entry.repository, f"{row.score:.2f}", *(row.values[name].text for name in CRITERIA if name in row.values))
        for row in decision.rows[: command.limit]
    ]
    names = tuple(name.upper() for name in CRITERIA if name in decision.winner.values)
    print(table(("REPOSITORY", "SCORE", *names), rows))
    print(f"\nLeft out: {len(decision.excluded)}. Speed and quality are told by size and date, not measured.")
    changes = [shift for shift in decision.shifts if shift.winner is not None]
    for shift in changes:
        winner = shift.winner.repository if shift.winner else ""
        print(f"With the weight of {shift.criterion} times {shift.factor:g}, {winner} would win.")
    if not changes:
        print("No weight that moves by 20 % changes the winner.")
    return 0


def _row(entry: Entry, rooms: TerminalRooms) -> tuple[str, ...]:
    return (
        entry.repository,
        entry.developer,
        count_in_words(entry.parameters) if entry.parameters else "",
        "" if entry.bytes_at_4_bits is None else f"about {size_in_words(entry.bytes_at_4_bits)}",
        rooms.licences.find(entry.licence).licence_class,
        entry.released,
    )


def _facts(decision: Decision, limit: int) -> dict[str, object]:
    return {
        "rows": [
            {
                "repository": row.entry.repository,
                "score": row.score,
                "values": {name: asdict(value) for name, value in row.values.items()},
            }
            for row in decision.rows[:limit]
        ],
        "excluded": [{"repository": one.entry.repository, "why": one.why} for one in decision.excluded],
        "shifts": [
            {"criterion": s.criterion, "factor": s.factor, "winner": s.winner.repository if s.winner else None}
            for s in decision.shifts
        ],
    }
