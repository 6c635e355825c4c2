"""What llama.cpp exports beside its Python bindings: functions by name, and what buffer types and devices are."""

from __future__ import annotations

import ctypes
import sys
from functools import cache
from typing import TYPE_CHECKING

from inglenook.engines.llama_cpp.worker.library import api, registries

if TYPE_CHECKING:
    from collections.abc import Sequence

Address = int | None  # what a pointer of llama.cpp's is to us

_CPU, _ACCELERATOR = 0, 3  # ggml-backend.h, enum ggml_backend_dev_type
_POINTER, _SIZE = ctypes.c_void_p, ctypes.c_size_t


@cache
def base_function(name: str, result: type | None, *arguments: type) -> ctypes._NamedFuncPointer:  # pyright: ignore[reportPrivateUsage]  ctypes has no public name for it
    """A function of ggml-base."""
    function = registries()[1][name]
    function.restype, function.argtypes = result, arguments
    return function


def registry_function(name: str, result: type | None, *arguments: type) -> ctypes._NamedFuncPointer:  # pyright: ignore[reportPrivateUsage]  ctypes has no public name for it
    """A function of ggml's registry."""
    function = registries()[0][name]
    function.restype, function.argtypes = result, arguments
    return function


def llama_function(names: Sequence[str], result: type, *arguments: type) -> ctypes._NamedFuncPointer | None:  # pyright: ignore[reportPrivateUsage]  ctypes has no public name for it
    """A function of libllama that has no C name: the first of the names that it is known by; None without any."""
    for name in names:
        try:
            function = api._lib[name]  # pyright: ignore[reportPrivateUsage]  not offered otherwise
        except AttributeError:
            continue
        function.restype, function.argtypes = result, arguments
        return function
    return None


def processor_function(name: str, result: type, *arguments: type) -> ctypes._NamedFuncPointer | None:  # pyright: ignore[reportPrivateUsage]  ctypes has no public name for it
    """A function of the processor's plug-in; None where it was loaded as one of several, which hide theirs."""
    library = api._lib  # pyright: ignore[reportPrivateUsage]  not offered otherwise
    try:
        if sys.platform == "win32":
            library = ctypes.CDLL(str(api._base_path / "ggml-cpu.dll"))  # pyright: ignore[reportPrivateUsage]  not offered otherwise
        function = library[name]
    except (AttributeError, OSError):
        return None
    function.restype, function.argtypes = result, arguments
    return function


def buffer_name(buffer_type: Address) -> str:
    """What llama.cpp calls a buffer type: "CPU", "CUDA0", "CUDA_Host"."""
    name = _buffer_type("name", ctypes.c_char_p)(buffer_type)
    return name.decode(errors="replace")


def is_on_host(buffer_type: Address) -> bool:
    """Whether what lies in it lies in the computer's own memory."""
    if _buffer_type("is_host", ctypes.c_bool)(buffer_type):
        return True
    device = _buffer_type("get_device", _POINTER)(buffer_type)
    return device is None or device_kind(device) in {_CPU, _ACCELERATOR}


def device_of(buffer_type: Address) -> Address:
    """The device that a buffer type belongs to."""
    return _buffer_type("get_device", _POINTER)(buffer_type)


def device_kind(device: Address) -> int:
    """A number of enum ggml_backend_dev_type."""
    return base_function("ggml_backend_dev_type", ctypes.c_int, _POINTER)(device)


def device_name(device: Address) -> str:
    """What llama.cpp calls a device: "CUDA0"."""
    return base_function("ggml_backend_dev_name", ctypes.c_char_p, _POINTER)(device).decode(errors="replace")


def processor_buffer_type() -> Address:
    """The plain buffer type of the processor."""
    return base_function("ggml_backend_cpu_buffer_type", _POINTER)()


def processor_device() -> int:
    """The processor as llama.cpp's device."""
    return registry_function("ggml_backend_dev_by_type", _POINTER, ctypes.c_int)(_CPU)


@cache
def _buffer_type(what: str, result: type) -> ctypes._NamedFuncPointer:  # pyright: ignore[reportPrivateUsage]  ctypes has no public name for it
    return base_function(f"ggml_backend_buft_{what}", result, _POINTER)


def default_buffer_type(device: Address) -> Address:
    """The buffer type that a device prefers."""
    return base_function("ggml_backend_dev_buffer_type", _POINTER, _POINTER)(device)


def own_devices() -> tuple[int, ...]:
    """The graphics cards of this computer, else its processor."""
    count, get = (
        registry_function("ggml_backend_dev_count", _SIZE),
        registry_function("ggml_backend_dev_get", _POINTER, _SIZE),
    )
    every = [get(number) for number in range(count())]
    cards = tuple(device for device in every if device_kind(device) not in {_CPU, _ACCELERATOR})
    return cards or (processor_device(),)
