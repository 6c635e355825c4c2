"""An answer of a chat that an experiment is about."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from inglenook.chats.chat import Chat
    from inglenook.chats.message import Message
    from inglenook.ui.chat.conversing import Conversing

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class AnswerSubject:
    """As it was when it was chosen."""

    chat: Chat
    message: Message
    question: str  # its words


def subject_of(conversing: Conversing, message_id: int) -> AnswerSubject | None:
    """One of the chat shown; a notice says why when it has no question above it."""
    chat, message = conversing.chat, conversing.find(message_id)
    if chat is None or message is None:
        return None
    question = conversing.find(message.parent_id) if message.parent_id is not None else None
    if message.role != "assistant" or question is None:
        conversing.noticed.emit(translate("AnswerSubject", "Choose an answer with a question above it."))
        return None
    return AnswerSubject(chat, message, question.text)
