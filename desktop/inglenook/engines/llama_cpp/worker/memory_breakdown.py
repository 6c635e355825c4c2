"""What a context and its model take, buffer type by buffer type, as llama.cpp itself adds it up.

``llama_get_memory_breakdown`` returns a std::map, read here as GNU's libstdc++ lays it out. On macOS and Windows, whose
libraries lay it out otherwise, and wherever what is read makes no sense, the log tells the same to a hundredth of a MiB
(breakdown_log.py).
"""

from __future__ import annotations

import ctypes
import sys
from functools import cache
from typing import TYPE_CHECKING

from inglenook.engines.engine import BufferUse
from inglenook.engines.llama_cpp.plan import HOST
from inglenook.engines.llama_cpp.worker import breakdown_log, exports

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from inglenook.engines.llama_cpp.worker.library import api

_MOST_BUFFERS = 256
_LOG_BYTES = 0.01 * 2**20  # what a figure of the log can be off by


class _Node(ctypes.Structure):
    """std::_Rb_tree_node of the map's pairs; the neighbours are addresses."""

    _fields_ = (
        ("color", ctypes.c_int),
        ("parent", ctypes.c_void_p),
        ("left", ctypes.c_void_p),
        ("right", ctypes.c_void_p),
        ("buffer_type", ctypes.c_void_p),
        ("model", ctypes.c_size_t),
        ("context", ctypes.c_size_t),
        ("compute", ctypes.c_size_t),
    )


class _Map(ctypes.Structure):
    """std::map: so large that it is returned through a hidden pointer, as ctypes does it too."""

    _fields_ = (
        ("compare", ctypes.c_void_p),
        ("color", ctypes.c_size_t),
        ("root", ctypes.c_void_p),
        ("leftmost", ctypes.c_void_p),
        ("rightmost", ctypes.c_void_p),
        ("count", ctypes.c_size_t),
    )


def read_buffers(context: api.llama_context_p) -> tuple[BufferUse, ...] | None:
    """What each buffer type takes, its name's order; None where this build does not say.

    The map's nodes are never freed: a hundred bytes for each.
    """
    function = _function() if sys.platform == "linux" else None
    if function is None:
        return None
    made: _Map = function(context)
    if not 0 < made.count <= _MOST_BUFFERS:
        return None
    nodes = list(_nodes(made.root))
    if len(nodes) != made.count:
        return None
    return tuple(sorted((_use(node) for node in nodes), key=lambda use: use.buffer))


def allocated(
    context: api.llama_context_p, model_lines: Iterable[str], context_lines: Iterable[str]
) -> tuple[BufferUse, ...]:
    """What a real load has taken; from its log where llama.cpp does not say it otherwise."""
    lines = list(context_lines)
    found = read_buffers(context)
    if found is None or not agree(found, breakdown_log.compute_buffers(lines)):
        found = breakdown_log.buffers(model_lines, lines, None)
    return tuple(use for use in found if use.total)


def agree(exact: Iterable[BufferUse], logged: Mapping[str, float]) -> bool:
    """Whether the map was read rightly: the log's compute buffers must be found in it."""
    found = {use.buffer: use.compute for use in exact}
    return all(abs(found.get(buffer, 0) - size) <= _LOG_BYTES for buffer, size in logged.items())


def _nodes(address: int | None) -> Iterator[_Node]:
    if address:
        node = _Node.from_address(address)
        yield from _nodes(node.left)
        yield node
        yield from _nodes(node.right)


def _use(node: _Node) -> BufferUse:
    kind: int = node.buffer_type
    device = HOST if exports.is_on_host(kind) else exports.device_name(exports.device_of(kind))
    return BufferUse(device, exports.buffer_name(kind), node.model, node.context, node.compute)


@cache
def _function() -> Callable[[api.llama_context_p], _Map] | None:
    return exports.llama_function(("_Z26llama_get_memory_breakdownPK13llama_context",), _Map, ctypes.c_void_p)  # pyright: ignore[reportReturnType]  ctypes' functions are callable
