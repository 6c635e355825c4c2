"""The contents of attachments, kept once each, and how messages use them."""

from __future__ import annotations

import hashlib
import time
from dataclasses import replace
from typing import TYPE_CHECKING

from inglenook.chats.attachment import Attachment, estimated_tokens
from inglenook.chats.attachment_rows import insert_passages, keep_content
from inglenook.chats.piece import Piece
from inglenook.errors import StorageError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from inglenook.chats.attachment import Passage, Reading
    from inglenook.chats.documents.read_file import ReadFile
    from inglenook.storage.database import Database

_UNUSED_S = 24 * 3600.0  # what nothing refers to may be wanted again by an undo, or by a draft not saved yet


class AttachmentStore:
    """Works on one database, from any thread; every method raises StorageError."""

    def __init__(self, database: Database, clock: Callable[[], float] = time.time) -> None:
        self._database = database
        self._clock = clock

    def keep(self, file: ReadFile) -> Attachment:
        """Keep a file's content; the same content a second time takes no room."""
        sha256 = hashlib.sha256(file.content).hexdigest()
        with self._database.transaction() as connection:
            keep_content(connection, sha256, file.content, self._clock())
        attachment = Attachment(file.name, file.kind, file.size_bytes, sha256)
        if file.kind == "image":
            return attachment
        text = file.content.decode("utf-8")
        return replace(attachment, length=len(text), tokens=estimated_tokens(text))

    def content(self, sha256: str) -> bytes:
        """A picture's file, or a document's text as UTF-8."""
        with self._database.reading() as connection:
            row = connection.execute("SELECT content FROM attachment_contents WHERE sha256 = ?", (sha256,)).fetchone()
        if row is None:
            raise StorageError(
                say("What was attached is not there any more: it was deleted for good. Attach the file again.")
            )
        return row["content"]

    def text(self, sha256: str) -> str:
        """A document's text."""
        return self.content(sha256).decode("utf-8", "replace")

    def set_reading(self, message_id: int, sha256: str, reading: Reading, kept: int | None = None) -> None:
        """How much of a document the model is given from now on; ``kept``: so many characters of its start."""
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE attachments SET reading = ?, kept = ? WHERE message_id = ? AND sha256 = ?",
                (reading, kept, message_id, sha256),
            )

    def set_passages(self, message_id: int, passages: Sequence[Passage]) -> None:
        """What an answer was given of documents."""
        with self._database.transaction() as connection:
            insert_passages(connection, message_id, passages)

    def vectors(self, sha256: str, model: str) -> dict[Piece, bytes]:
        """What an embedding model has made of a document's passages."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT start, length, vector FROM passage_vectors WHERE sha256 = ? AND model = ?", (sha256, model)
            ).fetchall()
        return {Piece(row["start"], row["length"]): row["vector"] for row in rows}

    def keep_vectors(self, sha256: str, model: str, vectors: Mapping[Piece, bytes]) -> None:
        """Keep what a model has made of a document, instead of what other models have; nothing of one that is gone."""
        with self._database.transaction() as connection:
            connection.execute("DELETE FROM passage_vectors WHERE sha256 = ? AND model <> ?", (sha256, model))
            connection.executemany(
                "INSERT OR REPLACE INTO passage_vectors (sha256, model, start, length, vector) "
                "SELECT sha256, ?, ?, ?, ? FROM attachment_contents WHERE sha256 = ?",
                [(model, piece.start, piece.length, vector, sha256) for piece, vector in vectors.items()],
            )

    def forget_unused(self) -> int:
        """Delete contents that nothing has referred to for a day; how many there were."""
        with self._database.transaction() as connection:
            return connection.execute(
                "DELETE FROM attachment_contents WHERE added_at < ? "
                "AND sha256 NOT IN (SELECT sha256 FROM attachments) AND sha256 NOT IN (SELECT sha256 FROM passages)",
                (self._clock() - _UNUSED_S,),
            ).rowcount
