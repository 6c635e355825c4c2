"""The files through which models see images: whether one can be used, told from its header."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.errors import ModelFileError
from inglenook.models.gguf import read_header
from inglenook.models.model_kind import kind_of
from inglenook.sentence import say

if TYPE_CHECKING:
    from pathlib import Path

    from inglenook.models.gguf import GgufHeader

_SEES, _HEARS = "clip.has_vision_encoder", "clip.has_audio_encoder"


def check_projector(path: Path) -> GgufHeader:
    """Its header. Raises ModelFileError, saying why, when no image can be seen through this file."""
    header = read_header(path)
    if kind_of(header, header.tensors) != "projector":
        raise ModelFileError(say("“{name}” is no projector, so images cannot be seen through it.", name=path.name))
    if header.data_end > header.file_bytes:
        raise ModelFileError(
            say(
                "The projector “{name}” is cut short: it ends before its last tensor does. Fetch it again.",
                name=path.name,
            )
        )
    if header.metadata.get(_SEES) is not True:
        raise ModelFileError(say("The projector “{name}” does not see images: it is made for sound.", name=path.name))
    return header


def sees_images(projector: Path | None) -> bool:
    """Whether a model with this projector sees images; reads its header."""
    if projector is None:
        return False
    try:
        check_projector(projector)
    except ModelFileError:
        return False
    return True


def only_hears(projector: Path) -> bool:
    """Whether it says so itself: it is made for sound, not for images."""
    try:
        header = read_header(projector)
    except ModelFileError:
        return False
    return header.metadata.get(_HEARS) is True and header.metadata.get(_SEES) is not True
