"""Speculative decoding as values: tokens guessed ahead are read at once, and kept as far as the model says the same."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

# Nothing is guessed; what followed the same words earlier in the chat; what a smaller model of the same kind writes.
Speculation = Literal["off", "lookup", "draft"]
MOST_DRAFTED = 16  # with the token that they follow


@dataclass(frozen=True, slots=True)
class SpeculationFound:
    """What the calibration at load came to.

    ``step_seconds`` are the times that one computation of so many tokens took; ``gain`` is how many times as fast an
    answer can become if all guesses are right; ``problem`` says why nothing is guessed, empty if it is.
    """

    step_seconds: tuple[tuple[int, float], ...] = ()
    draft_seconds: float = 0.0  # of a draft model, for one token
    gain: float = 0.0
    problem: str = ""
    draft_name: str = ""


def guessed(speculation: Speculation, draft_tokens: int) -> int:
    """Tokens at once whose results are wanted besides the last one's."""
    return 0 if speculation == "off" else draft_tokens
