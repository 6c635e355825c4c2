"""llama.cpp's own cases of its samplers, through our chain."""

from __future__ import annotations

from dataclasses import replace

import pytest

from .chain_on_logits import OFF, after

QUARTERS = (0.1, 0.2, 0.3, 0.4)
FIFTHS = (0.2,) * 5


# tests/test-sampling.cpp of llama.cpp, all its cases with numbers, but in the vocabulary's order.
@pytest.mark.parametrize(
    ("change", "p", "history", "expected"),
    [
        ({"temperature": 1.0}, QUARTERS, (), QUARTERS),
        ({"temperature": 0.0}, QUARTERS, (), (0, 0, 0, 1)),
        ({"top_k": 1}, QUARTERS, (), (0, 0, 0, 1)),
        ({"top_k": 3}, QUARTERS, (), (0, 0.22222, 0.33333, 0.44444)),
        ({"top_k": 4}, QUARTERS, (), QUARTERS),
        ({"top_k": 0}, QUARTERS, (), QUARTERS),
        ({"top_p": 0.0}, QUARTERS, (), (0, 0, 0, 1)),
        ({"top_p": 0.7}, QUARTERS, (), (0, 0, 0.428571, 0.571429)),
        ({"top_p": 0.8}, QUARTERS, (), (0, 0.22222, 0.33333, 0.44444)),
        ({"top_p": 1.0}, QUARTERS, (), QUARTERS),
        ({"min_p": 0.0}, QUARTERS, (), QUARTERS),
        ({"min_p": 0.24}, QUARTERS, (), QUARTERS),
        ({"min_p": 0.26}, QUARTERS, (), (0, 0.2 / 0.9, 0.3 / 0.9, 0.4 / 0.9)),
        ({"min_p": 0.49}, QUARTERS, (), (0, 0.2 / 0.9, 0.3 / 0.9, 0.4 / 0.9)),
        ({"min_p": 0.51}, QUARTERS, (), (0, 0, 0.3 / 0.7, 0.4 / 0.7)),
        ({"min_p": 0.74}, QUARTERS, (), (0, 0, 0.3 / 0.7, 0.4 / 0.7)),
        ({"min_p": 0.76}, QUARTERS, (), (0, 0, 0, 1)),
        ({"min_p": 1.0}, QUARTERS, (), (0, 0, 0, 1)),
        ({"xtc_probability": 0.99, "xtc_threshold": 0.09}, QUARTERS[::-1], (), (0, 0, 0, 1)),
        ({"xtc_probability": 0.99, "xtc_threshold": 0.19}, QUARTERS[::-1], (), (0, 0, 2 / 3, 1 / 3)),
        ({"xtc_probability": 0.99, "xtc_threshold": 0.29}, QUARTERS[::-1], (), (0, 0.5, 2 / 6, 1 / 6)),
        ({"xtc_probability": 0.99, "xtc_threshold": 0.39}, QUARTERS[::-1], (), QUARTERS[::-1]),
        ({"typical_p": 0.5}, (0.97, 0.01, 0.01, 0.01), (), (1, 0, 0, 0)),
        ({"typical_p": 0.5}, (0.4, 0.2, 0.2, 0.2), (), (0, 1 / 3, 1 / 3, 1 / 3)),
        ({"repeat_penalty": 50.0}, FIFTHS, (0,), (0, 0.25, 0.25, 0.25, 0.25)),
        ({"repeat_penalty": 50.0}, FIFTHS, (0, 1, 2), (0, 0, 0, 0.5, 0.5)),
        ({"repeat_penalty": 50.0}, FIFTHS, (0, 1, 2, 0, 0), (0, 0, 0, 0.5, 0.5)),
        ({"frequency_penalty": 5.0, "presence_penalty": 5.0}, FIFTHS, (0,), (0.000011, *(0.249997,) * 4)),
        (
            {"frequency_penalty": 5.0, "presence_penalty": 5.0},
            FIFTHS,
            (0, 1, 2),
            (0.000023, 0.000023, 0.000023, 0.499966, 0.499966),
        ),
        (
            {"frequency_penalty": 5.0, "presence_penalty": 5.0},
            FIFTHS,
            (0, 1, 2, 0, 0),
            (0, 0.000023, 0.000023, 0.499977, 0.499977),
        ),
        ({"dry_multiplier": 1.0, "dry_base": 1.1}, (0.25,) * 4, (0, 1), (0.25,) * 4),
        (
            {"dry_multiplier": 1.0, "dry_base": 1.1},
            (0.25,) * 4,
            (0, 1, 2, 0, 1),
            (0.296923, 0.296923, 0.109232, 0.296923),
        ),
        (
            {"dry_multiplier": 2.0, "dry_base": 1.1},
            FIFTHS,
            (0, 1, 2, 0, 1),
            (0.241818, 0.241818, 0.032727, 0.241818, 0.241818),
        ),
        ({"dry_multiplier": 1.0, "dry_base": 1.1, "dry_allowed_length": 4}, FIFTHS, (0, 1, 2, 3, 4, 0, 1), FIFTHS),
        ({"top_n_sigma": 1.0}, QUARTERS, (), (0, 0, 0.428571, 0.571429)),
        ({"top_n_sigma": 0.0}, QUARTERS, (), QUARTERS),
        ({"top_n_sigma": 3.0}, QUARTERS, (), QUARTERS),
    ],
)
def test_llama_cpps_own_cases(
    change: dict[str, float], p: tuple[float, ...], history: tuple[int, ...], expected: tuple[float, ...]
) -> None:
    sampling = replace(OFF, **change)  # pyright: ignore[reportArgumentType]  a test's case
    assert after(sampling, p, history) == pytest.approx(expected, abs=2e-5)


SIZE = 24
