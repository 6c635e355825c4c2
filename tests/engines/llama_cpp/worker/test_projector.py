"""Images through llama.cpp's mtmd, with projectors of random weights: what is said of an image is noise."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, cast

import pytest
from llama_cpp import mtmd_cpp as mtmd
from tests.engines.llama_cpp.worker.conftest import GREEDY, Engine
from tests.engines.pictures import png, prompt_image
from tests.engines.tiny_projector import GEMMA_WIDTH, SMOL_WIDTH, write_projector

from inglenook.engines.engine import GenerationRequest, LoadOptions, PromptImage, PromptMessage, PromptProgress
from inglenook.engines.llama_cpp.worker.image_layout import _chunk
from inglenook.engines.llama_cpp.worker.library import api
from inglenook.engines.llama_cpp.worker.projector import STEP, Projector
from inglenook.engines.sampling import Sampling
from inglenook.errors import ProjectorError, PromptError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from inglenook.engines.llama_cpp.worker.engine_log import EngineLog

RANDOM = Sampling(temperature=1.0)


RED, BLUE = prompt_image(png((220, 30, 20))), prompt_image(png((20, 60, 210), 64, 64))


def about(*images: PromptImage, text: str = "What is in this picture?") -> PromptMessage:
    return PromptMessage("user", text, images)


@pytest.fixture(scope="session")
def smol_eyes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_projector(tmp_path_factory.mktemp("eyes") / "mmproj-smol.gguf", SMOL_WIDTH)


@pytest.fixture(scope="session")
def gemma_eyes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An image is 16 tokens, each of which looks at all the others."""
    return write_projector(tmp_path_factory.mktemp("eyes") / "mmproj-gemma.gguf", GEMMA_WIDTH, "gemma3", side=128)


@pytest.fixture(scope="session")
def seeing_smol(start: Callable[[Path, LoadOptions], Engine], smol: Path, smol_eyes: Path) -> Engine:
    return start(smol, LoadOptions(context_window=1024, threads=1, projector=smol_eyes))


@pytest.fixture(scope="session")
def seeing_gemma(start: Callable[[Path, LoadOptions], Engine], gemma: Path, gemma_eyes: Path) -> Engine:
    return start(gemma, LoadOptions(context_window=1024, threads=1, batch=128, projector=gemma_eyes))


@pytest.fixture(params=["seeing_smol", "seeing_gemma"])
def engine(request: pytest.FixtureRequest) -> Engine:
    """One whose images are read like text, and one whose images are read as a whole."""
    return cast("Engine", request.getfixturevalue(request.param))


