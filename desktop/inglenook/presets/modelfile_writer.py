"""Writes Modelfiles that read again are equal, comments and empty lines included."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from inglenook.errors import PresetError
from inglenook.presets.modelfile import Comment, Instruction
from inglenook.presets.modelfile_reader import SPACE
from inglenook.sentence import say

if TYPE_CHECKING:
    from inglenook.presets.modelfile import Modelfile, Piece

_TRIPLE = '"""'
_NEWLINE = re.compile(r"\r\n|\r|\n")


def write_modelfile(modelfile: Modelfile) -> str:
    """The text of the file. Raises PresetError for a value that the format has no way to write."""
    return "".join(f"{_write(piece)}\n" for piece in modelfile.pieces)


def can_be_written(value: str) -> bool:
    """Whether there is a quoting under which this value comes back unchanged."""
    return _quoted(value) is not None


def _write(piece: Piece) -> str:
    if isinstance(piece, Comment):
        return f"#{_NEWLINE.sub(' ', piece.text)}"
    if not isinstance(piece, Instruction):
        return ""
    value = _quoted(piece.value)
    if value is None:
        raise PresetError(
            say(
                "The text of {piece} cannot be written into a Modelfile: it has lines that end with "
                "three quotation marks. Change one of these lines.",
                piece=piece.name.upper(),
            )
        )
    return " ".join((piece.name.upper(), *piece.args[:-1], value))


def _quoted(value: str) -> str | None:
    lines = _NEWLINE.split(value)
    if len(lines) == 1 and value and value == value.strip(SPACE) and not value.startswith('"'):
        return value
    ends = [line.rstrip(SPACE) for line in lines[:-1]]  # where the reader looks for the closing quote
    if not any(end.endswith('"') for end in ends) and not value.startswith('""') and (value or len(lines) == 1):
        single = f'"{value}"'
        if not single.startswith(_TRIPLE):
            return single
    first, *later = ends or [""]
    early = len(first) >= len(_TRIPLE) and first.endswith(_TRIPLE)
    if ends and (early or any(end.endswith(_TRIPLE) for end in later)):
        return None
    return f"{_TRIPLE}{value}{_TRIPLE}"
