"""A model on a server that speaks OpenAI's protocol, ready to be asked."""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING

from typing_extensions import override

from inglenook.engines.engine import (
    GenerationDone,
    LoadedModel,
    PromptDone,
    PromptProgress,
    TextChunk,
    Waiting,
    WrittenPrompt,
)
from inglenook.engines.openai_compatible.api_paths import api_path
from inglenook.engines.openai_compatible.characters import Characters
from inglenook.engines.openai_compatible.deltas import Ended, Failed, Figures, Read, Words
from inglenook.engines.openai_compatible.pump import Silence, from_events
from inglenook.engines.openai_compatible.refusals import error_of
from inglenook.engines.openai_compatible.request_body import draws_seed, request_body
from inglenook.engines.openai_compatible.trying import Trying
from inglenook.engines.sampling import RANDOM_SEED
from inglenook.errors import CancelledError, PromptError, ServerGoneError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inglenook.cancel import Cancel
    from inglenook.engines.engine import Chunk, GenerationRequest, ModelInfo, PromptMessage, StopReason
    from inglenook.engines.openai_compatible.deltas import Delta
    from inglenook.engines.openai_compatible.model_list import ListedModel
    from inglenook.engines.openai_compatible.token_counts import TokenCounts
    from inglenook.engines.served_model import ServedModel
    from inglenook.engines.wire import Wire

_LARGEST_SEED = 2**31 - 1  # what every server takes


class ServedChat(LoadedModel):
    """Made by OpenAICompatible. Several answers may be under way at once."""

    def __init__(self, listed: ListedModel, info: ModelInfo, wire: Wire, counts: TokenCounts) -> None:
        self._listed = listed
        self._info = info
        self._wire = wire
        self._counts = counts
        self._is_alive = True

    @property
    @override
    def info(self) -> ModelInfo:
        return self._info

    @property
    @override
    def is_alive(self) -> bool:
        return self._is_alive

    @override
    def generate(self, request: GenerationRequest, cancel: Cancel) -> Iterator[Chunk]:
        model, sampling = self._listed.model, request.sampling
        is_drawn = draws_seed(sampling, self._listed.software)
        seed = random.randint(0, _LARGEST_SEED) if is_drawn else sampling.seed  # noqa: S311  no secret
        body = request_body(self._listed, request, RANDOM_SEED if sampling.strategy == "greedy" else seed)
        name = "completions" if request.raw_prompt is not None else "chat/completions"
        purpose = f"an answer of {model.name} on {model.server.name}"
        path = api_path(model.server.address, name)
        trying = Trying(self._wire, model, path, purpose=purpose, body=body, read=from_events)
        try:
            yield from AnswerCourse(model, seed, trying).chunks(cancel)
        except ServerGoneError:
            self._is_alive = False  # the next message asks anew what is there
            raise

    @override
    def count_tokens(self, messages: tuple[PromptMessage, ...]) -> int:
        return self._counts.of_messages(messages)

    @override
    def size(self, text: str) -> int:
        return self._counts.of_text(text)

    @override
    def write_prompt(self, request: GenerationRequest) -> WrittenPrompt:
        raise PromptError(say("The server writes the prompt itself and does not show it."))

    @override
    def tokenize(self, text: str) -> tuple[int, ...]:
        return self._counts.ids(text)

    @override
    def set_threads(self, threads: int) -> None:
        pass  # the server's own affair

    @override
    def unload(self) -> None:
        self._is_alive = False


class AnswerCourse:
    """One answer: what comes is told as an engine tells it, and timed."""

    def __init__(self, model: ServedModel, seed: int, trying: Trying) -> None:
        self._server = model.server
        self._model = model.name
        self._seed = seed
        self._trying = trying
        self._began = time.perf_counter()
        self._first: float | None = None
        self._last = self._began
        self._pieces = 0
        self._reason: StopReason = "end"
        self._figures = Figures()
        self._read = Read(0, 0, 0)
        self._characters = {True: Characters(), False: Characters()}

    def chunks(self, cancel: Cancel) -> Iterator[Chunk]:
        """Until it is done, or cancelled. Raises as ``Trying.answer`` does."""
        try:
            for delta in self._trying.answer(cancel):
                if cancel.is_set:
                    break
                yield from self._chunks_of(delta)
        except CancelledError:
            if not cancel.is_set:
                raise
        if self._first is None and not cancel.is_set:
            yield self._prompt_done()
        for is_thinking, characters in self._characters.items():
            if rest := characters.finish():
                yield TextChunk(rest, 0, is_thinking)
        yield self._done(is_cancelled=cancel.is_set)

    def _chunks_of(self, delta: Delta | Silence) -> Iterator[Chunk]:
        match delta:
            case Silence():
                yield Waiting(delta.seconds)
            case Read():
                self._read = delta
                yield PromptProgress(
                    delta.cached + delta.done if delta.done < delta.cached else delta.done, delta.total
                )
            case Words():
                if self._first is None:
                    self._first = time.perf_counter()
                    yield self._prompt_done()
                self._last = time.perf_counter()
                self._pieces += 1
                if whole := self._characters[delta.is_thinking].feed(delta.text):
                    yield TextChunk(whole, 1, delta.is_thinking)
            case Ended():
                self._reason = delta.reason
            case Figures():
                self._figures = _later(self._figures, delta)
            case Failed():
                raise error_of(delta.refusal, self._server, self._model)

    def _prompt_done(self) -> PromptDone:
        left_out = ", ".join(self._trying.left_out)
        notice = (
            say("“{server}” does not take {fields}: it was asked without.", server=self._server.name, fields=left_out)
            if left_out
            else None
        )
        return PromptDone(self._read.total, self._read.cached, prompt_end="", seed=self._seed, notice=notice)

    def _done(self, *, is_cancelled: bool) -> GenerationDone:
        figures = self._figures
        first = self._first or time.perf_counter()
        ttft_s = first - self._began
        return GenerationDone(
            "cancelled" if is_cancelled else self._reason,
            self._pieces if figures.completion_tokens is None else figures.completion_tokens,
            ttft_s=ttft_s,
            prompt_s=ttft_s if figures.prompt_s is None else figures.prompt_s,
            generation_s=(self._last - first) if figures.generation_s is None else figures.generation_s,
            prompt_tokens=figures.prompt_tokens,
            cached_tokens=figures.cached_tokens,
        )


def _later(before: Figures, after: Figures) -> Figures:
    """What is told later holds; what it leaves out stays."""

    def of(old: float | None, new: float | None) -> float | None:
        return old if new is None else new

    def count(old: int | None, new: int | None) -> int | None:
        return old if new is None else new

    return Figures(
        count(before.prompt_tokens, after.prompt_tokens),
        count(before.cached_tokens, after.cached_tokens),
        count(before.completion_tokens, after.completion_tokens),
        of(before.prompt_s, after.prompt_s),
        of(before.generation_s, after.generation_s),
    )
