"""The worker is killed at any moment: the user reads a sentence, and the next load works."""

from __future__ import annotations

import itertools
import random
import sys
import threading
from typing import TYPE_CHECKING

import psutil
import pytest

from inglenook.cancel import Cancel
from inglenook.engines.engine import (
    Chunk,
    GenerationDone,
    GenerationRequest,
    LoadedModel,
    LoadOptions,
    LoadProgress,
    PromptMessage,
    PromptProgress,
    TextChunk,
)
from inglenook.engines.llama_cpp.llama_cpp import LlamaCpp
from inglenook.engines.sampling import Sampling
from inglenook.errors import WorkerDiedError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a kill is a signal on POSIX")

TIMES = 20
OPTIONS = LoadOptions(context_window=2048, threads=1, batch=8)
QUESTION = (PromptMessage("user", "Hi"),)
ENDLESS = GenerationRequest((), Sampling(strategy="greedy"), raw_prompt="1, 2, 3, 4, 5, 6, 7, 8,")


def load(path: Path, on_progress: Callable[[LoadProgress], None] = lambda _: None) -> LoadedModel:
    return LlamaCpp().load(str(path), OPTIONS, on_progress=on_progress, cancel=Cancel())


def kill_the_worker() -> None:
    for process in psutil.Process().children():
        process.kill()


def assert_next_load_works(path: Path) -> None:
    model = load(path)
    *_, done = model.generate(GenerationRequest(QUESTION, max_tokens=3), Cancel())
    assert isinstance(done, GenerationDone)
    model.unload()


@pytest.mark.parametrize("seed", range(TIMES))
def test_killed_while_loading(smol: Path, seed: int) -> None:
    killer = threading.Timer(random.Random(seed).uniform(0.0, 0.3), kill_the_worker)  # noqa: S311  no secret
    at = random.Random(seed).choice([0, 1, 5, 20, 60])  # noqa: S311  of about sixty
    steps: list[LoadProgress] = []

    def kill_at_last(progress: LoadProgress) -> None:
        steps.append(progress)
        if len(steps) == 1 and at == 0:
            killer.start()
        elif len(steps) == at + 1:
            kill_the_worker()

    with pytest.raises(WorkerDiedError, match=r"memory ran out\. Choose a smaller model"):
        # Killed late, it may just have finished; then its death shows at the first question.
        list(load(smol, kill_at_last).generate(ENDLESS, Cancel()))
    if at == 0:
        killer.join()
    if seed == 0:
        assert_next_load_works(smol)


def ask_and_kill(model: LoadedModel, request: GenerationRequest, is_moment: Callable[[Chunk], bool]) -> None:
    for chunk in model.generate(request, Cancel()):
        if is_moment(chunk):
            kill_the_worker()


@pytest.mark.parametrize("seed", range(TIMES))
def test_killed_while_reading_the_prompt(smol: Path, seed: int) -> None:
    model = load(smol)
    share = random.Random(seed).random()  # noqa: S311  no secret
    request = GenerationRequest((), raw_prompt="A sentence to be read. " * 40)
    with pytest.raises(WorkerDiedError, match="memory ran out"):
        ask_and_kill(
            model, request, lambda chunk: isinstance(chunk, PromptProgress) and chunk.done >= share * chunk.total
        )
    assert not model.is_alive
    if seed == 0:
        assert_next_load_works(smol)
    model.unload()


@pytest.mark.parametrize("seed", range(TIMES))
def test_killed_while_answering(smol: Path, seed: int) -> None:
    model = load(smol)
    pieces = itertools.count(-random.Random(seed).randrange(40))  # noqa: S311  no secret
    with pytest.raises(WorkerDiedError, match="memory ran out"):
        ask_and_kill(model, ENDLESS, lambda chunk: isinstance(chunk, TextChunk) and next(pieces) == 0)
    with pytest.raises(WorkerDiedError, match="memory ran out"):  # and says so again
        model.tokenize("x")
    if seed == 0:
        assert_next_load_works(smol)
    model.unload()
