"""A Llama of random weights, so small that every continuation can be counted; the same numbers on every machine."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    Weights = dict[str, NDArray[np.float32]]

LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,"
UNKNOWN, BEGIN, END = 0, 1, 2  # tokens; then the letters, then a token for each byte, which never comes
BYTES = 256


@dataclass(frozen=True, slots=True)
class TinyLlama:
    """Its sizes. ``spread``: how sure it is of what follows."""

    letters: int = 45
    width: int = 64
    layers: int = 2
    heads: int = 4
    kv_heads: int = 2
    inner: int = 96
    context: int = 256
    spread: float = 4.0
    seed: int = 7

    @property
    def vocabulary(self) -> int:
        """How many tokens it has."""
        return 3 + self.letters + BYTES

    def weights(self) -> Weights:
        """By Hugging Face's names, a row for each output."""
        random = np.random.default_rng(self.seed)

        def some(rows: int, columns: int, scale: float = 1.0) -> NDArray[np.float32]:
            return (random.standard_normal((rows, columns)) * scale / np.sqrt(columns)).astype(np.float32)

        head = self.width // self.heads
        found = {"model.embed_tokens.weight": some(self.vocabulary, self.width, np.sqrt(self.width))}
        for layer in range(self.layers):
            place = f"model.layers.{layer}."
            for name, rows, columns in (
                ("self_attn.q_proj", self.width, self.width),
                ("self_attn.k_proj", self.kv_heads * head, self.width),
                ("self_attn.v_proj", self.kv_heads * head, self.width),
                ("self_attn.o_proj", self.width, self.width),
                ("mlp.gate_proj", self.inner, self.width),
                ("mlp.up_proj", self.inner, self.width),
                ("mlp.down_proj", self.width, self.inner),
            ):
                found[f"{place}{name}.weight"] = some(rows, columns, 1.5)
            for name in ("input_layernorm", "post_attention_layernorm"):
                found[f"{place}{name}.weight"] = np.ones(self.width, np.float32)
        found["model.norm.weight"] = np.ones(self.width, np.float32)
        found["lm_head.weight"] = some(self.vocabulary, self.width, self.spread)
        found["lm_head.weight"][-BYTES:] = 0
        return found


_NAMES = {
    "self_attn.q_proj": "attn_q",
    "self_attn.k_proj": "attn_k",
    "self_attn.v_proj": "attn_v",
    "self_attn.o_proj": "attn_output",
    "mlp.gate_proj": "ffn_gate",
    "mlp.up_proj": "ffn_up",
    "mlp.down_proj": "ffn_down",
    "input_layernorm": "attn_norm",
    "post_attention_layernorm": "ffn_norm",
    "model.embed_tokens": "token_embd",
    "model.norm": "output_norm",
    "lm_head": "output",
}


def write_gguf(path: Path, model: TinyLlama) -> None:
    """As a file for llama.cpp, in float32."""
    import gguf  # noqa: PLC0415  few tests need it

    writer = gguf.GGUFWriter(path, "llama")
    writer.add_name("Tiny")
    writer.add_context_length(model.context)
    writer.add_embedding_length(model.width)
    writer.add_block_count(model.layers)
    writer.add_feed_forward_length(model.inner)
    writer.add_head_count(model.heads)
    writer.add_head_count_kv(model.kv_heads)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(model.width // model.heads)
    writer.add_rope_freq_base(10_000.0)
    writer.add_vocab_size(model.vocabulary)
    writer.add_file_type(0)
    writer.add_tokenizer_model("llama")
    tokens = ["<unk>", "<s>", "</s>", *LETTERS[: model.letters], *(f"<0x{byte:02X}>" for byte in range(BYTES))]
    writer.add_token_list(tokens)
    writer.add_token_scores([0.0] * len(tokens))
    writer.add_token_types([2, 3, 3, *[1] * model.letters, *[6] * BYTES])
    writer.add_bos_token_id(BEGIN)
    writer.add_eos_token_id(END)
    writer.add_unk_token_id(UNKNOWN)
    writer.add_add_bos_token(False)  # noqa: FBT003  the library's own
    writer.add_add_space_prefix(False)  # noqa: FBT003  the same
    for name, weights in model.weights().items():
        writer.add_tensor(_gguf_name(name), _turned(name, weights, model))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _gguf_name(name: str) -> str:
    bare = name.removesuffix(".weight")
    if bare.startswith("model.layers."):
        _, _, layer, rest = bare.split(".", 3)
        return f"blk.{layer}.{_NAMES[rest]}.weight"
    return f"{_NAMES[bare]}.weight"


def _turned(name: str, weights: NDArray[np.float32], model: TinyLlama) -> NDArray[np.float32]:
    """llama.cpp turns neighbouring numbers of a head together, Hugging Face those of its two halves."""
    heads = {"q_proj": model.heads, "k_proj": model.kv_heads}.get(name.split(".")[-2])
    if heads is None:
        return weights
    rows, columns = weights.shape
    halves = weights.reshape(heads, 2, rows // heads // 2, columns)
    return np.ascontiguousarray(halves.swapaxes(1, 2).reshape(rows, columns))
