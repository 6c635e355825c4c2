"""A beam search as it is told: how its tree grows, and what it has found."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BeamNode:
    """One more token behind a beam."""

    parent: int  # the place among the group's running nodes of the step before; 0 in the first, behind the prompt
    token: int
    text: str  # bytes that are no text by themselves are U+FFFD
    total: float  # the sum of all logarithms of probabilities so far, in nats
    is_finished: bool = False
    group: int = 0


@dataclass(frozen=True, slots=True)
class BeamsGrown:
    """One step of a search: the nodes that are kept. A group's running ones are numbered from 0, in this order."""

    step: int  # from 1
    nodes: tuple[BeamNode, ...]


@dataclass(frozen=True, slots=True)
class FoundBeam:
    """A whole answer that the search has found."""

    text: str
    tokens: tuple[int, ...]  # with the one that ends it
    total: float  # the sum of logarithms of probabilities, in nats
    score: float  # by which they are ordered: total / tokens ** length penalty
    is_ended: bool  # by the model itself; else the length was up
    group: int = 0


@dataclass(frozen=True, slots=True)
class BeamsFound:
    """All that was found, the best one first; that is the answer, and follows as text."""

    beams: tuple[FoundBeam, ...]
