"""How others reckon what a model takes of one graphics card, written from their published rules.

All layers on the card, flash attention on, keys and values in float16, one conversation. Each answers in bytes.
Sources: gguf-parser-go, file_estimate__llamacpp.go and file_architecture.go (MIT); xllamacpp, src/xllamacpp/memory.py
(Apache-2.0); ggufit 0.3.0, ggufit/calculator.py.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from inglenook.models.gguf import GgufHeader, TensorInfo

BATCH = 512
F16, F32 = 2, 4
GB = 1024**3  # what ggufit calls so
_INPUT = ("token_", "position_")
_OUTPUT = ("output", "cls.")
_PARSER_WINDOWS = {"gemma2": 2, "gemma3": 6, "llama4": 4, "cohere2": 4}  # every n-th layer sees all
_PARSER_STATES = frozenset({"mamba", "mamba2"})
_PARSER_MIXED = frozenset({"jamba", "falcon-h1", "granitehybrid"})
_XLLAMACPP_LEAST = 512 * 2**20
_GGUFIT_BYTES = {"F16": 2.0, "BF16": 2.0, "Q8_0": 1.05, "Q4_K": 0.6, "MXFP4": 0.6}  # of a parameter


@dataclass(frozen=True, slots=True)
class Peer:
    """A header as these rules look at it."""

    header: GgufHeader

    def number(self, key: str, index: int | None = 0) -> int:
        """Of the architecture; of a list the item, or with None the greatest."""
        value = self.header.of_architecture(key)
        if isinstance(value, tuple):
            numbers = [item for item in value if isinstance(item, int)]
            return max(numbers) if index is None else numbers[index]
        return value if isinstance(value, int) else 0

    @property
    def layers(self) -> int:
        """Without the output layer."""
        return self.number("block_count")

    @property
    def embedding(self) -> int:
        """The width."""
        return self.number("embedding_length")

    @property
    def words(self) -> int:
        """Of the vocabulary."""
        return self.number("vocab_size")

    @property
    def heads(self) -> int:
        """The most that a layer has."""
        return self.number("attention.head_count", None)

    @property
    def head(self) -> int:
        """What a head is long where no length is told."""
        return self.embedding // self.heads if self.heads else 0

    @property
    def key_length(self) -> int:
        """Of one head."""
        return self.number("attention.key_length") or self.head

    @property
    def value_length(self) -> int:
        """Of one head."""
        return self.number("attention.value_length") or self.head

    @property
    def last_layer(self) -> list[TensorInfo]:
        """Its tensors."""
        return [tensor for tensor in self.header.tensors if tensor.name.startswith(f"blk.{self.layers - 1}.")]

    def bytes_of(self, *prefixes: str) -> int:
        """Of the tensors whose names begin so."""
        return total(tensor for tensor in self.header.tensors if tensor.name.startswith(prefixes))


def total(tensors: Iterable[TensorInfo]) -> int:
    """Bytes in the file."""
    return sum(tensor.size_bytes for tensor in tensors)


def file_and_a_fifth(header: GgufHeader, _context: int) -> int:
    """The rule of thumb: the file times 1.2."""
    return int(total(header.tensors) * 1.2)


def ggufit(header: GgufHeader, context: int) -> int:
    """Parameters by a factor for the quantization, a plain cache, 0.6 GB and 5 %."""
    peer = Peer(header)
    largest = max(header.tensors, key=lambda tensor: tensor.elements if tensor.name.startswith("blk.") else 0)
    weights = sum(tensor.elements for tensor in header.tensors) * _GGUFIT_BYTES.get(largest.type.name, 0.6)
    if header.architecture in _PARSER_STATES:
        row = 0
    elif header.of_architecture("attention.key_length_mla") is not None:
        row = peer.number("attention.kv_lora_rank") + peer.number("rope.dimension_count")
    else:
        row = 2 * peer.number("attention.head_count_kv", None) * peer.key_length
    return int(weights * 1.05 + row * peer.layers * context * F16 + 0.6 * GB)


def xllamacpp(header: GgufHeader, context: int) -> int:
    """Layers, cache and output, the graph by a polynomial of the architecture, a first layer and 512 MiB to spare."""
    peer = Peer(header)
    row = (peer.key_length + peer.value_length) * (peer.number("attention.head_count_kv", None) or 1) * F16
    cache = [context * row] * peer.layers
    if header.architecture == "gemma3":
        window = peer.number("attention.sliding_window") + BATCH
        cache = [window * row if (number + 1) % 6 else context * row for number in range(peer.layers)]
    blocks = peer.bytes_of("blk.")
    first = peer.bytes_of("blk.0.")
    rest = peer.bytes_of("output", "token_embd")
    return int(_XLLAMACPP_LEAST + first + blocks + sum(cache) + rest + _xllamacpp_graph(peer, context, sum(cache)))


def _xllamacpp_graph(peer: Peer, context: int, cache: int) -> float:
    width, heads = peer.embedding, peer.heads or 1
    kv_heads = peer.number("attention.head_count_kv", None) or 1
    words = F32 * BATCH * (width + peer.words)
    seen = context * (1 + heads)
    match peer.header.architecture:
        case "llama" | "llama4":
            return max(F32 * BATCH * (1 + 4 * width + seen), words)
        case "gemma" | "gemma2" | "gemma3":
            return max(words, F32 * BATCH * (2 + seen + 2 * width + 2 * peer.key_length * heads))
        case "qwen2":
            return max(words, F32 * BATCH * (1 + 2 * width + seen))
        case "deepseek2":
            keys = context * (1 + kv_heads) + 2 * peer.key_length * kv_heads
            return max(F32 * BATCH * (3 * width + peer.words), F32 * BATCH * (3 * width + 2 + keys))
        case _:
            least = peer.header.of_architecture("attention.head_count_kv")
            fewest = min(int(str(item)) for item in least) if isinstance(least, tuple) else kv_heads
            return heads / max(1, fewest) * cache / 6


def gguf_parser(header: GgufHeader, context: int) -> int:
    """Results, weights, cache and compute as that program mirrors llama.cpp."""
    peer = Peer(header)
    kv_heads = peer.number("attention.head_count_kv") or peer.heads
    output = peer.bytes_of(*_OUTPUT)
    if not peer.bytes_of("output.weight"):
        output += peer.bytes_of(*_INPUT)
    results = (peer.embedding + peer.words) * BATCH * F32
    weights = peer.bytes_of("blk.") + output
    state = header.architecture in _PARSER_STATES | _PARSER_MIXED
    cache = _parser_state(peer) if state else 0
    if header.architecture not in _PARSER_STATES:
        cache += _parser_cache(peer, context, kv_heads)
    return int(results + weights + cache + _parser_compute(peer, context, kv_heads, has_state=state))


def _parser_state(peer: Peer) -> int:
    kernel, inner = peer.number("ssm.conv_kernel"), peer.number("ssm.inner_size")
    size, groups = peer.number("ssm.state_size"), peer.number("ssm.group_count")
    return ((kernel - 1) * (inner + 2 * groups * size) + size * inner) * F32 * peer.layers


def _parser_cache(peer: Peer, context: int, kv_heads: int) -> int:
    lengths = peer.number("attention.key_length_mla"), peer.number("attention.value_length_mla")
    row = sum(lengths if all(lengths) else (peer.key_length, peer.value_length)) * kv_heads * F16
    every = _PARSER_WINDOWS.get(peer.header.architecture, 1)
    window = min(context, -(-(peer.number("attention.sliding_window") + BATCH) // 256) * 256)
    return sum(row * (context if number % every == 0 else window) for number in range(peer.layers))


def _parser_compute(peer: Peer, context: int, kv_heads: int, *, has_state: bool) -> int:
    width, experts = peer.embedding, peer.number("expert_count")
    entered = (width * BATCH + 1 + BATCH if has_state else width * BATCH + BATCH + context * BATCH) * F32
    left = (width + peer.words) * BATCH * F32
    if peer.header.architecture in _PARSER_STATES:
        return entered + _parser_state_step(peer) + left
    attention = context * BATCH * F16 + (peer.key_length + peer.value_length) * context * kv_heads * F16
    forward = 0
    for tensor in peer.last_layer:
        step = tensor.shape[-1] * BATCH * F32
        if re.fullmatch(r"blk\.\d+\.attn_(q|qkv|q_b)\.weight", tensor.name):
            attention += tensor.size_bytes
        elif tensor.name.endswith(".attn_norm.weight"):
            attention, forward = attention + step, forward + step
        elif tensor.name.endswith((".ffn_norm.weight", ".ffn_gate.weight", ".ffn_up.weight")):
            forward += step
    if experts:
        forward += (experts * width + experts * BATCH + width * peer.number("expert_used_count") * BATCH) * F32
    return entered + max(attention, forward) + left


def _parser_state_step(peer: Peer) -> int:
    kernel, inner, size = peer.number("ssm.conv_kernel"), peer.number("ssm.inner_size"), peer.number("ssm.state_size")
    groups = peer.number("ssm.group_count")
    through = (kernel - 1) * (inner + 2 * groups * size) + inner * (BATCH + kernel) + inner * (BATCH + size)
    for tensor in peer.last_layer:
        if tensor.name.endswith((".attn_norm.weight", ".ssm_in.weight")):
            through += tensor.shape[-1] * BATCH
    return through * F32


PEERS = {
    "gguf-parser": gguf_parser,
    "xllamacpp": xllamacpp,
    "ggufit": ggufit,
    "file x 1.2": file_and_a_fifth,
}
