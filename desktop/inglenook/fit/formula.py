"""The first tier: what a load takes, from the header alone, at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.engines.llama_cpp.plan import HOST
from inglenook.fit.fit import DeviceFit, Fit, HostFit, Item, Use
from inglenook.fit.formula_cache import cache_bytes, cells_of
from inglenook.fit.formula_compute import (
    WORTH_COPYING,
    device_compute,
    device_compute_beside_host,
    host_compute,
    host_compute_beside_devices,
)
from inglenook.fit.formula_host import host_items, output_bytes, work_bytes
from inglenook.fit.judging import judged
from inglenook.fit.placement import place
from inglenook.fit.tolerance import plan_tolerance_pct
from inglenook.hub.figures import size_in_words
from inglenook.sentence import say

if TYPE_CHECKING:
    from inglenook.engines.llama_cpp.plan import LoadParameters
    from inglenook.fit.computer import Computer, Device
    from inglenook.fit.layers import Weights
    from inglenook.fit.placement import Placement
    from inglenook.fit.shape import Shape

EXACT_PCT = 1.0
PARTIAL_PCT = 8.0  # some layers on cards, some not, or several cards
FEW_PCT = 25.0  # hardly any on cards: what is on a card is little, and mostly room to copy weights into
UNKNOWN_PCT = 5.0  # an architecture that the formula was not checked with
_MOST_OF_THEM = 0.8
_PIPELINE_COPIES = 4  # ggml-backend.cpp, GGML_SCHED_MAX_COPIES
_CHECKED = frozenset(
    {
        *("deepseek2", "gemma2", "gemma3", "gpt-oss", "granite", "granitehybrid", "llama", "mamba2", "mistral3"),
        *("olmo2", "phi3", "qwen2", "qwen2moe", "qwen3", "qwen3moe", "qwen3next"),
    }
)


def formula(shape: Shape, parameters: LoadParameters, computer: Computer) -> Fit:
    """Weights, cache, compute and all the rest for every device and the host, with the verdict."""
    load = _Load(
        shape, parameters, computer, place(shape, parameters, computer.devices), cache_bytes(shape, parameters)
    )
    on_devices = load.placement.on_devices
    on_host = load.on_host()
    repacked = load.repacked() if parameters.use_mmap else 0
    return judged(
        Fit(
            context=cells_of(shape, parameters).context,
            parameters=parameters,
            devices=tuple(device_fit(device, load.on_device(device)) for device in computer.devices),
            host=host_fit(
                computer,
                on_host,
                host_items(shape, work=load.work(), source="formula"),
                mapped=load.mapped(on_host),
                repacked=repacked,
            ),
            verdict="unknown",
            source="formula",
            tolerance_pct=max(
                tolerance_pct(shape, parameters, on_devices, len(load.placement.used) if computer.devices else None),
                plan_tolerance_pct(tuple(device.backend for device in computer.devices)),
            ),
            gpu_layers=on_devices,
            layers=shape.all_layers,
            notes=_notes(shape, repacked),
        ),
        computer,
    )


def tolerance_pct(shape: Shape, parameters: LoadParameters, on_devices: int, devices_used: int | None) -> float:
    """How far the formula may be off, in percent of a device's total; no ``devices_used``: there is no card."""
    on_host = max(shape.all_layers - on_devices, parameters.experts_on_cpu)
    tolerance = EXACT_PCT
    if devices_used is not None and on_host > shape.all_layers * _MOST_OF_THEM:
        tolerance = FEW_PCT
    elif devices_used is not None and (on_host or devices_used > 1):
        tolerance = PARTIAL_PCT
    return tolerance if shape.architecture in _CHECKED else max(tolerance, UNKNOWN_PCT)


def host_fit(computer: Computer, use: Use, items: tuple[Item, ...], *, mapped: int = 0, repacked: int = 0) -> HostFit:
    """The host's part; ``use`` is without overhead, the items are that.

    ``mapped`` are the weights that are left in the file. ``repacked`` of them have been copied into the order that the
    processor reads best: what is mapped of these is read no more, and dropped when memory is short.
    """
    whole = Use(use.weights, use.kv, use.compute, use.output, sum(item.bytes for item in items))
    committed = whole.total - max(0, mapped - repacked)
    return HostFit(
        use=whole,
        items=items,
        committed=committed,
        resident=committed + mapped,
        evictable=mapped,
        limit=computer.host.limit_bytes,
        available=computer.host.available_bytes,
    )


def device_fit(device: Device, use: Use) -> DeviceFit:
    """One card's part."""
    return DeviceFit(
        id=device.id,
        name=device.name,
        kind=device.kind,
        backend=device.backend,
        use=use,
        limit=device.limit_bytes,
        total_bytes=device.total_bytes,
        free=device.free_bytes,
        overhead_source=device.overhead_source,
    )


