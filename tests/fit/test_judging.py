"""One word and one sentence, with the figures, for what fits and what does not."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from tests.fit.synthetic_headers import synthetic_header

from inglenook.fit.computer import GIB, Computer, Host, invented
from inglenook.fit.formula import formula
from inglenook.fit.judging import need_in_words
from inglenook.fit.options import FitOptions
from inglenook.fit.parameters import parameters_for
from inglenook.fit.shape import shape_of

if TYPE_CHECKING:
    from inglenook.fit.fit import Fit

OPTIONS = FitOptions(context=8192, flash_attention="on")


def judge(computer: Computer, options: FitOptions = OPTIONS) -> Fit:
    shape = shape_of((synthetic_header("llama3.1-8b-q4km"),))
    return formula(shape, parameters_for(shape, options, computer), computer)


@pytest.mark.parametrize(("size", "verdict"), [("8", "fits"), ("6.1", "tight"), ("4", "no")])
def test_a_card_is_large_enough_or_just_or_not(size: str, verdict: str) -> None:
    fit = judge(invented(f"Card:{size}"))
    assert fit.verdict == verdict
    assert "GiB on Card at 8,192 tokens" in fit.reason


@pytest.mark.parametrize(("available", "verdict"), [(9.0, "fits"), (6.2, "tight"), (4.0, "no")])
def test_main_memory_is_large_enough_or_just_or_not(available: float, verdict: str) -> None:
    fit = judge(Computer("", Host(16 * GIB, int(available * GIB))))
    assert fit.verdict == verdict
    assert "of main memory at 8,192 tokens" in fit.reason


def test_the_worst_place_decides() -> None:
    fit = judge(invented("Large:80", Host(2 * GIB, GIB // 4)))
    assert fit.verdict == "no"
    assert "main memory" in fit.reason


def test_a_card_whose_memory_cannot_be_read_is_not_guessed() -> None:
    computer = invented("Card:8")
    unread = replace(computer.devices[0], free_bytes=None, total_bytes=None)
    fit = judge(replace(computer, devices=(unread,)))
    assert fit.verdict == "unknown"
    assert "cannot be read" in fit.reason


def test_a_card_that_nothing_lies_on_does_not_matter() -> None:
    fit = judge(invented("Large:24, Tiny:0.1"), replace(OPTIONS, gpu_layers=0))
    assert fit.verdict == "fits"


def test_a_card_that_shares_main_memory_takes_its_part_from_there() -> None:
    fit = judge(invented("Apple M1:8"))
    assert fit.devices[0].use.total < (fit.devices[0].limit or 0)
    smaller = replace(invented("Apple M1:8"), host=Host(8 * GIB, 4 * GIB))
    assert judge(smaller).verdict == "no"


def test_a_sum_names_its_context() -> None:
    assert need_in_words(judge(invented("Card:8"))) == "6.0 GiB at 8,192 tokens"
