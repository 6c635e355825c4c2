"""Holds each beam of a search to the constraint: every one has its own place in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from inglenook.engines.llama_cpp.worker.beam_scoring import Beam
    from inglenook.engines.llama_cpp.worker.held import Held


class HeldBeams:
    """For the running beams of each group; without a constraint they are free. ``close`` frees what it has made."""

    def __init__(self, held: Held | None, groups: int) -> None:
        self.is_free = held is None
        self._states: list[list[Held]] = [[] if held is None else [held.fork()] for _ in range(groups)]

    def allowed(self, scores: NDArray[np.float32], group: int, beam: int) -> NDArray[np.float32]:
        """The scores of what may follow a beam, -inf for the rest; the same ones when anything may."""
        return scores if self.is_free else self._states[group][beam].allowed(scores)

    def move(self, group: int, beams: Sequence[Beam]) -> None:
        """These are the running beams now: each goes on from its parent's state, with its last token."""
        if self.is_free:
            return
        before, self._states[group] = self._states[group], []
        try:
            for beam in beams:
                state = before[beam.parent].fork()
                self._states[group].append(state)
                state.step(beam.tokens[-1])
        finally:
            for state in before:
                state.close()

    def close(self) -> None:
        """Free them."""
        for states in self._states:
            for state in states:
                state.close()
