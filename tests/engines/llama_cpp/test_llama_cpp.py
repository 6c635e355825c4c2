"""Loading, answering and stopping with the real worker and a real model, as the rest of the app sees it."""

from __future__ import annotations

import math
import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from tests.engines.pictures import png, prompt_image
from tests.engines.tiny_projector import GEMMA_WIDTH, write_projector

from inglenook.cancel import Cancel
from inglenook.engines.beams import BeamsFound, BeamsGrown
from inglenook.engines.engine import (
    Chunk,
    GenerationDone,
    GenerationRequest,
    LoadedModel,
    LoadOptions,
    LoadProgress,
    PromptDone,
    PromptMessage,
    TextChunk,
)
from inglenook.engines.llama_cpp.llama_cpp import LlamaCpp
from inglenook.engines.llama_cpp.messages import TakeImage
from inglenook.engines.llama_cpp.worker_process import WorkerProcess
from inglenook.engines.probed_model import ProbedModel
from inglenook.engines.sampling import Sampling
from inglenook.errors import CancelledError, EngineError, LoadError, ProjectorError, PromptError, WorkerDiedError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from inglenook.engines.llama_cpp.messages import Command

OPTIONS = LoadOptions(context_window=1024, threads=1)
GREEDY = Sampling(strategy="greedy")
LONG = GenerationRequest((PromptMessage("user", "Count from one to a thousand, in words."),), GREEDY)
SHORT = GenerationRequest((PromptMessage("user", "What is the capital of France?"),), GREEDY, max_tokens=12)


def load(path: Path) -> LoadedModel:
    return LlamaCpp().load(str(path), OPTIONS, on_progress=lambda _: None, cancel=Cancel())


def text(chunks: list[Chunk]) -> str:
    return "".join(chunk.text for chunk in chunks if isinstance(chunk, TextChunk))


@pytest.fixture
def model(smol: Path) -> Iterator[LoadedModel]:
    model = load(smol)
    yield model
    model.unload()


def test_it_loads_and_says_what_it_is(smol: Path) -> None:
    seen: list[tuple[LoadProgress, int]] = []
    engine = LlamaCpp()
    model = engine.load(
        str(smol),
        OPTIONS,
        on_progress=lambda progress: seen.append((progress, threading.get_ident())),
        cancel=Cancel(),
    )
    assert seen[0][0] == LoadProgress("Starting the engine", None)
    assert any(progress.fraction == 1.0 for progress, _ in seen)
    assert {thread for _, thread in seen} == {threading.get_ident()}
    assert (model.info.context_window, model.info.layers) == (1024, 30)
    assert model.is_alive
    model.unload()


def test_it_answers_until_it_is_unloaded(model: LoadedModel) -> None:
    chunks = list(model.generate(SHORT, Cancel()))
    assert text(chunks)
    assert isinstance(chunks[-1], GenerationDone)
    assert chunks[-1].completion_tokens == sum(chunk.tokens for chunk in chunks if isinstance(chunk, TextChunk))
    assert any(isinstance(chunk, PromptDone) for chunk in chunks)
    model.unload()
    model.unload()
    assert not model.is_alive
    with pytest.raises(EngineError, match="has been unloaded"):
        next(model.generate(SHORT, Cancel()))


def test_a_cancelled_answer_ends_as_cancelled_and_the_next_one_is_whole(model: LoadedModel) -> None:
    whole = text(list(model.generate(SHORT, Cancel())))
    cancel = Cancel()
    chunks: list[Chunk] = []
    for chunk in model.generate(LONG, cancel):
        chunks.append(chunk)
        if isinstance(chunk, TextChunk):
            cancel.cancel()
    assert isinstance(chunks[-1], GenerationDone)
    assert chunks[-1].stop_reason == "cancelled"
    assert text(list(model.generate(SHORT, Cancel()))) == whole


