"""Rows of the database as attachments and passages."""

from __future__ import annotations

import json
from dataclasses import astuple, fields
from typing import TYPE_CHECKING

from inglenook.chats.attachment import Attachment, Passage

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

ATTACHMENT = tuple(field.name for field in fields(Attachment))  # the columns bear the same names
PASSAGE = tuple(field.name for field in fields(Passage))

# One column each, as JSON, so that a message is one row.
ATTACHMENTS_OF_MESSAGE = (
    f"(SELECT json_group_array(json_array(position, {', '.join(ATTACHMENT)})) FROM attachments "  # noqa: S608  names from this file
    "WHERE attachments.message_id = message.id)"
)
PASSAGES_OF_MESSAGE = (
    f"(SELECT json_group_array(json_array(position, {', '.join(PASSAGE)})) FROM passages "  # noqa: S608  the same
    "WHERE passages.message_id = message.id)"
)


def attachments_of(column: str) -> tuple[Attachment, ...]:
    """What ATTACHMENTS_OF_MESSAGE holds."""
    return tuple(Attachment(*row[1:]) for row in sorted(json.loads(column))) if len(column) > len("[]") else ()


def passages_of(column: str) -> tuple[Passage, ...]:
    """What PASSAGES_OF_MESSAGE holds."""
    return tuple(Passage(*row[1:]) for row in sorted(json.loads(column))) if len(column) > len("[]") else ()


def keep_content(connection: sqlite3.Connection, sha256: str, content: bytes, now: float) -> None:
    """Keep a content under its hash; a second time takes no room."""
    connection.execute(
        "INSERT INTO attachment_contents (sha256, content, added_at) VALUES (?, ?, ?) "
        "ON CONFLICT (sha256) DO UPDATE SET added_at = excluded.added_at",
        (sha256, content, now),
    )


def insert_attachments(
    connection: sqlite3.Connection,
    attachments: Sequence[Attachment],
    *,
    message_id: int | None = None,
    draft_id: int | None = None,
) -> None:
    """What goes along with a message, or with a draft."""
    marks = ", ".join("?" * (3 + len(ATTACHMENT)))
    connection.executemany(
        f"INSERT INTO attachments (message_id, draft_id, position, {', '.join(ATTACHMENT)}) VALUES ({marks})",  # noqa: S608  names from this file
        [(message_id, draft_id, position, *astuple(one)) for position, one in enumerate(attachments)],
    )


def insert_passages(connection: sqlite3.Connection, message_id: int, passages: Sequence[Passage]) -> None:
    """What an answer was given of documents, instead of what was stored of it before."""
    connection.execute("DELETE FROM passages WHERE message_id = ?", (message_id,))
    marks = ", ".join("?" * (2 + len(PASSAGE)))
    connection.executemany(
        f"INSERT INTO passages (message_id, position, {', '.join(PASSAGE)}) VALUES ({marks})",  # noqa: S608  names from this file
        [(message_id, position, *astuple(one)) for position, one in enumerate(passages)],
    )