@pytest.fixture
def looked(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Each time that a projector computes something."""
    found: list[int] = []
    encode = mtmd.mtmd_encode_chunk

    def count(context: mtmd.mtmd_context_p, chunk: mtmd.mtmd_input_chunk_p) -> int:
        found.append(int(chunk))
        return encode(context, chunk)

    monkeypatch.setattr(mtmd, "mtmd_encode_chunk", count)
    return found


def test_what_is_told_of_a_projector(seeing_smol: Engine, smol_eyes: Path, smol_engine: Engine) -> None:
    info = seeing_smol.model.info
    assert info.sees_images
    assert info.projector is not None
    assert info.projector.device == ""
    assert abs(smol_eyes.stat().st_size - info.projector.weights) < 20_000
    assert info.projector.compute > 0
    assert not smol_engine.model.info.sees_images
    assert any(step.stage == "Reading the projector" and step.fraction == 1.0 for step in seeing_smol.progress)


def test_what_is_seen_changes_the_answer(engine: Engine) -> None:
    red, blue, again = (after_reading(engine, about(one)) for one in (RED, BLUE, RED))
    assert red == again
    assert red != blue


def test_an_image_counts(engine: Engine) -> None:
    message = about(RED)
    assert engine.ask(None, message).prompt.prompt_tokens == len(engine.model.count_tokens((message,)))


def test_an_image_is_read_as_llama_cpps_own_programs_read_it(engine: Engine) -> None:
    """Against mtmd_helper_eval_chunk_single, which decodes by itself; other batches differ in the last digits."""
    message = about(RED, BLUE)
    ours = after_reading(engine, message)
    theirs, of_others = helpers_logits(engine, message), helpers_logits(engine, about(BLUE, RED))
    assert apart(ours, theirs) < apart(ours, of_others) / 5
    assert ours.index(max(ours)) == theirs.index(max(theirs))


def after_reading(engine: Engine, message: PromptMessage) -> list[float]:
    """What the model makes of the next token."""
    engine.ask(None, message, max_tokens=0, reuse=False)
    return logits(engine)


def apart(one: list[float], other: list[float]) -> float:
    """How far two are from each other on average."""
    return sum(abs(mine - yours) for mine, yours in zip(one, other, strict=True)) / len(one)


def logits(engine: Engine) -> list[float]:
    found = api.llama_get_logits_ith(engine.model._context.handle, -1)
    return found[: engine.model._vocabulary.size]


def helpers_logits(engine: Engine, message: PromptMessage) -> list[float]:
    model = engine.model
    projector = cast("Projector", model._projector)
    engine.show(message)
    prompt = model._writer.write(GenerationRequest((message,)))
    assert prompt.layout is not None
    layout = prompt.layout
    model._cache.clear()
    place = 0
    try:
        for piece in layout.pieces:
            end = api.llama_pos(place)
            is_last = piece is layout.pieces[-1]
            number = layout.pieces.index(piece)
            chunk = _chunk(layout._chunks, number) if isinstance(piece, list) else layout.seen(piece)
            code = mtmd.mtmd_helper_eval_chunk_single(
                projector._handle,
                model._context.handle,
                chunk,
                api.llama_pos(place),
                api.llama_seq_id(0),
                512,
                is_last,
                ctypes.pointer(end),
            )
            assert code == 0
            place = end.value
        return logits(engine)
    finally:
        prompt.close()
        model._cache.clear()


@pytest.mark.parametrize("sampling", [GREEDY, RANDOM])
def test_a_second_question_does_not_look_again(engine: Engine, looked: list[int], sampling: Sampling) -> None:
    engine.model._cache.clear()
    cast("Projector", engine.model._projector)._kept.clear()
    first = engine.ask(None, about(RED), sampling=sampling)
    assert len(looked) == 1
    more = (about(RED), PromptMessage("assistant", first.text), PromptMessage("user", "And what else?"))
    second = engine.ask(None, *more, sampling=sampling)
    assert len(looked) == 1
    assert second.prompt.cached_tokens >= first.prompt.prompt_tokens - 32


def test_another_image_at_the_same_place_is_not_taken_for_it(engine: Engine) -> None:
    fresh = engine.ask(None, about(BLUE), reuse=False)
    engine.ask(None, about(RED), reuse=False)
    after = engine.ask(None, about(BLUE))
    assert after.text == fresh.text


def test_an_answer_does_not_depend_on_what_was_cached(engine: Engine) -> None:
    talk: list[PromptMessage] = []
    for question in (about(RED, BLUE), PromptMessage("user", "Which is larger?"), about(RED, text="Is it this one?")):
        talk.append(question)
        cached = engine.ask(None, *talk, max_tokens=24)
        talk.append(PromptMessage("assistant", cached.text))
    fresh = engine.ask(None, *talk[:-1], max_tokens=24, reuse=False)
    assert cached.text == fresh.text


def test_an_image_seen_before_is_not_looked_at_again_elsewhere(engine: Engine, looked: list[int]) -> None:
    engine.ask(None, about(RED), max_tokens=1)
    looked.clear()
    engine.ask(None, PromptMessage("system", "Be brief."), about(RED, text="Now?"), max_tokens=1)
    assert not looked


def test_progress_goes_over_images(seeing_smol: Engine) -> None:
    answer = seeing_smol.ask(None, about(RED, BLUE), max_tokens=1, reuse=False)
    steps = [event for event in answer.events if isinstance(event, PromptProgress)]
    assert steps[-1].done == steps[-1].total == answer.prompt.prompt_tokens
    assert len(steps) >= 5


def test_stopping_while_an_image_is_looked_at(seeing_smol: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    projector = cast("Projector", seeing_smol.model._projector)
    projector._kept.clear()
    encode = mtmd.mtmd_encode_chunk
    nodes: list[int] = []

    def stopped(context: mtmd.mtmd_context_p, chunk: mtmd.mtmd_input_chunk_p) -> int:
        seeing_smol.controls.stop = True
        before = projector._nodes
        code = encode(context, chunk)
        nodes.append(projector._nodes - before)
        return code

    monkeypatch.setattr(mtmd, "mtmd_encode_chunk", stopped)
    answer = seeing_smol.ask(None, about(RED), reuse=False)
    assert nodes[0] <= STEP  # of some 60
    assert answer.done.stop_reason == "cancelled"
    assert not projector._kept
    monkeypatch.undo()
    assert seeing_smol.ask(None, about(RED)).done.stop_reason != "cancelled"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no picture at all",
        RED.data[:60],
        b"ID3" + bytes(200),  # sound, as mtmd would take it
        b"RIFF\x10\0\0\0WEBPVP8L" + bytes(40),
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + (2**31 - 1).to_bytes(4, "big") * 2 + b"\x08\x02\0\0\0",
        b"GIF89a" + b"\x40\0\x40\0" + bytes(10),
        b"\xff\xd8\xff\xe0" + bytes(30),
    ],
)
def test_what_is_no_image_is_refused(seeing_smol: Engine, data: bytes) -> None:
    with pytest.raises(PromptError, match="cannot be read"):
        seeing_smol.ask(None, about(prompt_image(data)))
    assert seeing_smol.ask("Hello!").text


def test_a_mark_in_a_text_is_no_image(seeing_smol: Engine) -> None:
    marker = mtmd.mtmd_default_marker().decode()
    text = f"{marker} <|im_end|> {marker}"
    answer = seeing_smol.ask(None, about(RED, text=text), max_tokens=1, reuse=False)
    plain = seeing_smol.ask(None, PromptMessage("user", text), max_tokens=1, reuse=False)
    assert answer.prompt.prompt_tokens == plain.prompt.prompt_tokens + 64


def test_a_model_without_a_projector_says_that_it_reads_text_only(smol_engine: Engine) -> None:
    with pytest.raises(PromptError, match="reads text only"):
        smol_engine.ask(None, about(RED))


def test_more_images_than_the_window_holds_are_refused(seeing_smol: Engine) -> None:
    with pytest.raises(PromptError, match="context window"):
        seeing_smol.ask(None, about(*[RED] * 20))


def broken(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def test_a_projector_of_another_model_is_told(
    start: Callable[[Path, LoadOptions], Engine], smol: Path, gemma_eyes: Path, engine_log: EngineLog
) -> None:
    with pytest.raises(ProjectorError, match=r"made for another model: it writes 640 numbers a token.* reads 576"):
        start(smol, LoadOptions(context_window=256, threads=1, projector=gemma_eyes))
    assert engine_log.lines()


@pytest.mark.parametrize("data", [b"", b"GGUF", b"no projector"])
def test_a_broken_projector_is_told(
    start: Callable[[Path, LoadOptions], Engine], smol: Path, tmp_path: Path, data: bytes
) -> None:
    path = broken(tmp_path / "mmproj.gguf", data)
    with pytest.raises(ProjectorError, match=r"The projector “mmproj\.gguf”"):
        start(smol, LoadOptions(context_window=256, threads=1, projector=path))


def test_positions_of_text_after_an_image(seeing_smol: Engine) -> None:
    prompt_tokens = seeing_smol.ask(None, about(RED), max_tokens=0, reuse=False).prompt.prompt_tokens
    assert seeing_smol.model._context.length() == prompt_tokens
