"""A vote from its first answer to its result."""

from __future__ import annotations

import contextlib
import time
from typing import TYPE_CHECKING

from inglenook.errors import CancelledError, InglenookError, PromptError
from inglenook.lab.vote.answers import Answers
from inglenook.lab.vote.seeds import drawn
from inglenook.lab.vote.tally import is_decided, tally
from inglenook.lab.vote.vote_request import Answered, Began, Counted, Grown, VoteDone
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inglenook.cancel import Cancel
    from inglenook.engines.engine import LoadedModel
    from inglenook.engines.sampling import Sampling
    from inglenook.lab.vote.batch_speeds import BatchSpeeds
    from inglenook.lab.vote.vote_request import VoteRequest, VoteStep


class Voting:
    """Asks models that are in memory; any thread may, and is blocked by it."""

    def __init__(self, speeds: BatchSpeeds) -> None:
        self._speeds = speeds

    def run(self, model: LoadedModel, request: VoteRequest, cancel: Cancel) -> Iterator[VoteStep]:
        """Stream a vote; the last step is a VoteDone, also after a cancel.

        Raises PromptError when this prompt cannot be answered or voting makes no sense, WorkerError when the engine is
        gone; what was counted by then is not lost: the VoteDone has it, with the reason.
        """
        _check(request)
        seed = drawn(request.generation.sampling.seed)
        answers = Answers(request, seed, self._speeds)
        whole: dict[int, Answered] = {}
        counted = tally({})
        began, tokens, width = time.perf_counter(), 0, 1
        is_early, problem = False, ""
        try:
            with contextlib.closing(answers.stream(model, cancel)) as steps:
                for step in steps:
                    yield step
                    match step:
                        case Began():
                            width = max(width, step.width)
                        case Grown():
                            tokens += step.tokens
                        case Answered():
                            whole[step.number] = step
                            counted = tally({number: one.vote for number, one in whole.items()})
                            yield Counted(counted)
                            left = request.count - len(whole)
                            if request.stops_early and left and is_decided(counted, left):
                                is_early = True
                                break
                        case _:
                            pass
        except InglenookError as error:
            if not whole:
                raise
            problem = "" if isinstance(error, CancelledError) else str(error)
        yield VoteDone(
            seed=seed,
            asked=request.count,
            answers=tuple(whole[number] for number in sorted(whole)),
            tally=counted,
            width=width,
            seconds=time.perf_counter() - began,
            tokens=tokens,
            is_early=is_early,
            is_stopped=not is_early and not problem and len(whole) < request.count,
            problem=problem,
        )


def always_the_same(sampling: Sampling) -> bool:
    """Whether every answer would be the same, whatever its seed is."""
    draws = sampling.strategy in {"sampling", "mirostat"}
    is_likeliest = sampling.temperature <= 0 and sampling.dynatemp_range <= 0
    return not draws or (is_likeliest and "temperature" in sampling.sampler_order) or sampling.top_k == 1


def _check(request: VoteRequest) -> None:
    if problem := request.extractor.problem:
        raise PromptError(problem)
    if request.count > 1 and always_the_same(request.generation.sampling):
        raise PromptError(
            say(
                "All answers would be the same: nothing is drawn with this sampling. Choose the strategy “Sampling” "
                "and a temperature above 0, such as 0.7."
            )
        )
