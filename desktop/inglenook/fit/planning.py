"""The second tier: what llama.cpp's own planner says that a load takes, on this computer or on one thought of."""

from __future__ import annotations

import threading
from collections import deque
from typing import TYPE_CHECKING

from inglenook.engines.llama_cpp.plan import HOST, PlanRequest, PretendDevice
from inglenook.fit.fit import DeviceFit, Fit, Use
from inglenook.fit.formula import formula, host_fit
from inglenook.fit.formula_host import host_items
from inglenook.fit.judging import judged
from inglenook.fit.slim_header import slim_header
from inglenook.fit.tolerance import plan_tolerance_pct

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.cancel import Cancel
    from inglenook.engines.llama_cpp.plan import LoadParameters, Plan
    from inglenook.engines.llama_cpp.planner import Planner
    from inglenook.fit.computer import Computer, Device
    from inglenook.fit.fit import HostFit
    from inglenook.fit.shape import Shape
    from inglenook.fit.slim_header import SlimHeader
    from inglenook.models.gguf import GgufHeader

_ASSUMED_BYTES = 2**30  # of a card whose size cannot be read: layers are shared out by it
_KEPT_HEADERS = 8
_REPACKED = "CPU_REPACK"


class PlannedFits:
    """Asks the planner; any thread may use it."""

    def __init__(self, planner: Planner) -> None:
        self._planner = planner
        self._lock = threading.Lock()
        self._slim: deque[tuple[tuple[GgufHeader, ...], SlimHeader]] = deque(maxlen=_KEPT_HEADERS)

    def fit(
        self,
        headers: Sequence[GgufHeader],
        shape: Shape,
        parameters: LoadParameters,
        computer: Computer,
        cancel: Cancel,
    ) -> Fit:
        """What the load takes, with the verdict.

        Raises LoadError when llama.cpp cannot plan for this model, ModelFileError when its header cannot be made small,
        CancelledError.
        """
        slim = self._slim_header(tuple(headers))
        devices = tuple(_pretend(device) for device in computer.devices)
        request = PlanRequest(slim.data, slim.file_bytes, parameters, devices, slim.parts)
        return fit_of(self._planner.plan(request, cancel), shape, parameters, computer)

    def _slim_header(self, headers: tuple[GgufHeader, ...]) -> SlimHeader:
        with self._lock:
            for known, slim in self._slim:
                if len(known) == len(headers) and all(one is other for one, other in zip(known, headers, strict=True)):
                    return slim
        made = slim_header(headers)
        with self._lock:
            self._slim.append((headers, made))
        return made


def fit_of(plan: Plan, shape: Shape, parameters: LoadParameters, computer: Computer) -> Fit:
    """A plan as a fit, with what no plan knows: drivers, the process, the vocabulary."""
    return judged(
        Fit(
            context=plan.n_ctx,
            parameters=parameters,
            devices=tuple(_device_fit(plan, device) for device in computer.devices),
            host=_host_fit(plan, shape, parameters, computer),
            verdict="unknown",
            source="plan",
            tolerance_pct=plan_tolerance_pct(tuple(device.backend for device in computer.devices)),
            gpu_layers=plan.gpu_layers,
            layers=len(plan.layer_devices) or shape.all_layers,
            notes=plan.notes,
        ),
        computer,
    )


def _pretend(device: Device) -> PretendDevice:
    free = device.free_bytes if device.free_bytes is not None else device.total_bytes or _ASSUMED_BYTES
    return PretendDevice(device.id, device.name, device.backend, device.total_bytes or free, free)


def _device_fit(plan: Plan, device: Device) -> DeviceFit:
    found = [use for use in plan.buffers if use.device == device.id]
    return DeviceFit(
        id=device.id,
        name=device.name,
        kind=device.kind,
        backend=device.backend,
        use=Use(
            weights=sum(use.weights for use in found),
            kv=sum(use.kv for use in found),
            compute=sum(use.compute for use in found),
            overhead=device.overhead_bytes,
        ),
        limit=device.limit_bytes,
        total_bytes=device.total_bytes,
        free=device.free_bytes,
        overhead_source=device.overhead_source,
    )


def _host_fit(plan: Plan, shape: Shape, parameters: LoadParameters, computer: Computer) -> HostFit:
    found = [use for use in plan.buffers if use.device == HOST]
    items = host_items(shape, work=plan.work, source="plan")
    if not plan.work:  # none tells it beside devices
        items = formula(shape, parameters, computer).host.items
    repacked = sum(use.weights for use in found if use.buffer == _REPACKED)
    copied = 0  # of an embedding that is the output too: in the file it is there once
    if shape.is_tied and repacked:
        copied = min(repacked, shape.output_repackable)
    # A piece of the file spans more than the weights that are the host's; those put in another order stay in it.
    weights = plan.mapped + repacked if parameters.use_mmap else sum(use.weights for use in found)
    use = Use(
        weights=weights,
        kv=sum(use.kv for use in found),
        compute=sum(use.compute for use in found),
        output=plan.output,
    )
    mapped = weights - copied if parameters.use_mmap else 0
    return host_fit(computer, use, items, mapped=mapped, repacked=repacked - copied if parameters.use_mmap else 0)
