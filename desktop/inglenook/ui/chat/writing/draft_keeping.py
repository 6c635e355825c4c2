"""What is being written in each chat: it is there again when the chat is shown, and when the app starts."""

from __future__ import annotations

import contextlib
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from inglenook.chats.draft import Draft, joined
from inglenook.errors import InglenookError
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inglenook.cancel import Cancel
    from inglenook.chats.drafts import Drafts
    from inglenook.ui.background import Background
    from inglenook.ui.chat.writing.waiting_messages import WaitingMessages

SAVE_AFTER_MS = 400
RETRY_AFTER_MS = 3000


class DraftKeeping(QObject):
    """By chat, None for a new one, with what waits to be sent.

    A change is on disk a moment later, and at the latest at the end.
    """

    restored = Signal()  # what was written before the last end is here
    failed = Signal(str)

    def __init__(
        self, drafts: Drafts, waiting: WaitingMessages, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._waiting = waiting
        self._background = background
        self._written: dict[int | None, Draft] = {}
        self._unsaved: set[int | None] = set()
        self._saving: frozenset[int | None] = frozenset()  # those that go to the disk just now
        self._has_ended = False
        self._one_at_a_time = threading.Lock()  # nothing older is written over what was written at the end
        self._was_told = False
        self._timer = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._timer.timeout.connect(self._save)
        waiting.changed.connect(self._change)

    def start(self) -> None:
        """Read what was written when the app ended; ``restored`` follows."""

        def read(_cancel: Cancel) -> Iterator[dict[int | None, Draft]]:
            yield self._drafts.read()

        def take(found: dict[int | None, Draft]) -> None:
            for chat_id, draft in found.items():
                typed = self._written.get(chat_id)  # before it was known what had been written
                self._written[chat_id] = joined([draft, typed]) if typed else draft
                if typed:
                    self._change(chat_id)
            self.restored.emit()

        self._background.run(read, on_item=take, on_done=lambda: None, on_error=self._fail)

    def draft(self, chat_id: int | None) -> Draft:
        """What is being written in a chat."""
        return self._written.get(chat_id, Draft())

    def put(self, chat_id: int | None, draft: Draft) -> None:
        """What is being written from now on."""
        if draft == self.draft(chat_id):
            return
        self._written[chat_id] = draft
        self._change(chat_id)

    def save_now(self) -> None:
        """At the end: what is not stored yet, or only about to be."""
        self._timer.stop()
        with self._one_at_a_time, contextlib.suppress(InglenookError):  # nobody is there to read it
            self._has_ended = True
            for chat_id in self._unsaved | self._saving:
                self._drafts.save(chat_id, self._all_of(chat_id))

    def _all_of(self, chat_id: int | None) -> tuple[Draft, ...]:
        return (*self._waiting.of(chat_id), self.draft(chat_id))

    def _change(self, chat_id: int | None) -> None:
        self._unsaved.add(chat_id)
        self._timer.start()

    def _save(self) -> None:
        if self._saving:
            self._timer.start()
            return
        taken = {chat_id: self._all_of(chat_id) for chat_id in self._unsaved}
        self._unsaved.clear()
        self._saving = frozenset(taken)

        def save(_cancel: Cancel) -> Iterator[None]:
            for chat_id, drafts in taken.items():
                with self._one_at_a_time:
                    if not self._has_ended:
                        self._drafts.save(chat_id, drafts)
                yield

        def fail(error: Exception) -> None:
            self._saving = frozenset()
            self._unsaved.update(taken)
            QTimer.singleShot(RETRY_AFTER_MS, self, self._timer.start)  # there may be room on the disk again by then
            self._fail(error)

        self._background.run(save, on_item=lambda _: None, on_done=self._saved, on_error=fail)

    def _saved(self) -> None:
        self._saving = frozenset()

    def _fail(self, error: Exception) -> None:
        if not self._was_told:  # once, not at every key
            self._was_told = True
            self.failed.emit(translated(error))
