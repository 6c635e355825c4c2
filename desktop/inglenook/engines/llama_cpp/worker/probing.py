"""Looking into a loaded model without writing an answer."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from inglenook.engines.engine import GenerationRequest
from inglenook.engines.llama_cpp.worker.answer_reading import AnswerReading
from inglenook.engines.llama_cpp.worker.explaining import Explaining
from inglenook.engines.llama_cpp.worker.last_logits import LastLogits
from inglenook.engines.llama_cpp.worker.text_reading import TextReading
from inglenook.errors import PromptError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.engines.engine import PromptMessage, PromptProgress
    from inglenook.engines.llama_cpp.worker.context import Context
    from inglenook.engines.llama_cpp.worker.prompt import Prompt
    from inglenook.engines.llama_cpp.worker.prompt_cache import PromptCache
    from inglenook.engines.llama_cpp.worker.reached import Reached
    from inglenook.engines.sampling import Sampling
    from inglenook.engines.token_choice import Explanation, ReadAnswer, ReadToken


class Probing:
    """``write`` makes the prompt of a request, and raises PromptError when it does not fit."""

    def __init__(
        self, reached: Reached, context: Context, cache: PromptCache, write: Callable[[GenerationRequest], Prompt]
    ) -> None:
        self._reached = reached
        self._cache = cache
        self._write = write
        self._last = LastLogits(context, cache, reached.controls, reached.vocabulary.size)

    def explain(self, sampling: Sampling, token: int | None, top: int, back: int = 0) -> Explanation:
        """What this sampling would make of the probabilities that the last computation left, or of earlier ones.

        Raises PromptError, CancelledError.
        """
        if not self._cache.tokens:
            raise PromptError(say("Nothing was computed yet, so there is nothing to explain. Ask the model something."))
        logits = self._last.back(back)
        tokens = self._cache.tokens
        here = len(tokens) - back
        explaining = Explaining(logits, self._reached.place, self._reached.vocabulary)
        told = explaining.explain(
            sampling,
            [known for known in tokens[:here] if known >= 0],
            tokens[here] if token is None and back else token,
            top,
        )
        return replace(told, most_back=self._last.most_back)

    def read_choices(self, request: GenerationRequest, top: int, emit: Callable[[PromptProgress], None]) -> ReadAnswer:
        """How each token of a prompt and an answer's beginning comes; raises PromptError, LoadError, CancelledError."""
        prompt = self._write(request)
        prompt.close()
        if prompt.images:
            raise PromptError(say("Only words can be measured, and there are images in this chat. Remove them."))
        begins = len(prompt.tokens)
        if request.beginning is not None:
            bare = self._write(replace(request, beginning=None))
            bare.close()
            pairs = zip(bare.tokens, prompt.tokens, strict=False)
            begins = next((place for place, (one, other) in enumerate(pairs) if one != other), len(bare.tokens))
        return AnswerReading(self._reached, emit).read(prompt.tokens, begins, request.sampling, top)

    def read_text(
        self, text: str, messages: tuple[PromptMessage, ...], emit: Callable[[PromptProgress], None]
    ) -> tuple[ReadToken, ...]:
        """How expected each token of a text is, or of messages; raises PromptError, LoadError, CancelledError."""
        prompt = self._write(GenerationRequest(messages, raw_prompt=None if messages else text))
        prompt.close()
        if prompt.images:
            raise PromptError(say("Only words can be measured, and there are images in this chat. Remove them."))
        return TextReading(self._reached, emit).read(prompt.tokens)
