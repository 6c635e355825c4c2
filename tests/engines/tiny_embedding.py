"""A BERT of random weights, small enough for a test, and the same computed with numpy: the oracle for its vectors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import gguf
import numpy as np

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    Array = NDArray[np.float32]

WIDTH, HEADS, LAYERS, INNER, CONTEXT = 64, 2, 2, 128, 128
EPSILON = 1e-12
SPECIAL = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")
WORDS = ("the", "golden", "kettle", "sings", "on", "a", "stove", "rain", "falls", "tea", "is", "ready")
_MATRICES = ("attn_q", "attn_k", "attn_v", "attn_output")


@dataclass(frozen=True)
class TinyBert:
    """Its weights by their names in the file."""

    weights: dict[str, Array]
    pooling: gguf.PoolingType

    @classmethod
    def random(cls, pooling: gguf.PoolingType = gguf.PoolingType.MEAN, seed: int = 7) -> TinyBert:
        """Made of noise, the same for each seed."""
        chance = np.random.default_rng(seed)

        def noise(*shape: int) -> Array:
            return (chance.standard_normal(shape) * shape[-1] ** -0.5).astype(np.float32)

        weights = {
            "token_embd.weight": noise(len(SPECIAL) + len(WORDS), WIDTH),
            "position_embd.weight": noise(CONTEXT, WIDTH),
            "token_types.weight": noise(2, WIDTH),
        }
        norms = ["token_embd_norm"]
        for layer in range(LAYERS):
            block = f"blk.{layer}"
            sizes = {**dict.fromkeys(_MATRICES, (WIDTH, WIDTH)), "ffn_up": (INNER, WIDTH), "ffn_down": (WIDTH, INNER)}
            for name, (rows, columns) in sizes.items():
                weights[f"{block}.{name}.weight"] = noise(rows, columns)
                weights[f"{block}.{name}.bias"] = noise(rows)
            norms += [f"{block}.attn_output_norm", f"{block}.layer_output_norm"]
        for norm in norms:
            weights[f"{norm}.weight"], weights[f"{norm}.bias"] = 1 + noise(WIDTH), noise(WIDTH)
        return cls(weights, pooling)

    def write(self, path: Path) -> Path:
        """As llama.cpp reads it: convert_hf_to_gguf.py, BertModel."""
        writer = gguf.GGUFWriter(path, "bert")
        writer.add_name("Tiny embedding")
        writer.add_block_count(LAYERS)
        writer.add_context_length(CONTEXT)
        writer.add_embedding_length(WIDTH)
        writer.add_feed_forward_length(INNER)
        writer.add_head_count(HEADS)
        writer.add_layer_norm_eps(EPSILON)
        writer.add_causal_attention(False)  # noqa: FBT003
        writer.add_pooling_type(self.pooling)
        writer.add_tokenizer_model("bert")
        writer.add_tokenizer_pre("default")
        writer.add_token_type_count(2)
        writer.add_token_list([*SPECIAL, *(f"\u2581{word}" for word in WORDS)])
        writer.add_token_types([gguf.TokenType.CONTROL] * len(SPECIAL) + [gguf.TokenType.NORMAL] * len(WORDS))
        writer.add_pad_token_id(0)
        writer.add_unk_token_id(1)
        writer.add_bos_token_id(2)
        writer.add_eos_token_id(3)
        writer.add_sep_token_id(3)
        writer.add_mask_token_id(4)
        for name, tensor in self.weights.items():
            writer.add_tensor(name, tensor)
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_tensors_to_file()
        writer.close()
        return path

    def vector(self, text: str) -> Array:
        """What a text of WORDS becomes, of length 1 (Devlin et al. 2019; llama.cpp, src/models/bert.cpp)."""
        ids = [2, *(len(SPECIAL) + WORDS.index(word) for word in text.split()), 3][:CONTEXT]
        get = self.weights
        state = get["token_embd.weight"][ids] + get["position_embd.weight"][: len(ids)] + get["token_types.weight"][0]
        state = self._norm("token_embd_norm", state)
        for layer in range(LAYERS):
            block = f"blk.{layer}"
            state = self._norm(f"{block}.attn_output_norm", state + self._attention(block, state))
            inner = self._linear(f"{block}.ffn_up", state)
            inner = 0.5 * inner * (1 + np.tanh(np.sqrt(2 / np.pi) * (inner + 0.044715 * inner**3)))
            state = self._norm(f"{block}.layer_output_norm", state + self._linear(f"{block}.ffn_down", inner))
        pooled = {
            gguf.PoolingType.CLS: state[0],
            gguf.PoolingType.LAST: state[-1],
        }.get(self.pooling, state.mean(axis=0))
        return pooled / np.linalg.norm(pooled)

    def _attention(self, block: str, state: Array) -> Array:
        query, key, value = (
            self._linear(f"{block}.{name}", state).reshape(len(state), HEADS, -1).transpose(1, 0, 2)
            for name in ("attn_q", "attn_k", "attn_v")
        )
        scores = query @ key.transpose(0, 2, 1) / np.sqrt(WIDTH / HEADS)
        weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
        mixed = weights / weights.sum(axis=-1, keepdims=True) @ value
        return self._linear(f"{block}.attn_output", mixed.transpose(1, 0, 2).reshape(len(state), WIDTH))

    def _linear(self, name: str, state: Array) -> Array:
        return state @ self.weights[f"{name}.weight"].T + self.weights[f"{name}.bias"]

    def _norm(self, name: str, state: Array) -> Array:
        away = state - state.mean(axis=-1, keepdims=True)
        scaled = away / np.sqrt(state.var(axis=-1, keepdims=True) + EPSILON)
        return scaled * self.weights[f"{name}.weight"] + self.weights[f"{name}.bias"]
