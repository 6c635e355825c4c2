"""Headers in the shape of 25 well-known models, each known by its name."""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING

from tests.fit.synthetic_model import Attention, Model, dense, ends, experts

if TYPE_CHECKING:
    from collections.abc import Callable

    from inglenook.models.gguf import GgufHeader

_LLAMA_8B = (32, Attention(4096, 32, 8, 128), 14_336, 128_256)
_GEMMA = {"extras": ("qk norm", "post norm"), "tied": True}
DENSE: dict[str, Callable[[], Model]] = {
    "llama3.1-8b-q4km": partial(dense, "llama", *_LLAMA_8B, rope=64),
    "llama3.1-8b-f16": partial(dense, "llama", *_LLAMA_8B, rope=64, mix="F16"),
    "llama3.2-1b-q8": partial(
        dense, "llama", 16, Attention(2048, 32, 8, 64), 8192, 128_256, rope=32, mix="Q8_0", tied=True
    ),
    "llama3.2-3b-q4km": partial(dense, "llama", 28, Attention(3072, 24, 8, 128), 8192, 128_256, rope=64, tied=True),
    "llama3.3-70b-q4km": partial(
        dense, "llama", 80, Attention(8192, 64, 8, 128), 28_672, 128_256, rope=64, extras=("70b",)
    ),
    "mistral-nemo-12b-q4km": partial(
        dense, "llama", 40, Attention(5120, 32, 8, 128), 14_336, 131_072, context=1_024_000
    ),
    "qwen2.5-0.5b-bf16": partial(
        dense, "qwen2", 24, Attention(896, 14, 2, 64), 4864, 151_936, mix="BF16", extras=("bias",), tied=True
    ),
    "qwen2.5-7b-q4km": partial(dense, "qwen2", 28, Attention(3584, 28, 4, 128), 18_944, 152_064, extras=("bias",)),
    "qwen2.5-14b-q4km": partial(dense, "qwen2", 48, Attention(5120, 40, 8, 128), 13_824, 152_064, extras=("bias",)),
    "qwen2.5-32b-q4km": partial(dense, "qwen2", 64, Attention(5120, 40, 8, 128), 27_648, 152_064, extras=("bias",)),
    "qwen3-8b-q4km": partial(dense, "qwen3", 36, Attention(4096, 32, 8, 128), 12_288, 151_936, extras=("qk norm",)),
    "qwen3-0.6b-q8": partial(
        dense, "qwen3", 28, Attention(1024, 16, 8, 128), 3072, 151_936, mix="Q8_0", extras=("qk norm",), tied=True
    ),
    "gemma2-9b-q4km": partial(
        dense,
        "gemma2",
        42,
        Attention(3584, 16, 8, 256),
        14_336,
        256_000,
        context=8192,
        window=4096,
        tied=True,
        extras=("post norm",),
    ),
    "gemma3-1b-q4km": partial(
        dense, "gemma3", 26, Attention(1152, 4, 1, 256), 6912, 262_144, window=512, context=32_768, **_GEMMA
    ),
    "gemma3-4b-q4km": partial(dense, "gemma3", 34, Attention(2560, 8, 4, 256), 10_240, 262_208, window=1024, **_GEMMA),
    "gemma3-12b-q4km": partial(
        dense, "gemma3", 48, Attention(3840, 16, 8, 256), 15_360, 262_208, window=1024, **_GEMMA
    ),
    "gemma3-27b-q4km": partial(
        dense, "gemma3", 62, Attention(5376, 32, 16, 128), 21_504, 262_208, window=1024, **_GEMMA
    ),
}


def _qwen3_moe() -> Model:
    model, attention = Model("qwen3moe", 48, 151_936), Attention(2048, 32, 4, 128)
    attention.keys(model, 40_960)
    model.numbers(feed_forward_length=6144, expert_count=128, expert_used_count=8, expert_feed_forward_length=768)
    ends(model, 2048, tied=False)
    for number in range(model.layers):
        prefix = f"blk.{number}."
        model.vectors(prefix, attn_norm=2048, attn_q_norm=128, attn_k_norm=128, ffn_norm=2048)
        attention.tensors(model, prefix)
        experts(model, prefix, 2048, inner=768, count=128)
    return model


