"""Whether the window can open here, told before Qt is imported: some versions of it end the process."""

from __future__ import annotations

import sys
from importlib import metadata

from inglenook.errors import InglenookError

_QT = "PySide6-Essentials"
_FIRST_QT_FOR_NEW_PYTHON = (6, 12)
_PYTHON_FOR_NEW_QT = (3, 12)


def check_window_can_open() -> None:
    """Raise InglenookError when Qt is missing, or too new for this Python: 6.12 aborts below Python 3.12."""
    try:
        version = metadata.version(_QT)
    except metadata.PackageNotFoundError:
        raise InglenookError(f"The window needs {_QT}, which is not installed: install Inglenook again.") from None
    numbers = tuple(int(part) for part in version.split(".")[:2] if part.isdigit())
    if numbers >= _FIRST_QT_FOR_NEW_PYTHON and sys.version_info[:2] < _PYTHON_FOR_NEW_QT:
        raise InglenookError(
            f"{_QT} {version} does not work with Python {sys.version_info[0]}.{sys.version_info[1]}: install a version "
            "below 6.12, or use Python 3.12 or newer."
        )
