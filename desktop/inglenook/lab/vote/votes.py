"""A vote from nothing: the model into memory, then the question many times."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.inference.turn import ModelReady
from inglenook.lab.vote.voting import Voting

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inglenook.cancel import Cancel
    from inglenook.engines.engine import LoadOptions, LoadProgress
    from inglenook.inference.turn import Turns
    from inglenook.lab.vote.batch_speeds import BatchSpeeds
    from inglenook.lab.vote.vote_request import VoteRequest, VoteStep
    from inglenook.models.any_model import AnyModel


@dataclass(frozen=True, slots=True)
class VotePlan:
    """What is asked, of which model."""

    model: AnyModel
    options: LoadOptions
    request: VoteRequest


class Votes:
    """Blocks the thread that iterates; one at a time for one model in memory."""

    def __init__(self, turns: Turns, speeds: BatchSpeeds) -> None:
        self._turns = turns
        self._voting = Voting(speeds)

    def run(self, plan: VotePlan, cancel: Cancel) -> Iterator[LoadProgress | VoteStep]:
        """Stream it; the last step is a VoteDone. Raises as Turns.load and Voting.run do."""
        loading = self._turns.load(plan.model, plan.options, cancel)
        while True:
            try:
                step = next(loading)
            except StopIteration as end:
                loaded = end.value
                break
            if not isinstance(step, ModelReady):
                yield step
        yield from self._voting.run(loaded, plan.request, cancel)
