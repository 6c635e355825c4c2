"""Opens what goes along with a message, and the passages that an answer was given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inglenook.ui.chat.writing.attachment_dialog import AttachmentDialog
from inglenook.ui.chat.writing.attachment_words import about
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget

    from inglenook.cancel import Cancel
    from inglenook.chats.attachment import Attachment
    from inglenook.ui.chat.chat_pane import ChatPane
    from inglenook.ui.chat.conversation_feed import ConversationFeed
    from inglenook.ui.rooms import WindowRooms

_BETWEEN = "\n\n"


class AttachmentOpening(QObject):
    """The text is read in the background; a dialog shows it."""

    failed = Signal(str)

    def __init__(self, rooms: WindowRooms, pane: ChatPane, feed: ConversationFeed, parent: QObject) -> None:
        super().__init__(parent)
        self._rooms = rooms
        self._window: QWidget = pane
        self._feed = feed
        pane.conversation.tools.attachment_opened.connect(self._open_of_message)
        pane.conversation.tools.passages_opened.connect(self.open_passages)

    def _open_of_message(self, _message_id: int, attachment: Attachment) -> None:
        self.open(attachment)

    def open(self, attachment: Attachment) -> None:
        """Show a document's text."""

        def read(_cancel: Cancel) -> Iterator[str]:
            yield self._rooms.attachments.text(attachment.sha256)

        self._read(read, attachment.name, about(attachment))

    def open_passages(self, message_id: int) -> None:
        """Show what an answer was given of documents."""
        message = self._feed.find(message_id)
        if message is None:
            return
        passages = message.passages

        def read(_cancel: Cancel) -> Iterator[str]:
            texts = {one.sha256: self._rooms.attachments.text(one.sha256) for one in passages}
            parts = [f"{one.name}\n{texts[one.sha256][one.start : one.start + one.length].strip()}" for one in passages]
            yield _BETWEEN.join(parts)

        words = self.tr("What the model was given of the documents for this answer")
        self._read(read, self.tr("Passages used"), words)

    def _read(self, read: Callable[[Cancel], Iterator[str]], name: str, words: str) -> None:
        def show(text: str) -> None:
            dialog = AttachmentDialog(name, words, text, self._window.window())
            dialog.setModal(True)
            dialog.open()

        self._rooms.background.run(read, on_item=show, on_done=lambda: None, on_error=self._fail)

    def _fail(self, error: Exception) -> None:
        self.failed.emit(translated(error))
