"""The engine's planner, asked about well-known shapes and about cards that are not there."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

import pytest
from tests.fit.golden_cases import golden
from tests.fit.synthetic_headers import synthetic_header

from inglenook.cancel import Cancel
from inglenook.fit.computer import invented
from inglenook.fit.options import FitOptions
from inglenook.fit.parameters import parameters_for
from inglenook.fit.planning import PlannedFits
from inglenook.fit.shape import shape_of

if TYPE_CHECKING:
    from inglenook.engines.llama_cpp.planner import Planner
    from inglenook.fit.fit import Fit

MIB = 2**20


def planned(planner: Planner, name: str, computer: str, options: FitOptions) -> Fit:
    header = synthetic_header(name)
    shape = shape_of([header])
    machine = invented(computer)
    return PlannedFits(planner).fit([header], shape, parameters_for(shape, options, machine), machine, Cancel())


def test_the_golden_bytes_are_those_that_others_published() -> None:
    """Llama 3.2 3B with all layers on a card: "CPU_Mapped 308.23", "ROCm0 1918.35" in Ollama's source."""
    card = golden()["llama3.2-3b-q4km"]["card"]
    assert [round(card[place][0] / MIB, 2) for place in ("gpu0", "host")] == [1918.35, 308.23]


def test_a_plan_becomes_a_verdict(planner: Planner) -> None:
    options = FitOptions(context=8192)
    large = planned(planner, "llama3.1-8b-q4km", "RTX 4090:24, RAM:64", options)
    small = planned(planner, "llama3.1-8b-q4km", "GTX 1650:4, RAM:64", options)
    assert (large.verdict, small.verdict) == ("fits", "no")
    assert (large.gpu_layers, large.layers, large.source, large.context) == (33, 33, "plan", 8192)
    (card,) = large.devices
    assert round(card.use.weights / MIB, 2) == 4403.49
    assert card.use.kv == 1024 * MIB
    assert card.use.overhead > 100 * MIB  # what the driver takes is not the planner's to know
    assert large.host.evictable == large.host.use.weights > 0
    assert "8,192 tokens" in small.reason


def test_layers_are_shared_out_by_free_memory(planner: Planner) -> None:
    both = planned(planner, "llama3.3-70b-q4km", "RTX 4090:24, RTX 3060:12, RAM:64", FitOptions(context=4096))
    first, second = (device.use.weights for device in both.devices)
    assert 1.6 < first / second < 2.4
    assert both.gpu_layers == 81


def test_experts_stay_where_they_are_told_to(planner: Planner) -> None:
    everywhere = FitOptions(context=4096)
    without, some, every = (
        planned(planner, "qwen3-30b-a3b-q4km", "RTX 4090:24", dataclasses.replace(everywhere, experts_on_cpu=layers))
        .devices[0]
        .use.weights
        for layers in (0, 24, 48)
    )
    assert every < some < without
    assert without - some == pytest.approx((without - every) / 2, rel=0.1)  # some layers are stored finer


def test_a_model_in_parts_is_planned_as_a_whole_one(planner: Planner) -> None:
    header = synthetic_header("qwen3-0.6b-q8")
    half = len(header.tensors) // 2
    first = dataclasses.replace(header, tensors=header.tensors[:half])
    second = dataclasses.replace(header, metadata={}, kinds={}, tensors=header.tensors[half:])
    shape, machine = shape_of([header]), invented("RAM:32")
    parameters = parameters_for(shape, FitOptions(), machine)
    fits = PlannedFits(planner)
    whole = fits.fit([header], shape, parameters, machine, Cancel())
    assert fits.fit([first, second], shape, parameters, machine, Cancel()) == whole
