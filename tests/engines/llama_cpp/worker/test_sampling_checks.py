"""What llama.cpp would not survive is refused, and whatever is let through takes a token."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as some

from inglenook.engines.sampling import BANNED, SAMPLERS
from inglenook.errors import PromptError

from .chain_on_logits import OFF, Chain

if TYPE_CHECKING:
    from inglenook.engines.sampling import SamplerName

SIZE = 24


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"sampler_order": ("top_k", "dice")}, "There is no sampler “dice”. The order is made of penalties, dry"),
        ({"sampler_order": ("top_k", "top_k")}, "“top_k” stands twice"),
        ({"logit_bias": ((24, 1.0),)}, "tokens go from 0 to 23"),
        ({"logit_bias": ((-1, 1.0),)}, "tokens go from 0 to 23"),
        ({"logit_bias": ((1, float("nan")),)}, "goes from -100 .never. to 100; nan is not possible"),
        ({"logit_bias": ((1, float("inf")),)}, "inf is not possible"),
        ({"logit_bias": tuple((token, BANNED) for token in range(24))}, "ban every token"),
        ({"logit_bias": tuple((0, 1.0) for _ in range(1025))}, "1,025 biases on tokens; 1,024 are the most"),
        ({"dry_breakers": ("x" * 41,)}, "40 bytes at most"),
        ({"dry_breakers": ("a\0",)}, "none of them is zero"),
        ({"dry_breakers": ("a",) * 33}, "33 breakers; 32 are the most"),
        ({"dry_base": 0.5}, "at least 1"),
        ({"dry_allowed_length": 0}, "at least 1"),
        ({"mirostat": 3}, "3 is none"),
        ({"top_k": 2**40}, "not a usable number"),
        ({"dry_multiplier": 1e300}, "not a usable number"),
        ({"adaptive_target": float("nan")}, "not a usable number"),
        ({"repeat_penalty": 1e-45}, "not a usable number"),
    ],
)
def test_what_llama_cpp_would_not_survive_is_refused(change: dict[str, object], says: str) -> None:
    with pytest.raises(PromptError, match=says):
        Chain(replace(OFF, **change), SIZE)  # pyright: ignore[reportArgumentType]  a test's case


@hypothesis_settings(max_examples=100, deadline=None)
@given(data=some.data(), order=some.permutations(SAMPLERS), seed=some.integers(0, 2**32 - 1))
def test_whatever_is_let_through_takes_a_token(data: some.DataObject, order: list[SamplerName], seed: int) -> None:
    logits = np.random.default_rng(seed).permutation(320)[:SIZE] / 17 - 9
    number, count = some.floats(-1e38, 1e38), some.integers(-(2**31) + 1, 2**31 - 1)
    numbers = {
        key: data.draw(count if isinstance(value, int) else number)
        for key, value in ((key, getattr(OFF, key)) for key in OFF.__slots__)
        if isinstance(value, int | float) and key not in {"mirostat", "seed"}
    }
    strategy = data.draw(some.sampled_from(["sampling", "greedy", "mirostat"]))
    sampling = replace(
        OFF, strategy=strategy, mirostat=data.draw(some.integers(0, 2)), sampler_order=tuple(order), **numbers
    )
    try:
        chain = Chain(sampling, SIZE, [1, 2, 3, 1, 2])
    except PromptError:
        return
    for _ in range(3):
        assert 0 <= chain(logits)[1] < SIZE
