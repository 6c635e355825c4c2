"""Which tensor gets more bits in a quantization that is a mix: llama.cpp, src/llama-quant.cpp, in outline."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inglenook.models.gguf import GgufHeader, TensorInfo

_EIGHT_EXPERTS = 8
_MANY_QUERIES = 4  # heads of queries to one of keys
_BLOCK = re.compile(r"blk\.(\d+)\.")
_VALUE = re.compile(r"\.attn_(v|v_b|kv_b)\.weight")
_KEY = re.compile(r"\.attn_k\.weight")
_QKV = re.compile(r"\.attn_qkv\.weight")
_ATTENTION_OUTPUT = re.compile(r"\.attn_output\.weight")
_DOWN = re.compile(r"\.ffn_down(_exps|_shexp)?\.weight")


@dataclass(frozen=True, slots=True)
class Mix:
    """The types of what matters most; empty where it is stored as the rest."""

    output: str = "Q6_K"
    value: str = ""
    value_often: str = ""  # in the layers that matter most: the first, the last and every third between
    down: str = ""
    down_often: str = ""
    down_first: str = ""  # in the first eighth
    attention_output: str = ""
    qkv: str = ""
    embedding: str = ""


_IQ = Mix(output="Q5_K", value="Q4_K", down_first="Q2_K", embedding="Q2_K")
MIXES: dict[str, Mix] = {
    "Q2_K": Mix(value="Q4_K", down="Q3_K", attention_output="Q3_K"),
    "Q2_K_S": Mix(value="Q4_K", down_first="Q4_K"),
    "Q3_K_S": Mix(),
    "Q3_K_M": Mix(value="Q4_K", down="Q3_K", down_often="Q4_K", down_first="Q5_K", attention_output="Q4_K", qkv="Q4_K"),
    "Q3_K_L": Mix(value="Q5_K", down="Q5_K", attention_output="Q5_K", qkv="Q4_K"),
    "Q4_0": Mix(),
    "Q4_1": Mix(),
    "Q5_0": Mix(),
    "Q5_1": Mix(),
    "Q4_K_S": Mix(down_first="Q5_K"),
    "Q4_K_M": Mix(value_often="Q6_K", down_often="Q6_K", qkv="Q5_K"),
    "Q5_K_S": Mix(),
    "Q5_K_M": Mix(value_often="Q6_K", down_often="Q6_K", qkv="Q6_K"),
    "IQ1_S": _IQ,
    "IQ1_M": _IQ,
    "IQ2_XXS": _IQ,
    "IQ2_XS": _IQ,
    "IQ2_S": Mix(output="Q5_K", value="Q4_K", down_first="IQ3_S", attention_output="IQ3_S", embedding="IQ3_S"),
    "IQ2_M": Mix(output="Q5_K", value="Q4_K", down_first="IQ3_S", attention_output="IQ3_S", embedding="IQ3_S"),
    "IQ3_XXS": Mix(value="Q4_K", down_first="Q4_K", attention_output="IQ3_S", embedding="IQ3_S"),
    "IQ3_XS": Mix(value="Q4_K"),
    "IQ3_S": Mix(value="Q4_K"),
    "IQ3_M": Mix(value="Q4_K", down_first="Q4_K", attention_output="Q4_K"),
    "IQ4_NL": Mix(value="Q5_K", down_first="Q5_K"),
    "IQ4_XS": Mix(value="Q5_K", down_first="Q5_K"),
}


def mixed(tensor: TensorInfo, name: str, base: str, header: GgufHeader) -> str:
    """The name of the type that this tensor gets in that mix."""
    mix = MIXES[name]
    block = _BLOCK.match(tensor.name)
    if block is None:
        return _outside(tensor, mix, base, header)
    layers = header.whole_of_architecture("block_count") or 1
    number = int(block[1])
    if (header.whole_of_architecture("expert_count") or 0) == _EIGHT_EXPERTS and name.startswith(("Q4_K", "Q5_K")):
        # Mixtral's attention is small beside its experts.
        if _VALUE.search(tensor.name) or _KEY.search(tensor.name):
            return "Q8_0"
        if _ATTENTION_OUTPUT.search(tensor.name):
            return "Q5_K"
    for pattern, choice in (
        (_VALUE, _often(number, layers, mix.value_often) or mix.value),
        (_DOWN, _down(number, layers, mix)),
        (_ATTENTION_OUTPUT, mix.attention_output),
        (_QKV, mix.qkv),
    ):
        if pattern.search(tensor.name):
            return choice or base
    return base


def _outside(tensor: TensorInfo, mix: Mix, base: str, header: GgufHeader) -> str:
    is_output = tensor.name == "output.weight"
    if tensor.name == "token_embd.weight":
        is_output = not any(other.name == "output.weight" for other in header.tensors)
        if not is_output:
            return mix.embedding or base
    return mix.output if is_output else base


def _down(number: int, layers: int, mix: Mix) -> str:
    if mix.down_first and number < layers // 8:
        return mix.down_first
    return _often(number, layers, mix.down_often) or mix.down


def _often(number: int, layers: int, kind: str) -> str:
    """llama-quant.cpp, use_more_bits."""
    eighth = layers // 8
    matters = number < eighth or number >= 7 * layers // 8 or (number - eighth) % 3 == 2  # noqa: PLR2004  its own numbers
    return kind if matters else ""
