"""A model on a server that speaks OpenAI's protocol, ready to be asked."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from typing_extensions import override

from inglenook.engines.engine import LoadedModel, WrittenPrompt
from inglenook.engines.openai_compatible.api_paths import api_path
from inglenook.engines.openai_compatible.request_body import draws_seed, request_body
from inglenook.engines.over_http.answer_course import AnswerCourse
from inglenook.engines.over_http.pump import from_events
from inglenook.engines.over_http.trying import Trying
from inglenook.engines.sampling import RANDOM_SEED
from inglenook.errors import PromptError, ServerGoneError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inglenook.cancel import Cancel
    from inglenook.engines.engine import Chunk, GenerationRequest, ModelInfo, PromptMessage
    from inglenook.engines.openai_compatible.model_list import ListedModel
    from inglenook.engines.openai_compatible.token_counts import TokenCounts
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
