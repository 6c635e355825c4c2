"""Puts a message into its chat, which is made with its first one."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from inglenook.errors import InglenookError

if TYPE_CHECKING:
    from inglenook.chats.chat import Chat
    from inglenook.chats.chat_store import ChatStore
    from inglenook.chats.draft import Draft
    from inglenook.chats.message import Message


def store_message(
    chats: ChatStore, chat_id: int | None, draft: Draft, system_prompt: str | None
) -> tuple[Chat, Message]:
    """The chat and the message as stored; None leaves the system prompt as it is. All or nothing is kept."""
    chat = chats.create(system_prompt or "") if chat_id is None else chats.chat(chat_id)
    try:
        if system_prompt is not None and chat.system_prompt != system_prompt:
            chats.set_system_prompt(chat.id, system_prompt)
        message = chats.add(
            chat.id, parent_id=chat.leaf_id, role="user", text=draft.text, attachments=draft.attachments
        )
        return chats.chat(chat.id), message
    except InglenookError:
        if chat_id is None:
            with contextlib.suppress(InglenookError):
                chats.delete(chat.id)
        raise
