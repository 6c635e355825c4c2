"""How the tokens of answers came, kept beside them: packed by who made them, never looked into here."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inglenook.storage.database import Database


class KeptTokens:
    """Of one database, from any thread. Deleted with the answer; raises StorageError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, message_id: int, packed: bytes) -> None:
        """In place of what was kept for this answer; nothing when it is gone."""
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO answer_tokens (message_id, packed) SELECT id, ? FROM messages WHERE id = ?",
                (packed, message_id),
            )

    def of(self, message_id: int) -> bytes | None:
        """What is kept for an answer; None: nothing."""
        with self._database.reading() as connection:
            row = connection.execute("SELECT packed FROM answer_tokens WHERE message_id = ?", (message_id,)).fetchone()
        return None if row is None else row["packed"]
