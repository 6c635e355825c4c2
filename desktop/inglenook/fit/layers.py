"""One layer's weights and what it keeps of every token: a cache, a sliding window, a recurrent state."""

from __future__ import annotations

import platform
import re
from dataclasses import dataclass
from functools import reduce
from operator import add
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from inglenook.models.gguf import GgufHeader, TensorInfo

HOST_ALIGNMENT = 32  # ggml-cpu, TENSOR_ALIGNMENT; ggml-metal's too
CUDA_ALIGNMENT = 128  # ggml-cuda.cu
_CUDA_ROW = 512  # ggml-cuda.cu, MATRIX_ROW_PADDING: quantized rows are filled up to it
_EXPERTS = re.compile(r"\.ffn_(up|down|gate|gate_up)_(ch|)exps\.")  # llama.cpp, common/common.h: LLM_FFN_EXPS_REGEX
_BLOCK = re.compile(r"blk\.(\d+)\.")
_PACKED_ROWS = 8
# ggml-cpu/repack.cpp: what a processor keeps in its own order, by its features
_PACKED_X86 = frozenset({"Q4_0", "Q4_K", "IQ4_NL", "MXFP4"})
_PACKED_ARM = _PACKED_X86 | {"Q5_K", "Q6_K", "Q8_0"}
_IS_ARM = platform.machine().lower() in {"arm64", "aarch64"}
# Every n-th layer sees the whole context, the others a sliding window (src/models/*.cpp, load_swa_pattern).
_WHOLE_EVERY = {
    "afmoe": 4,
    "cohere2": 4,
    "cohere2moe": 4,
    "exaone-moe": 4,
    "exaone4": 4,
    "gemma2": 2,
    "gemma3": 6,
    "gemma3n": 5,
    "gpt-oss": 2,
    "laguna": 4,
    "llama4": 4,
    "mellum": 4,
    "olmo2": 4,
    "plamo3": 8,
    "smallthinker": 4,
}
_WHOLE_FIRST = frozenset({"cohere2moe", "laguna", "smallthinker"})
_WINDOWS = {"exaone-moe": 128, "exaone4": 4096, "gemma2": 4096, "llama4": 8192}  # where the header names none
_RECURRENT = frozenset({"arwkv7", "mamba", "mamba2", "rwkv6", "rwkv6qwen2", "rwkv7"})
_STATE_EVERY = frozenset({"minimax-01", "qwen35", "qwen35moe", "qwen3next"})  # but each n-th
_STATE_EVERY_UNKNOWN = 4
_STATE_WITHOUT_HEADS = frozenset(
    {"granitehybrid", "jamba", "kimi-linear", "lfm2", "lfm2moe", "nemotron_h", "nemotron_h_moe", "plamo2"}
)
_CACHED_FROM_START = {"gemma3n": 20}  # later layers read the cache of earlier ones


@dataclass(frozen=True, slots=True)
class Weights:
    """What tensors take, as each kind of memory lays them out."""

    plain: int = 0
    cuda: int = 0
    repackable: int = 0  # of these, what the processor would keep a second time in its own order
    experts: int = 0  # of these, tensors of experts
    experts_cuda: int = 0

    def __add__(self, other: Weights) -> Weights:
        return Weights(
            self.plain + other.plain,
            self.cuda + other.cuda,
            self.repackable + other.repackable,
            self.experts + other.experts,
            self.experts_cuda + other.experts_cuda,
        )


@dataclass(frozen=True, slots=True)
class State:
    """The sizes of recurrent layers, in values; 0 where there are none."""

    convolution: int = 0
    inner: int = 0
    size: int = 0
    groups: int = 0

    @property
    def channels(self) -> int:
        """The values that go through the convolution."""
        return self.inner + 2 * self.groups * self.size


@dataclass(frozen=True, slots=True)
class Layer:
    """One layer; lengths in values for one token, before any type."""

    weights: Weights
    heads: int
    kv_heads: int  # 0: it keeps no cache
    key_length: int  # of one head
    value_length: int  # of one head; 0 where values are read out of the keys
    window: int  # tokens that it sees; 0: all
    state_values: int  # of float32, for each conversation


def per_layer(header: GgufHeader, key: str, layers: int) -> list[int]:
    """One number for every layer: the header holds either one for all or a list."""
    value = header.of_architecture(key)
    if isinstance(value, tuple):
        numbers = [item if isinstance(item, int) and item > 0 else 0 for item in value][:layers]
        return numbers + [0] * (layers - len(numbers))
    return [max(0, value)] * layers if isinstance(value, int) else []


def length_of(header: GgufHeader, key: str) -> int:
    """A whole number of the header; 0 when there is none, or less than none."""
    return max(0, header.whole_of_architecture(key) or 0)


def most(header: GgufHeader, key: str, layers: int) -> int:
    """The largest number that a layer has; 0 when the header has none."""
    return max(per_layer(header, key, layers), default=0)


def state_of(header: GgufHeader) -> State:
    """The sizes of the recurrent layers."""
    keys = ("ssm.conv_kernel", "ssm.inner_size", "ssm.state_size", "ssm.group_count")
    return State(*(length_of(header, key) for key in keys))


def weights_of(tensors: Iterable[TensorInfo]) -> Weights:
    """What these tensors take together."""
    return reduce(add, map(_weights, tensors), Weights())


