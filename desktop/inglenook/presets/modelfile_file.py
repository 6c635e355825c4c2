"""A Modelfile on the disk, read within bounds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.errors import PresetError
from inglenook.presets.modelfile_reader import LARGEST_BYTES

if TYPE_CHECKING:
    from pathlib import Path


def read_bytes(path: Path) -> bytes:
    """What is in the file, up to one byte more than a Modelfile may have. Raises PresetError when it cannot be read."""
    try:
        with path.open("rb") as file:
            return file.read(LARGEST_BYTES + 1)
    except IsADirectoryError as error:
        raise PresetError(f"“{path}” is a folder: give the Modelfile in it.") from error
    except FileNotFoundError as error:
        raise PresetError(f"There is no file “{path}”.") from error
    except (OSError, ValueError) as error:  # ValueError: a null character in its name
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise PresetError(f"“{path}” cannot be read: {reason}.") from error
