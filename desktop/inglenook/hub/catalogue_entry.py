"""What the catalogue knows of a model, of its files and of providers whose models cannot be downloaded."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

SizeTier = Literal["tiny", "small", "medium", "large", "xl", "server"]
ContextOrigin = Literal["source", "card", "unknown"]  # read in a source; known of the card; only the header tells
AttentionView = Literal["full", "some layers", "sinks", "unknown"]

MANY_LANGUAGES = "multilingual"  # stands among the languages when the card does not list them one by one

BITS_AT_4 = 4.85  # of a Q4_K_M, for each weight: llama.cpp's README of its quantize tool
BITS_AT_4_TINY = 5.6  # its embedding table, kept finer, is a large part of a small model
TINY_PARAMETERS = 1_300_000_000

# Layers of another kind stand between those with attention: llm_arch_is_hybrid in llama.cpp's llama-arch.cpp.
_HYBRIDS = frozenset(
    {
        *("jamba", "falcon-h1", "plamo2", "granitehybrid", "lfm2", "lfm2moe", "nemotron_h", "nemotron_h_moe"),
        *("qwen3next", "qwen35", "qwen35moe", "kimi-linear", "deepseek4"),
    }
)


@dataclass(frozen=True, slots=True)
class CatalogueFile:
    """A file that a source lists; which files there are now, only the hub knows."""

    name: str
    quantization: str
    size_bytes: int | None
    sha256: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where it is written that the repository exists."""

    source: str
    detail: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A repository of the catalogue; a file's header and the hub's card go before everything here."""

    repository: str  # "publisher/repo"
    family: str
    developer: str  # who trained it
    base_model: str  # the repository of the weights that its files were made from
    architecture: str  # empty: not known before a header is read
    parameters: int | None
    active_parameters: int | None  # of a mixture of experts: those that one token needs
    flavours: tuple[str, ...]  # facts.FlavourName
    domain: str  # "code", "medicine"; empty for most
    context: int | None  # tokens that it was trained for
    context_origin: ContextOrigin
    licence: str  # an id of licences.json
    languages: tuple[str, ...]  # "en", "de"; MANY_LANGUAGES
    capabilities: tuple[str, ...]  # "tools", "vision", "code", "reasoning", "fim", "embeddings", "audio", …
    released: str  # "2026-04"
    size_tier: SizeTier
    starter: bool  # one to begin with, out of its family
    files: tuple[CatalogueFile, ...]
    evidence: tuple[Evidence, ...]
    notes: str

    @property
    def publisher(self) -> str:
        """Who put it on the hub."""
        return self.repository.partition("/")[0]

    @property
    def name(self) -> str:
        """Such as "Qwen3 8B", told from the name of the weights."""
        name = self.base_model.rpartition("/")[2].removesuffix("-BF16")  # a form of the weights, not another model
        return " ".join(name.replace("-", " ").replace("_", " ").split())

    @property
    def parameters_read(self) -> int | None:
        """Those that each token needs: all of them, or a mixture's active ones."""
        return self.active_parameters or self.parameters

    @property
    def bits_at_4(self) -> float:
        """Of each weight in the usual file of about four bits."""
        return BITS_AT_4_TINY if self.parameters is not None and self.parameters < TINY_PARAMETERS else BITS_AT_4

    @property
    def bytes_at_4_bits(self) -> int | None:
        """An estimate of that file's size; None when the parameters are not known."""
        return None if self.parameters is None else round(self.parameters * self.bits_at_4 / 8)

    @property
    def attention_view(self) -> AttentionView:
        """How much of its attention can be shown, as far as the architecture tells."""
        if not self.architecture:
            return "unknown"
        if self.architecture == "gpt-oss":
            return "sinks"  # each row of weights leaves a part over
        return "some layers" if self.architecture in _HYBRIDS else "full"


@dataclass(frozen=True, slots=True)
class ApiProvider:
    """A company whose models run on its own computers only: nothing to download."""

    developer: str
    products: tuple[str, ...]
    link: str
    open_family: str  # a family of the catalogue by the same developer; empty for most
    sentence: str