def test_an_answer_nobody_reads_any_more_is_stopped(model: LoadedModel) -> None:
    answer = model.generate(LONG, Cancel())
    next(chunk for chunk in answer if isinstance(chunk, TextChunk))
    answer.close()  # pyright: ignore[reportAttributeAccessIssue]  a generator, as a leaving for-loop knows
    assert text(list(model.generate(SHORT, Cancel())))


def test_an_answer_that_is_left_at_its_end_is_not_stopped_any_more(model: LoadedModel) -> None:
    answer = model.generate(SHORT, Cancel())
    next(chunk for chunk in answer if isinstance(chunk, GenerationDone))
    answer.close()  # pyright: ignore[reportAttributeAccessIssue]  a generator, as a leaving for-loop knows
    assert model.is_alive  # nothing was waited for that does not come, and nobody was killed for it
    assert text(list(model.generate(SHORT, Cancel())))


def test_a_second_question_at_the_same_time_is_refused_and_harms_nothing(model: LoadedModel) -> None:
    answer = model.generate(SHORT, Cancel())
    chunks = [next(answer)]
    with pytest.raises(EngineError, match="still answering"):
        next(model.generate(SHORT, Cancel()))
    with pytest.raises(EngineError, match="still answering"):
        model.tokenize("x")
    chunks += answer
    assert isinstance(chunks[-1], GenerationDone)
    assert text(chunks)


def test_tokens_are_counted_and_threads_changed(model: LoadedModel) -> None:
    assert model.tokenize("hello") == model.tokenize("hello")
    assert model.count_tokens(SHORT.messages) > len(model.tokenize(SHORT.messages[0].text))
    model.set_threads(2)
    assert text(list(model.generate(SHORT, Cancel())))


def test_a_prompt_is_shown_as_the_model_reads_it(model: LoadedModel) -> None:
    messages = (PromptMessage("system", "Be brief."), PromptMessage("user", "Hi <|im_end|>"))
    written = model.write_prompt(GenerationRequest(messages))
    assert written.text.startswith("<|im_start|>system\nBe brief.<|im_end|>\n<|im_start|>user\nHi <|im_end|>")
    assert written.text.endswith("<|im_start|>assistant\n")
    assert written.tokens == model.count_tokens(messages)
    raw = model.write_prompt(GenerationRequest((), raw_prompt=written.text))
    assert (raw.text, raw.tokens < written.tokens) == (written.text, True)  # there, what the user wrote is a mark
    other = model.write_prompt(GenerationRequest(messages, chat_template="{{ messages[0].content }}!"))
    assert other.text == "Be brief.!"


def test_it_lets_itself_be_looked_into(model: LoadedModel) -> None:
    assert isinstance(model, ProbedModel)
    with pytest.raises(PromptError, match="Nothing was computed yet"):
        model.explain(GREEDY)
    chunks = list(model.generate(replace(SHORT, probabilities=3), Cancel()))
    choices = [choice for chunk in chunks if isinstance(chunk, TextChunk) for choice in chunk.choices]
    assert text(chunks) == "".join(choice.text for choice in choices if choice.text != "<|im_end|>")
    told = model.explain(Sampling(seed=1), top=4)
    assert told.stages[0].survivors == model.info.vocabulary_size
    assert len(told.stages[-1].likeliest) <= 4
    read = model.read_text("Hello there")
    assert read[-1].text == " there"
    with pytest.raises(PromptError, match="stands twice"):
        model.explain(Sampling(sampler_order=("top_k", "top_k")))


def test_a_beam_search_shows_its_tree_and_all_it_found(model: LoadedModel) -> None:
    chunks = list(model.generate(replace(SHORT, sampling=Sampling(strategy="beam_search", beams=3)), Cancel()))
    found = next(chunk.beams for chunk in chunks if isinstance(chunk, BeamsFound))
    assert len(found) == 3
    assert text(chunks) == found[0].text
    assert sum(isinstance(chunk, BeamsGrown) for chunk in chunks) >= 1
    assert isinstance(chunks[-1], GenerationDone)


