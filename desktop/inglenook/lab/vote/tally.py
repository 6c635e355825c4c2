"""Votes counted: who leads, by how much, how far they agree, and whether that can still change."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from inglenook.lab.vote.extractor import Vote

_Z = 1.959963984540054  # 95 % of a normal distribution lie within so many deviations


@dataclass(frozen=True, slots=True)
class Group:
    """Answers that say the same."""

    key: str
    shown: str  # as most of them write it; of as many, as the first one does
    numbers: tuple[int, ...]  # of the answers, in order
    share: float  # of all that are counted

    @property
    def votes(self) -> int:
        """How many they are."""
        return len(self.numbers)


@dataclass(frozen=True, slots=True)
class Tally:
    """``groups`` are the largest first; of as many votes, the one whose first answer comes first.

    Answers that say nothing that can be counted are in ``silent``: they count in shares, agreement and entropy as a
    group of their own, and cannot win.
    """

    groups: tuple[Group, ...]
    silent: tuple[int, ...]
    count: int  # of all answers
    entropy: float  # of the votes by the logarithm of their count: 0 when all are the same, 1 when all differ
    agreement: float  # how likely two of the answers, drawn by chance, say the same
    surely: float  # how likely the leader would stay ahead of the second with more answers (Aggarwal et al. 2023)
    interval: tuple[float, float]  # of the leader's share, at 95 % (Wilson)

    @property
    def winner(self) -> Group | None:
        """The largest group, of equal ones the first; None when nothing could be counted."""
        return self.groups[0] if self.groups else None

    @property
    def tied(self) -> tuple[Group, ...]:
        """Those with as many votes as the winner, with it; empty when it is alone."""
        equal = tuple(group for group in self.groups if group.votes == self.groups[0].votes)
        return equal if len(equal) > 1 else ()

    @property
    def lead(self) -> int:
        """By how many votes the winner is ahead of the second."""
        first, second = (*(group.votes for group in self.groups[:2]), 0, 0)[:2]
        return first - second


def tally(votes: Mapping[int, Vote | None]) -> Tally:
    """Count them; the keys are the answers' numbers."""
    together: dict[str, list[int]] = {}
    for number in sorted(votes):
        vote = votes[number]
        if vote is not None:
            together.setdefault(vote.key, []).append(number)
    count = len(votes)
    groups = tuple(
        Group(key, _shown(numbers, votes), tuple(numbers), len(numbers) / count)
        for key, numbers in sorted(together.items(), key=lambda item: (-len(item[1]), item[1][0]))
    )
    silent = tuple(number for number in sorted(votes) if votes[number] is None)
    sizes = [group.votes for group in groups] + ([len(silent)] if silent else [])
    first, second = (*(group.votes for group in groups[:2]), 0, 0)[:2]
    return Tally(
        groups=groups,
        silent=silent,
        count=count,
        entropy=_entropy(sizes),
        agreement=_agreement(sizes),
        surely=_stays_ahead(first, second),
        interval=_wilson(first, count),
    )


def is_decided(counted: Tally, left: int) -> bool:
    """Whether the winner is certain whatever ``left`` more answers say: not even a tie is possible."""
    return counted.lead > left


def _shown(numbers: Sequence[int], votes: Mapping[int, Vote | None]) -> str:
    written = Counter(vote.shown for number in numbers if (vote := votes[number]) is not None)
    return written.most_common(1)[0][0]  # of equal ones the first counted


def _entropy(sizes: Sequence[int]) -> float:
    count = sum(sizes)
    if count <= 1:
        return 0.0
    return max(0.0, -sum(size / count * math.log(size / count) for size in sizes) / math.log(count))


def _agreement(sizes: Sequence[int]) -> float:
    count = sum(sizes)
    if count <= 1:
        return 1.0
    return sum(size * (size - 1) for size in sizes) / (count * (count - 1))


def _stays_ahead(first: int, second: int) -> float:
    """1 - I_1/2(first + 1, second + 1): of a fair coin's tosses, the chance of at most ``first`` heads."""
    tosses = first + second + 1
    return sum(math.comb(tosses, heads) for heads in range(first + 1)) / 2**tosses


def _wilson(votes: int, count: int) -> tuple[float, float]:
    """Wilson 1927; no votes at all tell nothing."""
    if count == 0:
        return 0.0, 1.0
    share = votes / count
    middle = (share + _Z**2 / (2 * count)) / (1 + _Z**2 / count)
    half = _Z / (1 + _Z**2 / count) * math.sqrt(share * (1 - share) / count + _Z**2 / (4 * count**2))
    return max(0.0, middle - half), min(1.0, middle + half)
