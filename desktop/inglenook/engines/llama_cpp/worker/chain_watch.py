"""Looking on while a chain of samplers acts: what each of its members has left."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, cast

import numpy as np

from inglenook.engines.llama_cpp.worker.library import api

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    Tokens = NDArray[np.void]  # records of TOKEN
    Watch = Callable[[str, Tokens, int], None]  # the member, what it has left, and the place of the one it has taken

MODEL = "model"  # before the first member: as the model has it
TOKEN = np.dtype([("id", np.int32), ("logit", np.float32), ("p", np.float32)])  # llama_token_data


class _TokenArray(ctypes.Structure):
    """llama_token_data_array with its data as a plain address, since a pointer costs more to look at."""

    _fields_ = (
        ("data", ctypes.c_void_p),
        ("size", ctypes.c_size_t),
        ("selected", ctypes.c_int64),
        ("sorted", ctypes.c_bool),
    )


_Apply = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p)


class ChainWatch:
    """Puts a sampler that changes nothing behind each member of a chain; it must outlive the chain.

    The records are llama.cpp's own memory: to be read during the call only.
    """

    def __init__(self, watch: Watch, vocabulary_size: int) -> None:
        self._watch = watch
        self._size = vocabulary_size
        self._begin = 0
        self._records: Tokens = np.empty(0, TOKEN)
        self._kept: list[object] = []  # what C has pointers to
        self._error: Exception | None = None

    def sampler_behind(self, name: str) -> api.llama_sampler_p:
        """One that looks on; the chain frees it."""

        def apply(_sampler: int, array: int) -> None:
            found = _TokenArray.from_address(array)
            try:
                self._look(name, cast("int", found.data), found.size, found.selected)
            except Exception as error:  # noqa: BLE001  C cannot carry it
                self._error = error

        function = _Apply(apply)
        interface = api.llama_sampler_i()
        interface.apply = ctypes.cast(function, api.llama_sampler_i_apply)
        self._kept += (function, interface)
        return api.llama_sampler_init(ctypes.pointer(interface), None)  # pyright: ignore[reportArgumentType, reportUnknownMemberType]  no state; one argument has no type

    def raise_error(self) -> None:
        """Raise what went wrong while looking on, if anything did."""
        error, self._error = self._error, None
        if error is not None:
            raise error

    def _look(self, name: str, data: int, size: int, selected: int) -> None:
        if name == MODEL and data != self._begin:
            self._begin = data
            memory = (ctypes.c_char * (self._size * TOKEN.itemsize)).from_address(data)
            self._records = np.frombuffer(memoryview(memory), TOKEN)
        place = (data - self._begin) // TOKEN.itemsize  # XTC moves the beginning
        self._watch(name, self._records[place : place + size], selected)
