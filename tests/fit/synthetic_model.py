"""What the headers of well-known models are put together from: the sizes are real, the weights do not exist."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.models.gguf_file import GgufFile

from inglenook.models.gguf import read_header
from inglenook.models.tensor_types import TENSOR_TYPES

if TYPE_CHECKING:
    from tests.models.gguf_file import Item

    from inglenook.models.gguf import GgufHeader

_NUMBERS = {kind.name: number for number, kind in TENSOR_TYPES.items()}
_FINER = {"Q4_K": "Q5_0", "Q5_K": "Q5_1", "Q6_K": "Q8_0"}
_FILE_TYPES = {"F16": 1, "Q8_0": 7, "Q4_K_M": 15, "MXFP4": 38, "BF16": 32}


@dataclass
class Model:
    """A model's header in the making."""

    architecture: str
    layers: int
    words: int
    mix: str = "Q4_K_M"
    is_70b: bool = False
    has_eight_experts: bool = False
    values: dict[str, tuple[str, Item | tuple[Item, ...]]] = field(
        default_factory=dict[str, "tuple[str, Item | tuple[Item, ...]]"]
    )
    tensors: list[tuple[str, tuple[int, ...], int]] = field(default_factory=list[tuple[str, tuple[int, ...], int]])

    def numbers(self, **numbers: float | tuple[int, ...]) -> None:
        """Metadata; a double underscore stands for a point."""
        for key, value in numbers.items():
            code = "f" if isinstance(value, float) else "I"
            self.values[f"{self.architecture}.{key.replace('__', '.')}"] = (code, value)

    def vectors(self, prefix: str, **sizes: int | tuple[int, ...]) -> None:
        """Tensors of float32, which no quantization touches."""
        for name, size in sizes.items():
            self.tensors.append((f"{prefix}{_dotted(name)}", size if isinstance(size, tuple) else (size,), 0))

    def matrices(self, prefix: str, **shapes: tuple[int, ...]) -> None:
        """Tensors as the mix stores them."""
        for name, shape in shapes.items():
            whole = f"{prefix}{name}.weight"
            self.tensors.append((whole, shape, _NUMBERS[self._type(whole, shape[0])]))

    def header(self) -> GgufHeader:
        """As it is read from the file."""
        metadata: dict[str, tuple[str, Item | tuple[Item, ...]]] = {
            "general.architecture": ("s", self.architecture),
            "general.file_type": ("I", _FILE_TYPES[self.mix]),
            "tokenizer.ggml.model": ("s", "none"),
            f"{self.architecture}.vocab_size": ("I", self.words),
            f"{self.architecture}.block_count": ("I", self.layers),
        }
        return read_header(GgufFile(metadata | self.values, self.tensors).header())

    def _type(self, name: str, row: int) -> str:
        kind = self._q4_k_m(name) if self.mix == "Q4_K_M" else self.mix
        if self.mix == "MXFP4":
            kind = "MXFP4" if "_exps" in name else "Q8_0"
        if row % TENSOR_TYPES[_NUMBERS[kind]].block_items:
            kind = _FINER[kind] if row % 32 == 0 else "F16"
        return kind

    def _q4_k_m(self, name: str) -> str:
        block = re.match(r"blk\.(\d+)\.(\w+)", name)
        if block is None:
            is_output = name == "output.weight" or "tied" in self.values
            return "Q6_K" if is_output else "Q4_K"
        number, part = int(block[1]), block[2]
        eighth = self.layers // 8
        matters = number < eighth or number >= 7 * self.layers // 8 or (number - eighth) % 3 == 2
        if part in {"attn_v", "attn_k"} and self.has_eight_experts:
            return "Q8_0"
        if part in {"attn_v", "attn_kv_b", "attn_v_b"}:
            return "Q6_K" if matters else "Q5_K" if self.is_70b else "Q4_K"
        if part.startswith("ffn_down"):
            return "Q6_K" if matters else "Q4_K"
        return "Q5_K" if part == "attn_output" and self.has_eight_experts else "Q4_K"


