"""What a model is called on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.models.parts import whole_stem
from inglenook.models.quantization import without_quantization

if TYPE_CHECKING:
    from pathlib import Path

    from inglenook.models.facts import Facts

_NO_NAMES = {"", "model", "ggml model", "gguf", "unsloth", "consolidated"}


def display_name(path: Path, facts: Facts | None) -> str:
    """From the file's name, which the user knows; general.name is often only a training run's."""
    for words in (without_quantization(whole_stem(path)), facts.title if facts else "", path.parent.name):
        name = " ".join(words.replace("-", " ").replace("_", " ").split())
        if name.casefold() not in _NO_NAMES:
            return name
    return path.stem
