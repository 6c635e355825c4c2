"""The best way to load a model here, and what would make it fit."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from tests.fit.synthetic_headers import synthetic_header

from inglenook.fit.advice import advise, automatic, formula_fits
from inglenook.fit.computer import GIB, Computer, Host, invented
from inglenook.fit.options import FitOptions
from inglenook.fit.precision import at_precision
from inglenook.fit.remedies import remedies
from inglenook.fit.shape import Shape, shape_of

if TYPE_CHECKING:
    from inglenook.fit.fit import Fit

ROOM = Host(64 * GIB, 60 * GIB)


def shape(name: str) -> Shape:
    return shape_of((synthetic_header(name),))


def settled(name: str, computer: Computer, options: FitOptions | None = None) -> tuple[FitOptions, Fit]:
    found = automatic(shape(name), options or FitOptions(), computer)
    return found, formula_fits(shape(name), computer)(found)


@pytest.mark.parametrize(
    ("name", "card", "layers", "context"),
    [
        ("llama3.1-8b-q4km", "8", 33, 8192),
        ("gemma3-12b-q4km", "12", 49, 8192),
        ("gpt-oss-20b-mxfp4", "16", 25, 8192),
        ("gemma2-9b-q4km", "24", 43, 8192),
    ],
)
def test_everything_goes_onto_a_card_that_is_large_enough(name: str, card: str, layers: int, context: int) -> None:
    options, fit = settled(name, invented(card, ROOM))
    assert (options.gpu_layers, options.context, fit.verdict) == (layers, context, "fits")


def test_a_shorter_context_rather_than_fewer_layers() -> None:
    options, fit = settled("llama3.1-8b-q4km", invented("6", ROOM))
    assert options.gpu_layers == 33
    assert 4096 <= (options.context or 0) < 8192
    assert fit.verdict == "fits"


def test_a_context_that_the_user_chose_stays_and_layers_give_way() -> None:
    options, fit = settled("llama3.1-8b-q4km", invented("6", ROOM), FitOptions(context=32_768))
    assert options.context == 32_768
    assert 0 < (options.gpu_layers or 0) < 33
    assert fit.verdict == "fits"


def test_layers_that_the_user_chose_stay_and_the_context_gives_way() -> None:
    options, fit = settled("llama3.1-8b-q4km", invented("6", ROOM), FitOptions(gpu_layers=33))
    assert options.gpu_layers == 33
    assert (options.context or 0) < 8192
    assert fit.verdict == "fits"


def test_experts_leave_the_card_before_whole_layers() -> None:
    options, fit = settled("qwen3-30b-a3b-q4km", invented("16", ROOM))
    assert fit.gpu_layers == fit.layers
    assert 0 < options.experts_on_cpu < 48
    assert fit.verdict == "fits"


def test_as_many_layers_as_fit_and_not_one_more() -> None:
    computer = invented("24", ROOM)
    options, fit = settled("llama3.3-70b-q4km", computer)
    assert 30 < (options.gpu_layers or 0) < 50
    assert fit.verdict == "fits"
    one_more = replace(options, gpu_layers=(options.gpu_layers or 0) + 1)
    assert formula_fits(shape("llama3.3-70b-q4km"), computer)(one_more).verdict != "fits"


def test_without_a_card_the_context_is_what_main_memory_holds() -> None:
    options, fit = settled("llama3.1-8b-q4km", Computer("", Host(8 * GIB, 6 * GIB)))
    assert options.gpu_layers == 0
    assert 2048 <= (options.context or 0) < 8192
    assert fit.verdict == "fits"


def test_what_fits_nowhere_is_still_answered() -> None:
    options, fit = settled("llama3.3-70b-q4km", Computer("", Host(8 * GIB, 6 * GIB)))
    assert options.context == 8192
    assert fit.verdict == "no"


def test_the_longest_context_first_and_each_really_fits() -> None:
    model, computer = shape("llama3.1-8b-q4km"), invented("8", Host(16 * GIB, 12 * GIB))
    found = advise(formula_fits(model, computer), model, computer, "context", options=FitOptions())
    contexts = [advice.fit.context for advice in found]
    assert contexts == sorted(contexts, reverse=True)
    assert {advice.options.kv_type_k for advice in found} == {"f16", "q8_0"}
    assert all(advice.fit.verdict == "fits" and f"{advice.fit.context:,} tokens" in advice.why for advice in found)


def test_for_speed_every_layer_is_on_the_card() -> None:
    model, computer = shape("llama3.1-8b-q4km"), invented("6", ROOM)
    (advice,) = advise(formula_fits(model, computer), model, computer, "speed", options=FitOptions())
    assert advice.fit.gpu_layers == 33
    assert "All 33 layers" in advice.why


def test_for_quality_the_finest_that_fits() -> None:
    model, computer = shape("llama3.1-8b-f16"), invented("10", Host(8 * GIB, 6 * GIB))
    others = {name: formula_fits(at_precision(model, name), computer) for name in ("float16", "Q8_0", "Q6_K", "Q4_K_M")}
    (advice,) = advise(formula_fits(model, computer), model, computer, "quality", options=FitOptions(), others=others)
    assert advice.quantization == "Q8_0"
    assert advice.fit.verdict == "fits"


def test_nothing_is_advised_where_nothing_fits() -> None:
    model, computer = shape("llama3.3-70b-q4km"), invented("4", Host(8 * GIB, 6 * GIB))
    for goal in ("context", "speed", "quality"):
        assert advise(formula_fits(model, computer), model, computer, goal, options=FitOptions()) == ()


def test_what_would_help_when_the_card_is_too_small() -> None:
    model, computer = shape("llama3.1-8b-q4km"), invented("6", ROOM)
    asked = FitOptions(context=12_288, gpu_layers=33)
    smaller = {"Q3_K_M": formula_fits(at_precision(model, "Q3_K_M"), computer)}
    found = remedies(formula_fits(model, computer), model, computer, asked, smaller=smaller)
    assert {remedy.kind for remedy in found} == {"less context", "fewer layers", "KV q8_0", "smaller quantization"}
    assert all(remedy.fit.verdict == "fits" and remedy.sentence.endswith(".") for remedy in found)


def test_of_a_smaller_quantization_more_layers_go_onto_the_card() -> None:
    model, computer, wanted = shape("llama3.3-70b-q4km"), invented("A:24, RAM:16"), FitOptions()
    settled = automatic(model, wanted, computer)
    smaller = {name: formula_fits(at_precision(model, name), computer) for name in ("Q3_K_M", "Q2_K")}
    ask = formula_fits(model, computer)
    (remedy,) = remedies(ask, model, computer, settled, smaller=smaller, wanted=wanted)
    assert remedy.quantization == "Q3_K_M"
    assert remedy.fit.gpu_layers > (settled.gpu_layers or 0)


def test_experts_in_main_memory_are_a_remedy_where_there_are_experts() -> None:
    model, computer = shape("qwen3-30b-a3b-q4km"), invented("16", ROOM)
    found = remedies(formula_fits(model, computer), model, computer, FitOptions(context=8192, gpu_layers=49))
    assert "experts on the CPU" in {remedy.kind for remedy in found}


def test_what_fits_needs_no_remedy() -> None:
    model, computer = shape("llama3.1-8b-q4km"), invented("24", ROOM)
    assert remedies(formula_fits(model, computer), model, computer, FitOptions(context=8192)) == ()
