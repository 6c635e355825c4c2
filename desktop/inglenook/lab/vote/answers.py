"""Many answers to one prompt as one stream: side by side where that is faster, else one after the other."""

from __future__ import annotations

import time
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from inglenook.engines.beams import BeamsFound, BeamsGrown
from inglenook.engines.engine import GenerationDone, PromptDone, PromptProgress, Waiting
from inglenook.engines.samples import (
    WIDTHS,
    SampledModel,
    SampleEnded,
    SampleRequest,
    SamplesDone,
    SamplesGrown,
    best_width,
)
from inglenook.errors import CancelledError, PromptError
from inglenook.inference.answer import AnswerPiece, TokensChosen, stream_answer
from inglenook.inference.thinking import ThinkingSplitter
from inglenook.lab.vote.seeds import seed_of
from inglenook.lab.vote.vote_request import Answered, Began, Grown, Measuring

if TYPE_CHECKING:
    from collections.abc import Generator

    from inglenook.cancel import Cancel
    from inglenook.engines.engine import LoadedModel, StopReason
    from inglenook.inference.thinking import Piece
    from inglenook.lab.vote.batch_speeds import BatchSpeeds
    from inglenook.lab.vote.extractor import Extractor
    from inglenook.lab.vote.vote_request import VoteRequest

    Told = PromptProgress | Waiting | Measuring | Began | Grown | Answered

_SEARCHES = ("beam_search", "contrastive_search")


@dataclass(slots=True)
class _Course:
    """One answer as it grows."""

    number: int
    text: str = ""
    thinking: str = ""
    tokens: int = 0
    began: float = 0.0  # with its first token

    def take(self, text: str, *, is_thinking: bool, tokens: int) -> Grown:
        """It has grown."""
        if is_thinking:
            self.thinking += text
        else:
            self.text += text
        self.tokens += tokens
        self.began = self.began or time.perf_counter()
        return Grown(self.number, text, is_thinking, tokens)

    def whole(self, seed: int, reason: StopReason, extractor: Extractor) -> Answered:
        """It has ended."""
        vote = extractor.vote(self.text)
        seconds = time.perf_counter() - self.began if self.began else 0.0
        return Answered(self.number, seed, self.text, self.thinking, self.tokens, reason, vote, seconds)


class _Split:
    """One answer of several, whose thinking is told apart as it comes."""

    def __init__(self, number: int, prompt_end: str) -> None:
        self.course = _Course(number)
        self._splitter = ThinkingSplitter(prompt_end)

    def feed(self, text: str, tokens: int) -> Generator[Grown]:
        """It has grown."""
        yield from self._told(self._splitter.feed(text), tokens)

    def finish(self) -> Generator[Grown]:
        """It has ended: what was held back."""
        yield from self._told(self._splitter.finish(), 0)

    def _told(self, pieces: list[Piece], tokens: int) -> Generator[Grown]:
        if not pieces and tokens:
            yield self.course.take("", is_thinking=False, tokens=tokens)
        for piece in pieces:
            yield self.course.take(piece.text, is_thinking=piece.thinking, tokens=tokens)
            tokens = 0


