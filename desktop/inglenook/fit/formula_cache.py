"""The cache of keys and values, and recurrent state, in bytes for each layer."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inglenook.engines.llama_cpp.plan import KvType, LoadParameters
    from inglenook.fit.layers import Layer
    from inglenook.fit.shape import Shape

CELLS_STEP = 256  # llama.cpp rounds the window up to it (src/llama-context.cpp)
_STATE_BYTES = 4  # float32
BYTES_PER_VALUE: Mapping[KvType, Fraction] = {
    "f32": Fraction(4),
    "f16": Fraction(2),
    "bf16": Fraction(2),
    "q8_0": Fraction(34, 32),
    "q5_1": Fraction(24, 32),
    "q5_0": Fraction(22, 32),
    "q4_1": Fraction(20, 32),
    "q4_0": Fraction(18, 32),
}


@dataclass(frozen=True, slots=True)
class Cells:
    """How many tokens each kind of layer has room for."""

    context: int  # all of them together, as rounded up
    whole: int  # of one stream, in layers that see everything
    sliding: int  # of one stream, in layers with a sliding window
    streams: int  # caches beside each other: one for each conversation, or one for all


def cells_of(shape: Shape, parameters: LoadParameters) -> Cells:
    """The room in tokens: src/llama-context.cpp and src/llama-kv-cache-iswa.cpp."""
    conversations = max(1, parameters.n_seq_max)
    context = _padded(parameters.n_ctx)
    whole = context if parameters.kv_unified else _padded(context // conversations)
    window = max((layer.window for layer in shape.layers), default=0)
    shared = window * (conversations if parameters.kv_unified else 1)
    sliding = whole if parameters.swa_full else _padded(min(whole, shared + parameters.n_ubatch))
    streams = 1 if parameters.kv_unified else conversations
    return Cells(context if parameters.kv_unified else whole * conversations, whole, sliding, streams)


def cache_bytes(shape: Shape, parameters: LoadParameters) -> tuple[int, ...]:
    """What each layer keeps."""
    cells = cells_of(shape, parameters)
    key, value = BYTES_PER_VALUE[parameters.type_k], BYTES_PER_VALUE[parameters.type_v]
    # Without flash attention values lie transposed, all layers as wide as the widest (src/llama-kv-cache.cpp).
    widest = max((layer.kv_heads * layer.value_length for layer in shape.layers), default=0)
    is_transposed = parameters.flash_attn == "off"
    return tuple(
        _layer_bytes(layer, cells, key, value, widest if is_transposed else None)
        + layer.state_values * _STATE_BYTES * max(1, parameters.n_seq_max)
        for layer in shape.layers
    )


def _layer_bytes(layer: Layer, cells: Cells, key: Fraction, value: Fraction, widest: int | None) -> int:
    if not layer.kv_heads:
        return 0
    width = layer.kv_heads * layer.value_length
    values = widest if widest is not None and width else width
    per_cell = layer.kv_heads * layer.key_length * key + values * value
    return int((cells.sliding if layer.window else cells.whole) * cells.streams * per_cell)


def _padded(tokens: int) -> int:
    return -(-tokens // CELLS_STEP) * CELLS_STEP
