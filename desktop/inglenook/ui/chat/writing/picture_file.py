"""Makes of a picture what is kept of it: upright, no larger than a model looks at, as PNG or JPEG."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageIOHandler, QImageReader, QPainter

from inglenook.chats.documents.read_file import ReadFile
from inglenook.chats.image_header import read_image_header
from inglenook.errors import AttachmentError
from inglenook.sentence import say

MOST_SIDE = 2048  # pixels; what looks at pictures scales them to some 400 to 1,500 itself
_KEPT_AS_IT_IS = frozenset({"png", "jpeg"})
_PHOTO = frozenset({"jpeg", "webp"})
_QUALITY = 92
_UPRIGHT = QImageIOHandler.Transformation.TransformationNone


def prepared(file: ReadFile) -> ReadFile:
    """The picture as it is kept; the same file where nothing has to be done. Slow; on any thread.

    Of a film its first picture; what is transparent becomes white. Raises AttachmentError when it is damaged.
    """
    header = read_image_header(file.content)
    data = QByteArray(file.content)
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    is_large = max(size.width(), size.height()) > MOST_SIDE
    if is_large:
        reader.setScaledSize(size.scaled(QSize(MOST_SIDE, MOST_SIDE), Qt.AspectRatioMode.KeepAspectRatio))
    image = QImage() if header is None or header.is_too_large else reader.read()
    if header is None or image.isNull():
        raise AttachmentError(
            say("“{name}” was not attached: the picture is damaged, or of a kind that cannot be read.", name=file.name)
        )
    is_upright = reader.transformation() == _UPRIGHT
    if header.format in _KEPT_AS_IT_IS and is_upright and not is_large and not image.hasAlphaChannel():
        return file
    return replace(file, content=_encoded(image, "JPEG" if header.format in _PHOTO else "PNG"))


def picture_of(image: QImage, name: str) -> ReadFile:
    """A picture out of the clipboard. Slow; on any thread."""
    content = _encoded(image, "PNG")
    return prepared(ReadFile(name, "image", len(content), content))


def _encoded(image: QImage, kind: str) -> bytes:
    flat = image
    if image.hasAlphaChannel():
        flat = QImage(image.size(), QImage.Format.Format_RGB32)
        flat.fill(QColor("white"))
        with QPainter(flat) as painter:
            painter.drawImage(0, 0, image)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    flat.save(buffer, kind, _QUALITY if kind == "JPEG" else -1)  # pyright: ignore[reportArgumentType, reportCallIssue]  PySide's stub wants bytes
    return bytes(data.data())
