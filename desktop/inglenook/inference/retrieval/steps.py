"""What is told while passages are looked up."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LookingUp:
    """How far the documents have been read by an embedding model."""

    stage: str  # in words
    fraction: float | None  # 0 to 1; None when it cannot be told


@dataclass(frozen=True, slots=True)
class LookedUpByWords:
    """The embedding model could not be used, so the words decided: the sentence that says why."""

    sentence: str


LookUpStep = LookingUp | LookedUpByWords
