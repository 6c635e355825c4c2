"""llama.cpp's samplers do what their papers say, alone and in any order."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as some

from inglenook.engines.llama_cpp.worker.dry_sampler import DrySamplers
from inglenook.engines.llama_cpp.worker.library import api
from inglenook.engines.sampling import BANNED, SAMPLERS, Sampling

from .chain_on_logits import OFF, Chain, after, taken_by
from .sampling_papers import Reading, adaptive, mirostat_kept

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from inglenook.engines.sampling import SamplerName

    from .conftest import Engine

NEAR = 1e-4  # decisions that are nearer fall by the last digits of float32


QUARTERS = (0.1, 0.2, 0.3, 0.4)
SIZE = 24
SEEDS = some.integers(0, 2**32 - 1)
LOGITS = SEEDS.map(lambda seed: np.random.default_rng(seed).permutation(320)[:SIZE] / 17 - 9)
HISTORY = some.tuples(SEEDS, some.integers(0, 40)).map(
    lambda drawn: [int(token) for token in np.random.default_rng(drawn[0]).integers(0, 6, drawn[1])]
)
FIELDS = {
    "penalties": some.fixed_dictionaries(
        {
            "repeat_penalty": some.sampled_from([0.7, 1.0, 1.3]),
            "repeat_last_n": some.sampled_from([3, 64, -1]),
            "frequency_penalty": some.sampled_from([0.0, 0.31, -0.2]),
            "presence_penalty": some.sampled_from([0.0, 0.53]),
        }
    ),
    "dry": some.fixed_dictionaries(
        {
            "dry_multiplier": some.sampled_from([0.8, 1.7]),
            "dry_base": some.sampled_from([1.0, 1.75]),
            "dry_allowed_length": some.integers(1, 4),
            "dry_last_n": some.sampled_from([4, 64, -1]),
        }
    ),
    "top_n_sigma": some.fixed_dictionaries({"top_n_sigma": some.floats(0.05, 3)}),
    "top_k": some.fixed_dictionaries({"top_k": some.integers(1, SIZE + 3)}),
    "typ_p": some.fixed_dictionaries({"typical_p": some.floats(0, 0.99)}),
    "top_p": some.fixed_dictionaries({"top_p": some.floats(0, 0.99)}),
    "min_p": some.fixed_dictionaries({"min_p": some.floats(0.001, 1)}),
    "xtc": some.fixed_dictionaries({"xtc_probability": some.just(1.0), "xtc_threshold": some.floats(0, 0.5)}),
    "temperature": some.fixed_dictionaries(
        {
            "temperature": some.sampled_from([0.0, 0.4, 1.0, 1.8]),
            "dynatemp_range": some.sampled_from([0.0, 0.3, 1.5]),
            "dynatemp_exponent": some.sampled_from([1.0, 0.5, 3.0]),
        }
    ),
}


def read(sampling: Sampling, order: Sequence[SamplerName], logits: NDArray[np.float64], history: list[int]) -> Reading:
    reading = Reading(logits)
    reading.bias(sampling)
    for name in order:
        reading.act(name, sampling, history)
    return reading


@pytest.mark.parametrize("name", SAMPLERS)
@hypothesis_settings(max_examples=40, deadline=None)
@given(data=some.data(), logits=LOGITS, history=HISTORY)
def test_each_sampler_alone_is_as_its_paper_has_it(
    name: SamplerName, data: some.DataObject, logits: NDArray[np.float64], history: list[int]
) -> None:
    sampling = replace(OFF, sampler_order=(name,), **data.draw(FIELDS[name]))
    reading = read(sampling, (name,), logits, history)
    assume(reading.margin > NEAR)
    p, _ = Chain(sampling, SIZE, history)(logits)
    assert p == pytest.approx(reading.probabilities, abs=2e-5)


@hypothesis_settings(max_examples=200, deadline=None)
@given(data=some.data(), logits=LOGITS, history=HISTORY, order=some.permutations(SAMPLERS), count=some.integers(2, 9))
def test_any_order_is_as_the_papers_one_after_the_other_have_it(
    data: some.DataObject, logits: NDArray[np.float64], history: list[int], order: list[SamplerName], count: int
) -> None:
    order = order[:count]
    fields = {key: value for name in order for key, value in data.draw(FIELDS[name]).items()}
    biases = data.draw(
        some.dictionaries(some.integers(0, SIZE - 1), some.sampled_from([-1.01, 2.03, BANNED]), max_size=3)
    )
    sampling = replace(OFF, sampler_order=tuple(order), logit_bias=tuple(biases.items()), **fields)
    reading = read(sampling, order, logits, history)
    assume(reading.margin > NEAR)
    p, _ = Chain(sampling, SIZE, history)(logits)
    assert p == pytest.approx(reading.probabilities, abs=5e-5)


def test_the_order_decides() -> None:
    p = (0.5, 0.3, 0.1, 0.06, 0.04)
    hot = replace(OFF, temperature=2.0, top_p=0.85)
    assert sum(share > 0 for share in after(replace(hot, sampler_order=("top_p", "temperature")), p)) == 3
    assert sum(share > 0 for share in after(replace(hot, sampler_order=("temperature", "top_p")), p)) == 4


def test_typical_after_a_sampler_that_leaves_tokens_without_a_chance() -> None:
    sampling = replace(OFF, top_n_sigma=1.0, typical_p=0.3, sampler_order=("top_n_sigma", "typ_p"))
    assert after(sampling, (0.1, 0.2, 0.28, 0.42)) == pytest.approx((0, 0, 0, 1), abs=1e-5)
    # The two that are left, 0.4 and 0.6: to the entropy, 0.673 nats, 0.6 is the nearer one (0.51), not 0.4 (0.92).


@hypothesis_settings(max_examples=40, deadline=None)
@given(logits=LOGITS, target=some.floats(0, 1), decay=some.sampled_from([0.0, 0.5, 0.9, 0.99]))
def test_adaptive_p_aims_where_the_average_was_missed(logits: NDArray[np.float64], target: float, decay: float) -> None:
    chain = Chain(replace(OFF, adaptive_target=target, adaptive_decay=decay), SIZE)
    p = Reading(logits).probabilities
    total, weight = target / (1 - decay), 1 / (1 - decay)
    for _ in range(3):
        shown, taken = chain(logits)
        assert shown == pytest.approx(adaptive(p, min(1, max(0, 2 * target - total / weight))), abs=2e-4)
        total, weight = p[taken] + decay * total, 1 + decay * weight


@pytest.mark.parametrize("version", [1, 2])
@hypothesis_settings(max_examples=40, deadline=None)
@given(
    logits=LOGITS, tau=some.floats(0.5, 4), eta=some.sampled_from([0.1, 0.5]), temperature=some.sampled_from([1.0, 1.5])
)
def test_mirostat_holds_the_surprise(
    version: int, logits: NDArray[np.float64], tau: float, eta: float, temperature: float
) -> None:
    sampling = replace(OFF, mirostat=version, mirostat_tau=tau, mirostat_eta=eta, temperature=temperature, top_k=1)
    chain = Chain(sampling, SIZE)
    p = Reading(logits / temperature).probabilities
    mu = 2 * tau
    for _ in range(4):
        expected, margin = mirostat_kept(p, mu, version=version)
        assume(margin > 1e-3)
        shown, taken = chain(logits)
        assert shown == pytest.approx(expected, abs=2e-4)
        mu -= eta * (-np.log2(shown[taken]) - tau)


@hypothesis_settings(max_examples=20, deadline=None)
@given(logits=LOGITS, tau=some.floats(1, 4), seed=some.integers(0, 2**32 - 2))
def test_mirostat_1_takes_the_tokens_that_llama_cpp_would(logits: NDArray[np.float64], tau: float, seed: int) -> None:
    ours = Chain(replace(OFF, mirostat=1, mirostat_tau=tau, seed=seed), SIZE)
    theirs = api.llama_sampler_init_mirostat(SIZE, seed, tau, 0.1, 100)
    try:
        for _ in range(8):
            p, taken = ours(logits)
            expected, other = taken_by(theirs, logits)
            assume(np.count_nonzero(p) == np.count_nonzero(expected))  # k fell on the other side of a whole number
            assert p == pytest.approx(expected, abs=1e-5)
            assert taken == other
    finally:
        api.llama_sampler_free(theirs)


def test_mirostat_1_outlives_a_text_that_is_too_little_surprising() -> None:
    chain = Chain(replace(OFF, mirostat=1, mirostat_tau=8.0, mirostat_eta=0.5, seed=2), SIZE)
    logits = np.linspace(0, 3, SIZE)
    left = [np.count_nonzero(chain(logits)[0]) for _ in range(200)]
    assert left[-1] == SIZE


def test_greedy_takes_the_likeliest_after_what_is_held_against_it() -> None:
    greedy = replace(OFF, strategy="greedy")
    assert Chain(greedy, 4)([1.0, 3.0, 2.0, 0.0])[1] == 1
    assert Chain(replace(greedy, logit_bias=((1, BANNED),)), 4)([1.0, 3.0, 2.0, 0.0])[1] == 2
    assert Chain(replace(greedy, presence_penalty=2.0), 4, [1])([1.0, 3.0, 2.0, 0.0])[1] == 2


def test_xtc_acts_as_often_as_it_is_told() -> None:
    sampling = replace(OFF, xtc_probability=0.5, xtc_threshold=0.1)
    chain = Chain(sampling, 2)
    cut = sum(chain(np.log([0.6, 0.4]))[0][0] == 0 for _ in range(400))
    assert 150 < cut < 250


def test_what_is_drawn_follows_the_probabilities() -> None:
    chain = Chain(OFF, 4)
    taken = np.bincount([chain(np.log(QUARTERS))[1] for _ in range(4000)], minlength=4) / 4000
    assert taken == pytest.approx(QUARTERS, abs=0.04)


def test_a_repeated_passage_ends_at_a_breaker(smol_engine: Engine) -> None:
    vocabulary = smol_engine.model._vocabulary  # pyright: ignore[reportPrivateUsage]  the real tokens
    dry = DrySamplers(vocabulary.handle)
    sampling = replace(OFF, dry_multiplier=5.0, dry_last_n=-1)
    one, two, three = (vocabulary.tokenize(word, special=False)[0] for word in (" red", " green", " blue"))
    line = vocabulary.tokenize("\n", special=False)[0]
    flat = np.zeros(vocabulary.size)
    try:
        held, _ = Chain(sampling, vocabulary.size, [one, two, three, one, two], dry)(flat)
        free, _ = Chain(sampling, vocabulary.size, [one, line, two, three, one, line, two], dry)(flat)
        again, _ = Chain(sampling, vocabulary.size, [one, two, three, one, two], dry)(flat)
    finally:
        dry.close()
    assert held[three] < 0.1 * held[one]
    assert free[three] == pytest.approx(free[one])
    assert again == pytest.approx(held)
