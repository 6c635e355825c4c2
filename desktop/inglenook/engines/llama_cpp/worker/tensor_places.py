"""Where the tensors of a GGUF file lie, as ggml's own reader tells it."""

from __future__ import annotations

import ctypes
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.engines.llama_cpp.worker.exports import base_function

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

_POINTER, _SIZE, _NUMBER = ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int64


@dataclass(frozen=True, slots=True)
class TensorPlace:
    """Which of the model's files a tensor lies in, and from which byte to which."""

    part: int
    start: int
    end: int

    @property
    def size(self) -> int:
        """Its bytes."""
        return self.end - self.start


class _Options(ctypes.Structure):
    """gguf_init_params."""

    _fields_ = (("no_alloc", ctypes.c_bool), ("ctx", ctypes.c_void_p))


def tensor_places(path: Path, parts: Sequence[int]) -> Mapping[str, TensorPlace]:
    """By name; empty when the file cannot be read. ``parts`` says how many of its tensors lie in each file."""
    read = base_function("gguf_init_from_file", _POINTER, ctypes.c_char_p, _Options)
    header = read(os.fsencode(path), _Options(True, None))  # noqa: FBT003  C's fields
    if header is None:
        return {}
    try:
        return dict(_places(header, parts))
    finally:
        base_function("gguf_free", None, _POINTER)(header)


def _places(header: int, parts: Sequence[int]) -> Iterator[tuple[str, TensorPlace]]:
    name = base_function("gguf_get_tensor_name", ctypes.c_char_p, _POINTER, _NUMBER)
    offset = base_function("gguf_get_tensor_offset", _SIZE, _POINTER, _NUMBER)
    size = base_function("gguf_get_tensor_size", _SIZE, _POINTER, _NUMBER)
    count = base_function("gguf_get_n_tensors", _NUMBER, _POINTER)(header)
    part, last = 0, parts[0] if parts else count
    for number in range(count):
        while number >= last and part + 1 < len(parts):
            part += 1
            last += parts[part]
        start = offset(header, number)
        yield name(header, number).decode(errors="replace"), TensorPlace(part, start, start + size(header, number))
