"""The shape of a model: everything in its header that memory depends on."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from inglenook.errors import ModelFileError
from inglenook.fit.layers import Layer, State, Weights, layers_of, length_of, most, per_layer, state_of, weights_of
from inglenook.models.gguf import LargeArray
from inglenook.models.quantization import quantization_of
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from inglenook.models.gguf import GgufHeader, TensorInfo

_INPUT = ("token_embd", "per_layer_token_embd", "position_embd", "token_types", "token_embd_norm")
_SHARED = ("rope_freqs", "rope_factors")
_EXPERTS = ("_exps.", "_chexps.")


@dataclass(frozen=True, slots=True)
class Largest:
    """The largest single tensors, in bytes: llama.cpp copies one to the card when its layer stays on the host."""

    block: int  # of any layer, its experts included
    dense: int  # of any layer, experts left out
    gate: int  # of the feed-forward part's first step
    output: int


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """What the words take beside the weights."""

    tokens: int
    merges: int = 0
    tokenizer: str = ""  # "gpt2", "llama"; "none" in a header that is kept without


@dataclass(frozen=True, slots=True)
class Shape:
    """All sizes; lengths in values, weights in bytes."""

    name: str
    architecture: str
    quantization: str
    parameters: int
    file_bytes: int
    trained_context: int  # tokens; 0 when the header does not say
    embedding: int
    feed_forward: int  # the longest of any layer
    expert_feed_forward: int
    experts: int  # 0: none
    experts_used: int
    heads: int  # the most that a layer has
    first_heads: int  # the first layer's: what the batch is made smaller by
    kv_heads: int
    key_length: int  # of one head
    value_length: int
    is_latent: bool  # keys and values are compressed into one vector for all heads
    is_tied: bool  # the output is the embedding
    vocabulary: Vocabulary
    state: State  # of recurrent layers
    layers: tuple[Layer, ...]
    input: Weights
    output: Weights
    tied: Weights  # the embedding once more, where it is the output too: a copy for another device
    shared: Weights  # once on every device
    output_repackable: int  # bytes that the processor would keep a second time in its own order
    largest: Largest
    matrix_types: frozenset[tuple[str, int]]  # how layers' matrices are stored, with the values in a block
    headers: tuple[GgufHeader, ...] = field(repr=False, compare=False)

    @property
    def all_layers(self) -> int:
        """How many can go onto graphics cards: the output layer counts as one."""
        return len(self.layers) + 1

    @property
    def bits_per_weight(self) -> float:
        """Over all tensors."""
        return self.file_bytes * 8 / self.parameters if self.parameters else 0.0

    @property
    def is_recurrent(self) -> bool:
        """Whether any layer keeps a state in place of, or beside, a cache."""
        return any(layer.state_values for layer in self.layers)


def shape_of(headers: Sequence[GgufHeader]) -> Shape:
    """The shape of a model, from the headers of all its parts, the first one first.

    Raises ModelFileError when the header does not say how many layers there are.
    """
    first = headers[0]
    tensors = [tensor for header in headers for tensor in header.tensors]
    blocks = first.whole_of_architecture("block_count")
    if not blocks or not 0 < blocks <= len(tensors):
        raise ModelFileError(
            say(
                "This file's header does not say how many layers the model has, so its memory cannot be "
                "told: choose a file that holds a language model."
            )
        )
    heads = per_layer(first, "attention.head_count", blocks)
    feed_forward = most(first, "feed_forward_length", blocks)
    layers = layers_of(first, tensors, blocks)
    names = {tensor.name for tensor in tensors}
    is_tied = "output.weight" not in names
    end = [tensor for tensor in tensors if _is_output(tensor)]
    embedding = [tensor for tensor in tensors if tensor.name == "token_embd.weight"]
    head = embedding if is_tied else [tensor for tensor in end if tensor.name == "output.weight"]
    return Shape(
        name=first.text("general.name"),
        architecture=first.architecture,
        quantization=quantization_of(tensors, first.whole("general.file_type")),
        parameters=sum(tensor.elements for tensor in tensors),
        file_bytes=sum(tensor.size_bytes for tensor in tensors),
        trained_context=length_of(first, "context_length"),
        embedding=length_of(first, "embedding_length"),
        feed_forward=feed_forward,
        expert_feed_forward=most(first, "expert_feed_forward_length", blocks) or feed_forward,
        experts=length_of(first, "expert_count"),
        experts_used=most(first, "expert_used_count", blocks),
        heads=max(heads, default=0),
        first_heads=heads[0] if heads else 0,
        kv_heads=max((layer.kv_heads for layer in layers), default=0),
        key_length=max((layer.key_length for layer in layers), default=0),
        value_length=max((layer.value_length for layer in layers), default=0),
        is_latent=first.of_architecture("attention.key_length_mla") is not None,
        is_tied=is_tied,
        vocabulary=_vocabulary(first, embedding),
        state=state_of(first),
        layers=layers,
        input=weights_of(tensor for tensor in tensors if tensor.name.startswith(_INPUT)),
        output=weights_of(end),
        tied=weights_of(embedding if is_tied else ()),
        shared=weights_of(tensor for tensor in tensors if tensor.name.startswith(_SHARED)),
        output_repackable=weights_of(head).repackable,
        largest=_largest(tensors, head),
        matrix_types=frozenset(
            (tensor.type.name, tensor.type.block_items)
            for tensor in tensors
            if tensor.name.startswith("blk.") and len(tensor.shape) > 1
        ),
        headers=tuple(headers),
    )


def _is_output(tensor: TensorInfo) -> bool:
    return not tensor.name.startswith(("blk.", *_INPUT, *_SHARED))


def _largest(tensors: Iterable[TensorInfo], head: Iterable[TensorInfo]) -> Largest:
    matrices = [tensor for tensor in tensors if tensor.name.startswith("blk.") and len(tensor.shape) > 1]
    dense = [tensor for tensor in matrices if not any(mark in tensor.name for mark in _EXPERTS)]
    gates = [tensor for tensor in matrices if ".ffn_gate" in tensor.name or ".ffn_up" in tensor.name]
    return Largest(
        block=max((tensor.size_bytes for tensor in matrices), default=0),
        dense=max((tensor.size_bytes for tensor in dense), default=0),
        gate=max((tensor.size_bytes for tensor in gates), default=0),
        output=max((tensor.size_bytes for tensor in head), default=0),
    )


def _vocabulary(header: GgufHeader, embedding: Sequence[TensorInfo]) -> Vocabulary:
    count = _count(header, "tokenizer.ggml.tokens") or length_of(header, "vocab_size")
    if not count and embedding:
        count = embedding[0].elements // max(1, embedding[0].shape[0])
    return Vocabulary(
        tokens=min(count, math.prod(embedding[0].shape) if embedding else count),
        merges=_count(header, "tokenizer.ggml.merges"),
        tokenizer=header.text("tokenizer.ggml.model"),
    )


def _count(header: GgufHeader, key: str) -> int:
    value = header.metadata.get(key)
    if isinstance(value, LargeArray):
        return value.count
    return len(value) if isinstance(value, tuple) else 0
