"""Where models on this computer are looked for: our own folder, added ones, and those of other apps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from pathlib import Path

SourceKind = Literal[
    "own", "included", "linked", "added", "ollama", "lm_studio", "hugging_face", "jan", "llama_cpp", "gpt4all"
]


@dataclass(frozen=True, slots=True)
class Source:
    """A folder with models."""

    kind: SourceKind
    path: Path
    name: str  # as shown: "LM Studio", "Your models folder", the added folder's own name
    files: int | None = None  # models in it, as far as that was counted
    is_there: bool = True  # False: the drive is away, or the folder is gone
