"""What a crash or a power cut left unfinished, put in order at the next start and told."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.chats.title import UNTITLED
from inglenook.errors import DamagedDatabaseError

if TYPE_CHECKING:
    import sqlite3

    from inglenook.chats.attachment_store import AttachmentStore
    from inglenook.chats.trash import Trash
    from inglenook.storage.database import Database

log = logging.getLogger(__name__)

INTERRUPTED = "interrupted"


@dataclass(frozen=True, slots=True)
class CutOff:
    """An answer that nobody will finish; what had come of it is kept."""

    chat_id: int
    message_id: int
    title: str  # the chat's
    words: int  # that are kept, of what was thought and answered


@dataclass(frozen=True, slots=True)
class Mended:
    """What the last end had left unfinished."""

    answers: tuple[CutOff, ...] = ()
    has_import: bool = False  # one was cut off, and what there was of it is gone


def claim_of(message_id: int) -> str:
    """The name under which an answer that is being written is claimed."""
    return f"answer-{message_id}"


def mend_at_start(database: Database, trash: Trash, attachments: AttachmentStore) -> Mended:
    """Put everything in order, and throw away what is old or unused. A damaged file is left as it is, to be read."""
    try:
        has_import = trash.take_back_imports() > 0
        trash.empty_old()
        attachments.forget_unused()
        mended = Mended(mend(database), has_import)
    except DamagedDatabaseError:
        database.refuse_writing()
        return Mended()
    if mended.answers:
        log.info("%d answers were interrupted when the app last ended", len(mended.answers))
    return mended


def mend(database: Database) -> tuple[CutOff, ...]:
    """Mark answers that nobody will finish as stopped; which they were, those of chats in the trash left out.

    An answer that another Inglenook is writing at this moment is left alone.
    """
    with database.reading() as connection:
        rows = connection.execute(
            "SELECT messages.id, chat_id, title, text, thinking, deleted_at FROM messages "
            "JOIN chats ON chats.id = chat_id WHERE state = 'streaming' ORDER BY messages.id"
        ).fetchall()
    left = [row for row in rows if not database.claims.is_claimed(claim_of(row["id"]))]
    if left:
        with database.transaction() as connection:
            for row in left:
                _stop(connection, row["id"])
    return tuple(
        CutOff(row["chat_id"], row["id"], row["title"] or UNTITLED, len(f"{row['thinking']} {row['text']}".split()))
        for row in left
        if row["deleted_at"] is None
    )


def _stop(connection: sqlite3.Connection, message_id: int) -> None:
    connection.execute(
        "INSERT INTO answers (message_id, model, model_path, sampling, seed, prompt_tokens, cached_tokens, "
        "completion_tokens, ttft_s, generation_s, thinking_s, stop_reason) "
        "SELECT id, '', '', '{}', 0, 0, 0, 0, 0, 0, 0, ? FROM messages WHERE id = ? AND state = 'streaming' "
        "ON CONFLICT (message_id) DO UPDATE SET stop_reason = excluded.stop_reason",
        (INTERRUPTED, message_id),
    )
    connection.execute("UPDATE messages SET state = 'stopped' WHERE id = ? AND state = 'streaming'", (message_id,))
