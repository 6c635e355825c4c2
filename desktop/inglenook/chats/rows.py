"""Rows of the database as chats and messages."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from inglenook.chats.attachment_rows import (
    ATTACHMENTS_OF_MESSAGE,
    PASSAGES_OF_MESSAGE,
    attachments_of,
    passages_of,
)
from inglenook.chats.chat import Chat
from inglenook.chats.message import AnswerDetails, Message
from inglenook.chats.title import UNTITLED

if TYPE_CHECKING:
    import sqlite3

DETAILS = tuple(field.name for field in fields(AnswerDetails))  # the columns of ``answers`` bear the same names

SELECT_CHAT = (
    "SELECT chats.id, title, chats.created_at, updated_at, model, system_prompt, leaf_id, folder_id, chats.pinned, "
    "archived, deleted_at, preset, own_values, inherits_prompt, "
    "(SELECT group_concat(tag, char(10)) FROM chat_tags WHERE chat_id = chats.id) AS tags FROM chats"
)
SELECT_MESSAGE = (
    "SELECT message.id, message.chat_id, message.parent_id, role, text, thinking, state, message.created_at, error, "  # noqa: S608  names from this file
    f"{ATTACHMENTS_OF_MESSAGE} AS attachments, {PASSAGES_OF_MESSAGE} AS passages, message.pinned, "
    f"answer.message_id IS NOT NULL AS is_answer, {', '.join(f'answer.{name}' for name in DETAILS)} "
    "FROM messages AS message LEFT JOIN answers AS answer ON answer.message_id = message.id"
)


def chat_of(row: sqlite3.Row) -> Chat:
    """One row of SELECT_CHAT."""
    return Chat(
        id=row["id"],
        title=row["title"] or UNTITLED,
        created_at=row["created_at"],
        updated_at=row["updated_at"],
        model=row["model"],
        system_prompt=row["system_prompt"],
        leaf_id=row["leaf_id"],
        folder_id=row["folder_id"],
        is_pinned=bool(row["pinned"]),
        is_archived=bool(row["archived"]),
        deleted_at=row["deleted_at"],
        tags=tuple(sorted(row["tags"].split("\n"))) if row["tags"] else (),
        preset=row["preset"],
        own_values=row["own_values"],
        inherits_prompt=bool(row["inherits_prompt"]),
    )


def message_of(row: sqlite3.Row) -> Message:
    """One row of SELECT_MESSAGE."""
    return Message(
        id=row["id"],
        chat_id=row["chat_id"],
        parent_id=row["parent_id"],
        role=row["role"],
        text=row["text"],
        thinking=row["thinking"],
        state=row["state"],
        created_at=row["created_at"],
        details=AnswerDetails(**{name: row[name] for name in DETAILS}) if row["is_answer"] else None,
        error=row["error"],
        attachments=attachments_of(row["attachments"]),
        passages=passages_of(row["passages"]),
        is_pinned=bool(row["pinned"]),
    )
