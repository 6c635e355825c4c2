"""How numbers are stored, from 32 bits down, and the same model in each of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from inglenook.errors import UsageError
from inglenook.fit.mixes import MIXES, mixed
from inglenook.fit.shape import shape_of
from inglenook.models.tensor_types import FILE_TYPES, TENSOR_TYPES, TensorType
from inglenook.sentence import say

if TYPE_CHECKING:
    from inglenook.fit.shape import Shape
    from inglenook.models.gguf import GgufHeader, TensorInfo

_TYPES = {kind.name: kind for kind in TENSOR_TYPES.values()}
# What other programs store; llama.cpp reads none of the last three, so they are only compared.
_ELSEWHERE = {
    "float32": _TYPES["F32"],
    "float16": _TYPES["F16"],
    "bfloat16": _TYPES["BF16"],
    "int8": TensorType("int8", 1, 1),
    "fp8": TensorType("fp8", 1, 1),
    "fp4": TensorType("fp4", 2, 1),
}
_WHOLE = {"F32", "F16", "BF16"}
_KEPT = ("_norm.weight", "ffn_gate_inp", "ssm_conv1d", "ssm_a", "shortconv", "token_types", "position_embd", ".bias")


@dataclass(frozen=True, slots=True)
class Precision:
    """A way to store weights."""

    name: str
    bits_per_weight: float  # of the matrices; a mix: of most of them
    sentence: str
    is_runnable: bool = True  # whether llama.cpp can run a file of it

    @property
    def bytes_per_parameter(self) -> float:
        """A byte has 8 bits."""
        return self.bits_per_weight / 8


def _sentence(name: str, kind: TensorType) -> str:
    if name in MIXES:
        return say("A mix: most weights as {kind}, and those that matter most in more bits.", kind=kind.name)
    if kind.block_items == 1:
        return say("Each number by itself.")
    return say(
        "{block_items} numbers share a scale: {block_bytes} bytes together.",
        block_items=kind.block_items,
        block_bytes=kind.block_bytes,
    )


def _bits(kind: TensorType) -> float:
    return kind.block_bytes * 8 / kind.block_items


_QUANTIZATIONS = {name: _TYPES[base] for name, base in FILE_TYPES.values() if name not in _WHOLE}
PRECISIONS: tuple[Precision, ...] = (
    Precision(
        "float32", 32.0, say("Full precision: a sign, 8 bits of exponent, 23 of fraction. What training adds up in.")
    ),
    Precision("float16", 16.0, say("Half precision: 5 bits of exponent, 10 of fraction. Fine steps, a small range.")),
    Precision("bfloat16", 16.0, say("8 bits of exponent, 7 of fraction: the range of float32 in half the room.")),
    Precision("int8", 8.0, say("Whole numbers from -128 to 127, times a scale."), is_runnable=False),
    Precision("fp8", 8.0, say("4 bits of exponent and 3 of fraction, or 5 and 2."), is_runnable=False),
    Precision("fp4", 4.0, say("2 bits of exponent, 1 of fraction: sixteen values."), is_runnable=False),
    *(
        Precision(name, _bits(kind), _sentence(name, kind))
        for name, kind in sorted(_QUANTIZATIONS.items(), key=lambda item: -_bits(item[1]))
    ),
)


def at_precision(shape: Shape, name: str) -> Shape:
    """The same model stored otherwise, quantized as llama.cpp would; raises UsageError for an unknown name."""
    return replace(shape_of(tuple(requantized(header, name) for header in shape.headers)), quantization=name)


def requantized(header: GgufHeader, name: str) -> GgufHeader:
    """The header with other tensor types: matrices are changed, vectors stay as they are. Raises UsageError."""
    base = _ELSEWHERE.get(name) or _QUANTIZATIONS.get(name) or _TYPES.get(name)
    if base is None:
        names = ", ".join(precision.name for precision in PRECISIONS)
        raise UsageError(
            say("“{name}” is no precision that is known. Choose one of these: {names}.", name=name, names=names)
        )
    tensors: list[TensorInfo] = []
    offset = 0
    for tensor in header.tensors:
        kind = _stored_as(tensor, name, base, header) if _is_matrix(tensor) else tensor.type
        changed = replace(tensor, type=kind, offset=offset)
        tensors.append(changed)
        offset += -(-changed.size_bytes // 32) * 32
    return replace(header, tensors=tuple(tensors), file_bytes=header.data_offset + offset)


def _is_matrix(tensor: TensorInfo) -> bool:
    """What llama-quantize touches: matrices, but not routers, convolutions and the like."""
    return len(tensor.shape) > 1 and not any(mark in tensor.name for mark in _KEPT)


def _stored_as(tensor: TensorInfo, name: str, base: TensorType, header: GgufHeader) -> TensorType:
    kind = _TYPES[mixed(tensor, name, base.name, header)] if name in MIXES else base
    row = tensor.shape[0]
    if row % kind.block_items == 0:
        return kind
    # llama-quant.cpp, tensor_type_fallback: rows that do not fill a block are stored finer
    finer = _TYPES[_FINER.get(kind.name, "Q8_0")]
    return finer if row % finer.block_items == 0 else _TYPES["F16"]


_FINER = {
    **dict.fromkeys(("Q2_K", "Q3_K", "IQ1_S", "IQ1_M", "IQ2_XXS", "IQ2_XS", "IQ2_S", "TQ1_0", "TQ2_0"), "IQ4_NL"),
    **dict.fromkeys(("IQ3_XXS", "IQ3_S", "IQ4_XS"), "IQ4_NL"),
    "Q4_K": "Q5_0",
    "Q5_K": "Q5_1",
    "Q6_K": "Q8_0",
}
