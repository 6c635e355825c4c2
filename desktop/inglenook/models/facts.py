"""What a model file says of itself in its header, as far as a user or a filter wants to know it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Kind = Literal["language", "embedding", "reranker", "projector", "adapter", "vocabulary", "other"]
FlavourName = Literal["base", "instruct", "chat", "long-context", "domain-adapted", "reasoning", "embedding"]


@dataclass(frozen=True, slots=True)
class Flavour:
    """What a model was made for, and what tells so."""

    name: FlavourName
    signals: tuple[str, ...]  # sentences: "its header has a chat template"
    domain: str = ""  # of "domain-adapted": "code", "medicine", …


@dataclass(frozen=True, slots=True)
class StatedLicence:
    """What a header, a card or the catalogue says of the licence, word for word; empty where it says nothing."""

    id: str = ""
    name: str = ""
    link: str = ""
    origin: str = ""  # who says so: "the file's header", "the hub's card", "the catalogue"


@dataclass(frozen=True, slots=True)
class Facts:
    """All parts of a model together."""

    kind: Kind
    title: str  # general.name; often only a training run's
    architecture: str  # "llama"
    parameters: int  # counted exactly
    size_bytes: int  # all parts together
    tensor_bytes: int  # of the weights alone
    quantization: str  # "Q4_K_M", told from the tensors
    bits_per_weight: float
    trained_context: int  # tokens; 0 when the file does not say
    layers: int
    heads: int  # of attention; the most that a layer has
    kv_heads: int
    embedding_length: int
    vocabulary: int  # tokens
    has_chat_template: bool
    may_switch_thinking: bool  # its template has the words for it; whether they do anything is known once it is loaded
    flavours: tuple[Flavour, ...] = ()
    licence: StatedLicence = field(default_factory=StatedLicence)
    languages: tuple[str, ...] = ()  # as written: "en", "de"
    base_models: tuple[str, ...] = ()  # "publisher/repo" where it is known, else a name
    tags: tuple[str, ...] = ()
    advice: str = ""  # JSON: how it should sample, as its publisher says in the header; see advice.py
    is_cut_short: bool = False  # a part ends before its last tensor does
