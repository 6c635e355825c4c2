"""Looks for words in the chat shown, and opens what a search of all chats has found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from inglenook.chats.finding import terms_of
from inglenook.errors import CancelledError
from inglenook.storage.folding import folded
from inglenook.ui.translated import translated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from inglenook.cancel import Cancel
    from inglenook.chats.searching import Hit
    from inglenook.ui.chat.chat_pane import ChatPane
    from inglenook.ui.chat.conversing import Conversing
    from inglenook.ui.rooms import WindowRooms

LOOK_AFTER_MS = 120  # while somebody types


class ChatFinding(QObject):
    """Which messages have the words is found out in the background; which rows, as the user comes to them."""

    def __init__(self, rooms: WindowRooms, pane: ChatPane, conversing: Conversing) -> None:
        super().__init__(pane)
        self._rooms = rooms
        self._bar = pane.find_bar
        self._pane = pane
        self._conversing = conversing
        self._hits: tuple[int, ...] = ()  # ids of messages
        self._wanted: int | None = None  # the message to go to once it is shown
        self._waits_for: int | None = None  # the chat that it is in
        self._words = ""  # that it was found by
        self._shown: int | None = None
        self._asked = 0
        self._folded: dict[str, str] = {}  # texts, as they are compared
        self._timer = QTimer(self, interval=LOOK_AFTER_MS, singleShot=True)
        self._timer.timeout.connect(self._look)
        self._bar.changed.connect(self._words_changed)
        self._bar.stepped.connect(self.step)
        self._bar.closed.connect(self._close)
        conversing.shown.connect(self._chat_shown)
        conversing.chats_changed.connect(self._look_again)

    def open(self) -> bool:
        """Let the user type what to look for; False: no chat is shown."""
        if self._conversing.chat_id is None or not self._pane.conversation.isVisible():
            return False
        self._bar.open_bar()
        return True

    def open_hit(self, hit: Hit, words: str) -> None:
        """Show a message that was found, in its chat and on its branch."""
        message_id, chat_id = hit.message_id, hit.chat.id
        if message_id is None:
            self._bar.close_bar()
            self._conversing.open_chat(chat_id)
            return
        chats = self._rooms.chats

        def bring(_cancel: Cancel) -> Iterator[bool]:
            if all(message.id != message_id for message in chats.branch(chat_id)):
                chats.show(chat_id, chats.newest_leaf(message_id))
                yield True
            else:
                yield self._conversing.chat_id != chat_id

        def go_on(must_open: bool) -> None:  # noqa: FBT001  what the work found
            self._wanted, self._words = message_id, words
            if must_open:
                self._waits_for = chat_id
                self._conversing.open_chat(chat_id)
            else:
                self._bar.open_bar(words)

        self._rooms.background.run(
            bring,
            on_item=go_on,
            on_done=lambda: None,
            on_error=lambda error: self._conversing.failed.emit(translated(error)),
        )

    def step(self, by: int) -> None:
        """Go to the next hit, or the one before; after the last comes the first."""
        finding = self._pane.conversation.finding
        if not self._hits:
            return
        current = finding.current
        if current is None or current[0] not in self._hits:
            self._go_to(self._nearest(), first=True)
            return
        rows = finding.rows_with_hits(current[0])
        further = [row for row in rows if (row > current[1] if by > 0 else row < current[1])]
        if further:
            finding.show(current[0], further[0 if by > 0 else -1])
            return
        place = (self._hits.index(current[0]) + by) % len(self._hits)
        self._go_to(self._hits[place], first=by > 0)

    def _go_to(self, message_id: int, *, first: bool) -> None:
        finding = self._pane.conversation.finding
        rows = finding.rows_with_hits(message_id)
        if rows and finding.show(message_id, rows[0 if first else -1]):
            self._tell(self._hits.index(message_id) + 1)

    def _nearest(self) -> int:
        """The first hit from what is in view on."""
        top = self._pane.conversation.finding.message_in_view or 0
        return next((message_id for message_id in self._hits if message_id >= top), self._hits[0])

    def _words_changed(self) -> None:
        self._timer.start()

    def _look_again(self) -> None:
        if not self._bar.isHidden():
            self._timer.start()

    def _look(self) -> None:
        terms = terms_of(self._bar.words)
        messages = self._pane.conversation.finding.messages
        self._asked += 1
        asked = self._asked

        def look(cancel: Cancel) -> Iterator[tuple[int, ...]]:
            yield self._find(messages, terms, cancel)

        def show(hits: tuple[int, ...]) -> None:
            if asked == self._asked and not self._bar.isHidden():
                self._show(hits, terms)

        self._rooms.background.run(look, on_item=show, on_done=lambda: None, on_error=self._fail)

    def _find(self, messages: tuple[tuple[int, str], ...], terms: tuple[str, ...], cancel: Cancel) -> tuple[int, ...]:
        """In a thread of its own: one at a time matters, and no two write the same text differently."""
        hits: list[int] = []
        for message_id, text in messages if terms else ():
            if cancel.is_set:
                raise CancelledError
            within = self._folded.get(text)
            if within is None:
                within = self._folded[text] = folded(text)
            if all(term in within for term in terms):
                hits.append(message_id)
        return tuple(hits)

    def _show(self, hits: tuple[int, ...], terms: tuple[str, ...]) -> None:
        finding = self._pane.conversation.finding
        current = finding.current
        self._hits = hits
        finding.mark(terms)
        self._bar.set_steps(possible=bool(hits))
        wanted, self._wanted = self._wanted, None
        if not hits:
            self._bar.show_count(self.tr("Nothing found") if terms else "")
        elif wanted is not None and wanted in hits:
            self._go_to(wanted, first=True)
        elif current is not None and current[0] in hits:
            finding.show(*current)
            self._tell(hits.index(current[0]) + 1)
        else:
            self._go_to(self._nearest(), first=True)

    def _tell(self, number: int) -> None:
        count = len(self._hits)
        self._bar.show_count(self.tr("message {number} of {count}").format(number=number, count=count))

    def _chat_shown(self) -> None:
        chat_id = self._conversing.chat_id
        if chat_id is not None and chat_id == self._waits_for:
            self._waits_for = None
            self._shown = chat_id
            self._bar.open_bar(self._words)
        elif chat_id != self._shown:
            self._bar.close_bar()
        self._shown = chat_id

    def _close(self) -> None:
        self._hits = ()
        self._folded.clear()
        self._pane.conversation.finding.mark(())
        self._pane.conversation.setFocus()

    def _fail(self, error: Exception) -> None:
        self._conversing.failed.emit(translated(error))
