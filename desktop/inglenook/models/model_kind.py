"""What a GGUF file holds: a language model, another kind of model, or a piece of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from inglenook.models.facts import Kind
    from inglenook.models.gguf import GgufHeader, TensorInfo

# llama.cpp, src/llama-arch.cpp: encoders that turn a text into numbers and never write one
ENCODERS = frozenset(
    {
        "bert",
        "eurobert",
        "gemma-embedding",
        "jina-bert-v2",
        "jina-bert-v3",
        "llama-embed",
        "modern-bert",
        "neo-bert",
        "nomic-bert",
        "nomic-bert-moe",
        "t5encoder",
    }
)
# Voices and the drafting parts of other models; then the image models that other programs keep in GGUF.
_OTHERS = frozenset(
    {"dflash", "eagle3", "gemma4-assistant", "pockettts", "qwen3tts", "wavtokenizer-dec"}
    | {"aura", "cosmos", "flux", "hidream", "hyvid", "ltxv", "lumina2", "qwen_image", "sd1", "sd3", "sdxl", "wan"}
)
_TYPES: dict[str, Kind] = {"adapter": "adapter", "mmproj": "projector", "imatrix": "other"}
_POOLED = {1, 2, 3}  # llama.h, llama_pooling_type: mean, first, last
_RANKS = 4
_SCORE_TENSORS = {"cls.weight", "cls.output.weight"}


def kind_of(header: GgufHeader, tensors: Iterable[TensorInfo]) -> Kind:
    """Told from the first part's header and the names of all parts' tensors."""
    names = {tensor.name for tensor in tensors}
    declared = _TYPES.get(header.text("general.type"))
    if declared:
        return declared
    if header.architecture == "clip":
        return "projector"
    if header.architecture == "controlvector" or any(name.endswith((".lora_a", ".lora_b")) for name in names):
        return "adapter"
    if not names and (header.whole("split.count") or 0) <= 1:
        return "vocabulary" if "tokenizer.ggml.model" in header.metadata else "other"
    return _kind_of_model(header, names)


def _kind_of_model(header: GgufHeader, names: set[str]) -> Kind:
    pooling = header.whole_of_architecture("pooling_type")
    is_encoder = header.architecture in ENCODERS
    if pooling == _RANKS or (is_encoder and names & _SCORE_TENSORS):
        return "reranker"
    if is_encoder or pooling in _POOLED:
        return "embedding"
    return "other" if not header.architecture or header.architecture in _OTHERS else "language"
