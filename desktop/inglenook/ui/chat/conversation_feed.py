"""Brings the shown chat's messages, and the answer that streams into it, to the conversation."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from inglenook.inference.answer import AnswerPiece
from inglenook.inference.turn import AnswerEnded, AnswerStarted
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
        self._answering = answering
        self._choice = choice
        self.chat_id: int | None = None
        self.branch: tuple[Message, ...] = ()
        answering.stepped.connect(self._step)

    def show(self, chat_id: int | None, branch: tuple[Message, ...]) -> None:
        """Show a chat, with what has streamed into it while another was shown."""
        live = self._answering.message if self._answering.chat_id == chat_id else None
        self.chat_id = chat_id
        self.branch = branch if live is None else (*(m for m in branch if m.id != live.id), live)
        self._conversation.set_messages([self._shown(message) for message in self.branch])

    def append(self, message: Message) -> None:
        """A new message at the end."""
        self.branch = (*self.branch, message)
        self._conversation.append(self._shown(message))

    def last_question(self) -> str:
        """What the user asked last in this chat."""
        return next((message.text for message in reversed(self.branch) if message.role == "user"), "")

    def tokens_used(self) -> int:
        """What the chat took of the context window at its last answer; 0 when that is not known."""
        details = next((message.details for message in reversed(self.branch) if message.details), None)
        return details.prompt_tokens + details.completion_tokens if details else 0

    def _step(self, step: TurnStep) -> None:
        if self._answering.chat_id != self.chat_id:
            return
        match step:
            case AnswerStarted():
                if all(message.id != step.message.id for message in self.branch):
                    self.append(step.message)
            case AnswerPiece():
                self._stream(step)
            case AnswerEnded():
                self.branch = (*(m for m in self.branch if m.id != step.message.id), step.message)
                self._conversation.replace(self._shown(step.message))
            case _:
                pass

    def _stream(self, piece: AnswerPiece) -> None:
        message = self._answering.message
        if message is not None:
            text, thinking = ("", piece.text) if piece.thinking else (piece.text, "")
            self._conversation.stream(message.id, text=text, thinking=thinking)

    def _shown(self, message: Message) -> ShownMessage:
        request = self._answering.request
        is_live = self._answering.message is not None and message.id == self._answering.message.id
        model = request.model.name if request and is_live else ""
        shown = shown_message(message, model=model, quantization_of=self._choice.quantization_of)
        if is_live and message.state == "streaming":
            return replace(shown, text=self._answering.text, thinking=self._answering.thinking, live=True)
        return shown
