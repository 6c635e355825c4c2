"""Guesses by looking up: what followed the last time that the same tokens stood in this chat.

Source: Saxena 2023, "Prompt Lookup Decoding"; llama.cpp's examples/lookup.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.engines.llama_cpp.worker.step_costs import StepCosts

SHORTEST = 2  # tokens that must be the same
LONGEST = 6
_DECAY = 0.97  # what a guess counts less with each later one
_BELIEVED = 1.0  # guesses that are taken for half right before any was made


class LookupDraft:
    """Learns from each token whether its guess would have been right, tried or not: that costs a look into a table."""

    def __init__(self, costs: StepCosts, most: int) -> None:
        self._costs = costs
        self._most = most
        self._tokens: list[int] = []
        self._follows: list[dict[tuple[int, ...], int]] = []
        self._right = dict.fromkeys(range(SHORTEST, LONGEST + 1), _BELIEVED / 2)
        self._tried = dict.fromkeys(range(SHORTEST, LONGEST + 1), _BELIEVED)
        self._found = (0, 0)  # where the guess stands, and how many tokens before it are the same

    def begin(self, tokens: Sequence[int]) -> None:
        """An answer begins behind these."""
        self._tokens = []
        self._follows = [{} for _ in range(LONGEST + 1)]
        for token in tokens:
            self._add(token)
        self._found = self._look_up()

    def take(self, token: int) -> None:
        """Know that it was written."""
        place, length = self._found
        if length:
            self._right[length] = self._right[length] * _DECAY + (self._tokens[place] == token)
            self._tried[length] = self._tried[length] * _DECAY + 1
        self._add(token)
        self._found = self._look_up()

    def propose(self, room: int) -> list[int]:
        """The tokens worth trying, at most ``room``; none where that would be slower."""
        place, length = self._found
        if not length:
            return []
        guesses = self._tokens[place : place + min(room, self._most)]
        lengths = (min(length + number, LONGEST) for number in range(len(guesses)))
        chances = [self._right[one] / self._tried[one] for one in lengths]
        return guesses[: self._costs.worth(chances)]

    def _add(self, token: int) -> None:
        tokens = self._tokens
        end = len(tokens)
        for length in range(SHORTEST, min(LONGEST, end) + 1):
            self._follows[length][tuple(tokens[end - length :])] = end
        tokens.append(token)

    def _look_up(self) -> tuple[int, int]:
        end = len(self._tokens)
        for length in range(min(LONGEST, end), SHORTEST - 1, -1):
            place = self._follows[length].get(tuple(self._tokens[end - length :]))
            if place is not None:
                return place, length
        return 0, 0
