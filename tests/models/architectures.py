"""Small files in the shape of many architectures, written by the gguf package."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import gguf
import numpy as np

if TYPE_CHECKING:
    from pathlib import Path

    from inglenook.models.facts import Kind

WIDTH, WORDS, LAYERS, HEADS, KV_HEADS, CONTEXT = 256, 512, 2, 8, 2, 8192
F32, Q4_K, Q6_K, Q8_0, MXFP4 = (
    gguf.GGMLQuantizationType.F32,
    gguf.GGMLQuantizationType.Q4_K,
    gguf.GGMLQuantizationType.Q6_K,
    gguf.GGMLQuantizationType.Q8_0,
    gguf.GGMLQuantizationType.MXFP4,
)

Tensor = tuple[str, tuple[int, ...], gguf.GGMLQuantizationType]
_EMBEDDING: Tensor = ("token_embd.weight", (WIDTH, WORDS), Q6_K)
_DENSE: tuple[Tensor, ...] = (
    ("attn_norm.weight", (WIDTH,), F32),
    ("attn_q.weight", (WIDTH, WIDTH), Q4_K),
    ("attn_k.weight", (WIDTH, 64), Q4_K),
    ("attn_v.weight", (WIDTH, 64), Q6_K),
    ("attn_output.weight", (WIDTH, WIDTH), Q4_K),
    ("ffn_up.weight", (WIDTH, 512), Q4_K),
    ("ffn_down.weight", (512, WIDTH), Q6_K),
)
_FUSED: tuple[Tensor, ...] = (("attn_qkv.weight", (WIDTH, 3 * WIDTH), Q4_K), ("ffn_up.weight", (WIDTH, 512), Q4_K))
_EXPERTS: tuple[Tensor, ...] = (
    *_DENSE[:5],
    ("ffn_gate_inp.weight", (WIDTH, 4), F32),
    ("ffn_gate_exps.weight", (WIDTH, 128, 4), MXFP4),
    ("ffn_up_exps.weight", (WIDTH, 128, 4), MXFP4),
    ("ffn_down_exps.weight", (128, WIDTH, 4), MXFP4),
)
_STATE: tuple[Tensor, ...] = (
    ("ssm_in.weight", (WIDTH, 1024), Q8_0),
    ("ssm_conv1d.weight", (4, 640), F32),
    ("ssm_a", (1, 8), F32),
    ("ssm_out.weight", (512, WIDTH), Q8_0),
)
_LATENT: tuple[Tensor, ...] = (
    ("attn_kv_a_mqa.weight", (WIDTH, 320), Q4_K),
    ("attn_k_b.weight", (128, 256, HEADS), Q8_0),
    ("attn_output.weight", (WIDTH, WIDTH), Q4_K),
)


@dataclass(frozen=True)
class Shape:
    """An architecture's file: what each layer holds, and what differs from the usual keys."""

    architecture: str
    layer: tuple[Tensor, ...] = _DENSE
    kind: Kind = "language"
    heads: int | list[int] = HEADS
    kv_heads: int | list[int] | None = KV_HEADS
    extra: dict[str, int | list[int] | list[bool] | str] = field(
        default_factory=dict[str, "int | list[int] | list[bool] | str"]
    )

    @property
    def tensors(self) -> list[Tensor]:
        """All of them, in the file's order."""
        blocks = [(f"blk.{number}.{name}", size, kind) for number in range(LAYERS) for name, size, kind in self.layer]
        return [_EMBEDDING, *blocks, ("output_norm.weight", (WIDTH,), F32)]


SHAPES = (
    Shape("llama"),
    Shape("llama4", _EXPERTS, extra={"expert_count": 4, "interleave_moe_layer_step": 1}),
    Shape("deci", heads=[8, 0], kv_heads=[2, 0]),
    Shape("mistral3"),
    Shape("qwen2"),
    Shape("qwen3"),
    Shape("qwen3moe", _EXPERTS, extra={"expert_count": 4, "expert_used_count": 2}),
    Shape("qwen3next", _STATE, extra={"full_attention_interval": 4, "ssm.state_size": 128}),
    Shape("gemma3", extra={"attention.sliding_window": 512}),
    Shape("gemma3n", extra={"attention.sliding_window_pattern": [True, False]}),
    Shape("phi3", _FUSED),
    Shape("falcon", _FUSED, kv_heads=1),
    Shape("falcon-h1", (*_DENSE, *_STATE)),
    Shape("gpt2", _FUSED, kv_heads=None),
    Shape("gptneox", _FUSED, kv_heads=None),
    Shape("bloom", _FUSED, kv_heads=None),
    Shape("mpt", _FUSED, kv_heads=None),
    Shape("starcoder2"),
    Shape("deepseek2", _LATENT, kv_heads=1, extra={"attention.kv_lora_rank": 256}),
    Shape("gpt-oss", _EXPERTS, extra={"expert_count": 4, "attention.sliding_window": 128}),
    Shape("granitehybrid", (*_EXPERTS, *_STATE), kv_heads=[0, 2]),
    Shape("mamba2", _STATE, heads=0, kv_heads=0, extra={"ssm.inner_size": 512}),
    Shape("rwkv7", (("time_mix_key.weight", (WIDTH, WIDTH), Q8_0),), heads=0, kv_heads=0),
    Shape("t5", extra={"decoder_block_count": 2}),
    Shape("bert", _FUSED, "embedding", kv_heads=None, extra={"pooling_type": 2}),
    Shape("nomic-bert-moe", _EXPERTS, "embedding", extra={"pooling_type": 1}),
)


def write(shape: Shape, path: Path, *, big_endian: bool = False) -> None:
    """The whole file, its tensors full of zeros."""
    order = gguf.GGUFEndian.BIG if big_endian else gguf.GGUFEndian.LITTLE
    writer = gguf.GGUFWriter(path, shape.architecture, endianess=order)
    name = shape.architecture
    writer.add_uint32(f"{name}.block_count", LAYERS)
    writer.add_uint32(f"{name}.context_length", CONTEXT)
    writer.add_uint32(f"{name}.embedding_length", WIDTH)
    values = {"attention.head_count": shape.heads, "attention.head_count_kv": shape.kv_heads} | shape.extra
    for key, value in values.items():
        if isinstance(value, list):
            writer.add_array(f"{name}.{key}", value)
        elif isinstance(value, str):
            writer.add_string(f"{name}.{key}", value)
        elif value is not None:
            writer.add_uint32(f"{name}.{key}", value)
    writer.add_tokenizer_model("gpt2")
    writer.add_token_list([f"word {number}" for number in range(WORDS)])
    writer.add_token_scores([0.5] * 2000)
    for tensor, size, kind in shape.tensors:
        block, stored = gguf.GGML_QUANT_SIZES[kind]
        row = size[0] // block * stored
        data = np.zeros((*size[:0:-1], row), np.uint8) if kind != F32 else np.zeros(size[::-1], np.float32)
        writer.add_tensor(tensor, data, raw_dtype=kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
