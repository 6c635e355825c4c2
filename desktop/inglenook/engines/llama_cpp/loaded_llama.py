"""A model in a worker process."""

from __future__ import annotations

import contextlib
import sys
import threading
from dataclasses import replace
from typing import TYPE_CHECKING, NoReturn, TypeVar

from typing_extensions import override

from inglenook.cancel import Cancel
from inglenook.engines.beams import BeamsFound, BeamsGrown
from inglenook.engines.engine import (
    GenerationDone,
    LoadedModel,
    ModelInfo,
    PromptDone,
    PromptProgress,
    TextChunk,
    Waiting,
    WrittenPrompt,
)
from inglenook.engines.llama_cpp.messages import (
    ChoicesRead,
    CountTokens,
    Explain,
    Explained,
    Failed,
    Generate,
    ReadChoices,
    ReadText,
    SetThreads,
    TakeImage,
    Tokenize,
    Tokens,
    WasRead,
)
from inglenook.engines.llama_cpp.prompt_messages import PromptWritten, WritePrompt
from inglenook.engines.llama_cpp.sample_messages import BatchesMeasured, MeasureBatches, Sample
from inglenook.engines.probed_model import ProbedModel
from inglenook.engines.samples import SampledModel, SampleEnded, SamplesDone, SamplesGrown
from inglenook.engines.token_choice import USUAL_CANDIDATES
from inglenook.errors import CancelledError, EngineError, LoadError, OutOfMemoryError, ProjectorError, PromptError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Sequence

    from inglenook.engines.engine import Chunk, GenerationRequest, PromptMessage
    from inglenook.engines.llama_cpp.listening import Listening
    from inglenook.engines.llama_cpp.messages import Command, Event
    from inglenook.engines.llama_cpp.worker_process import WorkerProcess
    from inglenook.engines.samples import BatchCost, SampleRequest, SampleStep
    from inglenook.engines.sampling import Sampling
    from inglenook.engines.token_choice import Explanation, ReadAnswer, ReadToken


Answer = TypeVar("Answer", Tokens, Explained, WasRead, BatchesMeasured)
WAITED_S = 5.0  # for a count of tokens, or a look at the last ones, which is under way


class WorkerBugError(Exception):
    """A bug in the worker; the text is its traceback."""


