"""Two texts line by line, with gaps where only one of them has a line, so that both can stand beside each other."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher

_MOST_LINES = 3000  # that are compared; beyond, only what both begin and end with is found


@dataclass(frozen=True, slots=True)
class Aligned:
    """One row: a side is None where the other has a line too many."""

    first: str | None
    second: str | None

    @property
    def is_same(self) -> bool:
        """Whether both sides have the same line."""
        return self.first == self.second


def aligned(first: str, second: str) -> tuple[Aligned, ...]:
    """All lines of both."""
    before, after = first.splitlines(), second.splitlines()
    start = 0
    while start < min(len(before), len(after)) and before[start] == after[start]:
        start += 1
    end = 0
    while end < min(len(before), len(after)) - start and before[-1 - end] == after[-1 - end]:
        end += 1
    middle_before, middle_after = before[start : len(before) - end], after[start : len(after) - end]
    rows = [Aligned(line, line) for line in before[:start]]
    rows += _between(middle_before, middle_after)
    rows += [Aligned(line, line) for line in before[len(before) - end :]]
    return tuple(rows)


def _between(before: list[str], after: list[str]) -> list[Aligned]:
    if len(before) + len(after) > _MOST_LINES:
        return _beside(before, after)
    rows: list[Aligned] = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            rows += [Aligned(line, line) for line in before[i1:i2]]
        else:
            rows += _beside(before[i1:i2], after[j1:j2])
    return rows


def _beside(before: list[str], after: list[str]) -> list[Aligned]:
    count = max(len(before), len(after))
    return [
        Aligned(before[place] if place < len(before) else None, after[place] if place < len(after) else None)
        for place in range(count)
    ]
