"""What llama.cpp plans for the synthetic headers, kept in a file; run this module to write it anew."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from tests.fit.synthetic_headers import NAMES, synthetic_header

from inglenook.cancel import Cancel
from inglenook.engines.llama_cpp.planner import Planner
from inglenook.fit.computer import Computer, Host, invented
from inglenook.fit.options import FitOptions
from inglenook.fit.parameters import parameters_for
from inglenook.fit.planning import PlannedFits
from inglenook.fit.shape import shape_of

if TYPE_CHECKING:
    from inglenook.engines.llama_cpp.plan import LoadParameters
    from inglenook.fit.fit import Fit, Use

GOLDEN = Path(__file__).parents[1] / "data" / "fit" / "golden_plans.json"
_ROOM = Host(2**40, 2**40)
_IN_8_BITS = FitOptions(context=32_768, kv_type_k="q8_0", kv_type_v="q8_0", flash_attention="on", memory_map=False)
_PLAIN = FitOptions(context=8192, memory_map=False)
CASES = ("processor", "processor, 8 bits", "card", "card, 8 bits", "half on a card", "two cards")


def case(name: str, case_name: str) -> tuple[LoadParameters, Computer]:
    """How that header is loaded in that case; for experts, their own."""
    shape = shape_of((synthetic_header(name),))
    options = _IN_8_BITS if "8 bits" in case_name else _PLAIN
    if case_name.startswith("processor"):
        return parameters_for(shape, replace(options, threads=4), Computer("", _ROOM, threads=4)), Computer("", _ROOM)
    computer = invented("RTX:400, RTX:200" if case_name == "two cards" else "RTX:400", _ROOM)
    layers = len(shape.layers) // 2 if case_name.startswith("half") else shape.all_layers
    return parameters_for(shape, replace(options, gpu_layers=layers, flash_attention="on"), computer), computer


def figures(fit: Fit) -> dict[str, list[int]]:
    """The buffers by where they lie; the overhead is no engine's."""
    places = {"host": fit.host.use, **{device.id: device.use for device in fit.devices}}
    return {place: list(of_use(use)) for place, use in places.items()}


def of_use(use: Use) -> tuple[int, int, int, int]:
    """What an engine plans."""
    return use.weights, use.kv, use.compute, use.output


def golden() -> dict[str, dict[str, dict[str, list[int]]]]:
    """Header, case, place, then the bytes of weights, cache, compute and output."""
    return json.loads(GOLDEN.read_text())


def plan(fits: PlannedFits, name: str, case_name: str) -> Fit:
    """The engine's plan for a case."""
    header = synthetic_header(name)
    parameters, computer = case(name, case_name)
    return fits.fit((header,), shape_of((header,)), parameters, computer, Cancel())


def _write() -> None:
    planner = Planner()
    fits = PlannedFits(planner)
    try:
        plans = {name: {one: figures(plan(fits, name, one)) for one in CASES} for name in NAMES}
    finally:
        planner.close()
    GOLDEN.parent.mkdir(parents=True, exist_ok=True)
    lines = (f"  {json.dumps(name)}: {json.dumps(found)}" for name, found in plans.items())
    GOLDEN.write_text("{\n" + ",\n".join(lines) + "\n}\n")


if __name__ == "__main__":
    _write()
