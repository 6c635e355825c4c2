"""How the chats' file came to its present shape: numbered steps, only ever added to."""

from __future__ import annotations

from inglenook.storage.earlier_migrations import APPLICATION_ID, EARLIER
from inglenook.storage.migration import Migration

__all__ = ["APPLICATION_ID", "MIGRATIONS", "Migration"]

MIGRATIONS = (
    *EARLIER,
    Migration(
        number=6,
        name="context",
        statements=(
            # What stays in the context window, and how much did not go into it for an answer.
            "ALTER TABLE messages ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0",
            "ALTER TABLE answers ADD COLUMN left_out INTEGER NOT NULL DEFAULT 0",
        ),
    ),
    Migration(
        number=7,
        name="making",
        statements=(
            # With what an answer was made, so that it can be made again.
            "ALTER TABLE answers ADD COLUMN preset TEXT NOT NULL DEFAULT ''",
            "ALTER TABLE answers ADD COLUMN asked TEXT NOT NULL DEFAULT '{}'",
            "ALTER TABLE answers ADD COLUMN loading TEXT NOT NULL DEFAULT '{}'",
            "ALTER TABLE answers ADD COLUMN engine TEXT NOT NULL DEFAULT ''",
            "ALTER TABLE answers ADD COLUMN model_file TEXT NOT NULL DEFAULT '{}'",
            "ALTER TABLE answers ADD COLUMN prompt_sha256 TEXT NOT NULL DEFAULT ''",
            "ALTER TABLE answers ADD COLUMN replay_of INTEGER",
            "ALTER TABLE answers ADD COLUMN replay TEXT NOT NULL DEFAULT ''",
        ),
    ),
    Migration(
        number=8,
        name="values",
        statements=(
            # Where the values of a chat come from: its preset, by its name, and its own, as JSON by their keys.
            "ALTER TABLE chats ADD COLUMN preset TEXT NOT NULL DEFAULT ''",
            "ALTER TABLE chats ADD COLUMN own_values TEXT NOT NULL DEFAULT '{}'",
            # What was there before had its prompt from itself, also an empty one.
            "ALTER TABLE chats ADD COLUMN inherits_prompt INTEGER NOT NULL DEFAULT 0",
            # What the user wants of a model: whether its publisher's values are used, and other values for it.
            "ALTER TABLE model_files ADD COLUMN wishes TEXT",
        ),
    ),
    Migration(
        number=9,
        name="vectors",
        statements=(
            "ALTER TABLE passages ADD COLUMN found_by TEXT NOT NULL DEFAULT ''",
            # What an embedding model has made of a document, so that it reads it once.
            """
            CREATE TABLE passage_vectors (
                sha256 TEXT NOT NULL REFERENCES attachment_contents (sha256) ON DELETE CASCADE,
                model TEXT NOT NULL,
                start INTEGER NOT NULL,
                length INTEGER NOT NULL,
                vector BLOB NOT NULL,
                PRIMARY KEY (sha256, model, start, length)
            ) WITHOUT ROWID
            """,
        ),
    ),
    Migration(
        number=10,
        name="tokens",
        statements=(
            # How the tokens of an answer came, packed; and which of a beam search's answers it is, as JSON.
            """
            CREATE TABLE answer_tokens (
                message_id INTEGER PRIMARY KEY REFERENCES messages (id) ON DELETE CASCADE,
                packed BLOB NOT NULL
            )
            """,
            "ALTER TABLE answers ADD COLUMN beam TEXT NOT NULL DEFAULT '{}'",
        ),
    ),
)
