"""Reproducible answers by the real engine: the same digits, whatever was written before, and after a restart."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import pytest

from inglenook.cancel import Cancel
from inglenook.engines.engine import GenerationRequest, LoadOptions, PromptDone, PromptMessage, TextChunk
from inglenook.engines.llama_cpp.llama_cpp import LlamaCpp
from inglenook.engines.samples import SampledModel, SampleRequest
from inglenook.engines.sampling import RANDOM_SEED, Sampling

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from inglenook.engines.engine import LoadedModel
    from inglenook.engines.token_choice import TokenChoice

OPTIONS = LoadOptions(context_window=1024, threads=1, gpu_layers=0)
TALK = (
    PromptMessage("user", "Tell me a story about a lighthouse keeper and his three cats."),
    PromptMessage("assistant", "Once there was a keeper called Tom. His cats loved the sea, and the fish."),
    PromptMessage("user", "Go on: what happened in the storm?"),
)
HOT = Sampling(temperature=1.3, top_k=0, top_p=1.0, min_p=0.0, seed=1)
LIMIT = 16
ASKED = GenerationRequest(TALK, HOT, max_tokens=LIMIT, probabilities=3, reproducible=True)
FREE = replace(ASKED, sampling=replace(HOT, seed=RANDOM_SEED), reproducible=False)


@dataclass(frozen=True, slots=True)
class Told:
    """An answer with the probability of each of its tokens, to the last digit."""

    text: str
    choices: tuple[TokenChoice, ...]
    cached: int


def load(path: Path, options: LoadOptions = OPTIONS) -> LoadedModel:
    return LlamaCpp().load(str(path), options, on_progress=lambda _: None, cancel=Cancel())


def answer(model: LoadedModel, request: GenerationRequest) -> Told:
    chunks = list(model.generate(request, Cancel()))
    told = [chunk for chunk in chunks if isinstance(chunk, TextChunk)]
    cached = next(chunk.cached_tokens for chunk in chunks if isinstance(chunk, PromptDone))
    return Told("".join(one.text for one in told), tuple(choice for one in told for choice in one.choices), cached)


def anew(path: Path, options: LoadOptions = OPTIONS) -> Told:
    """By a worker of its own."""
    model = load(path, options)
    try:
        return answer(model, ASKED)
    finally:
        model.unload()


@pytest.fixture(scope="module")
def first(smol: Path) -> Told:
    """The answer by a worker that has done nothing else."""
    return anew(smol)


@pytest.fixture
def model(smol: Path) -> Iterator[LoadedModel]:
    model = load(smol)
    yield model
    model.unload()


def another_text(model: LoadedModel) -> None:
    answer(model, replace(FREE, messages=(PromptMessage("user", "What is the capital of France? " * 9),)))


def its_own_words(model: LoadedModel) -> None:
    """As a chat goes on: what was written lies in memory, as it was written."""
    said = answer(model, replace(FREE, messages=TALK[:1]))
    answer(model, replace(FREE, messages=(TALK[0], PromptMessage("assistant", said.text), TALK[2])))
    answer(model, FREE)


def the_same(model: LoadedModel) -> None:
    answer(model, ASKED)


def more_of_it(model: LoadedModel) -> None:
    answer(model, replace(FREE, messages=(*TALK, PromptMessage("assistant", "It blew. " * 30), TALK[2])))


def less_of_it(model: LoadedModel) -> None:
    answer(model, replace(FREE, messages=(*TALK[:2], PromptMessage("user", "Go on"))))


def a_vote(model: LoadedModel) -> None:
    assert isinstance(model, SampledModel)
    list(model.sample(SampleRequest(replace(FREE, probabilities=0), (1, 2, 3), 3), Cancel()))


def a_search(model: LoadedModel) -> None:
    beams = Sampling(strategy="beam_search", beams=3)
    list(model.generate(replace(FREE, sampling=beams, max_tokens=8, probabilities=0), Cancel()))


def a_stop(model: LoadedModel) -> None:
    cancel = Cancel()
    for chunk in model.generate(replace(FREE, max_tokens=200), cancel):
        if isinstance(chunk, TextChunk):
            cancel.cancel()


@pytest.mark.parametrize(
    "before", [another_text, its_own_words, the_same, more_of_it, less_of_it, a_vote, a_search, a_stop]
)
def test_what_was_written_before_changes_no_digit(
    first: Told, model: LoadedModel, before: Callable[[LoadedModel], None]
) -> None:
    before(model)
    again = answer(model, ASKED)
    assert (again.text, again.choices) == (first.text, first.choices)
    assert len(again.choices) >= LIMIT


def test_without_it_words_that_were_written_count_otherwise_than_words_that_were_read(
    first: Told, model: LoadedModel
) -> None:
    """So that the test above can fail: with a drawn seed all of the memory is used."""
    said = answer(model, replace(FREE, messages=TALK[:1]))
    talk = (TALK[0], PromptMessage("assistant", said.text), TALK[2])
    free = answer(model, replace(FREE, messages=talk))
    exact = answer(model, replace(ASKED, messages=talk))
    assert free.cached > exact.cached
    assert free.choices[0].entropy != exact.choices[0].entropy
    assert first.choices[0].entropy != exact.choices[0].entropy


@pytest.mark.parametrize(
    "options",
    [
        replace(OPTIONS, threads=2),
        replace(OPTIONS, batch=128, micro_batch=64),
        replace(OPTIONS, context_window=2048),
        replace(OPTIONS, speculation="lookup"),
        replace(OPTIONS, parallel=4, memory_map=False),
    ],
    ids=["threads", "batches", "window", "guesses", "parallel"],
)
def test_a_restart_with_these_options_changes_no_digit(first: Told, smol: Path, options: LoadOptions) -> None:
    again = anew(smol, options)
    assert (again.text, again.choices) == (first.text, first.choices)


@pytest.mark.parametrize(
    "options",
    [replace(OPTIONS, flash_attention="on"), replace(OPTIONS, kv_type_k="q8_0", kv_type_v="q8_0")],
    ids=["flash attention", "quantized"],
)
def test_where_memory_is_not_exact_nothing_of_it_is_used(smol: Path, options: LoadOptions) -> None:
    fresh = anew(smol, options)
    model = load(smol, options)
    try:
        its_own_words(model)
        again = answer(model, ASKED)
    finally:
        model.unload()
    assert (again.text, again.choices, again.cached) == (fresh.text, fresh.choices, 0)


def test_layers_that_look_back_a_little_change_nothing(gemma: Path) -> None:
    """A sliding window forgets, and comes back from a checkpoint."""
    fresh = anew(gemma)
    model = load(gemma)
    try:
        for before in (its_own_words, more_of_it):
            before(model)
            again = answer(model, ASKED)
            assert (again.text, again.choices) == (fresh.text, fresh.choices)
    finally:
        model.unload()