def _mixtral() -> Model:
    model, attention = Model("llama", 32, 32_000, has_eight_experts=True), Attention(4096, 32, 8, 128)
    attention.keys(model, 32_768)
    model.numbers(feed_forward_length=14_336, expert_count=8, expert_used_count=2)
    ends(model, 4096, tied=False)
    for number in range(model.layers):
        prefix = f"blk.{number}."
        model.vectors(prefix, attn_norm=4096, ffn_norm=4096)
        attention.tensors(model, prefix)
        experts(model, prefix, 4096, inner=14_336, count=8)
    return model


def _gpt_oss() -> Model:
    model, attention = Model("gpt-oss", 24, 201_088, "MXFP4"), Attention(2880, 64, 8, 64)
    attention.keys(model, 131_072)
    model.numbers(feed_forward_length=2880, expert_count=32, expert_used_count=4, expert_feed_forward_length=2880)
    model.numbers(attention__sliding_window=128)
    ends(model, 2880, tied=False)
    for number in range(model.layers):
        prefix = f"blk.{number}."
        model.vectors(prefix, attn_norm=2880, post_attention_norm=2880, attn_sinks=64)
        attention.tensors(model, prefix)
        model.vectors(prefix, attn_q__bias=4096, attn_k__bias=512, attn_v__bias=512, attn_output__bias=2880)
        experts(model, prefix, 2880, inner=2880, count=32)
        wide = (2880, 32)
        model.vectors(prefix, ffn_gate_inp__bias=32, ffn_gate_exps__bias=wide, ffn_up_exps__bias=wide)
        model.vectors(prefix, ffn_down_exps__bias=wide)
    return model


def _deepseek(*, latent: bool) -> Model:
    """DeepSeek-V2-Lite, as it is converted today, and as it once was."""
    model = Model("deepseek2", 27, 102_400)
    model.numbers(context_length=163_840, embedding_length=2048, feed_forward_length=10_944)
    model.numbers(attention__head_count=16, leading_dense_block_count=1, rope__dimension_count=64)
    model.numbers(attention__layer_norm_rms_epsilon=1e-6, rope__freq_base=10_000.0, attention__kv_lora_rank=512)
    model.numbers(expert_count=64, expert_used_count=6, expert_feed_forward_length=1408, expert_shared_count=2)
    model.numbers(expert_weights_scale=1.0, attention__head_count_kv=1 if latent else 16)
    model.numbers(attention__key_length=576 if latent else 192, attention__value_length=512 if latent else 128)
    if latent:
        model.numbers(attention__key_length_mla=192, attention__value_length_mla=128)
    ends(model, 2048, tied=False)
    for number in range(model.layers):
        prefix = f"blk.{number}."
        model.vectors(prefix, attn_norm=2048, attn_kv_a_norm=512, ffn_norm=2048)
        model.matrices(prefix, attn_q=(2048, 3072), attn_kv_a_mqa=(2048, 576), attn_output=(2048, 2048))
        if latent:
            model.matrices(prefix, attn_k_b=(128, 512, 16), attn_v_b=(512, 128, 16))
        else:
            model.matrices(prefix, attn_kv_b=(512, 4096))
        if number:
            experts(model, prefix, 2048, inner=1408, count=64, shared=2816)
        else:
            wide = (2048, 10_944)
            model.matrices(prefix, ffn_gate=wide, ffn_up=wide, ffn_down=(10_944, 2048))
    return model


def _ssm(model: Model, prefix: str, width: int, inner: int, heads: int) -> None:
    channels = inner + 256
    model.matrices(prefix, ssm_in=(width, inner + channels + heads), ssm_out=(inner, width))
    model.vectors(prefix, ssm_conv1d=(4, channels), ssm_conv1d__bias=channels, ssm_dt__bias=heads)
    model.vectors(prefix, ssm_a=(1, heads), ssm_d=(1, heads), ssm_norm=(inner, 1))