def layers_of(header: GgufHeader, tensors: Sequence[TensorInfo], count: int) -> tuple[Layer, ...]:
    """Every layer, the first one first."""
    weights = [Weights()] * count
    for tensor in tensors:
        block = _BLOCK.match(tensor.name)
        if block and int(block[1]) < count:
            weights[int(block[1])] += _weights(tensor)
    heads = per_layer(header, "attention.head_count", count) or [0] * count
    kv_heads = per_layer(header, "attention.head_count_kv", count) or heads
    own = count - length_of(header, "nextn_predict_layers")  # those behind only draft
    caching = _CACHED_FROM_START.get(header.architecture) or (count - length_of(header, "attention.shared_kv_layers"))
    windows = _windows(header, count)
    states = _has_state(header, count, kv_heads)
    lengths = {is_wide: _lengths(header, max(heads, default=0), slides=is_wide) for is_wide in (False, True)}
    values = _state_values(header)
    return tuple(
        Layer(
            weights=weights[number] if number < own else Weights(),
            heads=heads[number],
            kv_heads=kv_heads[number] if keeps and number < min(own, caching) else 0,
            key_length=lengths[windows[number] > 0][0],
            value_length=lengths[windows[number] > 0][1],
            window=windows[number],
            state_values=values if states[number] else 0,
        )
        for number in range(count)
        for keeps in (not states[number] or header.architecture == "falcon-h1",)
    )


def _weights(tensor: TensorInfo) -> Weights:
    size = tensor.size_bytes
    row = tensor.shape[0] if tensor.shape else 0
    spare = -row % _CUDA_ROW if tensor.type.block_items > 1 else 0
    padding = spare // tensor.type.block_items * tensor.type.block_bytes if tensor.type.block_items > 1 else 0
    plain = _padded(size, HOST_ALIGNMENT)
    cuda = _padded(size + padding, CUDA_ALIGNMENT)
    is_expert = _EXPERTS.search(tensor.name) is not None
    is_packed = (
        tensor.type.name in (_PACKED_ARM if _IS_ARM else _PACKED_X86)
        and len(tensor.shape) > 1
        and tensor.shape[1] % _PACKED_ROWS == 0
    )
    return Weights(plain, cuda, plain if is_packed else 0, plain if is_expert else 0, cuda if is_expert else 0)


def _lengths(header: GgufHeader, heads: int, *, slides: bool) -> tuple[int, int]:
    embedding = length_of(header, "embedding_length")
    usual = embedding // heads if heads else 0
    found: list[int] = []
    for key in ("attention.key_length", "attention.value_length"):
        whole = header.whole_of_architecture(key)
        sliding = header.whole_of_architecture(f"{key}_swa") if slides else None
        found.append(max(0, next((size for size in (sliding, whole) if size is not None), usual)))
    is_latent = header.of_architecture("attention.key_length_mla") is not None
    return found[0], 0 if is_latent else found[1]


def _windows(header: GgufHeader, count: int) -> list[int]:
    name = header.architecture
    window = length_of(header, "attention.sliding_window") or _WINDOWS.get(name, 0)
    pattern = header.of_architecture("attention.sliding_window_pattern")
    if not window:
        return [0] * count
    if isinstance(pattern, tuple):
        slides = [bool(item) for item in pattern][:count]
        return [window if slide else 0 for slide in slides] + [0] * (count - len(slides))
    if name not in _WHOLE_EVERY:
        return [0] * count
    every = pattern if isinstance(pattern, int) and pattern > 0 else _WHOLE_EVERY[name]
    whole = 0 if name in _WHOLE_FIRST else every - 1
    return [0 if number % every == whole else window for number in range(count)]


def _has_state(header: GgufHeader, count: int, kv_heads: list[int]) -> list[bool]:
    name = header.architecture
    listed = header.of_architecture("attention.recurrent_layers")
    if isinstance(listed, tuple):
        return [bool(item) for item in listed][:count] + [False] * (count - len(listed))
    if name in _RECURRENT or name == "falcon-h1":
        return [True] * count
    every = length_of(header, "full_attention_interval")
    if every or name in _STATE_EVERY:
        return [(number + 1) % (every or _STATE_EVERY_UNKNOWN) != 0 for number in range(count)]
    if name in _STATE_WITHOUT_HEADS:
        forward = per_layer(header, "feed_forward_length", count) if name.startswith("nemotron") else []
        return [heads == 0 and length == 0 for heads, length in zip(kv_heads, forward or [0] * count, strict=True)]
    return [False] * count


def _state_values(header: GgufHeader) -> int:
    """llama-hparams.cpp, n_embd_r and n_embd_s: the convolution's past and the state itself."""
    embedding = length_of(header, "embedding_length")
    head = length_of(header, "wkv.head_size")
    if head:
        shifts = length_of(header, "token_shift_count") or 2
        return embedding * (shifts + head)
    state = state_of(header)
    short = length_of(header, "shortconv.l_cache")
    if short:
        return embedding * (short - 1)
    delta = length_of(header, "kda.head_dim")
    heads = most(header, "attention.head_count", 1)
    if delta:
        return 3 * max(state.convolution - 1, 3) * heads * delta + delta * delta * heads
    return max(state.convolution - 1, 0) * state.channels + state.size * state.inner


def _padded(size: int, alignment: int) -> int:
    return -(-size // alignment) * alignment
