"""ggml's inner structures, as its ggml-backend-impl.h and ggml.h lay them out, and whether this build agrees.

They have no promise of staying: everything that uses them asks ``disagreement`` first.
"""

from __future__ import annotations

import ctypes
from ctypes import POINTER, c_bool, c_char, c_int, c_int32, c_int64, c_size_t, c_void_p
from functools import cache

from inglenook.engines.llama_cpp.worker import exports

API_VERSION = 2  # GGML_BACKEND_API_VERSION
_OBJECT_BYTES = 32  # ggml.c, struct ggml_object


def _functions(names: str) -> tuple[tuple[str, type], ...]:
    return tuple((name, c_void_p) for name in names.split())


class BufferType(ctypes.Structure):
    """ggml_backend_buffer_type."""

    _fields_ = (
        *_functions("get_name alloc_buffer get_alignment get_max_size get_alloc_size is_host"),
        ("device", c_void_p),
        ("context", c_void_p),
    )


class BufferFunctions(ctypes.Structure):
    """ggml_backend_buffer_i."""

    _fields_ = _functions(
        "free_buffer get_base init_tensor memset_tensor set_tensor get_tensor set_tensor_2d get_tensor_2d cpy_tensor "
        "clear reset"
    )


class BackendFunctions(ctypes.Structure):
    """ggml_backend_i."""

    _fields_ = _functions(
        "get_name free set_tensor_async get_tensor_async set_tensor_2d_async get_tensor_2d_async cpy_tensor_async "
        "synchronize graph_plan_create graph_plan_free graph_plan_update graph_plan_compute graph_compute "
        "event_record event_wait graph_optimize"
    )


class Backend(ctypes.Structure):
    """ggml_backend."""

    _fields_ = (("guid", c_void_p), ("iface", BackendFunctions), ("device", c_void_p), ("context", c_void_p))


class DeviceFunctions(ctypes.Structure):
    """ggml_backend_device_i."""

    _fields_ = _functions(
        "get_name get_description get_memory get_type get_props init_backend get_buffer_type get_host_buffer_type "
        "buffer_from_host_ptr supports_op supports_buft offload_op event_new event_free event_synchronize"
    )


class Device(ctypes.Structure):
    """ggml_backend_device."""

    _fields_ = (("iface", DeviceFunctions), ("reg", c_void_p), ("context", c_void_p))


class Registry(ctypes.Structure):
    """ggml_backend_reg."""

    _fields_ = (
        ("api_version", c_int),
        *_functions("get_name get_device_count get_device get_proc_address"),
        ("context", c_void_p),
    )


class Event(ctypes.Structure):
    """ggml_backend_event."""

    _fields_ = (("device", c_void_p), ("context", c_void_p))


class Abilities(ctypes.Structure):
    """ggml_backend_dev_caps."""

    _fields_ = tuple(
        (name, c_bool) for name in ("async_", "host_buffer", "buffer_from_host_ptr", "events", "mmap_support")
    )


class Properties(ctypes.Structure):
    """ggml_backend_dev_props."""

    _fields_ = (
        ("name", c_void_p),
        ("description", c_void_p),
        ("memory_free", c_size_t),
        ("memory_total", c_size_t),
        ("type", c_int),
        ("device_id", c_void_p),
        ("caps", Abilities),
    )


class Tensor(ctypes.Structure):
    """ggml_tensor."""


Tensor._fields_ = (
    ("type", c_int),
    ("buffer", c_void_p),
    ("ne", c_int64 * 4),
    ("nb", c_size_t * 4),
    ("op", c_int),
    ("op_params", c_int32 * 16),
    ("flags", c_int32),
    ("src", POINTER(Tensor) * 10),
    ("view_src", POINTER(Tensor)),
    ("view_offs", c_size_t),
    ("data", c_void_p),
    ("name", c_char * 64),
    ("extra", c_void_p),
    ("padding", c_char * 8),
)


@cache
def disagreement() -> str:
    """Which of these structures this build lays out otherwise; empty when all is well."""
    processor = exports.processor_device()
    registry = exports.base_function("ggml_backend_dev_backend_reg", c_void_p, c_void_p)(processor)
    if ctypes.cast(registry, POINTER(Registry)).contents.api_version != API_VERSION:
        return "ggml_backend_reg"
    if ctypes.cast(processor, POINTER(Device)).contents.reg != registry:
        return "ggml_backend_device"
    properties = Properties()
    exports.base_function("ggml_backend_dev_get_props", None, c_void_p, c_void_p)(processor, ctypes.byref(properties))
    name = ctypes.string_at(properties.name) if properties.name else b""
    if name != b"CPU" or not properties.memory_total or not properties.caps.mmap_support:
        return "ggml_backend_dev_props"
    if exports.base_function("ggml_tensor_overhead", c_size_t)() != ctypes.sizeof(Tensor) + _OBJECT_BYTES:
        return "ggml_tensor"
    return ""
