"""What one token costs on each device: bytes read and operations done."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.engines.llama_cpp.plan import HOST
from inglenook.fit.placement import place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inglenook.fit.computer import Computer
    from inglenook.fit.fit import Fit
    from inglenook.fit.layers import Layer
    from inglenook.fit.shape import Shape

_MULTIPLY_AND_ADD = 2  # operations, for each weight


@dataclass(frozen=True, slots=True)
class Work:
    """On one device, for one conversation."""

    device: str  # an id, or HOST
    read_bytes: int  # of weights, for one token that is generated: of experts only those that are asked
    all_bytes: int  # of weights, for a batch of a prompt: its tokens together ask every expert
    kv_bytes: int  # read for one token when the context is full
    read_operations: float  # for one token that is generated
    prompt_operations: float  # for one token of a prompt: without the output layer
    looking_back: float  # operations for one token and one token before it
    layers: int


def work_of(shape: Shape, fit: Fit, computer: Computer) -> tuple[Work, ...]:
    """For each device that has weights to read, the processor last."""
    placement = place(shape, fit.parameters, computer.devices)
    kv = {HOST: fit.host.use.kv, **{device.id: device.use.kv for device in fit.devices}}
    found: list[Work] = []
    for device in (*(device.id for device in computer.devices), HOST):
        parts = list(_parts(shape, placement.layers, fit.parameters.experts_on_cpu, device))
        layers = [layer for layer, owner in zip(shape.layers, placement.layers, strict=True) if owner == device]
        output = shape.output.plain if placement.output == device else 0
        asked = sum(dense + experts * _asked(shape) for dense, experts in parts)
        if asked + output:
            found.append(
                Work(
                    device=device,
                    read_bytes=int(asked + output),
                    all_bytes=sum(dense + experts for dense, experts in parts),
                    kv_bytes=kv.get(device, 0) // max(1, fit.parameters.n_seq_max),
                    read_operations=_operations(shape, asked + output),
                    prompt_operations=_operations(shape, asked),
                    looking_back=sum(map(_looking_back, layers)),
                    layers=len(parts),
                )
            )
    return tuple(found)


def _parts(shape: Shape, owners: tuple[str, ...], experts_on_cpu: int, device: str) -> Iterator[tuple[int, int]]:
    """For each layer of which the device has something: bytes of its dense part, and of its experts."""
    for number, (layer, owner) in enumerate(zip(shape.layers, owners, strict=True)):
        keeper = HOST if number < experts_on_cpu else owner  # of the experts
        dense = layer.weights.plain - layer.weights.experts if owner == device else 0
        experts = layer.weights.experts if keeper == device else 0
        if dense or experts:
            yield dense, experts


def _asked(shape: Shape) -> float:
    """The share of the experts that one token asks."""
    return shape.experts_used / shape.experts if shape.experts else 1.0


def _operations(shape: Shape, weight_bytes: float) -> float:
    """By the model's bits per weight: what is stored finer than the rest counts a little too much."""
    return _MULTIPLY_AND_ADD * weight_bytes * shape.parameters / shape.file_bytes if shape.file_bytes else 0.0


def _looking_back(layer: Layer) -> float:
    """Each query is multiplied with a key, and its weight with a value; values read out of keys are as long."""
    value = layer.value_length or layer.key_length
    return _MULTIPLY_AND_ADD * layer.heads * (layer.key_length + value) if layer.kv_heads else 0.0