@dataclass(frozen=True, slots=True)
class _Load:
    """One load, as it is laid out."""

    shape: Shape
    parameters: LoadParameters
    computer: Computer
    placement: Placement
    caches: tuple[int, ...]  # of each layer, in bytes

    def on_host(self) -> Use:
        """What main memory takes, without its overhead."""
        shape, parameters, placement = self.shape, self.parameters, self.placement
        weights = shape.input.plain
        kv = 0
        for number, (layer, device, cache) in enumerate(zip(shape.layers, placement.layers, self.caches, strict=True)):
            if device == HOST:
                weights += layer.weights.plain
            elif number < parameters.experts_on_cpu:
                weights += layer.weights.experts
            if device == HOST or not parameters.offload_kqv:
                kv += cache
        if HOST in placement.layers:
            weights += shape.shared.plain
        if placement.output == HOST:
            weights += shape.output.plain
            if shape.is_tied and not self.computer.devices:
                weights += shape.output_repackable
        if self.computer.devices and (self._helper is not None or HOST not in placement.layers):
            compute = host_compute_beside_devices(shape, parameters, self._copies())
        else:
            compute = host_compute(shape, parameters)
        return Use(weights, kv, compute, output_bytes(shape, parameters))

    def on_device(self, device: Device) -> Use:
        """What a card takes."""
        shape, parameters, placement = self.shape, self.parameters, self.placement
        if device.id not in placement.used and device is not self._helper:
            return Use(overhead=device.overhead_bytes)
        weights = kv = 0
        for number, (layer, owner, cache) in enumerate(zip(shape.layers, placement.layers, self.caches, strict=True)):
            if owner != device.id:
                continue
            weights += _on(device, layer.weights)
            if number < parameters.experts_on_cpu:
                weights -= layer.weights.experts_cuda if device.backend == "cuda" else layer.weights.experts
            kv += cache if parameters.offload_kqv else 0
        if device.id in placement.layers:
            weights += _on(device, shape.shared)
        if placement.output == device.id:
            weights += _on(device, shape.output) + _on(device, shape.tied)
        return Use(weights, kv, self._compute(device), overhead=device.overhead_bytes)

    def repacked(self) -> int:
        """What the processor copies into its own order; with a card's host buffers llama.cpp does not."""
        if self.computer.devices:
            return 0
        output = 0 if self.shape.is_tied else self.shape.output_repackable
        return output + sum(layer.weights.repackable for layer in self.shape.layers)

    def mapped(self, on_host: Use) -> int:
        """The weights that stay in the file; an embedding that is copied to be the output too is there once."""
        if not self.parameters.use_mmap:
            return 0
        is_copied = self.shape.is_tied and not self.computer.devices
        return on_host.weights - (self.shape.output_repackable if is_copied else 0)

    def work(self) -> int:
        """The work buffer: cards take whole prompts over, and leave single tokens of the host's layers to it."""
        if not self.computer.devices:
            return work_bytes(self.shape, self.parameters)
        is_used = HOST in {*self.placement.layers, self.placement.output} or self.parameters.experts_on_cpu > 0
        most = WORTH_COPYING - 1 if self.parameters.op_offload and self._helper is not None else None
        return work_bytes(self.shape, self.parameters, most if is_used else 0)

    @property
    def _helper(self) -> Device | None:
        """The card that computes for the host: the first one, never another machine (ggml-rpc.cpp, offload_op)."""
        return next((device for device in self.computer.devices if not device.is_far), None)

    def _compute(self, device: Device) -> int:
        shape, parameters, placement = self.shape, self.parameters, self.placement
        is_first = device is self.computer.devices[0]
        if device is self._helper and (HOST in {*placement.layers, placement.output} or parameters.experts_on_cpu):
            return device_compute_beside_host(
                shape,
                parameters,
                device.backend,
                is_output_on_host=placement.output == HOST,
                only_experts=HOST not in placement.layers,
            )
        return device_compute(
            shape,
            parameters,
            device.backend,
            has_output=placement.output == device.id,
            copies=self._copies(),
            is_first=is_first,
        )

    def _copies(self) -> int:
        """Cards that work in turns each hold the next inputs already (src/llama-context.cpp, pipeline_parallel)."""
        in_turns = (
            len(self.placement.used) > 1
            and self.placement.on_devices == self.shape.all_layers
            and self.parameters.offload_kqv
            and not self.parameters.experts_on_cpu
        )
        return _PIPELINE_COPIES if in_turns else 1


def _on(device: Device, weights: Weights) -> int:
    return weights.cuda if device.backend == "cuda" else weights.plain


def _notes(shape: Shape, repacked: int) -> tuple[str, ...]:
    notes: list[str] = []
    if shape.architecture not in _CHECKED:
        notes.append(
            say(
                "The formula was not checked with the architecture “{architecture}”: the engine's plan is surer.",
                architecture=shape.architecture,
            )
        )
    if repacked:
        notes.append(repacked_note(repacked))
    return tuple(notes)


def repacked_note(repacked: int) -> str:
    """Why the process looks larger than what it needs."""
    return say(
        "After loading, {size} of the file stay mapped beside their copies in the order that the "
        "processor reads best. Nobody reads them again: they go as soon as memory is short.",
        size=size_in_words(repacked),
    )
