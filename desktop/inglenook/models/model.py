"""A language model on this computer, as the user sees it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from pathlib import Path

    from inglenook.models.facts import Facts
    from inglenook.models.source import SourceKind

State = Literal["ready", "away", "missing", "broken"]  # away: its drive is not there; broken: see problem


@dataclass(frozen=True, slots=True)
class HubOrigin:
    """The file on the hub that a model was downloaded from."""

    repository: str  # "publisher/repo"
    revision: str  # the commit
    file: str  # its path there, of the first part
    sha256: str = ""  # of the first part, as the hub said; empty when it did not
    licence: str = ""  # the id on the repository's card
    advice: str = ""  # JSON: how it should sample, as files beside it say; see advice.py


@dataclass(frozen=True, slots=True)
class Model:
    """What is known of a model without loading it."""

    name: str  # what the user sees
    path: Path  # of the first part
    facts: Facts | None  # None: the header could not be read, ``problem`` says why
    source: SourceKind
    origin: str  # where it comes from, in words: "publisher/repo", "included", "Ollama: llama3.2:1b"
    size_bytes: int  # all parts together
    files: tuple[Path, ...]  # all parts
    note: str = ""  # what the user should know, mostly nothing
    state: State = "ready"
    problem: str = ""  # the sentence, when it is not ready
    projector: Path | None = None  # the mmproj file that belongs to it
    sha256: str = ""  # of the first part, once computed
    verified_at: float | None = None  # seconds since the epoch; when its sha256 matched the hub's
    hub: HubOrigin | None = None
    modified_ns: int = 0
    wishes: str = field(default="", compare=False)  # JSON: what the user wants of it; see presets/model_layers.py

    @property
    def key(self) -> str:
        """What it is kept by in answers and settings."""
        return str(self.path)

    @property
    def may_see(self) -> bool:
        """Whether there is something to see images through."""
        return self.projector is not None

    @property
    def quantization(self) -> str:
        """Such as "Q4_K_M"; empty when the header could not be read."""
        return self.facts.quantization if self.facts else ""

    @property
    def trained_context(self) -> int:
        """Tokens; 0 when nothing says so."""
        return self.facts.trained_context if self.facts else 0
