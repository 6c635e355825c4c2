"""A model in memory answers, and ends each answer for the right reason."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from inglenook.engines.engine import Beginning, LoadOptions, PromptProgress, TextChunk
from inglenook.engines.sampling import Sampling
from inglenook.errors import LoadError, PromptError

from .conftest import GREEDY

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from inglenook.engines.engine import Chunk

    from .conftest import Engine

LONG = "word " * 160 + "1 2 3 4 5"
COUNTING = "1 2 3 4 5 6 7 8 9 10 11 12 13"


def test_what_is_told_of_the_model(smol_engine: Engine) -> None:
    info = smol_engine.model.info

    assert (info.architecture, info.layers, info.vocabulary_size) == ("llama", 30, 49152)
    assert (info.context_window, info.trained_context, info.threads) == (1024, 8192, 1)
    assert (info.gpu_layers, info.devices, info.has_chat_template) == (0, ("CPU",), True)


def test_progress_of_a_load_ends_with_the_context_window(smol_engine: Engine) -> None:
    fractions = [progress.fraction for progress in smol_engine.progress]

    assert fractions[-2:] == [1.0, None]
    assert fractions[:-1] == sorted(fraction for fraction in fractions if fraction is not None)


def test_an_answer_streams(smol_engine: Engine) -> None:
    answer = smol_engine.ask("What is the capital of France", max_tokens=40)
    chunks = [event for event in answer.events if isinstance(event, TextChunk)]

    assert "Paris" in answer.text
    assert answer.done.stop_reason == "end"
    assert len(chunks) > 1
    assert sum(chunk.tokens for chunk in chunks) == answer.done.completion_tokens
    assert answer.prompt.prompt_end.endswith("<|im_start|>assistant\n")
    assert answer.prompt.notice is None


def test_an_answer_goes_on_from_where_it_stopped(smol_engine: Engine) -> None:
    question = "What is the capital of France"
    whole = smol_engine.ask(question, max_tokens=40)
    begun = whole.text[: whole.text.index("Paris")].rstrip()

    more = smol_engine.ask(question, beginning=Beginning(begun), max_tokens=40)
    other = smol_engine.ask(question, beginning=Beginning("That is not Paris but"), max_tokens=12)

    assert begun + more.text == whole.text
    assert more.done.completion_tokens < whole.done.completion_tokens
    assert more.prompt.prompt_tokens > whole.prompt.prompt_tokens
    assert other.text.startswith(" ")


def test_reading_a_prompt_shows_how_far_it_is(gemma_engine: Engine) -> None:
    answer = gemma_engine.ask(raw="word " * 300, max_tokens=1, reuse=False)
    done = [event.done for event in answer.events if isinstance(event, PromptProgress)]

    assert done == sorted(set(done))
    assert (done[0], done[-1]) == (0, answer.prompt.prompt_tokens)
    assert len(done) > 3


def test_a_model_without_a_template_says_so(gemma_engine: Engine) -> None:
    notice = gemma_engine.ask("Hi", max_tokens=1).prompt.notice

    assert notice is not None
    assert "ChatML" in notice


def test_the_same_seed_gives_the_same_text(smol_engine: Engine) -> None:
    drawn = smol_engine.ask("Tell me a story.", sampling=Sampling(temperature=1.5), reuse=False)
    seed = drawn.prompt.seed
    other = smol_engine.ask("Tell me a story.", sampling=Sampling(temperature=1.5, seed=seed + 1))
    again = smol_engine.ask("Tell me a story.", sampling=Sampling(temperature=1.5, seed=seed))

    assert again.text == drawn.text != other.text


def test_the_answer_ends_at_a_stop_string_across_tokens(smol_engine: Engine) -> None:
    answer = smol_engine.ask(raw=COUNTING, stop=("nothing", "5 16 1"), max_tokens=40)

    assert answer.text.endswith(" 1")
    assert (answer.done.stop_reason, answer.done.stop_string) == ("stop_string", "5 16 1")


@pytest.mark.parametrize("tokens", [0, 1, 5])
def test_the_answer_ends_after_so_many_tokens(smol_engine: Engine, tokens: int) -> None:
    answer = smol_engine.ask(raw=COUNTING, max_tokens=tokens)

    assert (answer.done.stop_reason, answer.done.completion_tokens) == ("max_tokens", tokens)
    assert bool(answer.text) is (tokens > 0)


def test_the_answer_ends_when_the_window_is_full(start: Callable[[Path, LoadOptions], Engine], smol: Path) -> None:
    engine = start(smol, LoadOptions(context_window=256, threads=1))
    prompt = "word " * 240

    full = engine.ask(raw=prompt, max_tokens=None)
    afterwards = engine.ask(raw=COUNTING, max_tokens=3)

    assert full.done.stop_reason == "context_full"
    assert full.prompt.prompt_tokens + full.done.completion_tokens == engine.model.info.context_window + 1
    assert afterwards.text == " 14"


def test_a_prompt_longer_than_the_window_is_refused(smol_engine: Engine) -> None:
    with pytest.raises(PromptError, match=r"1,5\d\d tokens, but the context window holds 1,024"):
        smol_engine.ask(raw="word " * 1500)


def test_an_empty_prompt_is_refused(smol_engine: Engine) -> None:
    with pytest.raises(PromptError, match="nothing to answer"):
        smol_engine.ask(raw="")


@pytest.fixture(scope="module")
def small_batches(start: Callable[[Path, LoadOptions], Engine], smol: Path) -> Engine:
    return start(smol, LoadOptions(context_window=256, batch=64, threads=1))


def test_stopping_while_the_prompt_is_read(small_batches: Engine) -> None:
    undisturbed = small_batches.ask(raw=LONG, reuse=False)

    def stop_in_second_batch(event: Chunk) -> None:
        if isinstance(event, PromptProgress) and event.done:
            small_batches.controls.request_stop()

    stopped = small_batches.ask(raw=LONG, reuse=False, watch=stop_in_second_batch)
    again = small_batches.ask(raw=LONG)

    assert (stopped.done.stop_reason, stopped.done.completion_tokens) == ("cancelled", 0)
    assert again.prompt.cached_tokens == 64
    assert again.text == undisturbed.text


def test_stopping_within_a_batch(small_batches: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    undisturbed = small_batches.ask(raw=LONG, reuse=False)
    decode, calls = small_batches.model._context.decode, 0

    def stop_deep_inside(tokens: list[int]) -> int:
        nonlocal calls
        calls += 1
        if calls == 2:
            small_batches.controls.request_stop()  # read by llama.cpp's callback: the decode below gives up at once
        return decode(tokens)

    monkeypatch.setattr(small_batches.model._context, "decode", stop_deep_inside)
    stopped = small_batches.ask(raw=LONG, reuse=False)
    again = small_batches.ask(raw=LONG)

    assert stopped.done.stop_reason == "cancelled"
    assert again.prompt.cached_tokens == 64
    assert again.text == undisturbed.text


def test_stopping_an_answer(smol_engine: Engine) -> None:
    def stop_at_first_text(event: Chunk) -> None:
        if isinstance(event, TextChunk):
            smol_engine.controls.request_stop()

    answer = smol_engine.ask(raw=COUNTING, max_tokens=None, watch=stop_at_first_text)

    assert answer.done.stop_reason == "cancelled"
    assert 0 < answer.done.completion_tokens < 5


def test_threads_change_within_an_answer(smol_engine: Engine) -> None:
    def use_two(event: Chunk) -> None:
        if isinstance(event, TextChunk):
            smol_engine.controls.threads = 2

    before = smol_engine.ask(raw=COUNTING)
    answer = smol_engine.ask(raw=COUNTING, watch=use_two)

    assert smol_engine.model._context.threads == 2
    assert answer.text == before.text
    smol_engine.model.set_threads(1)


def test_a_repeat_penalty_sees_the_prompt(smol_engine: Engine) -> None:
    plain = smol_engine.ask(raw=COUNTING + " 1", max_tokens=1)
    penalised = smol_engine.ask(
        raw=COUNTING + " 1", max_tokens=1, sampling=Sampling(strategy="greedy", repeat_penalty=100.0)
    )

    assert plain.text == "4"
    assert penalised.text
    assert penalised.text not in COUNTING


def test_steps_grow_while_working(smol_engine: Engine) -> None:
    before = smol_engine.controls.steps
    smol_engine.ask(raw=COUNTING, sampling=GREEDY, reuse=False)

    assert smol_engine.controls.steps > before + 12


@pytest.mark.parametrize("window", [0, -1, 2**31])
def test_an_impossible_window_is_refused(start: Callable[[Path, LoadOptions], Engine], smol: Path, window: int) -> None:
    with pytest.raises(LoadError, match="not possible"):
        start(smol, LoadOptions(context_window=window))


@pytest.mark.parametrize(
    "sampling",
    [
        Sampling(strategy="mirostat", seed=3),
        Sampling(mirostat=1, seed=3),
        Sampling(adaptive_target=0.4, seed=3),
        Sampling(
            temperature=1.2,
            dynatemp_range=0.4,
            typical_p=0.95,
            top_n_sigma=2.0,
            xtc_probability=0.5,
            dry_multiplier=0.8,
            repeat_penalty=1.1,
            logit_bias=((10, -1.0), (11, -100.0)),
            sampler_order=("temperature", "xtc", "dry", "typ_p", "penalties", "top_n_sigma", "top_k"),
            seed=3,
        ),
    ],
    ids=["mirostat", "mirostat 1", "adaptive-p", "everything"],
)
def test_every_way_of_drawing_writes_and_repeats_itself(smol_engine: Engine, sampling: Sampling) -> None:
    first = smol_engine.ask("Tell me a story.", sampling=sampling)
    again = smol_engine.ask("Tell me a story.", sampling=sampling)
    other = smol_engine.ask("Tell me a story.", sampling=replace(sampling, seed=4))
    assert first.text.strip()
    assert first.text == again.text != other.text


def test_a_banned_token_never_comes(smol_engine: Engine) -> None:
    plain = smol_engine.ask(raw=COUNTING, max_tokens=1)
    token = smol_engine.model.tokenize(plain.text)[0]
    banned = smol_engine.ask(
        raw=COUNTING, max_tokens=1, sampling=Sampling(strategy="greedy", logit_bias=((token, -100),))
    )
    assert plain.text != banned.text


def test_a_bias_on_a_token_that_the_model_does_not_have_is_refused(smol_engine: Engine) -> None:
    with pytest.raises(PromptError, match="go from 0 to 49151"):
        smol_engine.ask("Hello", sampling=Sampling(logit_bias=((49152, 1.0),)))
    assert smol_engine.ask("Hello").text
