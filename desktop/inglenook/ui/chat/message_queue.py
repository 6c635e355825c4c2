"""Sends what waits, one after the other, whenever the model is free."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from inglenook.chats.draft import Draft
from inglenook.inference.turn import AnswerEnded

if TYPE_CHECKING:
    from inglenook.inference.turn import TurnStep
    from inglenook.ui.chat.answering import Answering
    from inglenook.ui.chat.conversing import Conversing
    from inglenook.ui.chat.writing_desk import WritingDesk


class MessageQueue(QObject):
    """An answer that failed or was stopped holds what waits behind it until the user says how to go on."""

    sent = Signal()

    def __init__(
        self,
        writing: WritingDesk,
        *,
        conversing: Conversing,
        answering: Answering,
    ) -> None:
        super().__init__(conversing)
        self._writing = writing
        self._waiting = waiting = writing.waiting
        self._conversing = conversing
        self._answering = answering
        self._is_sending = False
        self._storing: dict[int | None, Draft] = {}  # what goes from the field of a chat to the disk just now
        self._timer = QTimer(self, singleShot=True, interval=0)  # when what has just ended has been shown
        self._timer.timeout.connect(self._go_on)
        waiting.changed.connect(self._timer.start)
        conversing.changed.connect(self._timer.start)
        conversing.loading.failed.connect(self._hold_all)
        answering.stepped.connect(self._step)
        answering.failed.connect(self._not_kept)

    def send(self, draft: Draft) -> None:
        """Send what was written in the chat shown: at once, or when the model is free."""
        chat_id = self._conversing.chat_id
        if self._conversing.wait:
            fresh = draft.after(self._storing.get(chat_id, Draft()))  # its field is empty only once it is stored
            if not fresh.is_empty:
                self._writing.queue(fresh)
            return

        def stored(new_id: int) -> None:
            del self._storing[chat_id]
            self._writing.sent(chat_id, draft, new_id)
            self._waiting.move_to(chat_id, new_id)
            self.sent.emit()

        def refused() -> None:
            del self._storing[chat_id]
            self._writing.refused(chat_id, draft)
            self._waiting.hold(chat_id, self.tr("it could not be stored."))

        self._storing[chat_id] = draft
        self._conversing.send(draft, chat_id=chat_id, then=stored, on_refused=refused)

    def _step(self, step: TurnStep) -> None:
        if not isinstance(step, AnswerEnded):
            return
        if step.message.state == "failed":
            self._waiting.hold(step.message.chat_id, self.tr("the answer before failed."))
        elif step.message.state == "stopped":
            self._waiting.hold(step.message.chat_id, self.tr("the answer before was stopped."))

    def _not_kept(self, _sentence: str) -> None:
        self._waiting.hold(self._answering.chat_id, self.tr("the answer before failed."))

    def _hold_all(self, _sentence: str) -> None:
        for chat_id in self._waiting.chats:
            self._waiting.hold(chat_id, self.tr("the model could not be loaded."))

    def _go_on(self) -> None:
        chats = self._waiting.chats
        if not chats or self._is_sending or not self._conversing.is_free:
            return
        chat_id = chats[0]
        draft = self._waiting.of(chat_id)[0]

        def stored(new_id: int) -> None:
            self._is_sending = False
            self._waiting.take(chat_id, draft)
            self._waiting.move_to(chat_id, new_id)
            self.sent.emit()

        def refused() -> None:
            self._is_sending = False
            self._waiting.hold(chat_id, self.tr("it could not be stored."))

        self._is_sending = True
        self._conversing.send(draft, chat_id=chat_id, then=stored, on_refused=refused)
