"""A chat as the conversation needs it, read from the disk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inglenook.chats.chat import Chat
    from inglenook.chats.message import Message
    from inglenook.ui.rooms import WindowRooms


@dataclass(frozen=True, slots=True)
class ReadChat:
    """Not to be changed: it crosses threads."""

    chat: Chat
    branch: tuple[Message, ...]
    children: dict[int | None, tuple[int, ...]]


def read_chat(rooms: WindowRooms, chat_id: int) -> ReadChat:
    """Raises StorageError when it is not there any more."""
    return ReadChat(rooms.chats.chat(chat_id), rooms.chats.branch(chat_id), rooms.tree.children(chat_id))
