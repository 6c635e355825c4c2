"""Puts a message into its chat, which is made with its first one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.ui.chat.values.chat_start import ChatStart

if TYPE_CHECKING:
    from inglenook.chats.chat import Chat
    from inglenook.chats.chat_store import ChatStore
    from inglenook.chats.draft import Draft
    from inglenook.chats.message import Message


def store_message(chats: ChatStore, chat_id: int | None, draft: Draft, start: ChatStart | None) -> tuple[Chat, Message]:
    """The chat and the message as stored; None leaves prompt, preset and values as they are."""
    if chat_id is None:
        return (start or ChatStart()).begin(chats, draft)
    if start is not None:
        start.write(chats, chat_id)
    message = chats.add(
        chat_id, parent_id=chats.chat(chat_id).leaf_id, role="user", text=draft.text, attachments=draft.attachments
    )
    return chats.chat(chat_id), message
