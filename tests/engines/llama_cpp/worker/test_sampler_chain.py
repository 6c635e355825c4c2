"""A request's sampling becomes the chain that llama.cpp itself would build."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from inglenook.engines.llama_cpp.worker.sampler_chain import SamplerChain, is_repeatable, with_seed
from inglenook.engines.llama_cpp.worker.samplers import Place
from inglenook.engines.sampling import RANDOM_SEED, Sampling
from inglenook.errors import PromptError


def members(sampling: Sampling) -> tuple[str, ...]:
    chain = SamplerChain(with_seed(sampling), Place(vocabulary_size=100, window=256))
    try:
        return chain.names
    finally:
        chain.close()


@pytest.mark.parametrize(
    ("sampling", "names"),
    [
        (Sampling(), ("top-k", "top-p", "min-p", "temp", "dist")),
        (Sampling(top_k=0), ("top-p", "min-p", "temp", "dist")),
        (Sampling(top_p=1.0), ("top-k", "min-p", "temp", "dist")),
        (Sampling(min_p=0.0), ("top-k", "top-p", "temp", "dist")),
        (Sampling(temperature=1.0), ("top-k", "top-p", "min-p", "dist")),
        (Sampling(repeat_penalty=1.1), ("penalties", "top-k", "top-p", "min-p", "temp", "dist")),
        (Sampling(presence_penalty=0.5, repeat_last_n=-1), ("penalties", "top-k", "top-p", "min-p", "temp", "dist")),
        (Sampling(frequency_penalty=0.5, repeat_last_n=0), ("top-k", "top-p", "min-p", "temp", "dist")),
        (Sampling(strategy="greedy"), ("greedy",)),
        (Sampling(strategy="greedy", repeat_penalty=1.1), ("penalties", "greedy")),
        (Sampling(strategy="greedy", mirostat=2), ("greedy",)),
        (Sampling(strategy="mirostat"), ("temp", "mirostat-v2")),
        (Sampling(strategy="mirostat", mirostat=1, temperature=1.0), ("mirostat",)),
        (Sampling(mirostat=2), ("temp", "mirostat-v2")),
        (Sampling(adaptive_target=0.5), ("top-k", "top-p", "min-p", "temp", "adaptive-p")),
        (Sampling(sampler_order=("min_p", "top_k")), ("min-p", "top-k", "dist")),
        (Sampling(sampler_order=(), logit_bias=((1, 2.0),)), ("logit-bias", "dist")),
        (Sampling(temperature=1.0, dynatemp_range=0.5, sampler_order=("temperature",)), ("temp-ext", "dist")),
        (
            Sampling(dry_multiplier=1.0, top_n_sigma=1.0, sampler_order=("top_n_sigma", "dry")),
            ("top-n-sigma", "dry", "dist"),
        ),
    ],
)
def test_members_that_are_off_are_left_out(sampling: Sampling, names: tuple[str, ...]) -> None:
    assert members(sampling) == names


@pytest.mark.parametrize(
    "sampling", [Sampling(repeat_penalty=0.0), Sampling(temperature=math.nan), Sampling(frequency_penalty=math.inf)]
)
def test_numbers_that_would_end_the_process_are_refused(sampling: Sampling) -> None:
    with pytest.raises(PromptError, match="not a usable number"):
        members(sampling)


def test_a_random_seed_is_drawn_anew() -> None:
    seeds = {with_seed(Sampling(seed=RANDOM_SEED)).seed for _ in range(8)}

    assert len(seeds) > 1
    assert RANDOM_SEED not in seeds


def test_a_chosen_seed_stays() -> None:
    assert with_seed(Sampling(seed=42)) == Sampling(seed=42)


@pytest.mark.parametrize(
    ("sampling", "expected"),
    [
        (Sampling(), False),
        (Sampling(seed=1), True),
        (Sampling(strategy="greedy"), True),
        (replace(Sampling(), temperature=0.0), True),
        (Sampling(temperature=0.0, xtc_probability=0.5), False),
        (Sampling(temperature=0.0, dynatemp_range=0.5), False),
        (Sampling(temperature=0.0, sampler_order=("top_k",)), False),
        (Sampling(temperature=0.0, strategy="mirostat"), True),
    ],
)
def test_what_should_give_the_same_again(sampling: Sampling, expected: bool) -> None:  # noqa: FBT001  a test's case
    assert is_repeatable(sampling) is expected
