"""Other machines are devices of this computer: first in line, counted, and never helping with what lies here."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from tests.fit.synthetic_headers import synthetic_header

from inglenook.cancel import Cancel
from inglenook.engines.llama_cpp.rpc_asking import RpcDevice
from inglenook.engines.llama_cpp.rpc_workers import RpcFound
from inglenook.fit.computer import GIB
from inglenook.fit.formula import formula
from inglenook.fit.options import FitOptions
from inglenook.fit.parameters import parameters_for
from inglenook.fit.planning import PlannedFits
from inglenook.fit.shape import shape_of
from inglenook.fit.this_computer import Here, this_computer, with_counted_back
from inglenook.hardware.engine_gpus import engine_device
from inglenook.hardware.memory import Memory

if TYPE_CHECKING:
    from inglenook.engines.llama_cpp.planner import Planner
    from inglenook.fit.computer import Computer
    from inglenook.fit.fit import Fit

BOX = RpcFound("box:50052", (RpcDevice(8 * GIB, 7 * GIB),))
RACK = RpcFound("rack:50052", (RpcDevice(24 * GIB, 20 * GIB), RpcDevice(24 * GIB, 24 * GIB)))
GONE = RpcFound("gone:50052", problem="The RPC worker at gone:50052 cannot be reached.")
CARD = "CUDA0: NVIDIA GeForce RTX 4070"


def computer(*far: RpcFound, engine: tuple[str, ...] = ("CPU: x",)) -> Computer:
    devices = tuple(map(engine_device, engine))
    return this_computer(Here(devices, 8, memory=lambda: Memory(32 * GIB, 20 * GIB), gpus=lambda: ()), far)


def both(planner: Planner, where: Computer, options: FitOptions) -> tuple[Fit, Fit]:
    """As planned, and as the formula has it."""
    header = synthetic_header("llama3.1-8b-q4km")
    shape = shape_of([header])
    parameters = parameters_for(shape, options, where)
    planned = PlannedFits(planner).fit([header], shape, parameters, where, Cancel())
    return planned, formula(shape, parameters, where)


def test_they_come_before_the_cards_of_this_computer() -> None:
    found = computer(BOX, GONE, RACK, engine=(CARD, "CPU: x"))
    names = ["RPC box:50052", "RPC rack:50052 #1", "RPC rack:50052 #2", "NVIDIA GeForce RTX 4070"]
    assert [device.name for device in found.devices] == names
    assert [device.id for device in found.devices] == ["rpc0", "rpc1", "rpc2", "gpu0"]
    assert [(device.total_bytes, device.free_bytes) for device in found.devices[:2]] == [
        (8 * GIB, 7 * GIB),
        (24 * GIB, 20 * GIB),
    ]
    assert found.left_out == (GONE.problem,)


def test_a_model_too_large_for_this_computer_fits_over_two(planner: Planner) -> None:
    planned, estimated = both(planner, computer(RACK), FitOptions(context=8192, gpu_layers=99))
    assert (planned.verdict, estimated.verdict) == ("fits", "fits")
    assert planned.gpu_layers == 33
    assert all(device.use.weights for device in planned.devices)
    assert planned.host.use.weights < GIB


@pytest.mark.parametrize("layers", [0, 8, 32, 33])
@pytest.mark.parametrize("engine", [("CPU: x",), (CARD, "CPU: x")], ids=["alone", "beside a card"])
def test_the_formula_says_what_the_plan_says(planner: Planner, layers: int, engine: tuple[str, ...]) -> None:
    where = computer(BOX, engine=engine)
    if len(where.devices) > 1:  # a card of which nothing can be read here
        box, card = where.devices
        where = replace(where, devices=(box, replace(card, total_bytes=12 * GIB, free_bytes=11 * GIB)))
    planned, estimated = both(planner, where, FitOptions(context=4096, gpu_layers=layers))
    for one, other in zip(planned.devices, estimated.devices, strict=True):
        assert other.use.total == pytest.approx(one.use.total, rel=estimated.tolerance_pct / 100), one.name
    assert estimated.host.use.total == pytest.approx(planned.host.use.total, rel=estimated.tolerance_pct / 100)


def test_what_they_told_before_a_model_took_its_part_is_not_given_back_twice(planner: Planner) -> None:
    where = computer(BOX)
    planned, _ = both(planner, where, FitOptions(context=4096, gpu_layers=33))
    assert with_counted_back(where, planned).devices == where.devices
