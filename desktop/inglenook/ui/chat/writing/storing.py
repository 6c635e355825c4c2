"""Puts a message into its chat, which is made with its first one."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from inglenook.errors import InglenookError
from inglenook.ui.chat.values.chat_start import ChatStart

if TYPE_CHECKING:
    from inglenook.chats.chat import Chat
    from inglenook.chats.chat_store import ChatStore
    from inglenook.chats.draft import Draft
    from inglenook.chats.message import Message


def store_message(chats: ChatStore, chat_id: int | None, draft: Draft, start: ChatStart | None) -> tuple[Chat, Message]:
    """The chat and the message as stored; None leaves prompt, preset and values as they are. All or nothing is kept."""
    chat = (start or ChatStart()).create(chats) if chat_id is None else chats.chat(chat_id)
    try:
        if start is not None:
            start.write(chats, chat.id)
        message = chats.add(
            chat.id, parent_id=chat.leaf_id, role="user", text=draft.text, attachments=draft.attachments
        )
        return chats.chat(chat.id), message
    except InglenookError:
        if chat_id is None:
            with contextlib.suppress(InglenookError):
                chats.delete(chat.id)
        raise
