"""The scripted engine behaves as a real one does, and remembers."""

from __future__ import annotations

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
    TextChunk,
)
from inglenook.engines.scripted import Scripted, ScriptedAnswer
from inglenook.errors import CancelledError, EngineError, LoadError, WorkerDiedError

REQUEST = GenerationRequest((PromptMessage("user", "Hi there"),))


def load(engine: Scripted) -> LoadedModel:
    return engine.load("x.gguf", LoadOptions(), on_progress=lambda _: None, cancel=Cancel())


def text(chunks: list[Chunk]) -> str:
    return "".join(chunk.text for chunk in chunks if isinstance(chunk, TextChunk))


def test_it_answers_in_turn_word_by_word_and_remembers() -> None:
    engine = Scripted(["One  two\nthree. ", ScriptedAnswer("Four", thinking="hm")])
    model = load(engine)
    answers = [list(model.generate(REQUEST, Cancel())) for _ in range(3)]
    assert [text(chunks) for chunks in answers] == [
        "One  two\nthree. ",
        "<think>\nhm\n</think>\n\nFour",
        "One  two\nthree. ",
    ]
    assert sum(isinstance(chunk, TextChunk) for chunk in answers[0]) > 2
    assert isinstance(answers[0][-1], GenerationDone)
    assert engine.requests == [REQUEST] * 3
    assert engine.loads == [("x.gguf", LoadOptions())]


def test_a_cancel_ends_a_slow_answer() -> None:
    model = load(Scripted([ScriptedAnswer("one two three", delay_s=60)]))
    cancel = Cancel()
    chunks: list[Chunk] = []
    for chunk in model.generate(REQUEST, cancel):
        chunks.append(chunk)
        cancel.cancel()
    assert isinstance(chunks[-1], GenerationDone)
    assert chunks[-1].stop_reason == "cancelled"


def test_max_tokens_cut_an_answer() -> None:
    *_, done = load(Scripted(["one two three"])).generate(GenerationRequest((), max_tokens=2), Cancel())
    assert isinstance(done, GenerationDone)
    assert (done.stop_reason, done.completion_tokens) == ("max_tokens", 2)


def test_it_dies_in_the_middle_and_stays_dead() -> None:
    model = load(Scripted([ScriptedAnswer("one two", error=WorkerDiedError("It died."))]))
    chunks: list[Chunk] = []
    with pytest.raises(WorkerDiedError, match="It died"):
        chunks.extend(model.generate(REQUEST, Cancel()))
    assert not model.is_alive
    with pytest.raises(EngineError, match="unloaded"):
        next(model.generate(REQUEST, Cancel()))


def test_a_load_fails_or_is_cancelled() -> None:
    engine = Scripted([], load_error=LoadError("No."), load_s=60)
    cancel = Cancel()

    def stop(_: LoadProgress) -> None:
        cancel.cancel()

    with pytest.raises(CancelledError):
        engine.load("x", LoadOptions(), on_progress=stop, cancel=cancel)
    with pytest.raises(LoadError, match="No"):
        load(Scripted([], load_error=LoadError("No.")))
