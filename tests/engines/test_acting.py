"""Which samplers act: by their values, by the order, and by the strategy."""

from __future__ import annotations

from dataclasses import replace

import pytest

from inglenook.engines.acting import acting, is_on, used
from inglenook.engines.sampling import SAMPLERS, Sampling

OFF = Sampling(temperature=1, top_k=0, top_p=1, min_p=0)


@pytest.mark.parametrize(
    ("sampler", "value"),
    [
        ("penalties", {"presence_penalty": 0.1}),
        ("dry", {"dry_multiplier": 0.8}),
        ("top_n_sigma", {"top_n_sigma": 1.0}),
        ("top_k", {"top_k": 1}),
        ("typ_p", {"typical_p": 0.9}),
        ("top_p", {"top_p": 0.9}),
        ("min_p", {"min_p": 0.1}),
        ("xtc", {"xtc_probability": 0.5}),
        ("temperature", {"temperature": 0.5}),
        ("temperature", {"dynatemp_range": 0.5}),
    ],
)
def test_a_sampler_acts_when_its_value_is_not_the_one_that_is_off(sampler: str, value: dict[str, float]) -> None:
    assert acting(OFF) == ()
    assert acting(replace(OFF, **value)) == (sampler,)  # pyright: ignore[reportArgumentType]  numbers
    assert not is_on(sampler, OFF)


def test_the_strategy_says_which_have_a_use() -> None:
    assert used(Sampling()) == SAMPLERS
    assert used(Sampling(sampler_order=("min_p", "temperature"))) == ("min_p", "temperature")
    assert used(Sampling(strategy="greedy")) == ("penalties", "dry")
    assert used(Sampling(strategy="mirostat")) == ("temperature",)
    assert used(Sampling(strategy="beam_search")) == used(Sampling(strategy="contrastive_search")) == ()
    assert acting(Sampling(xtc_probability=1, xtc_threshold=0.6, sampler_order=("xtc",))) == ()
