"""Which layer lies on which device: llama.cpp's own rule, src/llama-model.cpp."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from inglenook.engines.llama_cpp.plan import ALL_LAYERS, HOST

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.engines.llama_cpp.plan import LoadParameters
    from inglenook.fit.computer import Device
    from inglenook.fit.shape import Shape


@dataclass(frozen=True, slots=True)
class Placement:
    """A device's id for every layer and, last, for the output; HOST is the main memory."""

    layers: tuple[str, ...]
    output: str

    @property
    def on_devices(self) -> int:
        """How many layers are on graphics cards; the output layer counts as one."""
        return sum(device != HOST for device in (*self.layers, self.output))

    @property
    def used(self) -> frozenset[str]:
        """The cards that hold a layer."""
        return frozenset((*self.layers, self.output)) - {HOST}


def place(shape: Shape, parameters: LoadParameters, devices: Sequence[Device]) -> Placement:
    """The last layers go onto the cards, the output layer first of all; each card gets a run of them."""
    everything = shape.all_layers
    wanted = everything if parameters.n_gpu_layers == ALL_LAYERS else parameters.n_gpu_layers
    placed = max(0, min(wanted, everything)) if devices else 0
    used = devices[:1] if parameters.split_mode == "none" else devices
    ends = _ends(used, parameters.tensor_split)
    names = [HOST] * (everything - placed)
    names += [used[min(bisect_right(ends, number / placed), len(used) - 1)].id for number in range(placed)]
    return Placement(tuple(names[:-1]), names[-1])


def _ends(devices: Sequence[Device], split: Sequence[float]) -> list[float]:
    """Where each card's run ends, from 0 to 1."""
    shares = [float(share) for share in split[: len(devices)]]
    if not any(shares):
        shares = [float(device.free_bytes or device.total_bytes or 1) for device in devices]
    shares += [0.0] * (len(devices) - len(shares))
    whole = sum(shares) or 1.0
    return [end / whole for end in accumulate(shares)]
