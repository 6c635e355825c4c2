"""Which weights a memory-mapped load would not copy but leave in the file, and how much of it they span.

llama.cpp cannot plan with a mapped file. It is known, though, which buffer each tensor would go to: those in plain
memory of the processor stay in the file instead, from the first one's start to the last one's end (llama-model.cpp,
load_tensors).
"""

from __future__ import annotations

import ctypes
import sys
from collections import defaultdict
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from inglenook.engines.engine import BufferUse
from inglenook.engines.llama_cpp.plan import HOST
from inglenook.engines.llama_cpp.worker import exports
from inglenook.engines.llama_cpp.worker.ggml_layout import Tensor, disagreement

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from inglenook.engines.llama_cpp.worker.library import api
    from inglenook.engines.llama_cpp.worker.tensor_places import TensorPlace

MAPPED = "_Mapped"  # what llama.cpp adds to the name of a buffer that is a piece of the file
_MOST_TENSORS = 200_000


class _Vector(ctypes.Structure):
    """std::vector, the same in all three libraries."""

    _fields_ = (("begin", ctypes.c_void_p), ("end", ctypes.c_void_p), ("room", ctypes.c_void_p))


def tensor_buffers(model: api.llama_model_p) -> tuple[tuple[str, int], ...] | None:
    """Each tensor's name and buffer type; None where this build does not say. A tied output is there twice."""
    function = _function()
    if function is None or disagreement():
        return None
    vector = _Vector.from_address(function(model))
    pair = (24 if sys.platform == "darwin" else 32) + ctypes.sizeof(ctypes.c_void_p)  # std::string, pointer
    length = (vector.end or 0) - (vector.begin or 0)
    if length % pair or not 0 < length // pair <= _MOST_TENSORS:
        return None
    found: list[tuple[str, int]] = []
    for end in range(vector.begin + pair, vector.end + 1, pair):
        tensor = ctypes.c_void_p.from_address(end - ctypes.sizeof(ctypes.c_void_p)).value
        if tensor is None:
            return None
        found.append((_name(tensor), _buffer_type(tensor)))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class MappedWeights:
    """What a mapped load of one model leaves in the file."""

    emptied: frozenset[str]  # the buffers that those weights would lie in without
    spans: tuple[BufferUse, ...]  # the pieces of the file
    host_bytes: int  # the host's weights in them, without what lies between

    def instead_of_copies(self, buffers: Sequence[BufferUse]) -> tuple[BufferUse, ...]:
        """The buffers of a load that does not map, as they are when it does."""
        rest = [replace(use, weights=0) if use.buffer in self.emptied else use for use in buffers]
        return tuple(sorted((use for use in (*rest, *self.spans) if use.total), key=lambda use: use.buffer))


def mapped_weights(
    placed: Iterable[tuple[str, int]], files: Mapping[str, TensorPlace], is_mapped: Callable[[str, int], bool]
) -> MappedWeights:
    """From each tensor's name and buffer type; ``is_mapped`` tells it of a buffer's name and type."""
    spans: defaultdict[tuple[str, int], list[TensorPlace]] = defaultdict(list)
    emptied: set[str] = set()
    host: dict[str, int] = {}
    kinds: dict[int, tuple[str, str, bool]] = {}
    for name, kind in placed:
        if kind not in kinds:
            kinds[kind] = exports.buffer_name(kind), _device(kind), is_mapped(exports.buffer_name(kind), kind)
        buffer, device, stays = kinds[kind]
        if name not in files or not stays:
            continue
        emptied.add(buffer)
        spans[device, files[name].part].append(files[name])
        if device == HOST:
            host[name] = files[name].size
    pieces: defaultdict[str, int] = defaultdict(int)
    for (device, _), tensors in spans.items():
        pieces[device] += max(tensor.end for tensor in tensors) - min(tensor.start for tensor in tensors)
    found = (BufferUse(device, (device or "CPU") + MAPPED, size, 0, 0) for device, size in pieces.items())
    return MappedWeights(frozenset(emptied), tuple(found), sum(host.values()))


def _device(kind: int) -> str:
    return HOST if exports.is_on_host(kind) else exports.device_name(exports.device_of(kind))


def _name(tensor: int) -> str:
    return bytes(Tensor.from_address(tensor).name).decode(errors="replace")


def _buffer_type(tensor: int) -> int:
    get = exports.base_function("ggml_backend_buffer_get_type", ctypes.c_void_p, ctypes.c_void_p)
    return int(get(Tensor.from_address(tensor).buffer))


@cache
def _function() -> Callable[[api.llama_model_p], int] | None:
    if sys.platform == "win32":
        return None
    return exports.llama_function(
        (
            "_Z29llama_internal_get_tensor_mapB5cxx11PK11llama_model",
            "_Z29llama_internal_get_tensor_mapPK11llama_model",
        ),
        ctypes.c_void_p,
        ctypes.c_void_p,
    )  # pyright: ignore[reportReturnType]  ctypes' functions are callable