def test_a_prompt_too_long_is_refused_and_the_model_lives_on(model: LoadedModel) -> None:
    flood = GenerationRequest((PromptMessage("user", "word " * 5_000),))
    with pytest.raises(PromptError):
        list(model.generate(flood, Cancel()))
    assert text(list(model.generate(SHORT, Cancel())))


@pytest.mark.parametrize(
    ("hopeless", "sentence"),
    [
        (GenerationRequest((PromptMessage("user", "x" * 2**26),)), "message is too long"),
        (GenerationRequest((PromptMessage("user", "x" * 2**24),)), "chat is too long"),
        (GenerationRequest((PromptMessage("user", "x"),), Sampling(temperature=math.nan)), "must be finite"),
    ],
    ids=["frame", "chat", "temperature"],
)
def test_what_cannot_be_asked_is_told_and_the_model_lives_on(
    model: LoadedModel, hopeless: GenerationRequest, sentence: str
) -> None:
    with pytest.raises(PromptError, match=sentence):
        list(model.generate(hopeless, Cancel()))
    assert text(list(model.generate(SHORT, Cancel())))


def test_a_file_name_that_is_no_text_is_told_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(LoadError, match="not valid text"):
        load(tmp_path / "caf\udce9.gguf")


def test_a_start_that_fails_in_an_unforeseen_way_is_not_waited_for(smol: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.executable", "python\0")  # ValueError: embedded null byte
    with pytest.raises(ValueError, match="null"):
        load(smol)


def test_a_cancelled_load_leaves_nothing_behind(smol: Path) -> None:
    cancel = Cancel()

    def stop(progress: LoadProgress) -> None:
        if progress.fraction is not None:
            cancel.cancel()

    with pytest.raises(CancelledError):
        LlamaCpp().load(str(smol), OPTIONS, on_progress=stop, cancel=cancel)
    with pytest.raises(CancelledError):
        LlamaCpp().load(str(smol), OPTIONS, on_progress=stop, cancel=cancel)


def test_a_file_that_is_no_model_is_told_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "no model é.gguf"
    path.write_bytes(b"GGUF" + bytes(4096))
    with pytest.raises(LoadError, match="no model é"):
        load(path)


def test_an_engine_that_cannot_be_started_is_told_in_a_sentence(smol: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.executable", "/nowhere/python")
    with pytest.raises(WorkerDiedError, match="could not be started"):
        load(smol)


def test_images_go_to_the_worker_once_and_are_seen(smol_with_projector: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    projector = smol_with_projector.with_name("mmproj-SmolLM2-F32.gguf")
    options = replace(OPTIONS, projector=projector)
    model = LlamaCpp().load(str(smol_with_projector), options, on_progress=lambda _: None, cancel=Cancel())
    sent: list[Command] = []
    send = WorkerProcess.send

    def note(self: WorkerProcess, command: Command) -> None:
        sent.append(command)
        send(self, command)

    monkeypatch.setattr(WorkerProcess, "send", note)
    try:
        assert model.info.sees_images
        talk = [PromptMessage("user", "What is this?", (prompt_image(png((9, 90, 200))),))]
        assert model.count_tokens(tuple(talk)) > 64
        first = text(list(model.generate(GenerationRequest(tuple(talk), GREEDY, max_tokens=8), Cancel())))
        talk += [PromptMessage("assistant", first), PromptMessage("user", "And now?")]
        chunks = list(model.generate(GenerationRequest(tuple(talk), GREEDY, max_tokens=8), Cancel()))
        assert next(chunk.cached_tokens for chunk in chunks if isinstance(chunk, PromptDone)) > 64
        assert [type(command) for command in sent].count(TakeImage) == 1
    finally:
        model.unload()


def test_a_projector_of_another_model_is_told_apart_from_the_model(smol: Path, tmp_path: Path) -> None:
    options = replace(OPTIONS, projector=write_projector(tmp_path / "mmproj.gguf", GEMMA_WIDTH))
    with pytest.raises(ProjectorError, match="made for another model"):
        LlamaCpp().load(str(smol), options, on_progress=lambda _: None, cancel=Cancel())
