"""What is downloaded together when a user chooses one quantization of a repository."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from inglenook.hub.repository import RepositoryFile

GroupKind = Literal["model", "projector", "adapter", "other"]
Tier = Literal["Small", "Balanced", "Large", ""]


@dataclass(frozen=True, slots=True)
class FileGroup:
    """The files that are downloaded together for one choice."""

    name: str  # the files' name without ending and part, with the folder that they lie in
    quantization: str  # "Q4_K_M", "UD-Q4_K_XL"; empty when no name tells
    kind: GroupKind
    files: tuple[RepositoryFile, ...]  # the parts that are there, in order
    size_bytes: int | None  # all parts; None when the hub does not tell one's
    bits_per_weight: float | None  # of a model whose parameters are known
    tier: Tier
    missing: tuple[str, ...] = ()  # paths of the parts that are not there: it cannot be loaded
    suspicious: str = ""  # why it cannot be what it is called
    recommended: str = ""  # why this one
