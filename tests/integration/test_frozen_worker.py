"""A worker that does not answer is shown to be silent within a second, then ended; a stop need not wait for it."""

from __future__ import annotations

import sys
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
    TextChunk,
    Waiting,
)
from inglenook.engines.llama_cpp.llama_cpp import LlamaCpp
from inglenook.engines.sampling import Sampling
from inglenook.errors import CancelledError, WorkerHungError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGSTOP is a signal of POSIX")

OPTIONS = LoadOptions(context_window=1024, threads=1)
ENDLESS = GenerationRequest((), Sampling(strategy="greedy"), raw_prompt="1, 2, 3, 4, 5, 6, 7, 8,")


def load(
    path: Path, *, patience_s: float, on_progress: Callable[[LoadProgress], None] = lambda _: None, cancel: Cancel
) -> LoadedModel:
    engine = LlamaCpp(patience_s=patience_s)
    return engine.load(str(path), OPTIONS, on_progress=on_progress, cancel=cancel)


def freeze() -> None:
    for process in psutil.Process().children():
        process.suspend()


@pytest.fixture
def patient(smol: Path) -> Iterator[LoadedModel]:
    model = load(smol, patience_s=60, cancel=Cancel())
    yield model
    model.unload()


def test_a_frozen_worker_is_shown_then_ended(smol: Path) -> None:
    model = load(smol, patience_s=2.5, cancel=Cancel())
    chunks: list[Chunk] = []
    answer = model.generate(ENDLESS, Cancel())
    chunks.append(next(chunk for chunk in answer if isinstance(chunk, TextChunk)))
    freeze()
    with pytest.raises(WorkerHungError, match=r"did not answer for \d seconds and was ended"):
        chunks.extend(answer)
    silences = [chunk.seconds for chunk in chunks if isinstance(chunk, Waiting)]
    assert 1.0 < silences[0] < 2.0
    assert silences == sorted(silences)
    assert len(silences) > 2
    assert not model.is_alive
    model.unload()


def test_a_worker_frozen_between_two_answers_is_noticed_by_the_next(smol: Path) -> None:
    model = load(smol, patience_s=2, cancel=Cancel())
    freeze()
    with pytest.raises(WorkerHungError):
        model.count_tokens(())


def test_a_worker_that_wakes_up_goes_on(patient: LoadedModel) -> None:
    waited = 0
    for chunk in patient.generate(ENDLESS, Cancel()):
        if isinstance(chunk, TextChunk) and not waited:
            freeze()
        if isinstance(chunk, Waiting):
            waited += 1
            for process in psutil.Process().children():
                process.resume()
        if isinstance(chunk, TextChunk) and waited:
            break
    assert waited
    assert patient.is_alive


def test_a_stop_does_not_wait_for_a_frozen_worker(patient: LoadedModel) -> None:
    cancel = Cancel()
    chunks: list[Chunk] = []
    for chunk in patient.generate(ENDLESS, cancel):
        chunks.append(chunk)
        if isinstance(chunk, TextChunk):
            freeze()
        if isinstance(chunk, Waiting):
            cancel.cancel()
    assert isinstance(chunks[-1], GenerationDone)
    assert chunks[-1].stop_reason == "cancelled"
    assert chunks[-1].completion_tokens == sum(chunk.tokens for chunk in chunks if isinstance(chunk, TextChunk))
    assert not patient.is_alive


def test_nor_does_unloading_nor_a_load_that_is_cancelled(smol: Path, patient: LoadedModel) -> None:
    freeze()
    patient.unload()
    cancel = Cancel()

    def freeze_and_cancel(progress: LoadProgress) -> None:
        if progress.fraction is not None:
            freeze()
            cancel.cancel()

    with pytest.raises(CancelledError):
        load(smol, patience_s=60, on_progress=freeze_and_cancel, cancel=cancel)
