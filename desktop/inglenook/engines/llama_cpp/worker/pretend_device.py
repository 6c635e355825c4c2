"""A graphics card that need not exist: ggml asks it, and it allocates and computes nothing.

Given to llama.cpp with ``no_alloc``, it makes any build plan for any card of any size. What differs between backends
and matters for memory is in ``backend_rules``. All callbacks are Python functions: they must never raise.
"""

from __future__ import annotations

import ctypes
from ctypes import c_bool, c_char_p, c_int, c_size_t, c_uint8, c_void_p
from typing import TYPE_CHECKING

from inglenook.engines.llama_cpp.worker import exports
from inglenook.engines.llama_cpp.worker.backend_rules import RULES, Sizes
from inglenook.engines.llama_cpp.worker.ggml_layout import (
    API_VERSION,
    Abilities,
    Backend,
    BufferFunctions,
    BufferType,
    Device,
    DeviceFunctions,
    Event,
    Properties,
    Registry,
    disagreement,
)
from inglenook.errors import LoadError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.engines.llama_cpp.plan import PretendDevice as Description

_GPU = 1  # ggml-backend.h, enum ggml_backend_dev_type
_FAILED = -1  # enum ggml_status
_FAKE_BASE = 0x1000_0000  # where its buffers seem to lie; nobody looks
_HOST_ALIGNMENT = 32
_LARGEST = 2**63
_POINTERS = (c_void_p, c_void_p)


