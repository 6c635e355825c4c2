"""llama.cpp's array of candidates as a sampler of ours is handed it, and how such a sampler is made."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING

import numpy as np

from inglenook.engines.llama_cpp.worker.library import api

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    Tokens = NDArray[np.void]  # records of TOKEN

TOKEN = np.dtype([("id", np.int32), ("logit", np.float32), ("p", np.float32)])  # llama_token_data


class TokenArray(ctypes.Structure):
    """llama_token_data_array with its data as a plain address, since a pointer costs more to look at."""

    _fields_ = (
        ("data", ctypes.c_void_p),
        ("size", ctypes.c_size_t),
        ("selected", ctypes.c_int64),
        ("sorted", ctypes.c_bool),
    )

    def records(self) -> Tokens:
        """Over llama.cpp's own memory: to be used during the call only."""
        memory = (ctypes.c_char * (self.size * TOKEN.itemsize)).from_address(self.data)
        return np.frombuffer(memoryview(memory), TOKEN)


_Apply = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p)
_Accept = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_int32)


class OwnSampler:
    """Lets a function of ours act in a chain; it must outlive the chain, which frees ``handle``.

    C cannot carry an exception: it waits in ``error``, and the candidates stay as they are. ``hear`` is told each token
    that was taken; it must not fail.
    """

    def __init__(self, act: Callable[[TokenArray], None], hear: Callable[[int], None] | None = None) -> None:
        self.error: Exception | None = None

        def apply(_sampler: int, array: int) -> None:
            try:
                act(TokenArray.from_address(array))
            except Exception as error:  # noqa: BLE001  told to whoever asks
                self.error = error

        self._function = _Apply(apply)
        self._interface = api.llama_sampler_i()
        self._interface.apply = ctypes.cast(self._function, api.llama_sampler_i_apply)
        if hear is not None:

            def accept(_sampler: int, token: int) -> None:
                hear(token)

            self._hear = _Accept(accept)
            self._interface.accept = ctypes.cast(self._hear, api.llama_sampler_i_accept)
        self.handle: api.llama_sampler_p = api.llama_sampler_init(ctypes.pointer(self._interface), None)  # pyright: ignore[reportArgumentType, reportUnknownMemberType]  no state; one argument has no type
