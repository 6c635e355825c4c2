"""What llama.cpp's planner says of 25 well-known shapes, to the byte, and how near the formula comes."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

import pytest
from tests.fit.golden_cases import CASES, case, figures, golden, plan
from tests.fit.synthetic_headers import NAMES, synthetic_header

from inglenook.fit.formula import formula
from inglenook.fit.planning import PlannedFits
from inglenook.fit.shape import shape_of

if TYPE_CHECKING:
    from inglenook.engines.llama_cpp.planner import Planner


@pytest.mark.skipif(
    platform.machine().lower() not in {"x86_64", "amd64"}, reason="another processor keeps other weights twice"
)
@pytest.mark.parametrize("name", NAMES)
def test_the_engine_plans_what_it_always_planned(name: str, planner: Planner) -> None:
    fits = PlannedFits(planner)
    assert {one: figures(plan(fits, name, one)) for one in CASES} == golden()[name]


@pytest.mark.parametrize("name", NAMES)
def test_the_formula_is_as_near_to_the_plan_as_it_says(name: str) -> None:
    shape = shape_of((synthetic_header(name),))
    for case_name, planned in golden()[name].items():
        parameters, computer = case(name, case_name)
        fit = formula(shape, parameters, computer)
        for place, bytes_ in figures(fit).items():
            allowed = sum(planned[place]) * fit.tolerance_pct / 100
            assert sum(bytes_) == pytest.approx(sum(planned[place]), abs=allowed), (case_name, place)


def test_the_tolerance_is_no_excuse() -> None:
    """On a processor or on one card the formula is far nearer than the percent that is shown."""
    errors: list[float] = []
    for name in NAMES:
        shape = shape_of((synthetic_header(name),))
        for case_name in ("processor", "processor, 8 bits", "card", "card, 8 bits"):
            fit = formula(shape, *case(name, case_name))
            planned = golden()[name][case_name]
            errors += [abs(sum(found) / sum(planned[place]) - 1) for place, found in figures(fit).items()]
    assert sum(errors) / len(errors) < 0.001
    assert max(errors) < 0.005


@pytest.mark.parametrize("name", ["llama3.1-8b-q4km", "gemma3-12b-q4km", "deepseek-v2-lite-q4km", "mamba2-2.7b-q8"])
def test_weights_and_cache_on_a_card_are_exact(name: str) -> None:
    shape = shape_of((synthetic_header(name),))
    for case_name in ("card", "card, 8 bits", "half on a card", "two cards"):
        found = figures(formula(shape, *case(name, case_name)))
        for place, planned in golden()[name][case_name].items():
            if place != "host":
                assert found[place][1] == pytest.approx(planned[1], abs=32_768), (
                    case_name,
                    place,
                )  # rows of 8 bits are filled up
                assert found[place][0] == pytest.approx(planned[0], rel=1e-4), (case_name, place)
