"""One answer of a server, told as every engine tells it, and timed."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from inglenook.engines.engine import GenerationDone, PromptDone, PromptProgress, TextChunk, Waiting
from inglenook.engines.over_http.characters import Characters
from inglenook.engines.over_http.deltas import CallPart, Ended, Failed, Figures, Read, Words
from inglenook.engines.over_http.growing_calls import GrowingCalls
from inglenook.engines.over_http.pump import Silence
from inglenook.engines.over_http.refusals import error_of
from inglenook.engines.tool_call import ToolCall
from inglenook.errors import CancelledError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inglenook.cancel import Cancel
    from inglenook.engines.engine import Chunk, StopReason
    from inglenook.engines.over_http.deltas import Delta
    from inglenook.engines.over_http.trying import Trying
    from inglenook.engines.served_model import ServedModel
    from inglenook.engines.token_choice import TokenChoice


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
        self._choices: tuple[TokenChoice, ...] = ()
        self._calls = GrowingCalls()
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
        yield from self._calls.finish()
        if self._choices:
            yield TextChunk("", 0, choices=self._take_choices())
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
                yield from self._begin()
                self._pieces += bool(delta.text)
                self._choices += delta.choices
                if whole := self._characters[delta.is_thinking].feed(delta.text):
                    yield TextChunk(whole, 1, delta.is_thinking, self._take_choices())
            case CallPart() | ToolCall():
                yield from self._begin()
                self._pieces += 1
                yield from self._calls.take(delta)
            case Ended():
                self._reason = delta.reason
            case Figures():
                self._figures = _later(self._figures, delta)
            case Failed():
                raise error_of(delta.refusal, self._server, self._model)

    def _begin(self) -> Iterator[Chunk]:
        """Something of the answer has come."""
        if self._first is None:
            self._first = time.perf_counter()
            yield self._prompt_done()
        self._last = time.perf_counter()

    def _take_choices(self) -> tuple[TokenChoice, ...]:
        taken, self._choices = self._choices, ()
        return taken

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
