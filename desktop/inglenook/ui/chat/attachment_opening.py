"""Opens what goes along with a message, and the passages that an answer was given."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from inglenook.ui.chat.writing.attachment_dialog import AttachmentDialog
from inglenook.ui.chat.writing.attachment_words import about, picture_in_words
from inglenook.ui.chat.writing.picture_dialog import PictureDialog
from inglenook.ui.chat.writing.thumbnails import whole
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from inglenook.cancel import Cancel
    from inglenook.chats.attachment import Attachment, Reading
    from inglenook.ui.chat.chat_pane import ChatPane
    from inglenook.ui.chat.conversation_feed import ConversationFeed
    from inglenook.ui.chat.writing.thumbnails import ShownPicture
    from inglenook.ui.rooms import WindowRooms

_BETWEEN = "\n\n"
_LONGEST_NAME = 80  # characters of what describes a picture


class AttachmentOpening(QObject):
    """A text or a picture is read in the background; a dialog shows it."""

    reading_chosen = Signal(int, object, str)  # the message's id, the Attachment, a Reading
    failed = Signal(str)

    def __init__(self, rooms: WindowRooms, pane: ChatPane, feed: ConversationFeed, parent: QObject) -> None:
        super().__init__(parent)
        self._rooms = rooms
        self._pane = pane
        self._feed = feed
        pane.conversation.tools.attachment_opened.connect(self.open_stored)
        pane.conversation.tools.passages_opened.connect(self.open_passages)
        pane.conversation.tools.pictures.opened.connect(self.open_picture)

    def open_stored(self, message_id: int, attachment: Attachment) -> None:
        """Show the text of a document that went along with a message."""
        self._open(attachment, partial(self.reading_chosen.emit, message_id, attachment))

    def open_draft(self, attachment: Attachment) -> None:
        """Show the text of a document that is to go along."""

        def choose(reading: str) -> None:
            self._pane.composer.set_reading(attachment, cast("Reading", reading))

        self._open(attachment, choose)

    def open_picture(self, name: str, content: bytes) -> None:
        """Show a picture of an answer."""
        short = name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME]}…"
        self._show_picture(short, lambda: content, len(content))

    def _show_picture(self, name: str, content: Callable[[], bytes], size_bytes: int) -> None:
        def read(_cancel: Cancel) -> Iterator[ShownPicture]:
            yield whole(content())

        def show(found: ShownPicture) -> None:
            known = picture_in_words(size_bytes, found)
            words = known or self.tr("The picture is damaged: it cannot be shown.")
            dialog = PictureDialog(name, words, found.image, self._pane.window())
            dialog.setModal(True)
            dialog.open()

        self._rooms.background.run(read, on_item=show, on_done=lambda: None, on_error=self._fail)

    def _open(self, attachment: Attachment, choose: Callable[[str], None]) -> None:
        if attachment.is_image:
            content = partial(self._rooms.attachments.content, attachment.sha256)
            self._show_picture(attachment.name, content, attachment.size_bytes)
            return

        def read(_cancel: Cancel) -> Iterator[str]:
            yield self._rooms.attachments.text(attachment.sha256)

        def show(text: str) -> None:
            words = about(attachment)
            dialog = AttachmentDialog(
                attachment.name, words, text, reading=attachment.reading, parent=self._pane.window()
            )
            dialog.reading_chosen.connect(choose)
            dialog.reading_chosen.connect(dialog.accept)
            dialog.setModal(True)
            dialog.open()

        self._rooms.background.run(read, on_item=show, on_done=lambda: None, on_error=self._fail)

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

        def show(text: str) -> None:
            words = self.tr("What the model was given of the documents for this answer")
            dialog = AttachmentDialog(self.tr("Passages used"), words, text, parent=self._pane.window())
            dialog.setModal(True)
            dialog.open()

        self._rooms.background.run(read, on_item=show, on_done=lambda: None, on_error=self._fail)

    def _fail(self, error: Exception) -> None:
        self.failed.emit(translated(error))
