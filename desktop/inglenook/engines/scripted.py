"""An engine that answers from a script and remembers what it was asked: for tests and screenshots."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from typing_extensions import override

from inglenook.engines.engine import (
    Engine,
    GenerationDone,
    LoadedModel,
    LoadProgress,
    ModelInfo,
    PromptDone,
    PromptProgress,
    TextChunk,
    WrittenPrompt,
)
from inglenook.engines.scripted_embedding import ScriptedEmbedding
from inglenook.errors import EngineError, WorkerError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from inglenook.cancel import Cancel
    from inglenook.engines.embedding import EmbeddingModel
    from inglenook.engines.engine import Chunk, GenerationRequest, LoadOptions, PromptMessage, StopReason
    from inglenook.errors import InglenookError

SCRIPTED_MODEL = ModelInfo(
    name="Scripted",
    architecture="scripted",
    parameters=135_000_000,
    context_window=8192,
    trained_context=8192,
    vocabulary_size=49_152,
    layers=30,
    gpu_layers=0,
    devices=("CPU",),
    threads=2,
    has_chat_template=True,
    load_seconds=0.1,
    engine="scripted",
)
THINK_START, THINK_END = "<think>\n", "\n</think>\n\n"


@dataclass(frozen=True, slots=True)
class ScriptedAnswer:
    """What to say, word by word, and how it goes wrong."""

    text: str
    thinking: str = ""  # comes first, between <think> tags
    delay_s: float = 0.0  # before each word
    prompt_s: float = 0.0  # reading the prompt
    error: Exception | None = None  # raised after the last word; a WorkerError also ends the model
    stop_reason: StopReason = "end"
    notice: str | None = None


class Scripted(Engine):
    """Gives its answers in turn, from the first again after the last.

    ``loads`` and ``requests`` are what it was asked, oldest first. ``load_error`` is raised by every load while set;
    ``load_s`` is how long a load takes.
    """

    def __init__(
        self,
        answers: Sequence[str | ScriptedAnswer],
        *,
        info: ModelInfo = SCRIPTED_MODEL,
        load_s: float = 0.0,
        load_error: InglenookError | None = None,
    ) -> None:
        self.loads: list[tuple[str, LoadOptions]] = []
        self.requests: list[GenerationRequest] = []
        self.load_error = load_error
        self.embedded: list[str] = []  # texts that were turned into vectors
        self.embedding_error: InglenookError | None = None  # raised by every load of an embedding model while set
        self._answers: list[ScriptedAnswer] = []
        self._info = info
        self._load_s = load_s
        self.set_answers(answers)

    def set_answers(self, answers: Sequence[str | ScriptedAnswer]) -> None:
        """Another script; its place is counted on."""
        self._answers = [ScriptedAnswer(answer) if isinstance(answer, str) else answer for answer in answers]

    @override
    def load(
        self,
        source: str,
        options: LoadOptions,
        *,
        on_progress: Callable[[LoadProgress], None],
        cancel: Cancel,
    ) -> LoadedModel:
        self.loads.append((source, options))
        for fraction in (0.0, 0.5, 1.0):
            on_progress(LoadProgress(say("Reading the weights"), fraction))
            cancel.wait(self._load_s / 3)
            cancel.raise_if_set()
        if self.load_error is not None:
            raise self.load_error
        return ScriptedModel(self._info, self._next)

    @override
    def load_embedding(
        self,
        source: str,
        options: LoadOptions,
        *,
        on_progress: Callable[[LoadProgress], None],
        cancel: Cancel,
    ) -> EmbeddingModel:
        self.loads.append((source, options))
        cancel.wait(self._load_s)
        cancel.raise_if_set()
        if self.embedding_error is not None:
            raise self.embedding_error
        return ScriptedEmbedding(self.embedded)

    def _next(self, request: GenerationRequest) -> ScriptedAnswer:
        answer = self._answers[len(self.requests) % len(self._answers)]
        self.requests.append(request)
        return answer


class ScriptedModel(LoadedModel):
    """Made by Scripted. A token is a word."""

    def __init__(self, info: ModelInfo, answer_for: Callable[[GenerationRequest], ScriptedAnswer]) -> None:
        self.threads = info.threads
        self._info = info
        self._answer_for = answer_for
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
        self._raise_if_dead()
        answer = self._answer_for(request)
        began = time.perf_counter()
        total = self.count_tokens(request.messages)
        yield PromptProgress(0, total)
        cancel.wait(answer.prompt_s)
        yield PromptProgress(total, total)
        yield PromptDone(total, 0, prompt_end="assistant\n", seed=max(request.sampling.seed, 0), notice=answer.notice)
        read_s = time.perf_counter() - began
        spoken = 0
        for word in words(answer)[: request.max_tokens]:
            if cancel.wait(answer.delay_s):
                break
            spoken += 1
            yield TextChunk(word, 1)
        if answer.error is not None and not cancel.is_set:
            self._is_alive = not isinstance(answer.error, WorkerError)
            raise answer.error
        is_cut = request.max_tokens is not None and spoken >= request.max_tokens
        reason = "cancelled" if cancel.is_set else "max_tokens" if is_cut else answer.stop_reason
        generation_s = time.perf_counter() - began - read_s
        yield GenerationDone(reason, spoken, ttft_s=read_s, prompt_s=read_s, generation_s=generation_s)

    @override
    def count_tokens(self, messages: tuple[PromptMessage, ...]) -> int:
        return sum(len(self.tokenize(message.text)) for message in messages)

    @override
    def write_prompt(self, request: GenerationRequest) -> WrittenPrompt:
        """In ChatML, as llama.cpp does where a model has no template."""
        turns = (f"<|im_start|>{message.role}\n{message.text}<|im_end|>\n" for message in request.messages)
        pieces = "".join(piece.text for piece in request.pieces)
        text = pieces or "".join(turns) + "<|im_start|>assistant\n"
        return WrittenPrompt(text, len(self.tokenize(text)))

    @override
    def tokenize(self, text: str) -> tuple[int, ...]:
        self._raise_if_dead()
        return tuple(range(len(text.split())))

    @override
    def set_threads(self, threads: int) -> None:
        self.threads = threads

    @override
    def unload(self) -> None:
        self._is_alive = False

    def _raise_if_dead(self) -> None:
        if not self._is_alive:
            raise EngineError(say("The model has been unloaded. Load it again."))


def words(answer: ScriptedAnswer) -> list[str]:
    """The pieces that an answer is streamed in; put together they are the answer."""
    thinking = f"{THINK_START}{answer.thinking}{THINK_END}" if answer.thinking else ""
    return re.findall(r"\s*\S+|\s+", thinking + answer.text)
