"""Pictures that stand in answers: read or fetched in the background, and the last ones kept."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage

from inglenook.chats.image_header import read_image_header
from inglenook.ui.chat.writing.thumbnails import fitting
from inglenook.ui.text.pictures import held_in, is_held
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from inglenook.cancel import Cancel
    from inglenook.ui.background import Background

MOST_SIZE = QSize(1520, 1520)  # pixels: twice the column, for fine screens
_KEPT_BYTES = 128 * 2**20
_HEAD = 8192  # characters of an address in which the picture's size is looked for


@dataclass(frozen=True, slots=True)
class AnswerPicture:
    """How far a picture is; ``size`` in pixels is known before it is read, as a rule."""

    state: Literal["reading", "fetching", "shown", "failed"]
    size: QSize = field(default_factory=QSize)
    image: QImage = field(default_factory=QImage)
    content: bytes = b""  # its file
    sentence: str = ""  # why it is not shown


class AnswerPictures(QObject):
    """By their addresses. What an address holds is read at once; another place is asked only when somebody says so."""

    changed = Signal(str)  # the address
    opened = Signal(str, object)  # its words, its file

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background: Background | None = None
        self._fetch: Callable[[str, Cancel], bytes] | None = None
        self._pictures: OrderedDict[str, AnswerPicture] = OrderedDict()
        self._running: dict[str, Cancel] = {}

    def set_source(self, fetch: Callable[[str, Cancel], bytes], background: Background) -> None:
        """Who is asked for pictures of other places, in the background."""
        self._fetch = fetch
        self._background = background

    def picture(self, address: str) -> AnswerPicture | None:
        """None for one of another place that nobody has asked for."""
        found = self._pictures.get(address)
        if found is not None:
            self._pictures.move_to_end(address)
        elif is_held(address) and self._background is not None:
            found = AnswerPicture("reading", _size_of(address))
            self._pictures[address] = found
            self._run(address, lambda _cancel: held_in(address))
        return found

    def load(self, address: str) -> None:
        """Somebody wants to see one of another place."""
        fetch = self._fetch
        if fetch is not None and address not in self._running:
            self._put(address, AnswerPicture("fetching"))
            self._run(address, lambda cancel: fetch(address, cancel))

    def stop(self, address: str) -> None:
        """Do not fetch it after all."""
        cancel = self._running.pop(address, None)
        if cancel is not None:
            cancel.cancel()
            self._pictures.pop(address, None)
            self.changed.emit(address)

    def _run(self, address: str, content: Callable[[Cancel], bytes]) -> None:
        if self._background is None:
            return

        def work(cancel: Cancel) -> Iterator[AnswerPicture]:
            found = content(cancel)
            shown = fitting(found, MOST_SIZE)
            is_none = shown.image.isNull()
            yield AnswerPicture("failed" if is_none else "shown", QSize(shown.width, shown.height), shown.image, found)

        def take(found: AnswerPicture) -> None:
            if self._running.pop(address, None) is not None:
                self._put(address, found)

        def fail(error: Exception) -> None:
            if self._running.pop(address, None) is not None:
                self._put(address, AnswerPicture("failed", sentence=translated(error)))

        self._running[address] = self._background.run(work, on_item=take, on_done=lambda: None, on_error=fail)

    def _put(self, address: str, found: AnswerPicture) -> None:
        self._pictures[address] = found
        self._pictures.move_to_end(address)
        while len(self._pictures) > 1 and sum(map(_bytes_of, self._pictures.values())) > _KEPT_BYTES:
            self._pictures.popitem(last=False)
        self.changed.emit(address)


def _bytes_of(picture: AnswerPicture) -> int:
    return picture.image.sizeInBytes() + len(picture.content)


def _size_of(address: str) -> QSize:
    start = address.partition(",")[2][:_HEAD]
    header = read_image_header(held_in(f",{start[: len(start) // 4 * 4]}"))
    return QSize(header.width, header.height) if header is not None and not header.is_too_large else QSize()
