"""Brings what another window or a terminal wrote into the chat that is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from inglenook.ui.chat.read_chat import read_chat

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inglenook.cancel import Cancel
    from inglenook.chats.chat import Chat
    from inglenook.ui.chat.conversation_feed import ConversationFeed
    from inglenook.ui.chat.conversing import Conversing
    from inglenook.ui.chat.read_chat import ReadChat
    from inglenook.ui.rooms import WindowRooms


class LookingAgain(QObject):
    """What is under way in this window always wins: a reading that it overtook is made again."""

    def __init__(
        self, rooms: WindowRooms, conversing: Conversing, feed: ConversationFeed, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._rooms = rooms
        self._conversing = conversing
        self._feed = feed
        self._is_reading = False
        self._is_stale = False

    def look(self) -> None:
        """Read the chat shown and show what is new in it."""
        chat_id = self._conversing.chat_id
        if chat_id is None:
            return
        if self._is_reading:
            self._is_stale = True
            return
        self._is_reading, self._is_stale = True, False
        before = self._feed.branch

        def read(_cancel: Cancel) -> Iterator[ReadChat]:
            yield read_chat(self._rooms, chat_id)

        def show(found: ReadChat) -> None:
            if self._conversing.chat_id != chat_id or self._conversing.is_sending or self._feed.branch is not before:
                self._is_stale = self._conversing.chat_id == chat_id
            else:
                self._show(found)

        self._rooms.background.run(read, on_item=show, on_done=self._ended, on_error=lambda _: self._ended())

    def _ended(self) -> None:
        self._is_reading = False
        if self._is_stale:
            self.look()

    def _show(self, found: ReadChat) -> None:
        conversing = self._conversing
        before, conversing.chat = conversing.chat, found.chat
        self._feed.refresh(found.branch, found.children)
        if before is not None and _start(before) != _start(found.chat):
            conversing.shown.emit(found.chat)
        conversing.changed.emit()


def _start(chat: Chat) -> tuple[str, str, str, bool]:
    """What the inspector shows of it."""
    return chat.system_prompt, chat.preset, chat.own_values, chat.inherits_prompt
