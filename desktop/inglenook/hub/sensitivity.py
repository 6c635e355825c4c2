"""Whether a decision would be another one if a weight were a little different."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.hub.decision import Row, Shift, score

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from inglenook.hub.decision import Criterion

FACTORS = (0.8, 1.2)


def ranked(rows: Iterable[Row], weights: Mapping[Criterion, float]) -> tuple[Row, ...]:
    """The rows scored anew, the best first; equal ones by their repository's name."""
    scored = [Row(row.entry, row.values, score(row.values, weights)) for row in rows]
    return tuple(sorted(scored, key=lambda row: (-row.score, row.entry.repository.casefold())))


def sensitivity(rows: Sequence[Row], weights: Mapping[Criterion, float]) -> tuple[Shift, ...]:
    """Each weight that is not 0, a fifth smaller and a fifth larger."""
    if not rows:
        return ()
    winner = ranked(rows, weights)[0].entry
    shifts: list[Shift] = []
    for criterion, weight in weights.items():
        for factor in FACTORS if weight > 0 else ():
            then = ranked(rows, {**weights, criterion: weight * factor})[0].entry
            shifts.append(Shift(criterion, factor, None if then is winner else then))
    return tuple(shifts)
