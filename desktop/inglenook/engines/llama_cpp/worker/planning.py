"""Plans: what a model would take, asked of llama.cpp's own planner, which allocates nothing for it."""

from __future__ import annotations

import ctypes
import hashlib
import logging
import os
import time
from collections import OrderedDict
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from inglenook.engines.llama_cpp.plan import HOST, Plan
from inglenook.engines.llama_cpp.worker import breakdown_log, exports
from inglenook.engines.llama_cpp.worker.library import api
from inglenook.engines.llama_cpp.worker.mapped_weights import mapped_weights, tensor_buffers
from inglenook.engines.llama_cpp.worker.memory_breakdown import agree, read_buffers
from inglenook.engines.llama_cpp.worker.memory_limit import limit_memory
from inglenook.engines.llama_cpp.worker.model_file import reason_of
from inglenook.engines.llama_cpp.worker.placement import place
from inglenook.engines.llama_cpp.worker.pretend_device import PretendDevice
from inglenook.engines.llama_cpp.worker.sparse_file import sparse_file
from inglenook.engines.llama_cpp.worker.tensor_places import tensor_places
from inglenook.engines.llama_cpp.worker.work_buffer import work_bytes
from inglenook.errors import LoadError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from inglenook.engines.engine import BufferUse
    from inglenook.engines.llama_cpp.plan import LoadParameters, PlanRequest
    from inglenook.engines.llama_cpp.worker.engine_log import EngineLog
    from inglenook.engines.llama_cpp.worker.mapped_weights import MappedWeights
    from inglenook.engines.llama_cpp.worker.tensor_places import TensorPlace

_KEPT_MODELS = 8  # without weights each takes a MiB or so
_SPLIT_MODES = {"none": api.LLAMA_SPLIT_MODE_NONE, "layer": api.LLAMA_SPLIT_MODE_LAYER}
_NO_ROOM = "failed to allocate"
_UNKNOWN_WORK = say("llama.cpp did not say what the processor needs while it computes; that is estimated.")
_FROM_LOG = say("Read from llama.cpp's log, so to a hundredth of a MiB.")


@dataclass(frozen=True, slots=True)
class _PlannedModel:
    handle: api.llama_model_p
    devices: tuple[PretendDevice, ...]
    lines: tuple[str, ...]  # of the load's log
    layer_devices: tuple[str, ...]  # in llama.cpp's names
    places: Mapping[str, TensorPlace]
    mapped: MappedWeights | None  # None where this build does not say where a tensor lies


