"""Where a model's weights shall go, told to llama.cpp in the same way for a load and for a plan."""

from __future__ import annotations

import ctypes
from typing import TYPE_CHECKING

from inglenook.engines.llama_cpp.worker import exports
from inglenook.engines.llama_cpp.worker.library import api

if TYPE_CHECKING:
    from collections.abc import Sequence

_MOST_LAYERS = 4096
# common/common.h, LLM_FFN_EXPS_REGEX
_EXPERTS = r"\.ffn_(up|down|gate|gate_up)_(ch|)exps"


class _Override(ctypes.Structure):
    """llama_model_tensor_buft_override."""

    _fields_ = (("pattern", ctypes.c_char_p), ("buffer_type", ctypes.c_void_p))


def place(
    parameters: api.llama_model_params, *, gpu_layers: int, tensor_split: Sequence[float], experts_on_cpu: int
) -> object:
    """Fill in the parameters. Keep what is returned until the model is loaded: llama.cpp reads it."""
    parameters.n_gpu_layers = gpu_layers
    kept: list[object] = []
    most = api.llama_max_devices()
    if tensor_split:
        shares = (ctypes.c_float * most)(*tensor_split[:most])
        parameters.tensor_split = shares
        kept.append(shares)
    if experts_on_cpu > 0:
        overrides = _overrides(min(experts_on_cpu, _MOST_LAYERS))
        parameters.tensor_buft_overrides = ctypes.cast(overrides, ctypes.c_void_p)  # pyright: ignore[reportAttributeAccessIssue]  a pointer is meant
        kept.append(overrides)
    return kept


def _overrides(layers: int) -> ctypes.Array[_Override]:
    """The experts of the first layers to the processor; the last entry is the list's end."""
    numbers = "|".join(str(number) for number in range(layers))
    pattern = rf"^blk\.({numbers}){_EXPERTS}".encode()
    return (_Override * 2)(_Override(pattern, exports.processor_buffer_type()), _Override(None, None))