class LoadedLlama(LoadedModel, ProbedModel, SampledModel):
    """Made by LlamaCpp. While it answers, everything else raises EngineError at once: nothing waits for an answer.

    All others wait for each other.
    """

    def __init__(
        self,
        worker: WorkerProcess,
        info: ModelInfo,
        listening: Listening,
        on_unload: Callable[[], None] = lambda: None,
    ) -> None:
        self._on_unload = on_unload
        self._worker = worker
        self._info = info
        self._listening = listening
        self._asked = threading.Lock()
        self._is_answering = False
        self._shown: set[str] = set()  # hashes of the images that the worker has

    @property
    @override
    def info(self) -> ModelInfo:
        return self._info

    @property
    @override
    def is_alive(self) -> bool:
        return self._worker.is_alive

    @override
    def generate(self, request: GenerationRequest, cancel: Cancel) -> Iterator[Chunk]:
        with self._alone():
            self._is_answering = True
            try:
                yield from self._answer(request, cancel)
            finally:
                self._is_answering = False

    @override
    def count_tokens(self, messages: tuple[PromptMessage, ...]) -> int:
        with self._alone():
            return len(self._tokens(CountTokens(self._shown_once(messages))))

    @override
    def write_prompt(self, request: GenerationRequest) -> WrittenPrompt:
        bare = tuple(replace(message, images=()) for message in request.messages)
        with self._alone():
            events = self._ask(WritePrompt(replace(request, messages=bare)), Cancel())
            return next(WrittenPrompt(event.text, event.tokens) for event in events if isinstance(event, PromptWritten))

    @override
    def tokenize(self, text: str) -> tuple[int, ...]:
        with self._alone():
            return self._tokens(Tokenize(text))

    @override
    def explain(self, sampling: Sampling, *, token: int | None = None, top: int = 10, back: int = 0) -> Explanation:
        with self._alone():
            answer = self._answered(Explain(sampling, token, top, back), Explained)
            return answer.explanation

    @override
    def read_text(self, text: str, messages: Sequence[PromptMessage] = ()) -> tuple[ReadToken, ...]:
        with self._alone():
            return self._answered(ReadText(text, self._shown_once(tuple(messages))), WasRead).tokens

    @override
    def read_choices(
        self,
        request: GenerationRequest,
        *,
        top: int = USUAL_CANDIDATES,
        on_progress: Callable[[PromptProgress], None],
        cancel: Cancel,
    ) -> ReadAnswer:
        with self._alone():
            named = replace(request, messages=self._shown_once(request.messages))
            for event in self._ask(ReadChoices(named, top), cancel):
                if isinstance(event, PromptProgress):
                    on_progress(event)
                elif isinstance(event, ChoicesRead):
                    return event.answer
        raise EngineError(say("The engine has said nothing of these tokens. Try again."))

    @override
    def sample(self, request: SampleRequest, cancel: Cancel) -> Iterator[SampleStep]:
        with self._alone():
            self._is_answering = True
            try:
                yield from self._sampled(request, cancel)
            finally:
                self._is_answering = False

    @override
    def batch_costs(self, widths: Sequence[int]) -> tuple[BatchCost, ...]:
        with self._alone():
            return self._answered(MeasureBatches(tuple(widths)), BatchesMeasured).costs

    @override
    def set_threads(self, threads: int) -> None:
        self._worker.send(SetThreads(threads))

    @override
    def unload(self) -> None:
        self._worker.close()
        self._on_unload()

    def _answer(self, request: GenerationRequest, cancel: Cancel) -> Iterator[Chunk]:
        written = 0
        done: GenerationDone | None = None
        try:
            named = replace(request, messages=self._shown_once(request.messages))
            for event in self._ask(Generate(named), cancel):
                match event:
                    case GenerationDone():
                        done = event
                        break
                    case TextChunk():
                        written += event.tokens
                        yield event
                    case PromptProgress() | PromptDone() | BeamsGrown() | BeamsFound() | Waiting():
                        yield event
                    case _:
                        pass
        except CancelledError:  # it did not obey and was killed: to the user that is a stop like any other
            done = GenerationDone("cancelled", written, ttft_s=0.0, prompt_s=0.0, generation_s=0.0)
        except GeneratorExit:  # nobody wants the rest
            if not sys.is_finalizing():  # the threads that would bring the worker's answer have ended
                self._stop()
            raise
        if done is not None:
            yield done  # here, where leaving is not taken for a wish to stop

    def _sampled(self, request: SampleRequest, cancel: Cancel) -> Iterator[SampleStep]:
        done = SamplesDone(is_cancelled=True)
        try:
            for event in self._ask(Sample(request), cancel):
                match event:
                    case SamplesDone():
                        done = event
                        break
                    case PromptProgress() | PromptDone() | SamplesGrown() | SampleEnded() | Waiting():
                        yield event
                    case _:
                        pass
        except CancelledError:  # as above
            pass
        except GeneratorExit:
            if not sys.is_finalizing():
                self._stop()
            raise
        yield done  # here, where leaving is not taken for a wish to stop

    def _stop(self) -> None:
        cancel = Cancel()
        cancel.cancel()
        with contextlib.suppress(CancelledError, EngineError):
            for event in self._listen(cancel):
                if isinstance(event, GenerationDone | SamplesDone):
                    return

    def _tokens(self, command: CountTokens | Tokenize) -> tuple[int, ...]:
        return self._answered(command, Tokens).ids

    def _answered(self, command: Command, kind: type[Answer]) -> Answer:
        return next(event for event in self._ask(command, Cancel()) if isinstance(event, kind))

    def _shown_once(self, messages: tuple[PromptMessage, ...]) -> tuple[PromptMessage, ...]:
        """Send the images that the worker does not have yet; the messages name them by their hashes from then on."""
        for image in (image for message in messages for image in message.images):
            if image.sha256 not in self._shown:
                self._worker.send(TakeImage(image.sha256, image.data))
                self._shown.add(image.sha256)
        return tuple(
            replace(message, images=tuple(replace(image, data=b"") for image in message.images))
            if message.images
            else message
            for message in messages
        )

    def _ask(self, command: Command, cancel: Cancel) -> Iterator[Event | Waiting]:
        self._worker.send(command)
        return self._listen(cancel)

    def _listen(self, cancel: Cancel) -> Iterator[Event | Waiting]:
        for event in self._listening.events(self._worker, cancel, stop_s=self._listening.patience_s):
            if isinstance(event, Failed):
                raise_failure(event)
            yield event

    @contextlib.contextmanager
    def _alone(self) -> Generator[None]:
        if not self._asked.acquire(timeout=0.0 if self._is_answering else WAITED_S):
            raise EngineError(say("The model is still answering. Wait for the end of the answer, or stop it."))
        try:
            yield
        finally:
            self._asked.release()


def raise_failure(failure: Failed) -> NoReturn:
    """Raise what the worker has reported."""
    match failure.error:
        case "load":
            raise LoadError(failure.sentence)
        case "memory":
            raise OutOfMemoryError(failure.sentence)
        case "projector":
            raise ProjectorError(failure.sentence)
        case "prompt":
            raise PromptError(failure.sentence)
        case "cancelled":
            raise CancelledError(failure.sentence)
        case "bug":
            raise WorkerBugError(failure.sentence)
