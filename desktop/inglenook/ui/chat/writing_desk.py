"""Everything around the composer: drafts, attachments, and the messages written before."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog

from inglenook.chats.draft import Draft, joined
from inglenook.hub.picture_fetching import fetch_picture
from inglenook.ui.chat.attachment_opening import AttachmentOpening
from inglenook.ui.chat.writing.attaching import Attaching
from inglenook.ui.chat.writing.draft_keeping import DraftKeeping
from inglenook.ui.chat.writing.waiting_messages import WaitingMessages

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from inglenook.chats.attachment import Attachment
    from inglenook.ui.chat.chat_pane import ChatPane
    from inglenook.ui.chat.conversation_feed import ConversationFeed
    from inglenook.ui.rooms import WindowRooms


class WritingDesk(QObject):
    """What is written belongs to its chat: it goes and comes back with it."""

    reading_chosen = Signal(int, object, str)  # of a message that was sent: its id, the Attachment, a Reading
    failed = Signal(str)

    def __init__(self, rooms: WindowRooms, pane: ChatPane, feed: ConversationFeed, parent: QObject) -> None:
        super().__init__(parent)
        self._pane = pane
        self._composer = pane.composer
        self._feed = feed
        self._chat_id: int | None = None
        self._recalled = 0  # how many messages back
        self._is_showing = False
        self.waiting = WaitingMessages(self)
        self._keeping = DraftKeeping(rooms.drafts, self.waiting, rooms.background, self)
        self._attaching = Attaching(rooms, self)
        self._opening = AttachmentOpening(rooms, pane, feed, self)
        self._connect()
        self._connect_queue()
        pane.thumbnails.set_source(rooms.attachments.content, rooms.background)
        fetch = partial(fetch_picture, rooms.connection)
        pane.conversation.tools.pictures.set_source(fetch, rooms.background)
        self._keeping.start()

    def show_chat(self, chat_id: int | None) -> None:
        """The chat that is written in from now on."""
        if chat_id != self._chat_id:
            self._chat_id = chat_id
            self._show()

    def sent(self, chat_id: int | None, draft: Draft, new_id: int) -> None:
        """It is stored as a message, in a chat that was None before if it is new; what was typed since stays."""
        rest = self._keeping.draft(chat_id).after(draft)
        if chat_id != new_id:
            self._put(chat_id, Draft())
        self._put(new_id, rest)

    def refused(self, chat_id: int | None, draft: Draft) -> None:
        """It could not be stored: it is in its field, again if need be, before what was typed since."""
        written = self._keeping.draft(chat_id)
        if written.after(draft) == written:
            self._put(chat_id, joined((draft, written)))

    def queue(self, draft: Draft) -> None:
        """Have what was written sent when the model is free."""
        self.waiting.add(self._chat_id, draft)
        self._put(self._chat_id, Draft())

    def save_now(self) -> None:
        """At the end."""
        self._keeping.save_now()

    def ask_for_files(self) -> None:
        """Let the user choose what goes along."""
        dialog = QFileDialog(self._pane.window(), self.tr("Attach files"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)

        def take(names: list[str]) -> None:
            self.attach([Path(name) for name in names])

        dialog.filesSelected.connect(take)
        dialog.open()

    def attach(self, paths: list[Path]) -> None:
        """Files go along with what is being written."""
        self._attaching.attach_files(self._chat_id, paths, len(self._composer.draft.attachments))
        self._composer.setFocus()

    def _connect(self) -> None:
        composer = self._composer
        composer.changed.connect(self._keep)
        composer.attach_requested.connect(self.ask_for_files)
        composer.files_given.connect(self.attach)
        composer.long_text_given.connect(self._attach_text)
        composer.picture_given.connect(self._attach_picture)
        self._pane.picture_dropped.connect(self._attach_picture)
        composer.reading_stopped.connect(self._stop_reading)
        composer.recall_requested.connect(self._recall)
        composer.attachment_opened.connect(self._opening.open_draft)
        self._pane.files_dropped.connect(self.attach)
        self._attaching.attached.connect(self._attached)
        self._attaching.waiting_changed.connect(self._show_waiting)
        self._attaching.failed.connect(self.failed)
        self._opening.failed.connect(self.failed)
        self._opening.reading_chosen.connect(self.reading_chosen)
        self._keeping.restored.connect(self._restored)
        self._keeping.failed.connect(self.failed)

    def _connect_queue(self) -> None:
        panel = self._pane.queue
        self.waiting.changed.connect(self._show_queue)
        panel.edited.connect(self._edit_waiting)
        panel.removed.connect(self._remove_waiting)
        panel.moved.connect(self._move_waiting)
        panel.release_requested.connect(lambda: self.waiting.release(self._chat_id))

    def _show_queue(self) -> None:
        self._pane.queue.show_waiting(self.waiting.of(self._chat_id), self.waiting.reason(self._chat_id))

    def _edit_waiting(self, index: int) -> None:
        """It comes into the field; what is written there takes its place."""
        written = self._composer.draft
        taken = self.waiting.replace(self._chat_id, index, None if written.is_empty else written)
        if taken is not None:
            self._composer.set_draft(taken)
            self._composer.setFocus()

    def _remove_waiting(self, index: int) -> None:
        self.waiting.replace(self._chat_id, index)
        if not self._pane.queue.focus_row(index):
            self._composer.setFocus()

    def _move_waiting(self, index: int, step: int) -> None:
        self.waiting.move(self._chat_id, index, step)
        self._pane.queue.focus_row(max(0, index + step))

    def _attach_text(self, text: str) -> None:
        self._attaching.attach_text(self._chat_id, text)

    def _attach_picture(self, image: QImage) -> None:
        self._attaching.attach_picture(self._chat_id, image)

    def _stop_reading(self, name: str) -> None:
        self._attaching.cancel(self._chat_id, name)

    def _put(self, chat_id: int | None, draft: Draft) -> None:
        self._keeping.put(chat_id, draft)
        if chat_id == self._chat_id:
            self._show()

    def _show(self) -> None:
        self._is_showing = True
        self._composer.set_draft(self._keeping.draft(self._chat_id))
        self._is_showing = False
        self._recalled = 0
        self._show_waiting()
        self._show_queue()

    def _show_waiting(self) -> None:
        self._composer.set_waiting(self._attaching.waiting(self._chat_id))

    def _restored(self) -> None:
        if self._composer.draft != self._keeping.draft(self._chat_id):
            self._show()

    def _keep(self) -> None:
        if not self._is_showing:
            self._keeping.put(self._chat_id, self._composer.draft)

    def _attached(self, chat_id: int | None, attachment: Attachment) -> None:
        draft = self._keeping.draft(chat_id)
        if attachment in draft.attachments:
            return
        self._keeping.put(chat_id, Draft(draft.text, (*draft.attachments, attachment)))
        if chat_id == self._chat_id:
            self._composer.set_attachments((*self._composer.draft.attachments, attachment))

    def _recall(self, step: int) -> None:
        """Walk through the user's own messages of the chat shown, the last one first."""
        own = [message.text for message in reversed(self._feed.branch) if message.role == "user" and message.text]
        if not self._composer.text:
            self._recalled = 0
        wanted = self._recalled + step
        if 0 <= wanted <= len(own) and wanted != self._recalled:
            self._recalled = wanted
            self._composer.recall(own[wanted - 1] if wanted else "")
