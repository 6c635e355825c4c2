"""A model that is only named by its size: the header that one of that size would have."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from inglenook.errors import UsageError
from inglenook.fit.precision import requantized
from inglenook.fit.shape import shape_of
from inglenook.models.gguf import GgufHeader, TensorInfo
from inglenook.models.tensor_types import TENSOR_TYPES
from inglenook.sentence import say

if TYPE_CHECKING:
    from inglenook.fit.shape import Shape
    from inglenook.models.gguf import Value

_F32, _F16 = TENSOR_TYPES[0], TENSOR_TYPES[1]
_SIZE = re.compile(r"(\d+(?:\.\d+)?)\s*([BM])", re.IGNORECASE)
_UNITS = {"B": 10**9, "M": 10**6}
_LEAST, _MOST = 10**7, 2 * 10**12
_HEADER_BYTES = 2**16


@dataclass(frozen=True, slots=True)
class _Family:
    """What models of one family have in common."""

    architecture: str
    vocabulary: int
    context: int
    head: int  # values of one head
    has_query_norms: bool = False
    window: int = 0
    tied_below: int = 0  # parameters; smaller ones use the embedding as output


_FAMILIES = {
    "llama": _Family("llama", 128_256, 131_072, 128, tied_below=4 * 10**9),
    "qwen": _Family("qwen3", 151_936, 40_960, 128, has_query_norms=True, tied_below=5 * 10**9),
    "gemma": _Family("gemma3", 262_144, 131_072, 256, has_query_norms=True, window=1024, tied_below=10**12),
}
# Real ones' width, layers, heads, heads of keys, feed-forward: Llama 3, Qwen 3, Gemma 3 and what lies between.
_WIDTHS = (
    (2 * 10**8, 576, 30, 9, 3, 1536),
    (8 * 10**8, 1024, 28, 16, 8, 3072),
    (2 * 10**9, 2048, 16, 32, 8, 8192),
    (5 * 10**9, 3072, 28, 24, 8, 8192),
    (10 * 10**9, 4096, 32, 32, 8, 14_336),
    (20 * 10**9, 5120, 40, 40, 8, 14_336),
    (50 * 10**9, 5120, 64, 40, 8, 27_648),
    (100 * 10**9, 8192, 80, 64, 8, 28_672),
    (_MOST, 16_384, 126, 128, 8, 53_248),
)


def invented_shape(parameters: str, quantization: str, like: str = "llama") -> Shape:
    """A model such as "8B" in "Q4_K_M", built like those of a family: "llama", "qwen" or "gemma".

    Width and heads are those of real models of about that size; the number of layers makes it the size that was named.
    Raises UsageError when one of the three cannot be read.
    """
    return replace(shape_of((invented_header(parameters, quantization, like),)), quantization=quantization)


def invented_header(parameters: str, quantization: str, like: str = "llama") -> GgufHeader:
    """The header of such a model; raises UsageError."""
    family = _FAMILIES.get(like.casefold())
    if family is None:
        raise UsageError(
            say(
                "“{like}” is no family that is known. Choose one of these: {families}.",
                like=like,
                families=", ".join(_FAMILIES),
            )
        )
    wanted = _count(parameters)
    tensors, metadata = _build(family, wanted)
    name = say("{parameters}, {like}-like", parameters=parameters.strip().upper(), like=like)
    kinds = {key: _kind(value) for key, value in metadata.items()}
    header = GgufHeader(
        version=3,
        big_endian=False,
        metadata={"general.name": name, **metadata},
        kinds={"general.name": "string", **kinds},
        tensors=tensors,
        data_offset=_HEADER_BYTES,
        file_bytes=_HEADER_BYTES,
    )
    return requantized(header, quantization)


def _count(text: str) -> int:
    match = _SIZE.fullmatch(text.strip())
    count = round(float(match[1]) * _UNITS[match[2].upper()]) if match else 0
    if not _LEAST <= count <= _MOST:
        raise UsageError(say("“{text}” is no number of parameters: write one such as “8B” or “350M”.", text=text))
    return count


def _build(family: _Family, wanted: int) -> tuple[tuple[TensorInfo, ...], dict[str, Value]]:
    width, usual, heads, kv_heads, forward = next(row[1:] for row in _WIDTHS if wanted <= row[0])
    head = family.head if width % family.head == 0 else width // heads
    heads = min(heads, 2 * width // head)
    kv_heads = min(kv_heads, heads)
    is_tied = wanted < family.tied_below
    outside = _outside(family, width, is_tied=is_tied)
    layer = _layer(family, width, (heads, kv_heads, head), forward)
    size = sum(tensor.elements for tensor in layer)
    rest = wanted - sum(tensor.elements for tensor in outside)
    layers = max(1, round(rest / size)) if rest > 0 else min(usual, 4)
    metadata: dict[str, Value] = {
        "general.architecture": family.architecture,
        "tokenizer.ggml.model": "none",
    }
    numbers = {
        "vocab_size": family.vocabulary,
        "block_count": layers,
        "context_length": family.context,
        "embedding_length": width,
        "feed_forward_length": forward,
        "attention.head_count": heads,
        "attention.head_count_kv": kv_heads,
        "attention.key_length": head,
        "attention.value_length": head,
        "attention.layer_norm_rms_epsilon": 1e-5,
        "rope.dimension_count": head,
    }
    if family.window:
        numbers["attention.sliding_window"] = family.window
    metadata |= {f"{family.architecture}.{key}": value for key, value in numbers.items()}
    blocks = [replace(tensor, name=f"blk.{number}.{tensor.name}") for number in range(layers) for tensor in layer]
    return (*outside, *blocks), metadata


def _outside(family: _Family, width: int, *, is_tied: bool) -> list[TensorInfo]:
    names = ["token_embd.weight"] if is_tied else ["token_embd.weight", "output.weight"]
    matrices = [TensorInfo(name, _F16, (width, family.vocabulary), 0) for name in names]
    return [*matrices, TensorInfo("output_norm.weight", _F32, (width,), 0)]


def _layer(family: _Family, width: int, heads: tuple[int, int, int], forward: int) -> list[TensorInfo]:
    queries, keys, head = heads
    matrices = {
        "attn_q": (width, queries * head),
        "attn_k": (width, keys * head),
        "attn_v": (width, keys * head),
        "attn_output": (queries * head, width),
        "ffn_gate": (width, forward),
        "ffn_up": (width, forward),
        "ffn_down": (forward, width),
    }
    vectors = {"attn_norm": width, "ffn_norm": width}
    if family.has_query_norms:
        vectors |= {"attn_q_norm": head, "attn_k_norm": head}
    if family.window:
        vectors |= {"post_attention_norm": width, "post_ffw_norm": width}
    return [
        *(TensorInfo(f"{name}.weight", _F16, shape, 0) for name, shape in matrices.items()),
        *(TensorInfo(f"{name}.weight", _F32, (size,), 0) for name, size in vectors.items()),
    ]


def _kind(value: Value) -> str:
    if isinstance(value, str):
        return "string"
    return "float32" if isinstance(value, float) else "uint32"
