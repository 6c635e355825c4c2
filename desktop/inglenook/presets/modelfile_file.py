"""A Modelfile on the disk: read within bounds, written in one piece."""

from __future__ import annotations

import contextlib
import os
import stat
import tempfile
from pathlib import Path

from inglenook.errors import PresetError
from inglenook.presets.modelfile_reader import LARGEST_BYTES
from inglenook.sentence import say


def read_bytes(path: Path, largest_bytes: int = LARGEST_BYTES) -> bytes:
    """What is in the file, up to one byte more than it may have. Raises PresetError when it cannot be read."""
    try:
        if stat.S_ISFIFO(path.stat().st_mode):
            raise PresetError(say("“{path}” is a pipe, not a file.", path=path))
        with path.open("rb") as file:
            return file.read(largest_bytes + 1)
    except IsADirectoryError as error:
        raise PresetError(say("“{path}” is a folder: give the Modelfile in it.", path=path)) from error
    except FileNotFoundError as error:
        raise PresetError(say("There is no file “{path}”.", path=path)) from error
    except (OSError, ValueError) as error:  # ValueError: a null character in its name
        raise PresetError(say("“{path}” cannot be read: {reason}.", path=path, reason=_reason(error))) from error


def write_text(path: Path, text: str, largest_bytes: int = LARGEST_BYTES) -> None:
    """Replace the file in one step, or make it. Raises PresetError when it cannot be; what was there is there still."""
    content = text.encode("utf-8", "replace")  # half characters cannot be written
    if len(content) > largest_bytes:
        raise PresetError(
            say(
                "“{path}” cannot be saved: it would be larger than {largest_bytes} MiB. What was saved before is "
                "still there. Shorten its texts.",
                path=path,
                largest_bytes=largest_bytes >> 20,
            )
        )
    target = Path(os.path.realpath(path))  # a link to somewhere else stays a link
    unfinished: Path | None = None
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=target.parent, prefix=".", suffix=".part", delete=False) as file:
            unfinished = Path(file.name)
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        with contextlib.suppress(OSError):
            unfinished.chmod(stat.S_IMODE(target.stat().st_mode))
        unfinished.replace(target)
    except OSError as error:
        if unfinished is not None:
            with contextlib.suppress(OSError):
                unfinished.unlink(missing_ok=True)
        raise PresetError(
            say(
                "“{path}” cannot be saved: {reason}. What was saved before is still there. Check that you may write "
                "the folder and that the disk is not full.",
                path=path,
                reason=_reason(error),
            )
        ) from error


def _reason(error: Exception) -> str:
    return error.strerror if isinstance(error, OSError) and error.strerror else str(error)
