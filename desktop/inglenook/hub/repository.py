"""A repository on the hub: what a search tells of it, and what opening it tells."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from inglenook.models.facts import Flavour, StatedLicence

Gate = Literal["open", "automatic", "manual"]  # automatic: accepting the licence is enough; manual: the owner decides
SortBy = Literal["best", "downloads", "likes", "updated", "created", "size"]


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for; empty fields leave everything in."""

    words: str = ""
    author: str = ""
    sort: SortBy = "best"
    descending: bool = True
    licence_classes: frozenset[str] = frozenset()  # licence.LicenceClass
    flavours: frozenset[str] = frozenset()  # facts.FlavourName
    most_parameters: int | None = None
    least_parameters: int | None = None


@dataclass(frozen=True, slots=True)
class Listing:
    """A repository among the results of a search."""

    id: str  # "publisher/repo"
    downloads: int | None  # in the last 30 days
    likes: int | None
    updated_at: float | None  # seconds since the epoch
    created_at: float | None
    gate: Gate
    licence: StatedLicence
    flavours: tuple[Flavour, ...]
    languages: tuple[str, ...]
    tags: tuple[str, ...]
    base_models: tuple[str, ...]
    architecture: str  # empty: not known before its files are read
    parameters: int | None
    trained_context: int | None
    size_bytes: int | None = None  # of what it holds, when the hub says so

    @property
    def publisher(self) -> str:
        """Who put it there."""
        return self.id.partition("/")[0]

    @property
    def name(self) -> str:
        """Without who put it there."""
        return self.id.rpartition("/")[2]


@dataclass(frozen=True, slots=True)
class RepositoryFile:
    """One file of a repository."""

    path: str  # within the repository
    size_bytes: int | None
    sha256: str  # empty: the hub keeps none, because the file is small


@dataclass(frozen=True, slots=True)
class Repository:
    """A repository that was opened."""

    listing: Listing
    revision: str  # the commit that the files are of
    files: tuple[RepositoryFile, ...]
    card: str  # Markdown without its front matter; empty when there is none
    page: str  # the address to open in a browser
    advice: str = ""  # JSON: how its models should sample; see models/advice.py
