"""The files of LoRA adapters: whether one can be used, told from its header."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.errors import ModelFileError
from inglenook.models.gguf import read_header
from inglenook.models.model_kind import kind_of
from inglenook.sentence import say

if TYPE_CHECKING:
    from pathlib import Path


def check_adapter(path: Path) -> None:
    """Raise ModelFileError, saying why, when this file is no adapter that could be loaded."""
    if path.is_dir():
        raise ModelFileError(
            say(
                "The adapter “{name}” is a folder, as training leaves it: turn it into a GGUF file first, with "
                "llama.cpp's convert_lora_to_gguf.py.",
                name=path.name,
            )
        )
    if not path.is_absolute() or not path.exists():
        raise ModelFileError(
            say("The adapter “{path}” is not there. Write its whole path into the preset.", path=str(path))
        )
    header = read_header(path)
    if kind_of(header, header.tensors) != "adapter":
        raise ModelFileError(say("“{name}” is no adapter (LoRA). Choose another file in the preset.", name=path.name))
    if header.data_end > header.file_bytes:
        raise ModelFileError(
            say(
                "The adapter “{name}” is cut short: it ends before its last tensor does. Fetch it again.",
                name=path.name,
            )
        )
