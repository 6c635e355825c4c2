"""How each backend of llama.cpp sizes its tensors and which operations it takes over: what plans differ in."""

from __future__ import annotations

import ctypes
import math
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from inglenook.engines.llama_cpp.worker import exports
from inglenook.engines.llama_cpp.worker.ggml_layout import Tensor

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inglenook.engines.llama_cpp.plan import Backend

_F16 = 1  # enum ggml_type
_F16_BYTES = 2
_SMALLEST_BATCH = 32  # tokens for which a weight in the computer's memory is worth copying to the card
_MOST_OPERATIONS = 256
_IN_PLACE_ROWS = 2  # of a query for which CUDA's kernel reads a quantized cache as it is


@dataclass(frozen=True, slots=True)
class Rules:
    """One backend's habits."""

    name: str  # of its devices, before their number
    alignment: int
    row_padding: int = 0  # elements that a quantized row is filled up to
    copies_cache: bool = False  # flash attention copies a cache that is not f16
    has_host_buffer: bool = True
    maps_files: bool = False  # weights stay in the file: the card computes in the computer's memory
    takes_over: bool = True  # computes with weights that lie in the computer's memory, where that pays


RULES: Mapping[Backend, Rules] = {
    "cuda": Rules("CUDA", alignment=128, row_padding=512, copies_cache=True),  # ggml-cuda.cu, fattn.cu
    "hip": Rules("ROCm", alignment=128, row_padding=512, copies_cache=True),
    "sycl": Rules("SYCL", alignment=128, row_padding=512),
    "metal": Rules("MTL", alignment=32, has_host_buffer=False, maps_files=True),
    "vulkan": Rules("Vulkan", alignment=16),
    "rpc": Rules("RPC", alignment=128, has_host_buffer=False, takes_over=False),  # what lies behind is not known
    "cpu": Rules("GPU", alignment=32),
    "other": Rules("GPU", alignment=128),
}


class Sizes:
    """Answers a backend's two questions about a tensor; tensors come as addresses."""

    def __init__(self, rules: Rules) -> None:
        self._rules = rules
        numbers = _operations()
        self._attention = numbers["FLASH_ATTN_EXT"]
        self._rows = numbers["GET_ROWS"]
        self._product = numbers["MUL_MAT"]
        self._by_expert = {numbers["MUL_MAT_ID"], numbers["ROPE"]}
        self._bytes = exports.base_function("ggml_nbytes", ctypes.c_size_t, ctypes.c_void_p)
        self._row_bytes = exports.base_function("ggml_row_size", ctypes.c_size_t, ctypes.c_int, ctypes.c_int64)
        self._is_quantized = exports.base_function("ggml_is_quantized", ctypes.c_bool, ctypes.c_int)

    def bytes_of(self, _buffer_type: int, address: int) -> int:
        """What the tensor takes on the card, with the room that its operation wants beside it."""
        size = int(self._bytes(address))
        tensor = Tensor.from_address(address)
        if self._rules.copies_cache and tensor.op == self._attention:
            size = self._with_copies(size, tensor)
        row, padding = tensor.ne[0], self._rules.row_padding
        if padding and row % padding and self._is_quantized(tensor.type):
            size += int(self._row_bytes(tensor.type, padding - row % padding))
        return size

    def is_worth_moving(self, _device: int, address: int) -> bool:
        """Whether the card computes it although the weights are not there."""
        tensor = Tensor.from_address(address)
        if tensor.op == self._rows:
            return False
        if tensor.op == self._product:
            batch = tensor.ne[1]
        elif tensor.op in self._by_expert:
            batch = tensor.ne[2]
        else:
            batch = tensor.ne[1] * tensor.ne[2] * tensor.ne[3]
        return bool(batch >= _SMALLEST_BATCH)

    def _with_copies(self, size: int, tensor: Tensor) -> int:
        query, keys, values = (tensor.src[number].contents for number in range(3))
        if self._is_quantized(keys.type) and query.ne[1] <= _IN_PLACE_ROWS:
            return size
        if keys.type != _F16:
            size = _padded(size, self._rules.alignment) + math.prod(keys.ne) * _F16_BYTES
        if values.type != _F16 and not _is_part_of(values, keys):
            size = _padded(size, self._rules.alignment) + math.prod(values.ne) * _F16_BYTES
        return size


def _is_part_of(values: Tensor, keys: Tensor) -> bool:
    """Whether the values are a view of the keys, as in multi-head latent attention."""
    if not values.view_src:
        return False
    source = ctypes.addressof(values.view_src.contents)
    if source == ctypes.addressof(keys):
        return True
    return bool(
        keys.view_src and source == ctypes.addressof(keys.view_src.contents) and values.view_offs == keys.view_offs
    )


def _padded(size: int, alignment: int) -> int:
    return -(-size // alignment) * alignment


@cache
def _operations() -> Mapping[str, int]:
    """The numbers of enum ggml_op, which change between versions, by name."""
    name = exports.base_function("ggml_op_name", ctypes.c_char_p, ctypes.c_int)
    found: dict[str, int] = {}
    for number in range(_MOST_OPERATIONS):
        said = name(number).decode(errors="replace")
        found[said] = number
        if said == "GLU":  # the last; beyond it there is no name to read
            break
    return found
