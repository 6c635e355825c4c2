"""What was deleted and can still be brought back."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from inglenook.chats.rows import SELECT_CHAT, chat_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from inglenook.chats.chat import Chat
    from inglenook.storage.database import Database

DAY_S = 86_400
KEPT_DAYS = 30  # then a chat is deleted for good
UNFINISHED = 0.0  # "deleted" then: a chat of an import that is not wholly there yet
IMPORTING = "import"  # the claim of an import that is under way


class Trash:
    """The chats that were deleted; every method may be called from any thread and raises StorageError."""

    def __init__(self, database: Database, clock: Callable[[], float] = time.time) -> None:
        self._database = database
        self._clock = clock

    def chats(self) -> tuple[Chat, ...]:
        """What is in the trash, the last deleted first. No chats of an import under way: they are hidden there."""
        with self._database.reading() as connection:
            rows = connection.execute(
                f"{SELECT_CHAT} WHERE deleted_at <> ? ORDER BY deleted_at DESC, chats.id DESC", (UNFINISHED,)
            ).fetchall()
        return tuple(chat_of(row) for row in rows)

    def restore(self, chat_id: int) -> None:
        """Take a chat out of the trash; nothing happens when it is not there any more."""
        with self._database.transaction() as connection:
            connection.execute("UPDATE chats SET deleted_at = NULL WHERE id = ?", (chat_id,))

    def take_all(self) -> tuple[int, ...]:
        """Put every chat into the trash; their ids. Those of an import under way are not there yet."""
        with self._database.transaction() as connection:
            rows = connection.execute("SELECT id FROM chats WHERE deleted_at IS NULL").fetchall()
            connection.execute("UPDATE chats SET deleted_at = ? WHERE deleted_at IS NULL", (self._clock(),))
        return tuple(row["id"] for row in rows)

    def restore_all(self, chat_ids: Iterable[int]) -> None:
        """Take these chats out of the trash, as far as they are there still."""
        with self._database.transaction() as connection:
            connection.executemany("UPDATE chats SET deleted_at = NULL WHERE id = ?", [(one,) for one in chat_ids])

    def delete(self, chat_id: int) -> None:
        """Delete one chat for good; only one that is in the trash."""
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM chats WHERE id = ? AND deleted_at <> ?", (chat_id, UNFINISHED))

    def empty(self) -> int:
        """Delete for good all that is in it; how many chats that were. An import under way keeps its chats."""
        with self._database.transaction() as connection:
            return connection.execute("DELETE FROM chats WHERE deleted_at <> ?", (UNFINISHED,)).rowcount

    def empty_old(self) -> int:
        """Delete for good what has been in it for KEPT_DAYS; how many chats that were."""
        before = self._clock() - KEPT_DAYS * DAY_S
        unfinished = self.take_back_imports()
        with self._database.transaction() as connection:
            old = connection.execute(
                "DELETE FROM chats WHERE deleted_at < ? AND deleted_at <> ?", (before, UNFINISHED)
            ).rowcount
        return unfinished + old

    def take_back_imports(self) -> int:
        """Delete what an import left that was cut off; how many chats that were. One under way is left alone."""
        with self._database.reading() as connection:
            row = connection.execute("SELECT 1 FROM chats WHERE deleted_at = ?", (UNFINISHED,)).fetchone()
        if row is None or self._database.claims.is_claimed(IMPORTING):
            return 0
        with self._database.transaction() as connection:
            return connection.execute("DELETE FROM chats WHERE deleted_at = ?", (UNFINISHED,)).rowcount