@dataclass(slots=True)
class Answers:
    """Those of one vote; ``seed`` is its own."""

    request: VoteRequest
    seed: int
    speeds: BatchSpeeds
    _ended: set[int] = field(default_factory=set[int])

    def stream(self, model: LoadedModel, cancel: Cancel) -> Generator[Told]:
        """All of them, as long as nobody stops; raises PromptError and WorkerError, as the model does."""
        notice = ""
        if isinstance(model, SampledModel) and self._may_share:
            width = yield from self._width(model, model, cancel)
            if width > 1 and not cancel.is_set:
                notice = yield from self._together(model, width, cancel)
        left = [number for number in range(self.request.count) if number not in self._ended]
        for place, number in enumerate(left):
            if cancel.is_set:
                return
            yield from self._alone(model, number, cancel, notice if place == 0 else None)

    @property
    def _may_share(self) -> bool:
        """Whether they could grow in one batch at all."""
        generation = self.request.generation
        return not (
            self.request.reproducible
            or generation.reproducible
            or self.request.count < 2  # noqa: PLR2004  one is not several
            or generation.constraint is not None
            or generation.beginning is not None
            or generation.sampling.strategy in _SEARCHES
            or any(message.images for message in generation.messages)
        )

    def _width(self, model: LoadedModel, sampled: SampledModel, cancel: Cancel) -> Generator[Measuring, None, int]:
        costs = self.speeds.of(model.info)
        if not costs and not cancel.is_set:
            yield Measuring()
            try:
                costs = sampled.batch_costs(WIDTHS)
            except (PromptError, CancelledError):  # such as too little memory
                return 1
            self.speeds.note(model.info, costs)
        return best_width(costs, self.request.count)

    def _together(self, model: SampledModel, width: int, cancel: Cancel) -> Generator[Told, None, str]:
        seeds = tuple(seed_of(self.seed, number) for number in range(self.request.count))
        growing: dict[int, _Split] = {}
        prompt_end, tokens = "", 0
        for step in model.sample(SampleRequest(self.request.generation, seeds, width), cancel):
            match step:
                case PromptDone():
                    prompt_end, tokens = step.prompt_end, step.prompt_tokens
                    yield Began(self.seed, width, step.notice or "")
                case SamplesGrown():
                    for piece in step.pieces:
                        one = growing.setdefault(piece.number, _Split(piece.number, prompt_end))
                        yield from one.feed(piece.text, piece.tokens)
                case SampleEnded():
                    one = growing.pop(step.number, None) or _Split(step.number, prompt_end)
                    yield from one.finish()
                    self._ended.add(step.number)
                    whole = one.course.whole(seeds[step.number], step.stop_reason, self.request.extractor)
                    cached = tokens if step.number else 0  # all stand behind the prompt of the first
                    yield replace(whole, prompt_tokens=tokens, cached_tokens=cached)
                case SamplesDone():
                    return step.problem
                case PromptProgress() | Waiting():
                    yield step
        return ""

    def _alone(self, model: LoadedModel, number: int, cancel: Cancel, notice: str | None) -> Generator[Told]:
        """One answer; ``notice`` with the first one."""
        seed = seed_of(self.seed, number)
        generation = self.request.generation
        sampling, fixed = replace(generation.sampling, seed=seed), self.request.reproducible or generation.reproducible
        request = replace(generation, sampling=sampling, reproducible=fixed)
        course = _Course(number)
        prompt: PromptDone | None = None
        for step in stream_answer(model, request, cancel):
            match step:
                case PromptDone():
                    prompt = step
                    if notice is not None:
                        yield Began(self.seed, 1, notice or step.notice or "")
                case AnswerPiece():
                    yield course.take(step.text, is_thinking=step.thinking, tokens=step.tokens)
                case GenerationDone():
                    course.tokens = step.completion_tokens or course.tokens
                    if step.stop_reason != "cancelled":
                        self._ended.add(number)
                        whole = course.whole(seed, step.stop_reason, self.request.extractor)
                        yield _timed(whole, prompt, step)
                case PromptProgress() | Waiting():
                    yield step
                case TokensChosen() | BeamsGrown() | BeamsFound():
                    pass  # only the answers count


def _timed(whole: Answered, prompt: PromptDone | None, done: GenerationDone) -> Answered:
    """With what the engine says of it; a server tells of the prompt at the end."""
    tokens = done.prompt_tokens if done.prompt_tokens is not None else prompt.prompt_tokens if prompt else 0
    cached = done.cached_tokens if done.cached_tokens is not None else prompt.cached_tokens if prompt else 0
    return replace(whole, seconds=done.generation_s, first_s=done.ttft_s, prompt_tokens=tokens, cached_tokens=cached)
