"""Reads what is to go along with a message, in the background."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inglenook.chats.attachment import MOST_ATTACHMENTS
from inglenook.chats.documents.read_file import ReadFile
from inglenook.chats.documents.reading import read_document
from inglenook.errors import CancelledError
from inglenook.ui.chat.writing.picture_file import picture_of, prepared
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtGui import QImage

    from inglenook.cancel import Cancel
    from inglenook.chats.attachment import Attachment
    from inglenook.ui.rooms import WindowRooms


class Attaching(QObject):
    """What was read goes to the chat that it was given for, though another may be shown by then."""

    attached = Signal(object, object)  # the chat's id or None, the Attachment
    waiting_changed = Signal()
    failed = Signal(str)

    def __init__(self, rooms: WindowRooms, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rooms = rooms
        self._waiting: dict[tuple[int | None, str], Cancel] = {}

    def waiting(self, chat_id: int | None) -> tuple[str, ...]:
        """The names of the files that are being read for a chat."""
        return tuple(name for owner, name in self._waiting if owner == chat_id)

    def attach_files(self, chat_id: int | None, paths: Sequence[Path], there: int) -> None:
        """Read files; ``there``: how many are attached already."""
        room = MOST_ATTACHMENTS - there - len(self.waiting(chat_id))
        if len(paths) > room:
            sentence = self.tr("A message takes {count} files at most: some were left out.")
            self.failed.emit(sentence.format(count=MOST_ATTACHMENTS))
        for path in paths[: max(0, room)]:
            self._read(chat_id, path.name, lambda cancel, path=path: read_document(path, cancel))

    def attach_text(self, chat_id: int | None, text: str) -> None:
        """A text too long for the field becomes a file of its own."""
        content = text.encode("utf-8", "replace")
        name = self.tr("Pasted text.txt")
        self._read(chat_id, name, lambda _cancel: ReadFile(name, "text", len(content), content))

    def attach_picture(self, chat_id: int | None, image: QImage) -> None:
        """A picture that is no file yet."""
        name = self.tr("Pasted picture.png")
        self._read(chat_id, name, lambda _cancel: picture_of(image, name))

    def cancel(self, chat_id: int | None, name: str) -> None:
        """Do not wait for a file any more."""
        cancel = self._waiting.pop((chat_id, name), None)
        if cancel is not None:
            cancel.cancel()
            self.waiting_changed.emit()

    def _read(self, chat_id: int | None, name: str, read: Callable[[Cancel], ReadFile]) -> None:
        key, number = (chat_id, name), 1
        while key in self._waiting:
            number += 1
            key = (chat_id, f"{Path(name).stem} ({number}){Path(name).suffix}")

        def work(cancel: Cancel) -> Iterator[Attachment]:
            file = read(cancel)
            cancel.raise_if_set()
            if file.kind == "image":
                file = prepared(file)
            yield self._rooms.attachments.keep(file)

        def take(attachment: Attachment) -> None:
            if self._waiting.get(key) is job:
                self.attached.emit(chat_id, attachment)

        def end() -> None:
            if self._waiting.get(key) is job:
                del self._waiting[key]
            self.waiting_changed.emit()

        def fail(error: Exception) -> None:
            end()
            if not isinstance(error, CancelledError):
                self.failed.emit(translated(error))

        job = self._rooms.background.run(work, on_item=take, on_done=end, on_error=fail)
        self._waiting[key] = job
        self.waiting_changed.emit()