class Planning:
    """Keeps the last models planned for, so that a moved slider costs a context only. ``close`` frees them."""

    def __init__(self, log: EngineLog) -> None:
        self._log = log
        self._models: OrderedDict[str, _PlannedModel] = OrderedDict()
        log.told_from = logging.CRITICAL  # a plan's hundred lines interest nobody, and its errors are answers
        limit_memory()

    def plan(self, request: PlanRequest, folder: str) -> Plan:
        """Raises LoadError with llama.cpp's reason. ``folder`` is for a temporary file."""
        began = time.perf_counter()
        model = self._model(request, folder)
        self._log.forget()
        parameters = request.parameters
        context = api.llama_init_from_model(model.handle, _context_parameters(parameters))
        if context is None:
            raise _refusal(self._reason())
        try:
            window = api.llama_n_ctx(context)
            buffers, notes = self._buffers(context, model, parameters)
            work = 0 if model.devices else work_bytes(context, parameters, window)
        finally:
            api.llama_free(context)
        ids = {device.name: device.id for device in model.devices}
        layers = tuple(ids.get(name, HOST) for name in model.layer_devices)
        return Plan(
            buffers=tuple(replace(use, device=ids.get(use.device, HOST)) for use in buffers),
            output=self._output_bytes(model, parameters),
            work=work or 0,
            n_ctx=window,
            gpu_layers=sum(1 for device in layers if device),
            layer_devices=layers,
            mapped=model.mapped.host_bytes if model.mapped is not None and parameters.use_mmap else 0,
            seconds=time.perf_counter() - began,
            notes=(*notes, *((_UNKNOWN_WORK,) if work is None else ())),
        )

    def close(self) -> None:
        """Free the models."""
        while self._models:
            api.llama_model_free(self._models.popitem()[1].handle)

    def _buffers(
        self, context: api.llama_context_p, model: _PlannedModel, parameters: LoadParameters
    ) -> tuple[tuple[BufferUse, ...], tuple[str, ...]]:
        """What it takes, and what is to be said of that."""
        lines = self._log.lines()
        exact = read_buffers(context)
        if exact is None or not agree(exact, breakdown_log.compute_buffers(lines)):
            sizes = {name: place.size for name, place in model.places.items()}
            return breakdown_log.buffers(model.lines, lines, sizes), (_FROM_LOG,)
        if parameters.use_mmap and model.mapped is not None:
            return model.mapped.instead_of_copies(exact), ()
        return tuple(use for use in exact if use.total), ()

    def _model(self, request: PlanRequest, folder: str) -> _PlannedModel:
        parameters = request.parameters
        what = (
            hashlib.sha256(request.header).hexdigest(),
            *(request.file_bytes, request.parts, request.devices),
            *(parameters.n_gpu_layers, parameters.split_mode, parameters.tensor_split, parameters.experts_on_cpu),
        )
        key = repr(what)
        if key in self._models:
            self._models.move_to_end(key)
            return self._models[key]
        while len(self._models) >= _KEPT_MODELS:
            api.llama_model_free(self._models.popitem(last=False)[1].handle)
        self._models[key] = self._load(request, folder)
        return self._models[key]

    def _load(self, request: PlanRequest, folder: str) -> _PlannedModel:
        wanted = request.parameters
        devices = tuple(PretendDevice(device, number) for number, device in enumerate(request.devices))
        parameters = api.llama_model_default_params()
        parameters.no_alloc = True
        parameters.load_mode = api.LLAMA_LOAD_MODE_NONE  # a mapped file would end the process
        addresses = (ctypes.c_void_p * (len(devices) + 1))(*(device.address for device in devices), None)
        never_real = ctypes.cast(addresses, ctypes.c_void_p)
        parameters.devices = never_real  # pyright: ignore[reportAttributeAccessIssue]  a pointer is meant
        parameters.split_mode = _SPLIT_MODES[wanted.split_mode]
        kept = place(
            parameters,
            gpu_layers=wanted.n_gpu_layers,
            tensor_split=wanted.tensor_split,
            experts_on_cpu=wanted.experts_on_cpu,
        )
        self._log.forget()
        with sparse_file(folder, request.header, request.file_bytes) as path:
            handle = api.llama_model_load_from_file(os.fsencode(path), parameters)
            places = tensor_places(path, request.parts)
        del kept
        lines = tuple(self._log.lines())
        if handle is None:
            raise LoadError(say("llama.cpp cannot use this model: {reason}.", reason=self._reason()))
        placed = tensor_buffers(handle)
        mapped = None if placed is None else mapped_weights(placed, places, partial(_is_mapped, devices))
        return _PlannedModel(handle, devices, lines, breakdown_log.layer_devices(lines), places, mapped)

    def _reason(self) -> str:
        return reason_of(self._log.lines(logging.WARNING) or self._log.lines())

    def _output_bytes(self, model: _PlannedModel, parameters: LoadParameters) -> int:
        """llama-context.cpp, output_reserve: a number for each word and result."""
        vocabulary = api.llama_model_get_vocab(model.handle)
        words = api.llama_vocab_n_tokens(vocabulary) if vocabulary is not None else 0
        return 4 * words * max(parameters.n_outputs_max, parameters.n_seq_max)


def _refusal(reason: str) -> LoadError:
    if _NO_ROOM in reason:  # what a plan may take, not what the computer has
        return LoadError(say("Planning with these settings takes too much memory, so only an estimate can be given."))
    return LoadError(say("llama.cpp cannot use the model with these settings: {reason}.", reason=reason))


def _context_parameters(parameters: LoadParameters) -> api.llama_context_params:
    made = api.llama_context_default_params()
    for name, value in parameters.context_fields().items():
        setattr(made, name, value)
    made.no_perf = True
    return made


def _is_mapped(devices: Sequence[PretendDevice], buffer: str, kind: int) -> bool:
    """Whether weights in this buffer would stay in the file: plain memory of the processor, or of an Apple GPU."""
    if kind == exports.default_buffer_type(exports.processor_device()):
        return True
    return any(buffer == f"{device.family}_Host" or (device.maps_files and buffer == device.name) for device in devices)
