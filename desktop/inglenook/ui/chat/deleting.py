"""What follows when chats went into the trash: what they did ends, and there is a way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from inglenook.ui.chat.answering import Answering
    from inglenook.ui.chat.conversing import Conversing
    from inglenook.ui.chat.shelf import Shelf
    from inglenook.ui.chat.undos import Undos
    from inglenook.ui.chat.writing_desk import WritingDesk


class Deleting(QObject):
    """Who deletes several at once offers the way back itself."""

    def __init__(
        self, shelf: Shelf, conversing: Conversing, answering: Answering, writing: WritingDesk, undos: Undos
    ) -> None:
        super().__init__(conversing)
        self._shelf = shelf
        self._conversing = conversing
        self._answering = answering
        self._writing = writing
        self._undos = undos
        shelf.deleted.connect(self._one_gone)
        shelf.many_deleted.connect(self._gone)

    def _one_gone(self, chat_id: int) -> None:
        self._gone((chat_id,))
        self._undos.offer(self.tr("The chat was deleted."), lambda: self._shelf.restore(chat_id))

    def _gone(self, chat_ids: tuple[int, ...]) -> None:
        for chat_id in chat_ids:
            self._writing.waiting.hold(chat_id, self.tr("the chat was deleted."))
        if self._answering.chat_id in chat_ids:
            self._answering.stop()
        if self._conversing.chat_id in chat_ids:
            self._conversing.new_chat()
