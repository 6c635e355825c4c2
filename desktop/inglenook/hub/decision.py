"""A decision table: what is compared, how each model does in it, and what came out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inglenook.hub.catalogue_entry import Entry

Criterion = Literal["task", "size", "recency", "speed", "memory", "context", "language", "licence"]
CRITERIA: tuple[Criterion, ...] = ("task", "size", "recency", "speed", "memory", "context", "language", "licence")
HEAVIEST = 10.0  # a weight goes from 0, which is left out of account, to this


@dataclass(frozen=True, slots=True)
class Value:
    """How one model does in one criterion."""

    raw: float | None  # in the criterion's own unit; None: not known
    text: str  # the same with its unit: "8.2 billion"
    origin: str  # where it comes from: "catalogue", "computed: 8.2 billion parameters at 4.85 bits"
    normalised: float = 0.0  # 0 the worst of those compared, 1 the best


@dataclass(frozen=True, slots=True)
class Row:
    """One model that is in question."""

    entry: Entry
    values: Mapping[Criterion, Value]
    score: float  # 0 to 1: the mean of the normalised values, weighted


@dataclass(frozen=True, slots=True)
class Excluded:
    """One that is not, and why in a few words."""

    entry: Entry
    why: str


@dataclass(frozen=True, slots=True)
class Shift:
    """What happens when one weight is changed and the others stay."""

    criterion: Criterion
    factor: float  # the weight is multiplied by it: 0.8, 1.2
    winner: Entry | None  # who then wins; None: the same as before


@dataclass(frozen=True, slots=True)
class Decision:
    """The best first."""

    rows: tuple[Row, ...] = ()
    excluded: tuple[Excluded, ...] = ()
    shifts: tuple[Shift, ...] = ()

    @property
    def winner(self) -> Row | None:
        """None when nothing is left to choose from."""
        return self.rows[0] if self.rows else None


def score(values: Mapping[Criterion, Value], weights: Mapping[Criterion, float]) -> float:
    """The weighted mean of the normalised values; 0 when nothing weighs anything."""
    total = sum(weights.get(criterion, 0.0) for criterion in values)
    if total <= 0:
        return 0.0
    return sum(weights.get(criterion, 0.0) * value.normalised for criterion, value in values.items()) / total


def advantages(row: Row, other: Row, weights: Mapping[Criterion, float]) -> tuple[tuple[Criterion, float], ...]:
    """Where the one is ahead of the other and by how much of the score, the largest first."""
    total = sum(weights.get(criterion, 0.0) for criterion in row.values) or 1.0
    gains: list[tuple[Criterion, float]] = [
        (criterion, weights.get(criterion, 0.0) * (value.normalised - other.values[criterion].normalised) / total)
        for criterion, value in row.values.items()
    ]
    return tuple(sorted(((name, gain) for name, gain in gains if gain > 0), key=lambda one: -one[1]))