class PretendDevice:
    """``address`` is what llama.cpp takes; keep this object for as long as llama.cpp may ask the device.

    Raises LoadError when this build's inner structures are not those known here.
    """

    def __init__(self, description: Description, number: int) -> None:
        if where := disagreement():
            raise LoadError(
                say(
                    "This version of llama.cpp has another inner layout ({where}), so only an estimate can "
                    "be given. Update Inglenook.",
                    where=where,
                )
            )
        self.id = description.id
        rules = RULES[description.backend]
        self.family = rules.name
        self.name = f"{rules.name}{number}"
        self.maps_files = rules.maps_files
        self._description = description
        self._rules = rules
        self._sizes = Sizes(rules)
        self._kept: list[object] = []
        self._texts = {text: ctypes.create_string_buffer(text.encode()) for text in self._names()}
        self._device, self._registry, self._backend = Device(), Registry(), Backend()
        self._buffer_type, self._host_buffer_type = BufferType(), BufferType()
        self.address = ctypes.addressof(self._device)
        self._buffers = self._buffer_functions()
        self._fill_buffer_type(self._buffer_type, self.name, rules.alignment)
        self._buffer_type.get_alloc_size = self._callback(c_size_t, _POINTERS, self._sizes.bytes_of)
        self._fill_buffer_type(self._host_buffer_type, f"{rules.name}_Host", _HOST_ALIGNMENT)
        self._host_buffer_type.is_host = self._constant(c_bool, 1, c_void_p)
        self._fill_backend()
        self._fill_device()
        self._fill_registry()
        self._check()

    def _names(self) -> tuple[str, ...]:
        return self.name, f"{self._rules.name}_Host", self._rules.name, self._description.name

    def _check(self) -> None:
        """Ask llama.cpp what it sees: it must be what was filled in."""
        if (
            exports.device_name(self.address) != self.name
            or exports.device_kind(self.address) != _GPU
            or exports.buffer_name(ctypes.addressof(self._buffer_type)) != self.name
            or exports.device_of(ctypes.addressof(self._buffer_type)) != self.address
            or exports.is_on_host(ctypes.addressof(self._buffer_type))
            or not exports.is_on_host(ctypes.addressof(self._host_buffer_type))
        ):
            raise LoadError(
                say(
                    "This version of llama.cpp cannot plan for a graphics card that is not there, so only an "
                    "estimate can be given. Update Inglenook."
                )
            )

    def _fill_buffer_type(self, made: BufferType, name: str, alignment: int) -> None:
        made.get_name = self._text(name)
        made.alloc_buffer = self._callback(c_void_p, (c_void_p, c_size_t), self._allocate)
        made.get_alignment = self._constant(c_size_t, alignment, c_void_p)
        made.get_max_size = self._constant(c_size_t, _LARGEST, c_void_p)
        made.device = self.address

    def _buffer_functions(self) -> BufferFunctions:
        made = BufferFunctions()
        made.get_base = self._constant(c_void_p, _FAKE_BASE, c_void_p)
        made.clear = self._nothing(c_void_p, c_uint8)
        return made

    def _allocate(self, buffer_type: int, size: int) -> int:
        init = exports.base_function(
            "ggml_backend_buffer_init", c_void_p, c_void_p, BufferFunctions, c_void_p, c_size_t
        )
        return init(buffer_type, self._buffers, None, size)

    def _fill_backend(self) -> None:
        self._guid = (c_uint8 * 16)(*self.name.encode().ljust(16, b"x")[:16])
        self._backend.guid = ctypes.addressof(self._guid)
        self._backend.device = self.address
        functions = self._backend.iface
        functions.get_name = self._text(self.name)
        functions.free = functions.synchronize = self._nothing(c_void_p)
        functions.graph_compute = self._constant(c_int, _FAILED, *_POINTERS)
        functions.event_record = functions.event_wait = self._nothing(*_POINTERS)

    def _fill_device(self) -> None:
        functions: DeviceFunctions = self._device.iface
        functions.get_name = self._text(self.name)
        functions.get_description = self._text(self._description.name)
        functions.get_memory = self._callback(None, (c_void_p, *_POINTERS), self._tell_memory)
        functions.get_type = self._constant(c_int, _GPU, c_void_p)
        functions.get_props = self._callback(None, _POINTERS, self._tell_properties)
        functions.init_backend = self._answer(ctypes.addressof(self._backend), c_void_p, c_char_p)
        own, host = ctypes.addressof(self._buffer_type), ctypes.addressof(self._host_buffer_type)
        functions.get_buffer_type = self._answer(own, c_void_p)
        if self._rules.has_host_buffer:
            functions.get_host_buffer_type = self._answer(host, c_void_p)
        functions.supports_op = self._constant(c_bool, 1, *_POINTERS)
        functions.supports_buft = self._callback(c_bool, _POINTERS, self._owns)
        if self._rules.takes_over:
            functions.offload_op = self._callback(c_bool, _POINTERS, self._sizes.is_worth_moving)
        event = Event(self.address, None)
        self._kept.append(event)
        functions.event_new = self._answer(ctypes.addressof(event), c_void_p)
        functions.event_free = self._nothing(*_POINTERS)
        functions.event_synchronize = self._nothing(*_POINTERS)
        self._device.reg = ctypes.addressof(self._registry)

    def _fill_registry(self) -> None:
        self._registry.api_version = API_VERSION
        self._registry.get_name = self._text(self._rules.name)
        self._registry.get_device_count = self._constant(c_size_t, 1, c_void_p)
        self._registry.get_device = self._answer(self.address, c_void_p, c_size_t)
        self._registry.get_proc_address = self._answer(None, c_void_p, c_char_p)

    def _owns(self, _device: int, buffer_type: int) -> bool:
        return buffer_type == ctypes.addressof(self._buffer_type)

    def _tell_memory(self, _device: int, free: int, total: int) -> None:
        c_size_t.from_address(free).value = self._description.free_bytes
        c_size_t.from_address(total).value = self._description.total_bytes

    def _tell_properties(self, _device: int, address: int) -> None:
        properties = Properties.from_address(address)
        properties.name = ctypes.addressof(self._texts[self.name])
        properties.description = ctypes.addressof(self._texts[self._description.name])
        properties.memory_free = self._description.free_bytes
        properties.memory_total = self._description.total_bytes
        properties.type = _GPU
        properties.device_id = None
        properties.caps = Abilities(True, self._rules.has_host_buffer, False, True, True)  # noqa: FBT003  C's fields

    def _text(self, text: str) -> int:
        return self._answer(ctypes.addressof(self._texts[text]), c_void_p)

    def _answer(self, address: int | None, *arguments: type) -> int:
        return self._constant(c_void_p, address, *arguments)

    def _nothing(self, *arguments: type) -> int:
        return self._constant(None, None, *arguments)

    def _constant(self, result: type | None, value: int | None, *arguments: type) -> int:
        def answer(*_arguments: object) -> int | None:
            return value

        return self._callback(result, arguments, answer)

    def _callback(self, result: type | None, arguments: tuple[type, ...], function: Callable[..., object]) -> int:
        callback = ctypes.CFUNCTYPE(result, *arguments)(function)  # pyright: ignore[reportArgumentType]  any C type
        self._kept.append(callback)
        return ctypes.cast(callback, c_void_p).value or 0
