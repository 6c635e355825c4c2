"""Brings the shown chat's messages, and the answer that streams into it, to the conversation."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from inglenook.inference.answer import AnswerPiece
from inglenook.inference.turn import AnswerEnded, AnswerStarted
from inglenook.ui.chat.reading_along import ReadingAlong
from inglenook.ui.chat.shown_messages import shown_message

if TYPE_CHECKING:
    from inglenook.chats.message import Message
    from inglenook.inference.turn import TurnStep
    from inglenook.ui.chat.answering import Answering
    from inglenook.ui.chat.conversation.conversation import Conversation
    from inglenook.ui.chat.conversation.shown_message import ShownMessage
    from inglenook.ui.chat.model_choice import ModelChoice


class ConversationFeed(QObject):
    """Knows the branch that is shown; an answer of another chat does not touch the conversation."""

    def __init__(
        self, conversation: Conversation, answering: Answering, choice: ModelChoice, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._conversation = conversation
        self.reading = ReadingAlong(conversation)
        self._answering = answering
        self._choice = choice
        self.chat_id: int | None = None
        self.branch: tuple[Message, ...] = ()
        self._children: dict[int | None, tuple[int, ...]] = {}
        answering.stepped.connect(self._step)
        answering.failed.connect(self._failed)

    def show(
        self,
        chat_id: int | None,
        branch: tuple[Message, ...],
        children: dict[int | None, tuple[int, ...]],
        *,
        hold: tuple[int, int] | None = None,
    ) -> None:
        """Show a chat, with what has streamed into it while another was shown.

        ``children`` are the ids below each message of its tree. ``hold``: the second stands where the first did.
        """
        live = self._answering.message if self._answering.chat_id == chat_id else None
        self.chat_id = chat_id
        self._children = children
        if live is not None and all(message.id != live.id for message in branch):
            is_next = live.parent_id == (branch[-1].id if branch else None)
            branch = (*branch, live) if is_next else branch  # else another branch is shown
        self.branch = tuple(live if live is not None and message.id == live.id else message for message in branch)
        for message in self.branch:
            self._note(message)
        self._conversation.set_messages([self._shown(message) for message in self.branch], hold=hold)

    def refresh(self, branch: tuple[Message, ...], children: dict[int | None, tuple[int, ...]]) -> None:
        """The chat shown, as it is on the disk now; what has not changed stays where it is."""
        live = self._answering.message if self._answering.chat_id == self.chat_id else None
        ids = tuple(message.id for message in self.branch)
        if tuple(message.id for message in branch[: len(ids)]) != ids:
            self.show(self.chat_id, branch, children)
            return
        grown, self._children = self._children != children, children
        before, self.branch = self.branch, tuple(live if live and m.id == live.id else m for m in branch)
        for old, new in zip(before, self.branch, strict=False):
            if new is not live and (old != new or grown):
                self._conversation.replace(self._shown(new))
        for message in self.branch[len(before) :]:
            self._conversation.append(self._shown(message))

    def append(self, message: Message) -> None:
        """A new message at the end."""
        before = self.branch[-1] if self.branch else None
        self.branch = (*self.branch, message)
        if before is not None and before.error:
            self._conversation.replace(self._shown(before))  # it is not the last any more
        self._note(message)
        self._conversation.append(self._shown(message))

    def find(self, message_id: int) -> Message | None:
        """A message of the branch shown."""
        return next((message for message in self.branch if message.id == message_id), None)

    def neighbour(self, message: Message, step: int) -> int | None:
        """The id of another version of it, so many further on."""
        versions = self._children.get(message.parent_id, ())
        place = versions.index(message.id) + step if message.id in versions else -1
        return versions[place] if 0 <= place < len(versions) else None

    def _step(self, step: TurnStep) -> None:
        if self._answering.chat_id != self.chat_id:
            return
        match step:
            case AnswerStarted():
                self.reading.start()
                last = self.branch[-1].id if self.branch else None
                if self.find(step.message.id) is None and step.message.parent_id == last:
                    self.append(step.message)
            case AnswerPiece():
                self._stream(step)
            case AnswerEnded():
                self.reading.end()
                for other in step.others:
                    self._note(other)
                self.branch = tuple(step.message if m.id == step.message.id else m for m in self.branch)
                self._conversation.replace(self._shown(step.message))
            case _:
                pass

    def _failed(self, sentence: str) -> None:
        """The answer could not be stored: what came of it stays on the screen, and is stored once that is possible."""
        message = self._answering.message
        if message is None or self._answering.chat_id != self.chat_id or self.find(message.id) is None:
            return
        kept = replace(
            message, state="failed", error=sentence, text=self._answering.text, thinking=self._answering.thinking
        )
        self.branch = tuple(kept if each.id == kept.id else each for each in self.branch)
        self._conversation.replace(self._shown(kept))

    def _note(self, message: Message) -> None:
        versions = self._children.get(message.parent_id, ())
        if message.id not in versions:
            self._children[message.parent_id] = (*versions, message.id)

    def _stream(self, piece: AnswerPiece) -> None:
        message = self._answering.message
        if message is not None:
            if not piece.thinking:
                self.reading.hear(piece.text)
            text, thinking = ("", piece.text) if piece.thinking else (piece.text, "")
            self._conversation.stream(message.id, text=text, thinking=thinking)

    def _shown(self, message: Message) -> ShownMessage:
        request = self._answering.request
        is_live = self._answering.message is not None and message.id == self._answering.message.id
        model = request.model.name if request and is_live else ""
        versions = self._children.get(message.parent_id, ())
        shown = shown_message(message, model=model, detail_of=self._choice.detail_of, versions=versions)
        if message.error and message.id != self.branch[-1].id:
            return replace(shown, can_retry=False)
        if is_live and message.state == "streaming":
            return replace(shown, text=self._answering.text, thinking=self._answering.thinking, live=True)
        return shown
