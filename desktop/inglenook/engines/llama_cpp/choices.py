"""What a load settles by itself, in one place for the worker that loads and for whoever predicts what it takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inglenook.engines.engine import FlashAttention
    from inglenook.engines.llama_cpp.plan import KvType

DEFAULT_WINDOW = 8192  # tokens, for models that were trained for more
BATCH_STEP = 16  # tokens; batches are multiples of it
_LARGEST_MATRIX = 256 * 2**20  # bytes, of float32
_PLAIN: frozenset[KvType] = frozenset({"f32", "f16", "bf16"})


def batch_size(wanted: int, *, window: int, heads: int) -> int:
    """The tokens of a batch whose attention matrix is not too large; ``heads`` is 0 where there is no such matrix."""
    fitting = min(wanted, _LARGEST_MATRIX // (4 * heads * window)) if heads else wanted
    return max(BATCH_STEP, min(fitting, window) // BATCH_STEP * BATCH_STEP)


def flash_attention(wanted: FlashAttention, *, on_gpu: bool, type_v: KvType = "f16") -> FlashAttention:
    """What llama.cpp is told: "auto" is off on the CPU and its own choice on a GPU.

    A cache whose values are quantized cannot be read without it, so there it is on.
    """
    if wanted != "auto" or on_gpu:
        return wanted
    return "off" if type_v in _PLAIN else "on"
