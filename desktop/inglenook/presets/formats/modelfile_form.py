"""A Modelfile as a format among others: what Ollama, for which it is made, does not take from it."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING

from inglenook.presets.modelfile import Instruction, Modelfile
from inglenook.presets.modelfile_reader import NAMES, read_modelfile
from inglenook.presets.modelfile_writer import can_be_written, write_modelfile
from inglenook.presets.preset_reading import preset_of
from inglenook.presets.preset_writing import modelfile_of
from inglenook.presets.values import BY_KEY
from inglenook.sentence import say

if TYPE_CHECKING:
    from pathlib import Path

    from inglenook.presets.modelfile import Piece
    from inglenook.presets.preset import Preset

_PATHS = ("from", "adapter", "draft")


def losses(preset: Preset) -> tuple[str, ...]:
    """What Inglenook would not read back from the file, or Ollama would not do."""
    found: list[str] = []
    odd = [*(example.text for example in preset.examples), *preset.licences]
    if not all(can_be_written(text) for text in odd):
        found.append(
            say(
                "A text has lines that end with three quotation marks, which no quoting holds: they become single ones."
            )
        )
    if not preset.base:
        found.append(say("It names no model: for Ollama, put one in place of any-model in its FROM line."))
    ours = [key for key in preset.values if not BY_KEY[key].ollama]
    if ours:
        found.append(
            say("Ollama reads over these, which stand in comments that Inglenook reads: {keys}.", keys=", ".join(ours))
        )
    if preset.adapter and preset.adapter.scale != 1:
        found.append(say("Ollama always applies an adapter whole: its scale stands in a comment."))
    return tuple(found)


def write(preset: Preset) -> str:
    """The file."""
    return write_modelfile(modelfile_of(preset))


def read(text: str, name: str) -> Preset:
    """The preset. Raises ModelfileError with the line."""
    return preset_of(read_modelfile(text), name)[0]


def anchored(text: str, folder: Path) -> tuple[str, tuple[tuple[str, str], ...]]:
    """The text with relative paths of files that are there made whole; and which became what.

    A Modelfile in which nothing changes stays as it is, letter by letter.
    """
    modelfile = read_modelfile(text)
    moved: dict[str, str] = {}
    pieces: list[Piece] = []
    for piece in modelfile.pieces:
        whole = _whole(piece.value, folder) if isinstance(piece, Instruction) and piece.name in _PATHS else None
        if isinstance(piece, Instruction) and whole is not None:
            moved[piece.value] = whole
            pieces.append(replace(piece, args=(whole,)))
        else:
            pieces.append(piece)
    return (write_modelfile(Modelfile(tuple(pieces))) if moved else text), tuple(moved.items())


def _whole(path: str, folder: Path) -> str | None:
    if not path or path.startswith("~") or os.path.isabs(path):  # noqa: PTH117  pathlib's is no different
        return None
    try:
        whole = os.path.abspath(folder / path)  # noqa: PTH100  resolve() would follow links
        return whole if os.path.exists(whole) else None  # noqa: PTH110  never raises for a long name
    except ValueError:  # a null character in it
        return None


def is_modelfile(text: str) -> bool:
    """Whether its first line that says something begins with an instruction."""
    for line in text.splitlines():
        words = line.split(maxsplit=1)
        if words and not words[0].startswith("#"):
            return words[0].lower() in NAMES
    return False
