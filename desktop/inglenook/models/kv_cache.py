"""How much memory a context window takes with a model, told from its header."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inglenook.models.gguf import GgufHeader, Value

_BYTES_PER_VALUE = 2  # F16, what the worker asks for
_CELLS_STEP = 256  # llama.cpp rounds the window up to this
# Every n-th layer sees the whole context, the others a sliding window (src/models/*.cpp, load_swa_pattern).
_WHOLE_EVERY = {
    "afmoe": 4,
    "cohere2": 4,
    "exaone4": 4,
    "gemma2": 2,
    "gemma3": 6,
    "gemma3n": 5,
    "gpt-oss": 2,
    "llama": 1,
    "llama4": 4,
    "olmo2": 4,
    "phi3": 1,
    "qwen2": 1,
    "qwen3": 1,
    "smallthinker": 4,
}
_WHOLE_EVERY_UNKNOWN = 8


def kv_cache_bytes(header: GgufHeader, context: int, *, full_sliding_window: bool = False) -> int:
    """The least that llama.cpp allocates for the keys and values of ``context`` tokens; exact for plain attention.

    Layers with another kind of memory (sliding windows, recurrent states) are left out where they do not grow with the
    context, so the true figure can be higher. Formulas: llama.cpp, src/llama-kv-cache.cpp and llama-hparams.cpp.
    """
    cells = -(-context // _CELLS_STEP) * _CELLS_STEP
    layers = header.whole_of_architecture("block_count") or 0
    heads = _per_layer(header.of_architecture("attention.head_count"), layers)
    kv_heads = _per_layer(header.of_architecture("attention.head_count_kv"), layers) or heads
    whole = _sees_whole_context(header, layers, full_sliding_window=full_sliding_window)
    latent = header.whole_of_architecture("attention.kv_lora_rank")
    if latent:  # multi-head latent attention keeps one compressed vector for all heads
        width = latent + (header.whole_of_architecture("rope.dimension_count") or 0)
        return cells * layers * width * _BYTES_PER_VALUE
    embedding = header.whole_of_architecture("embedding_length") or 0
    default = embedding // max(heads) if heads and max(heads) > 0 else 0
    width = sum(
        default if size is None else max(size, 0)
        for size in map(header.whole_of_architecture, ("attention.key_length", "attention.value_length"))
    )
    return cells * width * _BYTES_PER_VALUE * sum(max(n, 0) for n, sees in zip(kv_heads, whole, strict=False) if sees)


def _per_layer(value: Value | None, layers: int) -> list[int]:
    """One number for every layer: the header holds either one for all or a list."""
    if isinstance(value, tuple):
        return [item if isinstance(item, int) else 0 for item in value][:layers]
    return [value] * layers if isinstance(value, int) else []


def _sees_whole_context(header: GgufHeader, layers: int, *, full_sliding_window: bool) -> list[bool]:
    interval = header.whole_of_architecture("full_attention_interval")
    if interval and interval > 0:  # recurrent layers in between
        return [(layer + 1) % interval == 0 for layer in range(layers)]
    if full_sliding_window or not header.whole_of_architecture("attention.sliding_window"):
        return [True] * layers
    pattern = header.of_architecture("attention.sliding_window_pattern")
    if isinstance(pattern, tuple):
        return [not slides for slides in pattern][:layers]
    known = _WHOLE_EVERY.get(header.architecture, _WHOLE_EVERY_UNKNOWN)
    every = pattern if isinstance(pattern, int) and pattern > 0 else known
    return [(layer + 1) % every == 0 for layer in range(layers)]
