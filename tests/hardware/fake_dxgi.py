"""Windows' DXGI: real COM objects in memory, with tables of C functions, that count who holds them."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from typing_extensions import override

from inglenook.hardware.dxgi import Dxgi

if TYPE_CHECKING:
    from collections.abc import Callable

_NOT_FOUND = -2005270526  # DXGI_ERROR_NOT_FOUND
_NO_INTERFACE = -2147467262  # E_NOINTERFACE
_PLACES = 15  # of IDXGIAdapter3's table


@dataclass(frozen=True)
class FakeAdapter:
    """A card; ``local`` and ``borrowed`` are (budget, used by this program), None before Windows 10."""

    name: str
    vendor: int
    dedicated: int
    local: tuple[int, int] | None
    borrowed: tuple[int, int] = (16 * 2**30, 0)
    flags: int = 0


class FakeDxgi(Dxgi):
    """The library."""

    def __init__(self, *adapters: FakeAdapter, refuses: bool = False) -> None:
        self.adapters = adapters
        self.refuses = refuses
        self.held = 0  # references that somebody still has
        self._kept: list[Any] = []  # what C points at

    @override
    def CreateDXGIFactory1(self, identifier: ctypes.c_char_p, factory: Any, /) -> int:
        if self.refuses:
            return _NO_INTERFACE
        assert ctypes.string_at(identifier, 16).hex() == _guid("770aae78-f26f-4dba-a829-253c83d1b387")
        factory._obj.value = self._object({12: (self._adapter_at, [ctypes.c_uint32, ctypes.c_void_p])})
        return 0

    def _adapter_at(self, _this: int, index: int, out: int) -> int:
        if index >= len(self.adapters):
            return _NOT_FOUND
        adapter = self.adapters[index]

        def newer(_this: int, identifier: int, out: int) -> int:
            is_it = ctypes.string_at(identifier, 16).hex() == _guid("645967a4-1392-4310-a798-8053ce3e93fd")
            if not is_it or adapter.local is None:
                return _NO_INTERFACE
            _put(out, self._object({14: (memory, [ctypes.c_uint32, ctypes.c_uint32, ctypes.c_void_p])}))
            return 0

        def memory(_this: int, node: int, group: int, out: int) -> int:
            assert node == 0
            budget, used = (adapter.local or (0, 0), adapter.borrowed)[group]
            ctypes.memmove(out, (ctypes.c_uint64 * 4)(budget, used, 0, 0), 32)
            return 0

        def describe(_this: int, out: int) -> int:
            text = adapter.name.encode("utf-16-le").ljust(256, b"\0")
            numbers = (ctypes.c_uint32 * 4)(adapter.vendor, 0x1234, 0, 0)
            sizes = (ctypes.c_uint64 * 3)(adapter.dedicated, 0, 16 * 2**30)
            whole = text + bytes(numbers) + bytes(sizes) + bytes((ctypes.c_uint32 * 4)(1, 0, adapter.flags, 0))
            ctypes.memmove(out, whole, len(whole))
            return 0

        _put(out, self._object({0: (newer, [ctypes.c_void_p] * 2), 10: (describe, [ctypes.c_void_p])}))
        return 0

    def _object(self, methods: dict[int, tuple[Callable[..., int], list[Any]]]) -> int:
        """The address of an object with these functions in its table, and one that gives it back."""

        def release(_this: int) -> int:
            self.held -= 1
            return 0

        self.held += 1
        table = (ctypes.c_void_p * _PLACES)()
        for place, (function, types) in {**methods, 2: (release, [])}.items():
            callback = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_void_p, *types)(function)
            table[place] = ctypes.cast(callback, ctypes.c_void_p)
            self._kept.append(callback)
        head = ctypes.c_void_p(ctypes.addressof(table))
        self._kept += [table, head]
        return ctypes.addressof(head)


def _put(out: int, address: int) -> None:
    ctypes.c_void_p.from_address(out).value = address


def _guid(text: str) -> str:
    """As it lies in memory: the first three parts with their lowest byte first."""
    first, second, third, *rest = text.split("-")
    return "".join(bytes.fromhex(part)[::-1].hex() for part in (first, second, third)) + "".join(rest)
