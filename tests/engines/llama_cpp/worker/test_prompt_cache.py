"""What is cached makes an answer faster, never different."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from inglenook.engines.engine import LoadOptions, PromptMessage
from inglenook.engines.llama_cpp.worker.library import api
from inglenook.engines.llama_cpp.worker.prompt_cache import GRID, TAIL
from inglenook.engines.sampling import Sampling

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from .conftest import Engine

QUESTION = "Who was Ada Lovelace?"
HISTORY = "The history of computing spans thousands of years, from the abacus to the modern microprocessor. "


@pytest.fixture(params=["smol_engine", "gemma_engine"])
def engine(request: pytest.FixtureRequest) -> Engine:
    engine: Engine = request.getfixturevalue(request.param)
    engine.ask(raw="Something else entirely.", max_tokens=1, reuse=False)
    return engine


def test_the_same_question_again_gives_the_same_answer(engine: Engine) -> None:
    first, again = engine.ask(QUESTION), engine.ask(QUESTION)

    assert again.text == first.text
    assert again.prompt.cached_tokens == (first.prompt.prompt_tokens - TAIL) // GRID * GRID


def test_a_second_turn_gives_the_answer_of_a_first(engine: Engine) -> None:
    first = engine.ask(QUESTION)
    more = (PromptMessage("assistant", first.text), PromptMessage("user", "And what did she write?"))

    hit = engine.ask(QUESTION, *more)
    miss = engine.ask(QUESTION, *more, reuse=False)

    assert hit.text == miss.text
    assert hit.prompt.cached_tokens == (first.prompt.prompt_tokens - TAIL) // GRID * GRID
    assert miss.prompt.cached_tokens == 0


def test_with_a_random_seed_the_generated_tokens_are_reused_too(smol_engine: Engine) -> None:
    first = smol_engine.ask(QUESTION, sampling=Sampling(), reuse=False, max_tokens=8)
    more = (PromptMessage("assistant", first.text), PromptMessage("user", "And what did she write?"))

    hit = smol_engine.ask(QUESTION, *more, sampling=Sampling(), max_tokens=1)

    assert hit.prompt.cached_tokens > first.prompt.prompt_tokens


def test_words_written_in_unusual_tokens_are_not_read_again(smol_engine: Engine) -> None:
    hot = Sampling(temperature=1.5, top_k=0, top_p=1, min_p=0, seed=3)
    first = smol_engine.ask(QUESTION, sampling=hot, reuse=False, max_tokens=200)
    written = smol_engine.model._cache.tokens[first.prompt.prompt_tokens :]
    more = (PromptMessage("assistant", first.text), PromptMessage("user", "And what did she write?"))

    hit = smol_engine.ask(QUESTION, *more, sampling=Sampling(), max_tokens=1)

    assert list(smol_engine.model.tokenize(first.text))[: len(written)] != written, "it wrote as the tokenizer does"
    assert hit.prompt.cached_tokens >= first.prompt.prompt_tokens + len(written) - 2


def test_generated_tokens_are_not_taken_for_read_ones_later(smol_engine: Engine) -> None:
    first = smol_engine.ask(QUESTION, sampling=Sampling(), reuse=False, max_tokens=40)
    more = (PromptMessage("assistant", first.text), PromptMessage("user", "And what did she write?"))
    smol_engine.ask(QUESTION, *more, sampling=Sampling(), max_tokens=1)

    hit = smol_engine.ask(QUESTION, *more)
    miss = smol_engine.ask(QUESTION, *more, reuse=False)

    assert hit.prompt.cached_tokens == (first.prompt.prompt_tokens - TAIL) // GRID * GRID
    assert hit.text == miss.text


def test_a_long_answer_is_rolled_back_beyond_the_sliding_window(gemma_engine: Engine) -> None:
    start = gemma_engine.ask(raw=HISTORY * 30, max_tokens=300, reuse=False)
    context = gemma_engine.model._context
    first_left = api.llama_memory_seq_pos_min(context.memory, 0)

    hit = gemma_engine.ask(raw=HISTORY * 30 + "It began with")
    miss = gemma_engine.ask(raw=HISTORY * 30 + "It began with", reuse=False)

    assert first_left > start.prompt.prompt_tokens - context.sliding_window, "the window still reaches back"
    assert hit.prompt.cached_tokens == (start.prompt.prompt_tokens - TAIL) // GRID * GRID
    assert hit.text == miss.text


def test_a_prompt_is_read_anew_when_its_window_is_gone(gemma_engine: Engine) -> None:
    gemma_engine.ask(raw=HISTORY * 60, max_tokens=1, reuse=False)

    hit = gemma_engine.ask(raw=HISTORY * 3 + "It began with")
    miss = gemma_engine.ask(raw=HISTORY * 3 + "It began with", reuse=False)

    assert hit.prompt.cached_tokens == 0
    assert hit.text == miss.text


def test_a_full_sliding_window_rolls_back_anywhere(start: Callable[[Path, LoadOptions], Engine], gemma: Path) -> None:
    engine = start(gemma, LoadOptions(context_window=1280, threads=1, full_sliding_window=True))
    engine.ask(raw=HISTORY * 60, max_tokens=1)

    assert engine.ask(raw=HISTORY * 3 + "It began with", max_tokens=1).prompt.cached_tokens > 0
