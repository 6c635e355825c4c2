"""Looking on while a chain of samplers acts: what each of its members has left."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING, cast

import numpy as np

from inglenook.engines.llama_cpp.worker.token_array import TOKEN, OwnSampler

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.engines.llama_cpp.worker.library import api
    from inglenook.engines.llama_cpp.worker.token_array import Tokens

    Watch = Callable[[str, Tokens, int], None]  # the member, what it has left, and the place of the one it has taken

MODEL = "model"  # before the first member: as the model has it


class ChainWatch:
    """Puts a sampler that changes nothing behind each member of a chain; it must outlive the chain.

    The records are llama.cpp's own memory: to be read during the call only.
    """

    def __init__(self, watch: Watch, vocabulary_size: int) -> None:
        self._watch = watch
        self._size = vocabulary_size
        self._begin = 0
        self._records: Tokens = np.empty(0, TOKEN)
        self._kept: list[OwnSampler] = []  # what C has pointers to

    def sampler_behind(self, name: str) -> api.llama_sampler_p:
        """One that looks on; the chain frees it."""
        sampler = OwnSampler(lambda array: self._look(name, cast("int", array.data), array.size, array.selected))
        self._kept.append(sampler)
        return sampler.handle

    def raise_error(self) -> None:
        """Raise what went wrong while looking on, if anything did."""
        for sampler in self._kept:
            if sampler.error is not None:
                error, sampler.error = sampler.error, None
                raise error

    def _look(self, name: str, data: int, size: int, selected: int) -> None:
        if name == MODEL and data != self._begin:
            self._begin = data
            memory = (ctypes.c_char * (self._size * TOKEN.itemsize)).from_address(data)
            self._records = np.frombuffer(memoryview(memory), TOKEN)
        place = (data - self._begin) // TOKEN.itemsize  # XTC moves the beginning
        self._watch(name, self._records[place : place + size], selected)
