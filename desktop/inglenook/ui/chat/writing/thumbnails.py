"""Small versions of attached pictures, made in the background."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

from inglenook.chats.image_header import read_image_header
from inglenook.ui.chat.writing.picture_file import MOST_SIDE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from inglenook.cancel import Cancel
    from inglenook.ui.background import Background

SIDE = 352  # pixels, of the shorter side: twice what is shown, for fine screens
_KEPT = 100


@dataclass(frozen=True, slots=True)
class ShownPicture:
    """A picture as it is painted: null when it cannot be read. Width and height are the whole one's."""

    image: QImage
    width: int = 0
    height: int = 0
    size_bytes: int = 0  # of what is kept of it


class Thumbnails(QObject):
    """Those that were shown last are kept."""

    ready = Signal(str)  # the hash of a picture

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source: tuple[Callable[[str], bytes], Background] | None = None
        self._made: OrderedDict[str, ShownPicture] = OrderedDict()
        self._wanted: set[str] = set()

    def set_source(self, content: Callable[[str], bytes], background: Background) -> None:
        """Where pictures come from by their hashes; it is asked in the background."""
        self._source = (content, background)

    def thumbnail(self, sha256: str) -> ShownPicture | None:
        """None when it is still to be made: ``ready`` follows."""
        found = self._made.get(sha256)
        if found is not None:
            self._made.move_to_end(sha256)
        elif self._source is not None and sha256 not in self._wanted:
            self._make(sha256, *self._source)
        return found

    def _make(self, sha256: str, content: Callable[[str], bytes], background: Background) -> None:
        self._wanted.add(sha256)

        def work(_cancel: Cancel) -> Iterator[ShownPicture]:
            yield small(content(sha256))

        def take(made: ShownPicture) -> None:
            self._made[sha256] = made
            while len(self._made) > _KEPT:
                self._made.popitem(last=False)

        def end() -> None:
            self._wanted.discard(sha256)
            self.ready.emit(sha256)

        def fail(_error: Exception) -> None:
            take(ShownPicture(QImage()))  # whoever opens it reads why
            end()

        background.run(work, on_item=take, on_done=end, on_error=fail)


def small(content: bytes) -> ShownPicture:
    """A small version of a picture. Slow; on any thread."""
    return _read(content, _filling(SIDE))


def whole(content: bytes) -> ShownPicture:
    """A picture as it is. Slow; on any thread."""
    return _read(content, _filling(MOST_SIDE))


def fitting(content: bytes, most: QSize) -> ShownPicture:
    """A picture upright and no larger than this. Slow; on any thread."""

    def size(of: QSize) -> QSize:
        is_small = of.width() <= most.width() and of.height() <= most.height()
        return of if is_small else of.scaled(most, Qt.AspectRatioMode.KeepAspectRatio)

    return _read(content, size)


def _filling(side: int) -> Callable[[QSize], QSize]:
    """As large that the shorter side is so long, or as it is."""
    least = QSize(side, side)
    return lambda of: (
        of if min(of.toTuple()) <= side else of.scaled(least, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    )


def _read(content: bytes, scaled: Callable[[QSize], QSize]) -> ShownPicture:
    header = read_image_header(content)
    if header is None or header.is_too_large:
        return ShownPicture(QImage())
    data = QByteArray(content)  # the buffer does not keep it
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    is_lying = reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90
    size = QSize(header.width, header.height)
    upright = size.transposed() if is_lying else size
    wanted = scaled(upright)
    if wanted != upright:
        reader.setScaledSize(wanted.transposed() if is_lying else wanted)
    image = reader.read()
    return ShownPicture(image) if image.isNull() else ShownPicture(image, *upright.toTuple(), len(content))
