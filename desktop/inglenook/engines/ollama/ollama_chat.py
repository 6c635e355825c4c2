"""A model that Ollama runs, ready to be asked."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from typing_extensions import override

from inglenook.engines.engine import LoadedModel
from inglenook.engines.estimate import AROUND, estimated_tokens
from inglenook.engines.ollama.answer_lines import AnswerLines
from inglenook.engines.ollama.questions import path_of
from inglenook.engines.ollama.request_body import request_body
from inglenook.engines.over_http.answer_course import AnswerCourse
from inglenook.engines.over_http.trying import Trying
from inglenook.engines.sampling import RANDOM_SEED
from inglenook.errors import EngineError, PromptError, ServerGoneError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inglenook.cancel import Cancel
    from inglenook.engines.engine import Chunk, GenerationRequest, ModelInfo, PromptMessage, WrittenPrompt
    from inglenook.engines.ollama.model_facts import ModelFacts
    from inglenook.engines.served_model import ServedModel
    from inglenook.engines.wire import Wire

_LARGEST_SEED = 2**31 - 1


class OllamaChat(LoadedModel):
    """Made by Ollama. Several answers may be under way at once; ``context_window`` is the one that was asked for."""

    def __init__(
        self, model: ServedModel, facts: ModelFacts, info: ModelInfo, wire: Wire, *, context_window: int | None
    ) -> None:
        self._model = model
        self._facts = facts
        self._info = info
        self._wire = wire
        self._context_window = context_window
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
        model, sampling = self._model, request.sampling
        is_drawn = sampling.seed == RANDOM_SEED and sampling.strategy != "greedy"
        seed = random.randint(0, _LARGEST_SEED) if is_drawn else sampling.seed  # noqa: S311  no secret
        used = RANDOM_SEED if sampling.strategy == "greedy" else seed
        trying = Trying(
            self._wire,
            model,
            path_of(model.server, "chat" if request.raw_prompt is None else "generate"),
            purpose=f"an answer of {model.name} on {model.server.name}",
            body=request_body(model, self._facts, request, seed=used, context_window=self._context_window),
            read=AnswerLines(request.max_tokens).read,
        )
        try:
            yield from AnswerCourse(model, seed, trying).chunks(cancel)
        except ServerGoneError:
            self._is_alive = False  # the next message asks anew what is there
            raise

    @override
    def count_tokens(self, messages: tuple[PromptMessage, ...]) -> int:
        return sum(estimated_tokens(message.text) + AROUND for message in messages)

    @override
    def size(self, text: str) -> int:
        return estimated_tokens(text)

    @override
    def write_prompt(self, request: GenerationRequest) -> WrittenPrompt:
        raise PromptError(say("The server writes the prompt itself and does not show it."))

    @override
    def tokenize(self, text: str) -> tuple[int, ...]:
        raise EngineError(say("“{server}” does not tell tokens.", server=self._model.server.name))

    @override
    def set_threads(self, threads: int) -> None:
        pass  # the server's own affair

    @override
    def unload(self) -> None:
        self._is_alive = False  # there it stays as long as is set: others may use it
