"""The graphics cards of a Windows computer, asked of DXGI: memory of their own, and what Windows lets a program use."""

from __future__ import annotations

import ctypes
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, cast
from uuid import UUID

from inglenook.hardware.gpu import Gpu
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from inglenook.engines.llama_cpp.plan import Backend

# Interfaces' numbers and the places of their methods: dxgi.h, dxgi1_4.h of the Windows SDK.
_FACTORY1 = UUID("770aae78-f26f-4dba-a829-253c83d1b387").bytes_le
_ADAPTER3 = UUID("645967a4-1392-4310-a798-8053ce3e93fd").bytes_le
_QUERY_INTERFACE, _RELEASE, _GET_DESC1, _ENUM_ADAPTERS1, _QUERY_VIDEO_MEMORY = 0, 2, 10, 12, 14
_LOCAL, _NON_LOCAL = 0, 1
_SOFTWARE = 2  # DXGI_ADAPTER_FLAG_SOFTWARE
_MOST_ADAPTERS = 64
_BACKENDS: dict[int, Backend] = {0x10DE: "cuda", 0x1002: "hip", 0x8086: "vulkan"}

_Result = ctypes.c_int32  # HRESULT: negative is a failure


class _AdapterDescription(ctypes.Structure):
    """DXGI_ADAPTER_DESC1."""

    _fields_ = (
        ("description", ctypes.c_uint16 * 128),
        ("vendor", ctypes.c_uint32),
        ("device", ctypes.c_uint32),
        ("subsystem", ctypes.c_uint32),
        ("revision", ctypes.c_uint32),
        ("dedicated_video", ctypes.c_size_t),
        ("dedicated_system", ctypes.c_size_t),
        ("shared_system", ctypes.c_size_t),
        ("luid_low", ctypes.c_uint32),
        ("luid_high", ctypes.c_int32),
        ("flags", ctypes.c_uint32),
    )

    @property
    def name(self) -> str:
        """Up to the first zero."""
        return bytes(self.description).decode("utf-16-le", errors="replace").partition("\0")[0].strip()


class _VideoMemory(ctypes.Structure):
    """DXGI_QUERY_VIDEO_MEMORY_INFO, in bytes."""

    _fields_ = (
        ("budget", ctypes.c_uint64),
        ("usage", ctypes.c_uint64),  # of this program
        ("reservable", ctypes.c_uint64),
        ("reserved", ctypes.c_uint64),
    )


class Dxgi(Protocol):
    """The library's one function that is used."""

    def CreateDXGIFactory1(self, identifier: ctypes.c_char_p, factory: object, /) -> int:  # noqa: N802
        """Make the object that knows the cards; negative on failure."""
        ...


def load_dxgi() -> Dxgi | None:
    """Windows' own library; None on other systems."""
    if sys.platform != "win32":
        return None
    try:
        return cast("Dxgi", ctypes.CDLL("dxgi"))
    except OSError:
        return None


@dataclass(frozen=True, slots=True)
class _Object:
    """A COM object: a pointer to a table of functions, each of which takes the object first."""

    address: int

    def call(self, place: int, *arguments: object) -> int:
        """Call the method at that place of its table.

        64-bit Windows has one calling convention, so the plain one of ctypes serves.
        """
        table = ctypes.cast(self.address, ctypes.POINTER(ctypes.POINTER(ctypes.c_void_p)))
        function = table.contents[place]
        types = (type(argument) if isinstance(argument, ctypes.c_uint32) else ctypes.c_void_p for argument in arguments)
        return ctypes.CFUNCTYPE(_Result, ctypes.c_void_p, *types)(function or 0)(self.address, *arguments)

    def release(self) -> None:
        """Give it back."""
        self.call(_RELEASE)


def read_dxgi(load: Callable[[], Dxgi | None] = load_dxgi) -> tuple[Gpu, ...]:
    """The cards in Windows' order, without those that only pretend to be one; never raises."""
    library = load()
    pointer = ctypes.c_void_p()
    if library is None or library.CreateDXGIFactory1(ctypes.c_char_p(_FACTORY1), ctypes.byref(pointer)) < 0:
        return ()
    factory = _Object(pointer.value or 0)
    try:
        return tuple(gpu for adapter in _adapters(factory) if (gpu := _read_adapter(adapter)) is not None)
    finally:
        factory.release()


def _adapters(factory: _Object) -> Iterator[_Object]:
    for index in range(_MOST_ADAPTERS):
        pointer = ctypes.c_void_p()
        if factory.call(_ENUM_ADAPTERS1, ctypes.c_uint32(index), ctypes.addressof(pointer)) < 0:
            return  # DXGI_ERROR_NOT_FOUND: that was the last
        adapter = _Object(pointer.value or 0)
        try:
            yield adapter
        finally:
            adapter.release()


def _read_adapter(adapter: _Object) -> Gpu | None:
    told = _AdapterDescription()
    if adapter.call(_GET_DESC1, ctypes.addressof(told)) < 0 or told.flags & _SOFTWARE:
        return None
    memory = _video_memory(adapter)
    # Graphics inside the processor have all their memory in the local group, and none outside it.
    is_integrated = memory is not None and memory[1].budget == 0
    free: int | None = None
    if memory is not None and not is_integrated:
        free = min(int(told.dedicated_video), max(0, int(memory[0].budget) - int(memory[0].usage)))
    elif is_integrated:
        free = int(told.dedicated_video)
    return Gpu(
        name=told.name or say("Graphics card {device:04x}", device=told.device),
        backend=_BACKENDS.get(int(told.vendor), "other"),
        is_integrated=is_integrated,
        total_bytes=int(told.dedicated_video),
        free_bytes=free,
        source="DXGI",
        problem="" if free is not None else say("Windows does not tell how much memory of this card is free."),
    )


def _video_memory(adapter: _Object) -> tuple[_VideoMemory, _VideoMemory] | None:
    """The card's own memory and what it borrows; None before Windows 10."""
    pointer = ctypes.c_void_p()
    identifier = ctypes.create_string_buffer(_ADAPTER3, len(_ADAPTER3))
    if adapter.call(_QUERY_INTERFACE, ctypes.addressof(identifier), ctypes.addressof(pointer)) < 0:
        return None
    newer = _Object(pointer.value or 0)
    try:
        answers = (_VideoMemory(), _VideoMemory())
        for group, answer in zip((_LOCAL, _NON_LOCAL), answers, strict=True):
            place = (ctypes.c_uint32(0), ctypes.c_uint32(group), ctypes.addressof(answer))
            if newer.call(_QUERY_VIDEO_MEMORY, *place) < 0:
                return None
        return answers
    finally:
        newer.release()
