"""A vote's answers as a table for spreadsheets: names that scripts rely on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.engines.forms.data_table import Table, csv_of

if TYPE_CHECKING:
    from inglenook.lab.vote.vote_request import VoteDone

_COLUMNS = ("number", "vote", "group", "votes", "seed", "tokens", "stop_reason", "text", "thinking")


def vote_csv(done: VoteDone) -> str:
    """A line for each answer that is whole; ``group`` is its place among the groups, empty when it was not counted."""
    groups = {number: (place, group) for place, group in enumerate(done.tally.groups, 1) for number in group.numbers}
    rows: list[tuple[str, ...]] = []
    for one in done.answers:
        place, group = groups.get(one.number, (0, None))
        rows.append(
            (
                str(one.number + 1),
                one.vote.shown if one.vote else "",
                str(place or ""),
                str(group.votes) if group else "",
                str(one.seed),
                str(one.tokens),
                one.stop_reason,
                one.text,
                one.thinking,
            )
        )
    return csv_of(Table(_COLUMNS, tuple(rows)))
