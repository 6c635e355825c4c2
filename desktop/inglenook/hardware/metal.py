"""The graphics of a Mac, asked of Metal: how much memory macOS lets a program use for them."""

from __future__ import annotations

import ctypes
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from inglenook.hardware.gpu import Gpu
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_FRAMEWORK = "/System/Library/Frameworks/Metal.framework/Metal"
_OBJECTIVE_C = "/usr/lib/libobjc.A.dylib"


class Metal(Protocol):
    """What Metal is asked. A device is a number: the address of its object."""

    def devices(self) -> tuple[int, ...]:
        """All of them, the system's choice first; they stay until the program ends."""
        ...

    def name(self, device: int) -> str:
        """Such as "Apple M2 Pro"."""
        ...

    def figure(self, device: int, selector: str) -> int:
        """A number that a device tells: ``recommendedMaxWorkingSetSize``."""
        ...

    def flag(self, device: int, selector: str) -> bool:
        """Whether it says yes: ``hasUnifiedMemory``."""
        ...


@dataclass(frozen=True, slots=True)
class SystemMetal:
    """Metal through Objective-C's runtime: each message is one C call, typed by what it returns."""

    framework: ctypes.CDLL
    runtime: ctypes.CDLL

    def devices(self) -> tuple[int, ...]:
        """See Metal."""
        self.framework.MTLCopyAllDevices.restype = ctypes.c_void_p
        self.framework.MTLCreateSystemDefaultDevice.restype = ctypes.c_void_p
        first = self.framework.MTLCreateSystemDefaultDevice()
        everyone = self.framework.MTLCopyAllDevices()
        found = [first] if first else []
        if everyone:
            count = self._send(everyone, "count", ctypes.c_ulong)
            found += [self._send(everyone, "objectAtIndex:", ctypes.c_void_p, index) for index in range(count or 0)]
        return tuple(dict.fromkeys(device for device in found if device))

    def name(self, device: int) -> str:
        """See Metal."""
        text = self._send(device, "name", ctypes.c_void_p)
        letters = self._send(text, "UTF8String", ctypes.c_char_p) if text else None
        return letters.decode(errors="replace") if isinstance(letters, bytes) else ""

    def figure(self, device: int, selector: str) -> int:
        """See Metal."""
        return int(self._send(device, selector, ctypes.c_uint64) or 0)

    def flag(self, device: int, selector: str) -> bool:
        """See Metal."""
        return bool(self._send(device, selector, ctypes.c_bool))

    def _send(self, receiver: int, selector: str, answer: type, *numbers: int):  # noqa: ANN202  what ``answer`` makes of it
        self.runtime.sel_registerName.restype = ctypes.c_void_p
        self.runtime.sel_registerName.argtypes = (ctypes.c_char_p,)
        name = self.runtime.sel_registerName(selector.encode())
        prototype = ctypes.CFUNCTYPE(answer, ctypes.c_void_p, ctypes.c_void_p, *(ctypes.c_ulong for _ in numbers))
        return prototype(("objc_msgSend", self.runtime))(receiver, name, *numbers)


def load_metal() -> Metal | None:
    """The framework of macOS; None on other systems."""
    if sys.platform != "darwin":
        return None
    try:
        return SystemMetal(ctypes.CDLL(_FRAMEWORK), ctypes.CDLL(_OBJECTIVE_C))
    except OSError:
        return None


def read_metal(load: Callable[[], Metal | None] = load_metal) -> tuple[Gpu, ...]:
    """The Mac's graphics, the system's choice first; never raises."""
    metal = load()
    return () if metal is None else tuple(_read_devices(metal))


def _read_devices(metal: Metal) -> Iterator[Gpu]:
    for device in metal.devices():
        limit = metal.figure(device, "recommendedMaxWorkingSetSize")  # sysctl iogpu.wired_limit_mb moves it
        # What this program holds. Others' is not told, but unified memory is also the computer's: see there.
        used = metal.figure(device, "currentAllocatedSize")
        yield Gpu(
            name=metal.name(device) or say("Apple graphics"),
            backend="metal",
            # Apple's own chips have all memory at full speed; Intel's graphics in older Macs borrow it.
            is_integrated=metal.flag(device, "isLowPower"),
            total_bytes=limit or None,
            free_bytes=max(0, limit - used) if limit else None,
            source="Metal",
            draws_screen=not metal.flag(device, "isHeadless"),
            problem="" if limit else say("macOS does not tell how much memory these graphics may use."),
        )