def _dotted(name: str) -> str:
    if name in {"ssm_a", "ssm_d"}:
        return name
    stem, bias, _ = name.partition("__bias")
    return f"{stem}.bias" if bias else f"{stem}.weight"


def ends(model: Model, width: int, *, tied: bool) -> None:
    if tied:
        model.values["tied"] = ("?", True)  # only until the embedding is written
    model.matrices("", token_embd=(width, model.words))
    model.values.pop("tied", None)
    model.vectors("", output_norm=width)
    if not tied:
        model.matrices("", output=(width, model.words))


@dataclass(frozen=True)
class Attention:
    """Its widths."""

    width: int
    heads: int
    kv_heads: int
    head: int

    def keys(self, model: Model, context: int) -> None:
        """The metadata."""
        model.numbers(context_length=context, embedding_length=self.width)
        model.numbers(attention__head_count=self.heads, attention__head_count_kv=self.kv_heads)
        model.numbers(attention__key_length=self.head, attention__value_length=self.head)
        model.numbers(attention__layer_norm_rms_epsilon=1e-6, rope__freq_base=500000.0)
        model.numbers(rope__dimension_count=self.head)

    def tensors(self, model: Model, prefix: str, queries: int = 1) -> None:
        """One layer's; ``queries`` 2: with a gate."""
        outer, inner = self.head * self.heads, self.head * self.kv_heads
        model.matrices(prefix, attn_q=(self.width, outer * queries), attn_k=(self.width, inner))
        model.matrices(prefix, attn_v=(self.width, inner), attn_output=(outer, self.width))


def dense(  # noqa: PLR0913  a table's columns
    architecture: str,
    layers: int,
    attention: Attention,
    forward: int,
    words: int,
    *,
    mix: str = "Q4_K_M",
    context: int = 131_072,
    tied: bool = False,
    extras: tuple[str, ...] = (),
    window: int = 0,
    rope: int = 0,
) -> Model:
    """A model in which every layer has all its weights; extras: "bias", "qk norm", "post norm", "70b"."""
    model = Model(architecture, layers, words, mix, is_70b="70b" in extras)
    attention.keys(model, context)
    model.numbers(feed_forward_length=forward)
    if window:
        model.numbers(attention__sliding_window=window)
    width, head = attention.width, attention.head
    ends(model, width, tied=tied)
    if rope:
        model.vectors("", rope_freqs=rope)
    for number in range(layers):
        prefix = f"blk.{number}."
        model.vectors(prefix, attn_norm=width)
        attention.tensors(model, prefix)
        if "bias" in extras:
            inner = head * attention.kv_heads
            model.vectors(prefix, attn_q__bias=head * attention.heads, attn_k__bias=inner, attn_v__bias=inner)
        if "qk norm" in extras:
            model.vectors(prefix, attn_q_norm=head, attn_k_norm=head)
        if "post norm" in extras:
            model.vectors(prefix, post_attention_norm=width, post_ffw_norm=width)
        model.vectors(prefix, ffn_norm=width)
        model.matrices(prefix, ffn_gate=(width, forward), ffn_up=(width, forward), ffn_down=(forward, width))
    return model


def experts(model: Model, prefix: str, width: int, *, inner: int, count: int, shared: int = 0) -> None:  # noqa: PLR0913  sizes
    """The experts of one layer, and the one that always speaks."""
    model.vectors(prefix, ffn_gate_inp=(width, count))
    up, down = (width, inner, count), (inner, width, count)
    model.matrices(prefix, ffn_gate_exps=up, ffn_up_exps=up, ffn_down_exps=down)
    if shared:
        model.matrices(prefix, ffn_gate_shexp=(width, shared), ffn_up_shexp=(width, shared))
        model.matrices(prefix, ffn_down_shexp=(shared, width))
