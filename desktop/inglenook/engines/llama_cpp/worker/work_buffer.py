"""What the processor needs while it computes a batch: in no line of llama.cpp's log, and allocated at the first one."""

from __future__ import annotations

import ctypes
from functools import cache
from typing import TYPE_CHECKING

from inglenook.engines.llama_cpp.worker import exports

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.engines.llama_cpp.plan import LoadParameters
    from inglenook.engines.llama_cpp.worker.library import api


class _Computation(ctypes.Structure):
    """ggml_cplan, ggml-cpu.h."""

    _fields_ = (
        ("work_size", ctypes.c_size_t),
        ("work_data", ctypes.c_void_p),
        ("n_threads", ctypes.c_int),
        ("threadpool", ctypes.c_void_p),
        ("abort_callback", ctypes.c_void_p),
        ("abort_callback_data", ctypes.c_void_p),
        ("use_ref", ctypes.c_bool),
    )


def work_bytes(context: api.llama_context_p, parameters: LoadParameters, window: int) -> int | None:
    """The bytes of the largest step; None where this build does not say.

    The graph is built anew for it, which really reserves its buffers, though nothing touches them: never ask with a
    real graphics card.
    """
    reserve, plan = _reserve(), _plan()
    if reserve is None or plan is None:
        return None
    sequences = parameters.n_seq_max
    tokens = max(1, min(parameters.n_ubatch, parameters.n_batch, window))
    graph = reserve(context, tokens, sequences, min(tokens, max(parameters.n_outputs_max, sequences)))
    if graph is None:
        return None
    return int(plan(graph, parameters.n_threads, None).work_size)


@cache
def _reserve() -> Callable[[api.llama_context_p, int, int, int], int | None] | None:
    counts = (ctypes.c_uint32,) * 3
    return exports.llama_function(
        ("_Z19llama_graph_reserveP13llama_contextjjj",), ctypes.c_void_p, ctypes.c_void_p, *counts
    )  # pyright: ignore[reportReturnType]  ctypes' functions are callable


@cache
def _plan() -> Callable[[int, int, None], _Computation] | None:
    return exports.processor_function("ggml_graph_plan", _Computation, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p)  # pyright: ignore[reportReturnType]  ctypes' functions are callable
