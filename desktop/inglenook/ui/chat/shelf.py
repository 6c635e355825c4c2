"""The chats as the list shows them: read, searched, renamed, deleted and brought back, all in the background."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from inglenook.cancel import Cancel
    from inglenook.chats.chat import Chat
    from inglenook.chats.chat_store import ChatStore
    from inglenook.ui.background import Background

SEARCH_AFTER_MS = 150  # while somebody types


class Shelf(QObject):
    """Reads the list whenever something changed; the last question asked is the one answered."""

    listed = Signal(object)  # tuple[Chat, ...], newest first
    deleted = Signal(int)
    restored = Signal(int)
    failed = Signal(str)  # the sentence

    def __init__(self, chats: ChatStore, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chats = chats
        self._background = background
        self._search = ""
        self._asked = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SEARCH_AFTER_MS)
        self._timer.timeout.connect(self.refresh)

    def refresh(self) -> None:
        """Read the list again; ``listed`` follows."""
        self._asked += 1
        asked, search = self._asked, self._search

        def read(_cancel: Cancel) -> Iterator[tuple[Chat, ...]]:
            yield self._chats.chats(search)

        def deliver(chats: tuple[Chat, ...]) -> None:
            if asked == self._asked:
                self.listed.emit(chats)

        self._background.run(read, on_item=deliver, on_done=lambda: None, on_error=self._fail)

    def look_for(self, search: str) -> None:
        """List only chats with these words, in their titles or messages."""
        self._search = search
        self._timer.start()

    def rename(self, chat_id: int, title: str) -> None:
        """Give a chat another title."""
        self._change(lambda: self._chats.rename(chat_id, title), lambda: None)

    def set_system_prompt(self, chat_id: int, text: str) -> None:
        """What the model is told before a chat's first message."""
        self._change(lambda: self._chats.set_system_prompt(chat_id, text), lambda: None)

    def delete(self, chat_id: int) -> None:
        """Put a chat into the trash; ``deleted`` follows."""
        self._change(lambda: self._chats.delete(chat_id), lambda: self.deleted.emit(chat_id))

    def restore(self, chat_id: int) -> None:
        """Take a chat back from the trash; ``restored`` follows."""
        self._change(lambda: self._chats.restore(chat_id), lambda: self.restored.emit(chat_id))

    def _change(self, change: Callable[[], object], on_done: Callable[[], None]) -> None:
        def work(_cancel: Cancel) -> Iterator[object]:
            yield change()

        def done() -> None:
            on_done()
            self.refresh()

        self._background.run(work, on_item=lambda _: None, on_done=done, on_error=self._fail)

    def _fail(self, error: Exception) -> None:
        self.failed.emit(str(error))
