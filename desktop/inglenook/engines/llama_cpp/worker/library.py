"""The one door to llama.cpp: its low-level bindings, its plug-ins, the devices that they found."""

from __future__ import annotations

import ctypes
import os
import sys
from dataclasses import dataclass

from llama_cpp import llama_cpp as api

__all__ = ["Device", "api", "build", "devices", "open_library", "registries"]

_CPU = 0  # enum ggml_backend_dev_type, ggml-backend.h; everything else computes away from the CPU's own memory
_ACCELERATOR = 3  # such as BLAS: works in the CPU's memory, takes no layers


@dataclass(frozen=True, slots=True)
class Device:
    """Something that llama.cpp can compute on."""

    name: str  # "CPU", "CUDA0"
    description: str  # "AMD Ryzen 7 7840U", "NVIDIA GeForce RTX 4070"
    is_gpu: bool

    @property
    def words(self) -> str:
        """What a user calls it; another machine's is only known by its address."""
        if self.is_far:
            return f"RPC {self.description}"
        return self.description if self.is_gpu else self.name

    @property
    def is_far(self) -> bool:
        """Whether it is another machine's."""
        return self.name.startswith("RPC")


def open_library() -> None:
    """Load the computing plug-ins, unless they are linked in, and start llama.cpp.

    Set the log's callback first. The plug-ins are looked for beside libllama only: llama.cpp's own search would take
    them from the current folder too, which may be a folder of downloads.
    """
    registry, _ = registries()
    if registry.ggml_backend_reg_count() == 0:
        registry.ggml_backend_load_all_from_path(os.fsencode(api._base_path))  # pyright: ignore[reportPrivateUsage]  not offered otherwise
    api.llama_backend_init()


def devices() -> tuple[Device, ...]:
    """What the plug-ins found, GPUs first."""
    registry, base = registries()
    found: list[Device] = []
    for number in range(registry.ggml_backend_dev_count()):
        device = registry.ggml_backend_dev_get(number)
        kind = int(base.ggml_backend_dev_type(device))
        name = bytes(base.ggml_backend_dev_name(device)).decode(errors="replace")
        description = bytes(base.ggml_backend_dev_description(device)).decode(errors="replace")
        if kind != _ACCELERATOR:
            found.append(Device(name, description, is_gpu=kind != _CPU))
    return tuple(sorted(found, key=lambda device: not device.is_gpu))


def build() -> str:
    """Which llama.cpp this is, such as "ggml 0.25.3, 0c1e570"."""
    _, base = registries()
    version, commit = (bytes(function()).decode(errors="replace") for function in (base.ggml_version, base.ggml_commit))
    return f"ggml {version}, {commit}"


def registries() -> tuple[ctypes.CDLL, ctypes.CDLL]:
    """The libraries that hold ggml's registry and its devices' functions.

    On POSIX libllama's own handle finds both. Opening libggml by its path would map a second copy (a wheel holds
    copies, not links) with a second registry, of which libllama knows nothing. Windows does not look into what a
    library depends on, and shares a DLL that is opened twice.
    """
    if sys.platform == "win32":
        registry, base = (ctypes.CDLL(str(api._base_path / f"{name}.dll")) for name in ("ggml", "ggml-base"))  # pyright: ignore[reportPrivateUsage]  not offered otherwise
    else:
        registry = base = api._lib  # pyright: ignore[reportPrivateUsage]  not offered otherwise
    registry.ggml_backend_load_all_from_path.argtypes = [ctypes.c_char_p]
    registry.ggml_backend_load_all_from_path.restype = None
    registry.ggml_backend_reg_count.restype = ctypes.c_size_t
    registry.ggml_backend_dev_count.restype = ctypes.c_size_t
    registry.ggml_backend_dev_get.argtypes = [ctypes.c_size_t]
    registry.ggml_backend_dev_get.restype = ctypes.c_void_p
    base.ggml_backend_dev_type.argtypes = [ctypes.c_void_p]
    base.ggml_backend_dev_type.restype = ctypes.c_int
    for function in (base.ggml_backend_dev_name, base.ggml_backend_dev_description):
        function.argtypes = [ctypes.c_void_p]
        function.restype = ctypes.c_char_p
    for function in (base.ggml_version, base.ggml_commit):
        function.argtypes = []
        function.restype = ctypes.c_char_p
    return registry, base
