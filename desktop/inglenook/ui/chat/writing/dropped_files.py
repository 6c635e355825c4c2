"""What of that which is dropped or pasted goes along with a message: files, or a picture that is no file."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData


def files_to_attach(data: QMimeData) -> list[Path]:
    """The files, when all are some that can be attached; model files and folders are for the library."""
    paths = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    for path in paths:
        if path.casefold().endswith(".gguf") or os.path.isdir(path):  # noqa: PTH112  Path.is_dir raises for a name that is too long
            return []
    return [Path(path) for path in paths]


def picture_in(data: QMimeData) -> QImage | None:
    """A picture, such as of the screen; a program that offers its text as well means that."""
    if not data.hasImage() or any(url.isLocalFile() for url in data.urls()) or (data.hasText() and not data.hasUrls()):
        return None
    image: object = data.imageData()
    return image if isinstance(image, QImage) and not image.isNull() else None
