"""What crosses the pipe between the app and a worker that turns texts into vectors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from inglenook.engines.embedding import EmbeddingInfo  # noqa: TC001  pydantic reads the fields' types
from inglenook.engines.engine import LoadOptions  # noqa: TC001  the same


@dataclass(frozen=True, slots=True)
class LoadEmbedder:
    """Load this file to turn texts into vectors; answered by LoadProgress… then EmbedderLoaded or Failed."""

    path: str
    options: LoadOptions
    kind: Literal["load_embedder"] = "load_embedder"


@dataclass(frozen=True, slots=True)
class Embed:
    """Answered by Vectors or Failed."""

    texts: tuple[str, ...]
    kind: Literal["embed"] = "embed"


@dataclass(frozen=True, slots=True)
class EmbedderLoaded:
    """The embedding model is ready."""

    info: EmbeddingInfo


@dataclass(frozen=True, slots=True)
class Vectors:
    """One for each text, as EmbeddingModel.embed gives them."""

    vectors: tuple[bytes, ...]
