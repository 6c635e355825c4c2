"""Whether a GGUF file is a language model and not a piece of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.errors import ModelFileError
from inglenook.models.model_kind import kind_of
from inglenook.models.read_facts import facts_of
from inglenook.sentence import say

if TYPE_CHECKING:
    from inglenook.models.facts import Kind
    from inglenook.models.gguf import GgufHeader


_HOLDS: dict[Kind, str] = {
    "embedding": say("holds an embedding model, which turns texts into numbers for searching and cannot write"),
    "reranker": say("holds a reranker, which only sorts texts by how well they answer"),
    "projector": say("holds the eyes or ears of another model"),
    "adapter": say("holds an adapter (LoRA), which changes another model and is none itself"),
    "vocabulary": say("holds only a vocabulary and no weights"),
    "other": say("holds no weights of a language model"),
}


def check_embedding_model(header: GgufHeader, name: str) -> None:
    """Raise ModelFileError when a GGUF file (or its first part) turns no texts into vectors."""
    kind = kind_of(header, header.tensors)
    is_named = any(flavour.name == "embedding" for flavour in facts_of([header], name).flavours)
    if kind != "embedding" and not is_named:
        raise ModelFileError(
            say("“{name}” is no embedding model: choose one that turns texts into numbers for searching.", name=name)
        )


def check_language_model(header: GgufHeader, name: str) -> None:
    """Raise ModelFileError when a GGUF file (or its first part) holds something else than a language model."""
    kind = kind_of(header, header.tensors)
    if kind == "other" and not header.architecture:
        raise ModelFileError(
            say("“{name}” does not say what kind of model it is: fetch it again or choose another.", name=name)
        )
    if kind != "language":
        raise ModelFileError(
            say("“{name}” {holds}: choose a language model's own file.", name=name, holds=_HOLDS[kind])
        )
