"""Each token with what else was likely: the same answer as without, and what full softmaxes say."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as some

from inglenook.engines.engine import TextChunk
from inglenook.engines.llama_cpp.worker.likeliest import Likeliest
from inglenook.engines.sampling import BANNED, Sampling

from .conftest import GREEDY

if TYPE_CHECKING:
    from inglenook.engines.token_choice import TokenChoice

    from .conftest import Answer, Engine

QUESTION = "Tell me a story about a dragon."


def choices(answer: Answer) -> list[TokenChoice]:
    return [choice for event in answer.events if isinstance(event, TextChunk) for choice in event.choices]


@hypothesis_settings(max_examples=60, deadline=None)
@given(
    seed=some.integers(0, 2**32 - 1), size=some.sampled_from([5, 300, 4096, 4097, 70_001]), count=some.integers(1, 20)
)
def test_the_likeliest_are_those_that_sorting_finds(seed: int, size: int, count: int) -> None:
    logits = np.random.default_rng(seed).normal(0, 4, size).astype(np.float32)
    logits[np.random.default_rng(seed + 1).integers(0, size, size // 3)] = -np.inf
    logits[0] = 1.0
    likeliest = Likeliest(size)
    tokens, total = likeliest(logits, min(count, size))
    assert list(logits[tokens]) == sorted(logits.tolist(), reverse=True)[: min(count, size)]
    exact = logits.astype(np.float64)
    assert total == pytest.approx(np.log(np.exp(exact - exact.max()).sum()) + exact.max(), abs=1e-4)
    shares = np.exp(exact - total)
    bits = -(shares[shares > 0] * np.log2(shares[shares > 0])).sum()
    assert likeliest.entropy(logits, total) == pytest.approx(bits, abs=2e-3)


@pytest.mark.parametrize(
    "sampling",
    [
        GREEDY,
        Sampling(seed=3),
        Sampling(seed=3, mirostat=2),
        Sampling(seed=3, adaptive_target=0.3),
        Sampling(seed=3, temperature=1.3, top_k=0, top_p=1, min_p=0),
        Sampling(seed=3, top_n_sigma=1.0, xtc_probability=1.0, typical_p=0.9, dry_multiplier=0.8, repeat_penalty=1.2),
    ],
    ids=["greedy", "usual", "mirostat", "adaptive-p", "no cut", "many"],
)
def test_looking_on_changes_nothing(smol_engine: Engine, sampling: Sampling) -> None:
    plain = smol_engine.ask(QUESTION, sampling=sampling)
    watched = smol_engine.ask(QUESTION, sampling=sampling, probabilities=5)
    assert watched.text == plain.text
    told = choices(watched)
    assert not choices(plain)
    assert len(told) == watched.done.completion_tokens
    assert "".join(choice.text for choice in told) == watched.text
    for choice in told:
        assert 5 <= len(choice.candidates) <= 11
        before = [candidate.before for candidate in choice.candidates]
        assert before == sorted(before, reverse=True)
        assert sum(before) <= 1 + 1e-4
        own = next(candidate for candidate in choice.candidates if candidate.token == choice.token)
        assert (own.before, own.after, own.cut_by) == (choice.before, choice.after, "")
        assert choice.after > 0
        for candidate in choice.candidates:
            assert not (candidate.cut_by and candidate.after)


def test_who_took_a_token_out_is_named(smol_engine: Engine) -> None:
    free = choices(smol_engine.ask(QUESTION, sampling=Sampling(seed=3), max_tokens=1, probabilities=8))[0]
    first, second, third = (candidate.token for candidate in free.candidates[:3])
    sampling = Sampling(
        seed=3, top_k=2, top_p=1.0, min_p=0.0, logit_bias=((first, BANNED),), sampler_order=("top_k", "temperature")
    )
    told = choices(smol_engine.ask(QUESTION, sampling=sampling, max_tokens=1, probabilities=8))[0]
    cut = {candidate.token: candidate.cut_by for candidate in told.candidates}
    assert told.survivors == 2
    assert (cut[first], cut[second], cut[third]) == ("logit_bias", "", "")
    assert {cut[candidate.token] for candidate in free.candidates[3:]} == {"top_k"}
    greedy = choices(smol_engine.ask(QUESTION, max_tokens=1, probabilities=3))[0]
    assert [candidate.cut_by for candidate in greedy.candidates] == ["", "greedy", "greedy"]
    assert (greedy.after, greedy.survivors) == (1.0, 1)


def test_the_token_that_ends_an_answer_is_told_too(smol_engine: Engine) -> None:
    answer = smol_engine.ask("Say only: yes", max_tokens=60, sampling=replace(GREEDY), probabilities=3)
    assert answer.done.stop_reason == "end"
    assert len(choices(answer)) == answer.done.completion_tokens + 1
    assert choices(answer)[-1].text == "<|im_end|>"
