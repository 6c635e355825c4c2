"""A model loaded into the test's own process, to look at what the worker's parts do with it."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

import pytest

os.environ.setdefault("OMP_WAIT_POLICY", "passive")  # before llama.cpp is loaded

from inglenook.engines.engine import (
    Beginning,
    GenerationDone,
    GenerationRequest,
    LoadOptions,
    LoadProgress,
    PromptDone,
    PromptMessage,
    TextChunk,
)
from inglenook.engines.llama_cpp.worker.controls import Controls
from inglenook.engines.llama_cpp.worker.engine_log import EngineLog
from inglenook.engines.llama_cpp.worker.library import open_library
from inglenook.engines.llama_cpp.worker.loaded import Loaded
from inglenook.engines.sampling import Sampling

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from inglenook.engines.constraint import Constraint
    from inglenook.engines.engine import Chunk

GREEDY = Sampling(strategy="greedy")


@dataclass
class Answer:
    """All that came back for one request."""

    done: GenerationDone
    events: list[Chunk] = field(default_factory=list["Chunk"])

    @property
    def text(self) -> str:
        """The answer's text."""
        return "".join(event.text for event in self.events if isinstance(event, TextChunk))

    @property
    def prompt(self) -> PromptDone:
        """What was told of the prompt."""
        return next(event for event in self.events if isinstance(event, PromptDone))


class Engine:
    """A loaded model that can be asked."""

    def __init__(self, path: Path, options: LoadOptions, log: EngineLog) -> None:
        self.controls = Controls()
        self.progress: list[LoadProgress] = []
        self.model = Loaded(str(path), options, on_progress=self.progress.append, controls=self.controls, log=log)

    def show(self, *messages: PromptMessage) -> None:
        """Hand over the images of messages."""
        self.model.images.update({image.sha256: image.data for message in messages for image in message.images})

    def ask(  # noqa: PLR0913  a request has many sides
        self,
        text: str | None = None,
        *messages: PromptMessage,
        raw: str | None = None,
        beginning: Beginning | None = None,
        sampling: Sampling = GREEDY,
        stop: tuple[str, ...] = (),
        max_tokens: int | None = 12,
        reuse: bool = True,
        probabilities: int = 0,
        watch: Callable[[Chunk], None] = lambda _: None,
        constraint: Constraint | None = None,
    ) -> Answer:
        """Answer one question; ``watch`` sees each event as it comes."""
        asked = () if text is None else (PromptMessage("user", text),)
        self.show(*messages)
        request = GenerationRequest(
            messages=asked + messages,
            raw_prompt=raw,
            beginning=beginning,
            sampling=sampling,
            stop=stop,
            max_tokens=max_tokens,
            reuse_cache=reuse,
            probabilities=probabilities,
            constraint=constraint,
        )
        events: list[Chunk] = []

        def emit(event: Chunk) -> None:
            events.append(event)
            watch(event)

        self.controls.begin(self.controls.receive())
        try:
            return Answer(self.model.answer(request, arrived=time.perf_counter(), emit=emit), events)
        finally:
            self.controls.end()


@pytest.fixture(scope="session")
def engine_log() -> Iterator[EngineLog]:
    log = EngineLog(lambda _level, _text: None)
    open_library()
    yield log
    log.close()


@pytest.fixture(scope="session")
def start(engine_log: EngineLog) -> Iterator[Callable[[Path, LoadOptions], Engine]]:
    """Load a model; it is freed at the end."""
    started: list[Engine] = []

    def load(path: Path, options: LoadOptions) -> Engine:
        started.append(Engine(path, options, engine_log))
        return started[-1]

    yield load
    for engine in started:
        engine.model.close()


@pytest.fixture(scope="session")
def smol_engine(start: Callable[[Path, LoadOptions], Engine], request: pytest.FixtureRequest) -> Engine:
    """SmolLM2 with a window of 1,024 tokens."""
    path = cast("Path", request.getfixturevalue("smol"))
    return start(path, LoadOptions(context_window=1024, threads=1))


@pytest.fixture(scope="session")
def gemma_engine(start: Callable[[Path, LoadOptions], Engine], request: pytest.FixtureRequest) -> Engine:
    """Gemma 3 with a window of 2,048 tokens, of which half the layers' memory keeps the last 512 only."""
    path = cast("Path", request.getfixturevalue("gemma"))
    return start(path, LoadOptions(context_window=2048, threads=1, batch=128))
