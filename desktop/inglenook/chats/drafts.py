"""What is being written in each chat, kept so that it survives the end of the app."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from inglenook.chats.attachment import Attachment
from inglenook.chats.attachment_rows import ATTACHMENT, insert_attachments
from inglenook.chats.draft import Draft, joined

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from inglenook.storage.database import Database


class Drafts:
    """Works on one database, from any thread; every method raises StorageError."""

    def __init__(self, database: Database, clock: Callable[[], float] = time.time) -> None:
        self._database = database
        self._clock = clock

    def read(self) -> dict[int | None, Draft]:
        """By chat, None for a new one; what waited to be sent comes first, as one with what was being written."""
        found: dict[int | None, list[Draft]] = {}
        with self._database.reading() as connection:
            for row in connection.execute("SELECT id, chat_id, text FROM drafts ORDER BY chat_id, position").fetchall():
                rows = connection.execute(
                    f"SELECT {', '.join(ATTACHMENT)} FROM attachments WHERE draft_id = ? ORDER BY position",  # noqa: S608  names of fields
                    (row["id"],),
                )
                draft = Draft(row["text"], tuple(Attachment(*one) for one in rows))
                found.setdefault(row["chat_id"], []).append(draft)
        return {chat_id: joined(drafts) for chat_id, drafts in found.items()}

    def save(self, chat_id: int | None, drafts: Sequence[Draft]) -> None:
        """What waits in a chat, in its order, with what is being written last; instead of what was kept before."""
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM drafts WHERE chat_id IS ?", (chat_id,))
            if (
                chat_id is not None
                and not connection.execute("SELECT 1 FROM chats WHERE id = ?", (chat_id,)).fetchone()
            ):
                return  # deleted for good since
            for position, draft in enumerate(draft for draft in drafts if not draft.is_empty):
                draft_id = connection.execute(
                    "INSERT INTO drafts (chat_id, position, text, saved_at) VALUES (?, ?, ?, ?)",
                    (chat_id, position, _storable(draft.text), self._clock()),
                ).lastrowid
                insert_attachments(connection, draft.attachments, draft_id=draft_id)


def _storable(text: str) -> str:
    """The text with half characters (lone surrogates, which no file can hold) replaced."""
    return text.encode("utf-8", "surrogatepass").decode("utf-8", "replace")
