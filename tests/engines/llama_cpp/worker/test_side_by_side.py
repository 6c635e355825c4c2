"""Answers that grow side by side are those that each seed gives alone, as far as rounding lets them be."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import pytest
from tests.engines.tiny_llama import TinyLlama, write_gguf

from inglenook.engines.engine import GenerationRequest, LoadOptions, PromptDone, PromptMessage, TextChunk
from inglenook.engines.samples import (
    WIDTHS,
    BatchCost,
    SampleEnded,
    SampleRequest,
    SamplesDone,
    SamplesGrown,
    best_width,
)
from inglenook.engines.sampling import Sampling
from inglenook.errors import PromptError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from inglenook.engines.engine import PromptProgress, StopReason

    from .conftest import Engine

    Event = PromptProgress | PromptDone | TextChunk | SamplesGrown | SampleEnded

EXACT = LoadOptions(context_window=512, threads=1, flash_attention="off", kv_type_k="f32", kv_type_v="f32")
WARM = Sampling(temperature=1.0, top_k=0, top_p=1.0, min_p=0.0)


@dataclass
class Drawn:
    """What came of some seeds."""

    done: SamplesDone
    texts: list[str]
    ends: dict[int, tuple[StopReason, int]]
    events: list[Event]


def draw(
    engine: Engine, request: GenerationRequest, seeds: tuple[int, ...], width: int, *, stop_at: int | None = None
) -> Drawn:
    """``stop_at``: ask to stop once so many pieces have come."""
    events: list[Event] = []
    texts = [""] * len(seeds)
    ends: dict[int, tuple[StopReason, int]] = {}

    def emit(event: Event) -> None:
        events.append(event)
        if isinstance(event, SamplesGrown):
            for piece in event.pieces:
                texts[piece.number] += piece.text
        if isinstance(event, SampleEnded):
            ends[event.number] = (event.stop_reason, event.tokens)
        if stop_at is not None and len(events) >= stop_at:
            engine.controls.request_stop()

    engine.controls.begin(engine.controls.receive())
    try:
        done = engine.model.side_by_side.write(SampleRequest(request, seeds, width), emit)
    finally:
        engine.controls.end()
    return Drawn(done, texts, ends, events)


@pytest.fixture(scope="module")
def tiny(start: Callable[[Path, LoadOptions], Engine], tmp_path_factory: pytest.TempPathFactory) -> Engine:
    path = tmp_path_factory.mktemp("tiny") / "tiny-f32.gguf"
    write_gguf(path, TinyLlama())
    return start(path, EXACT)


@pytest.mark.parametrize("width", [2, 3, 8])
def test_each_answer_is_the_one_that_its_seed_gives_alone(tiny: Engine, width: int) -> None:
    seeds = tuple(range(100, 111))
    alone = [tiny.ask(raw="abc", sampling=replace(WARM, seed=seed), max_tokens=25) for seed in seeds]
    assert len({answer.text for answer in alone}) > 5
    request = GenerationRequest(messages=(), raw_prompt="abc", sampling=WARM, max_tokens=25)
    together = draw(tiny, request, seeds, width)
    assert together.texts == [answer.text for answer in alone]
    assert [together.ends[number] for number in range(len(seeds))] == [
        (answer.done.stop_reason, answer.done.completion_tokens) for answer in alone
    ]
    assert together.done.width == width
    assert not together.done.is_cancelled


def test_an_answer_does_not_depend_on_how_many_there_are(tiny: Engine) -> None:
    request = GenerationRequest(messages=(), raw_prompt="hello", sampling=WARM, max_tokens=20)
    few = draw(tiny, request, (1, 2, 3), 8)
    many = draw(tiny, request, (1, 2, 3, 4, 5, 6, 7, 8, 9), 8)
    assert many.texts[:3] == few.texts


def test_samplers_with_a_memory_have_one_each(tiny: Engine) -> None:
    """Penalties look back at the answer, Mirostat at its surprise: neither may see another answer's tokens."""
    for sampling in (
        replace(WARM, repeat_penalty=1.5, presence_penalty=1.0, repeat_last_n=64, dry_multiplier=1.0),
        replace(WARM, strategy="mirostat", mirostat=1),
        replace(WARM, strategy="mirostat", mirostat=2),
    ):
        seeds = (7, 8, 9, 10)
        alone = [tiny.ask(raw="abcabc", sampling=replace(sampling, seed=seed), max_tokens=20).text for seed in seeds]
        request = GenerationRequest(messages=(), raw_prompt="abcabc", sampling=sampling, max_tokens=20)
        assert draw(tiny, request, seeds, 4).texts == alone


def test_the_chats_memory_stays_and_stop_texts_are_taken_out(tiny: Engine) -> None:
    request = GenerationRequest(messages=(), raw_prompt="abcdefgh" * 4, sampling=WARM, max_tokens=30, stop=("e",))
    first = draw(tiny, request, (1, 2, 3, 4), 4)
    assert all("e" not in text for text in first.texts)
    assert "stop_string" in {reason for reason, _ in first.ends.values()}
    again = draw(tiny, request, (1, 2, 3, 4), 4)
    prompt = next(event for event in again.events if isinstance(event, PromptDone))
    assert prompt.cached_tokens > 0
    assert again.texts == first.texts


def test_a_stop_ends_all_of_them_and_the_next_question_is_answered(smol_engine: Engine) -> None:
    request = GenerationRequest((PromptMessage("user", "Tell me a long story."),), sampling=WARM, max_tokens=100)
    stopped = draw(smol_engine, request, (1, 2, 3, 4), 4, stop_at=6)
    assert stopped.done.is_cancelled
    assert len(stopped.ends) < 4
    assert smol_engine.ask("Say hello.", max_tokens=5).text


def test_without_room_for_several_it_says_so(smol_engine: Engine) -> None:
    request = GenerationRequest((PromptMessage("user", "Hello"),), sampling=WARM, max_tokens=900)
    refused = draw(smol_engine, request, (1, 2), 2)
    assert "no room" in refused.done.problem
    assert not refused.ends


def test_what_can_only_be_done_alone_is_refused(smol_engine: Engine) -> None:
    asked = GenerationRequest((PromptMessage("user", "Hello"),), sampling=Sampling(strategy="beam_search"))
    with pytest.raises(PromptError, match="one after the other"):
        draw(smol_engine, asked, (1, 2), 2)


def test_costs_are_measured_for_each_width(smol_engine: Engine) -> None:
    costs = smol_engine.model.side_by_side.costs(WIDTHS)
    assert [cost.width for cost in costs] == list(WIDTHS)
    assert all(cost.seconds > 0 for cost in costs)
    assert costs[-1].seconds > costs[0].seconds


@pytest.mark.parametrize(
    ("seconds", "most", "width"),
    [
        ({1: 1.0, 4: 4.2, 8: 8.4}, 8, 1),  # nothing is won
        ({1: 1.0, 4: 2.0, 8: 3.0}, 8, 8),
        ({1: 1.0, 4: 2.0, 8: 3.0}, 5, 5),
        ({1: 1.0, 4: 2.0, 8: 9.0}, 8, 4),
        ({1: 1.0, 4: 4.1, 8: 3.0}, 5, 1),  # what is known of five is what four take
        ({1: 1.0, 4: 3.9}, 8, 1),  # less than a measurement varies by
        ({}, 8, 1),
    ],
)
def test_the_width_with_the_most_tokens_a_second_is_taken(seconds: dict[int, float], most: int, width: int) -> None:
    assert best_width([BatchCost(*pair) for pair in seconds.items()], most) == width
