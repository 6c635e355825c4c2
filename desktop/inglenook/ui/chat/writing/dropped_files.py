"""Which of the files that are dropped or pasted go along with a message."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData


def files_to_attach(data: QMimeData) -> list[Path]:
    """The files, when all are some that can be attached; model files and folders are for the library."""
    paths = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    for path in paths:
        if path.casefold().endswith(".gguf") or os.path.isdir(path):  # noqa: PTH112  Path.is_dir raises for a name that is too long
            return []
    return [Path(path) for path in paths]
