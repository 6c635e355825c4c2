"""Several answers to one prompt, drawn side by side in a context of their own, where the prompt lies once."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

from inglenook.engines.engine import PromptDone
from inglenook.engines.llama_cpp.worker.batch_costs import measure_batches
from inglenook.engines.llama_cpp.worker.decoder import Decoder
from inglenook.engines.llama_cpp.worker.growth import Growth, Wanted
from inglenook.engines.llama_cpp.worker.prompt import check_prompt
from inglenook.engines.llama_cpp.worker.sequences import Sequences
from inglenook.engines.samples import MOST_WIDTH, SamplesDone
from inglenook.errors import PromptError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from inglenook.engines.engine import GenerationRequest, PromptProgress, TextChunk
    from inglenook.engines.llama_cpp.worker.chat_template import ChatTemplate
    from inglenook.engines.llama_cpp.worker.context import Context
    from inglenook.engines.llama_cpp.worker.prompt import Prompt, PromptWriter
    from inglenook.engines.llama_cpp.worker.prompt_cache import PromptCache
    from inglenook.engines.llama_cpp.worker.reached import Reached
    from inglenook.engines.samples import BatchCost, SampleEnded, SampleRequest, SamplesGrown

    Emit = Callable[[PromptProgress | PromptDone | TextChunk | SamplesGrown | SampleEnded], None]

_SEARCHES = ("beam_search", "contrastive_search")


class SideBySide:
    """Of a loaded model; the chat's memory holds the prompt afterwards, as after an answer.

    ``writing`` gives the template, the model's own or another, and what writes prompts with it.
    """

    def __init__(
        self,
        reached: Reached,
        context: Context,
        cache: PromptCache,
        writing: Callable[[str | None], tuple[ChatTemplate, PromptWriter]],
    ) -> None:
        self._reached = reached
        self._context = context
        self._cache = cache
        self._writing = writing

    def costs(self, widths: Sequence[int]) -> tuple[BatchCost, ...]:
        """What steps of so many answers at once take; raises PromptError, CancelledError."""
        return measure_batches(self._reached, widths)

    def write(self, request: SampleRequest, emit: Emit) -> SamplesDone:
        """Raises PromptError when the engine fails, or the prompt or the sampling makes no sense."""
        generation = request.generation
        _check(generation)
        template, writer = self._writing(generation.chat_template)
        prompt = writer.write(generation)
        try:
            check_prompt(prompt, self._context.window)
            if not generation.reuse_cache:
                self._cache.clear()
            cached = self._cache.reuse(prompt.tokens, repeatable=True)
            decoder = Decoder(self._context, self._cache, self._reached.pieces, self._reached.controls, emit)
            begun = time.perf_counter()
            if not decoder.read(prompt, cached):
                return SamplesDone(is_cancelled=True, prompt_s=time.perf_counter() - begun)
            read = time.perf_counter()
            emit(PromptDone(len(prompt.tokens), cached, prompt.end, request.seeds[0], template.notice))
            done = self._answer(request, prompt, generation.stop + template.stop, emit)
            return replace(done, prompt_s=read - begun, generation_s=time.perf_counter() - read)
        finally:
            prompt.close()

    def _answer(self, request: SampleRequest, prompt: Prompt, stop: tuple[str, ...], emit: Emit) -> SamplesDone:
        length = len(prompt.tokens)
        room = self._context.window - length
        limit = max(1, min(room, request.generation.max_tokens or room))
        # So many that all have room, whatever their lengths come to: nothing has to be thrown away then.
        width = min(request.width, len(request.seeds), MOST_WIDTH, room // limit)
        if width < 2:  # noqa: PLR2004  one is not several
            return SamplesDone(
                is_cancelled=False,
                problem=say(
                    "Beside the prompt, the context window has no room for several answers of this length, so they "
                    "are written one after the other."
                ),
            )
        try:
            sequences = Sequences(self._reached, count=width + 1, cells=length + width * limit, outputs=width)
        except PromptError:
            problem = say("There is no memory for several answers at once, so they are written one after the other.")
            return SamplesDone(is_cancelled=False, problem=problem)
        growth: Growth | None = None
        try:
            if not sequences.take_prompt(self._context):
                problem = say("This model cannot write several answers at once, so they are written one by one.")
                return SamplesDone(is_cancelled=False, problem=problem)
            sequences.context.watch(self._should_abort)
            wanted = Wanted(request.generation.sampling, stop, limit)
            growth = Growth(self._reached, self._context, sequences, prompt, wanted, emit)
            return SamplesDone(is_cancelled=not growth.write(request.seeds), width=width)
        finally:
            if growth is not None:
                growth.close()
            sequences.close()

    def _should_abort(self) -> bool:
        self._reached.controls.steps += 1
        return self._reached.controls.stop


def _check(generation: GenerationRequest) -> None:
    """Raise PromptError for what can only be written one after the other."""
    if generation.constraint is not None or generation.sampling.strategy in _SEARCHES or generation.beginning:
        raise PromptError(say("Answers like these can only be written one after the other."))
    if any(message.images for message in generation.messages):
        raise PromptError(say("With images, answers can only be written one after the other."))
