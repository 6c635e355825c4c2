"""A model that may be asked about: on this computer, on the hub, or only thought of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from inglenook.fit.shape import Shape
    from inglenook.models.gguf import GgufHeader


@dataclass(frozen=True, slots=True)
class Subject:
    """What is known of it: enough for the formula, and with headers for the engine's plan."""

    name: str
    headers: tuple[GgufHeader, ...]  # of each part; none when it is only thought of
    shape: Shape
    quantization: str = ""  # "Q4_K_M"; empty: not known
    path: Path | None = None  # the first part, when it lies on this computer
    source: str = ""  # in words: "this computer", "huggingface.co", "invented"
