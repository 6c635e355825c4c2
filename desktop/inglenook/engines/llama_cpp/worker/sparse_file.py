"""A file as long as a model of which only the header takes room on the disk."""

from __future__ import annotations

import contextlib
import ctypes
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from inglenook.errors import LoadError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Generator
    from typing import BinaryIO

_SET_SPARSE = 0x900C4  # winioctl.h, FSCTL_SET_SPARSE
_TRIAL_BYTES = 8 * 2**20
_BLOCK = 512  # bytes, of st_blocks


@contextlib.contextmanager
def sparse_file(folder: str, header: bytes, size: int) -> Generator[Path]:
    """Make it, and remove it at the end; raises LoadError where it would fill the disk or cannot be made."""
    if not _is_sparse_place(folder):
        raise LoadError(
            say(
                "The folder for temporary files ({folder}) lies on a drive that cannot hold sparse "
                "files, so only an estimate can be given. Set TMPDIR to a folder on another drive.",
                folder=folder,
            )
        )
    path = Path(folder) / "planned.gguf"
    try:
        _write(path, header, size)
        yield path
    except OSError as error:
        raise LoadError(
            say(
                "The file to plan with could not be made ({reason}), so only an estimate can be given.",
                reason=error.strerror or error,
            )
        ) from error
    finally:
        path.unlink(missing_ok=True)


@cache
def _is_sparse_place(folder: str) -> bool:
    path = Path(folder) / "trial"
    try:
        _write(path, b"", _TRIAL_BYTES)
        return sys.platform == "win32" or path.stat().st_blocks * _BLOCK < _TRIAL_BYTES // 2
    except OSError:
        return False
    finally:
        path.unlink(missing_ok=True)


def _write(path: Path, header: bytes, size: int) -> None:
    with path.open("wb") as file:
        if sys.platform == "win32":
            _make_sparse(file)
        file.write(header)
        file.truncate(size)


def _make_sparse(file: BinaryIO) -> None:
    """NTFS keeps room for every byte of a file that is not marked; other file systems of Windows' refuse the mark."""
    assert sys.platform == "win32"  # noqa: S101  tells the type checker too
    import msvcrt  # noqa: PLC0415  Windows only

    returned = ctypes.c_ulong(0)
    handle = ctypes.c_void_p(msvcrt.get_osfhandle(file.fileno()))
    if not ctypes.WinDLL("kernel32", use_last_error=True).DeviceIoControl(
        handle, _SET_SPARSE, None, 0, None, 0, ctypes.byref(returned), None
    ):
        raise ctypes.WinError(ctypes.get_last_error())
