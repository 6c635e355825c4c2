"""A Modelfile on the disk, read within bounds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.errors import PresetError
from inglenook.presets.modelfile_reader import LARGEST_BYTES
from inglenook.sentence import say

if TYPE_CHECKING:
    from pathlib import Path


def read_bytes(path: Path) -> bytes:
    """What is in the file, up to one byte more than a Modelfile may have. Raises PresetError when it cannot be read."""
    try:
        with path.open("rb") as file:
            return file.read(LARGEST_BYTES + 1)
    except IsADirectoryError as error:
        raise PresetError(say("“{path}” is a folder: give the Modelfile in it.", path=path)) from error
    except FileNotFoundError as error:
        raise PresetError(say("There is no file “{path}”.", path=path)) from error
    except (OSError, ValueError) as error:  # ValueError: a null character in its name
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise PresetError(say("“{path}” cannot be read: {reason}.", path=path, reason=reason)) from error