def _mamba() -> Model:
    model = Model("mamba2", 64, 50_288, "Q8_0")
    model.numbers(context_length=2**20, embedding_length=2560, feed_forward_length=0, attention__head_count=0)
    model.numbers(attention__layer_norm_rms_epsilon=1e-5, ssm__conv_kernel=4, ssm__inner_size=5120)
    model.numbers(ssm__state_size=128, ssm__time_step_rank=80, ssm__group_count=1)
    ends(model, 2560, tied=True)
    for number in range(model.layers):
        model.vectors(f"blk.{number}.", attn_norm=2560)
        _ssm(model, f"blk.{number}.", 2560, 5120, 80)
    return model


def _granite() -> Model:
    model, attention = Model("granitehybrid", 40, 100_352), Attention(1536, 12, 4, 128)
    attention.keys(model, 131_072)
    attending = (5, 15, 25, 35)
    model.numbers(attention__head_count_kv=tuple(4 if number in attending else 0 for number in range(40)))
    model.numbers(feed_forward_length=512, ssm__conv_kernel=4, ssm__inner_size=3072, ssm__state_size=128)
    model.numbers(ssm__time_step_rank=48, ssm__group_count=1, expert_count=64, expert_used_count=6)
    model.numbers(expert_shared_feed_forward_length=1024, logit_scale=6.0, residual_scale=0.22, embedding_scale=12.0)
    model.numbers(attention__scale=0.0078125)
    model.values["granitehybrid.rope.scaling.finetuned"] = ("?", False)
    ends(model, 1536, tied=True)
    for number in range(model.layers):
        prefix = f"blk.{number}."
        model.vectors(prefix, attn_norm=1536, ffn_norm=1536)
        if number in attending:
            attention.tensors(model, prefix)
        else:
            _ssm(model, prefix, 1536, 3072, 48)
        experts(model, prefix, 1536, inner=512, count=64, shared=1024)
    return model


def _qwen3_next() -> Model:
    model, attention = Model("qwen3next", 48, 151_936), Attention(2048, 16, 2, 256)
    attention.keys(model, 262_144)
    model.numbers(rope__dimension_count=64, feed_forward_length=5120, expert_count=512, expert_used_count=10)
    model.numbers(expert_feed_forward_length=512, expert_shared_feed_forward_length=512, ssm__conv_kernel=4)
    model.numbers(ssm__inner_size=4096, ssm__state_size=128, ssm__time_step_rank=32, ssm__group_count=16)
    ends(model, 2048, tied=False)
    for number in range(model.layers):
        prefix = f"blk.{number}."
        model.vectors(prefix, attn_norm=2048, post_attention_norm=2048, ffn_gate_inp_shexp=2048)
        if (number + 1) % 4 == 0:
            attention.tensors(model, prefix, queries=2)
            model.vectors(prefix, attn_q_norm=256, attn_k_norm=256)
        else:
            model.matrices(prefix, attn_qkv=(2048, 8192), attn_gate=(2048, 4096), ssm_ba=(2048, 64))
            model.matrices(prefix, ssm_out=(4096, 2048))
            model.vectors(prefix, ssm_conv1d=(4, 8192), ssm_dt__bias=32, ssm_a=32, ssm_norm=128)
        experts(model, prefix, 2048, inner=512, count=512, shared=512)
    return model


SPECIAL: dict[str, Callable[[], Model]] = {
    "qwen3-30b-a3b-q4km": _qwen3_moe,
    "mixtral-8x7b-q4km": _mixtral,
    "gpt-oss-20b-mxfp4": _gpt_oss,
    "deepseek-v2-lite-q4km": partial(_deepseek, latent=True),
    "deepseek-v2-lite-old-q4km": partial(_deepseek, latent=False),
    "mamba2-2.7b-q8": _mamba,
    "granite4-h-tiny-q4km": _granite,
    "qwen3-next-80b-q4km": _qwen3_next,
}

NAMES = (*DENSE, *SPECIAL)


@cache
def synthetic_header(name: str) -> GgufHeader:
    """One of them, as it is read from a file."""
    return {**DENSE, **SPECIAL}[name]().header()
