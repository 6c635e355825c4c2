"""The chats as the list shows them: read, searched, organised, deleted and brought back, all in the background."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from inglenook.chats.finding import terms_of
from inglenook.chats.searching import ChatFilter
from inglenook.ui.chat.chat_rows import HitRow, Listed, arranged
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from inglenook.cancel import Cancel
    from inglenook.ui.rooms import WindowRooms

SEARCH_AFTER_MS = 150  # while somebody types


class Shelf(QObject):
    """Reads the list whenever something changed; the last question asked is the one answered."""

    listed = Signal(object)  # Listed
    deleted = Signal(int)
    many_deleted = Signal(object)  # the ids, a tuple
    restored = Signal(int)
    folder_created = Signal(int)
    failed = Signal(str)  # the sentence

    def __init__(self, rooms: WindowRooms, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rooms = rooms
        self._chats = rooms.chats
        self._search = ""
        self._filter = ChatFilter()
        self._closed: frozenset[int] = frozenset()  # folders
        self._asked = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SEARCH_AFTER_MS)
        self._timer.timeout.connect(self.refresh)

    def refresh(self) -> None:
        """Read the list again; ``listed`` follows."""
        self._asked += 1
        asked, words, wanted, closed = self._asked, self._search, self._filter, self._closed

        def read(_cancel: Cancel) -> Iterator[Listed]:
            yield self._read(words, wanted, closed)

        def deliver(listed: Listed) -> None:
            if asked == self._asked:
                self.listed.emit(listed)

        self._rooms.background.run(read, on_item=deliver, on_done=lambda: None, on_error=self._fail)

    def look_for(self, search: str) -> None:
        """List what has these words in it, instead of the chats."""
        self._search = search if terms_of(search) else ""
        self._timer.start()

    def filter_by(self, wanted: ChatFilter) -> None:
        """List only these chats, and search only in them."""
        self._filter = wanted
        self.refresh()

    def toggle_folder(self, folder_id: int) -> None:
        """Show a folder's chats, or not."""
        self._closed ^= {folder_id}
        self.refresh()

    def rename(self, chat_id: int, title: str) -> None:
        """Give a chat another title."""
        self.change(lambda: self._chats.rename(chat_id, title))

    def pin(self, chat_id: int, *, pinned: bool) -> None:
        """Have a chat stand first, or not any more."""
        self.change(lambda: self._rooms.organising.pin(chat_id, pinned=pinned))

    def archive(self, chat_id: int, *, archived: bool) -> None:
        """Leave a chat out of the list until it is asked for, or not any more."""
        self.change(lambda: self._rooms.organising.archive(chat_id, archived=archived))

    def set_tags(self, chat_id: int, tags: tuple[str, ...]) -> None:
        """Give a chat these tags and no others."""
        self.change(lambda: self._rooms.organising.set_tags(chat_id, tags))

    def move(self, chat_id: int, folder_id: int | None) -> None:
        """Put a chat into a folder, which is then open; None: back to the top."""
        self._closed -= {folder_id}
        self.change(lambda: self._rooms.organising.move(chat_id, folder_id))

    def create_folder(self, name: str, chat_id: int | None = None) -> None:
        """Make a folder, with a chat in it if one is given; ``folder_created`` follows once it is listed."""
        made: list[int] = []

        def create() -> None:
            made.append(self._rooms.organising.create_folder(name).id)
            if chat_id is not None:
                self._rooms.organising.move(chat_id, made[0])

        self.change(create, lambda: self._tell_created(made[0]))

    def rename_folder(self, folder_id: int, name: str) -> None:
        """Give a folder another name."""
        self.change(lambda: self._rooms.organising.rename_folder(folder_id, name))

    def delete_folder(self, folder_id: int) -> None:
        """Delete a folder; its chats go back to the top."""
        self.change(lambda: self._rooms.organising.delete_folder(folder_id))

    def delete(self, chat_id: int) -> None:
        """Put a chat into the trash; ``deleted`` follows."""
        self.change(lambda: self._chats.delete(chat_id), lambda: self.deleted.emit(chat_id))

    def restore(self, chat_id: int) -> None:
        """Take a chat back from the trash; ``restored`` follows."""
        self.change(lambda: self._chats.restore(chat_id), lambda: self.restored.emit(chat_id))

    def tell_deleted(self, chat_ids: tuple[int, ...]) -> None:
        """Several are in the trash; ``many_deleted`` follows."""
        self.many_deleted.emit(chat_ids)

    def change(self, change: Callable[[], object], on_done: Callable[[], None] = lambda: None) -> None:
        """Do something in the background, then read the list again; ``on_done`` comes in between."""

        def work(_cancel: Cancel) -> Iterator[object]:
            yield change()

        def done() -> None:
            on_done()
            self.refresh()

        self._rooms.background.run(work, on_item=lambda _: None, on_done=done, on_error=self._fail)

    def _read(self, words: str, wanted: ChatFilter, closed: frozenset[int]) -> Listed:
        searching = self._rooms.searching
        folders = self._rooms.organising.folders()
        is_filtered = wanted != ChatFilter(with_archived=wanted.with_archived)
        rows = (
            tuple(HitRow(hit) for hit in searching.search(words, wanted))
            if words
            else arranged(searching.listed(wanted), folders, closed=closed, hide_empty=is_filtered)
        )
        choices = searching.choices()
        return Listed.of(rows, folders=folders, choices=choices, words=words, is_filtered=is_filtered)

    def _tell_created(self, folder_id: int) -> None:
        def tell(_listed: Listed) -> None:
            self.listed.disconnect(tell)
            self.folder_created.emit(folder_id)

        self.listed.connect(tell)

    def _fail(self, error: Exception) -> None:
        self.failed.emit(translated(error))
