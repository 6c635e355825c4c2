"""The first steps of the chats' file; see migrations.py for those after them."""

from __future__ import annotations

from inglenook.storage.migration import Migration

APPLICATION_ID = 0x494E474C  # "INGL", in the file's header: tells our file from another program's

EARLIER = (
    Migration(
        number=1,
        name="chats",
        statements=(
            f"PRAGMA application_id = {APPLICATION_ID}",
            """
            CREATE TABLE chats (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                title TEXT NOT NULL DEFAULT '',
                system_prompt TEXT NOT NULL DEFAULT '',
                model TEXT,
                created_at REAL NOT NULL,
                updated_at REAL NOT NULL,
                deleted_at REAL,
                leaf_id INTEGER REFERENCES messages (id) ON DELETE SET NULL
            )
            """,
            "CREATE INDEX chats_by_update ON chats (updated_at)",
            "CREATE INDEX chats_by_leaf ON chats (leaf_id)",
            # The parent's key is deferred and does not cascade: a long branch would go over SQLite's limit of 1,000
            # nested actions, so a whole chat is deleted by its chat_id instead.
            """
            CREATE TABLE messages (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                chat_id INTEGER NOT NULL REFERENCES chats (id) ON DELETE CASCADE,
                parent_id INTEGER,
                role TEXT NOT NULL,
                text TEXT NOT NULL DEFAULT '',
                thinking TEXT NOT NULL DEFAULT '',
                state TEXT NOT NULL,
                error TEXT,
                created_at REAL NOT NULL,
                UNIQUE (chat_id, id),
                FOREIGN KEY (chat_id, parent_id) REFERENCES messages (chat_id, id) DEFERRABLE INITIALLY DEFERRED
            )
            """,
            "CREATE INDEX messages_by_parent ON messages (chat_id, parent_id)",
            "CREATE INDEX messages_streaming ON messages (id) WHERE state = 'streaming'",
            """
            CREATE TABLE answers (
                message_id INTEGER PRIMARY KEY REFERENCES messages (id) ON DELETE CASCADE,
                model TEXT NOT NULL,
                model_path TEXT NOT NULL,
                sampling TEXT NOT NULL,
                seed INTEGER NOT NULL,
                prompt_tokens INTEGER NOT NULL,
                cached_tokens INTEGER NOT NULL,
                completion_tokens INTEGER NOT NULL,
                ttft_s REAL NOT NULL,
                generation_s REAL NOT NULL,
                thinking_s REAL NOT NULL,
                stop_reason TEXT NOT NULL
            )
            """,
        ),
    ),
    Migration(
        number=2,
        name="library",
        statements=(
            # Folders in which models are looked for, and those of other apps that the user did not want.
            """
            CREATE TABLE model_sources (
                path TEXT PRIMARY KEY,
                kind TEXT NOT NULL,
                wanted INTEGER NOT NULL,
                added_at REAL NOT NULL
            ) WITHOUT ROWID
            """,
            """
            CREATE TABLE model_files (
                path TEXT PRIMARY KEY,
                source_path TEXT,
                size_bytes INTEGER NOT NULL,
                modified_ns INTEGER NOT NULL,
                facts TEXT,
                problem TEXT,
                origin TEXT NOT NULL DEFAULT '',
                projector TEXT,
                name TEXT,
                sha256 TEXT,
                verified_at REAL,
                hub TEXT,
                hidden INTEGER NOT NULL DEFAULT 0,
                seen_at REAL NOT NULL
            ) WITHOUT ROWID
            """,
            "CREATE INDEX model_files_by_size ON model_files (size_bytes)",
            """
            CREATE TABLE downloads (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                position INTEGER NOT NULL,
                request TEXT NOT NULL,
                state TEXT NOT NULL,
                sentence TEXT NOT NULL DEFAULT '',
                done_bytes INTEGER NOT NULL DEFAULT 0,
                created_at REAL NOT NULL,
                ended_at REAL
            )
            """,
            """
            CREATE TABLE network_requests (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                at REAL NOT NULL,
                purpose TEXT NOT NULL,
                method TEXT NOT NULL,
                url TEXT NOT NULL,
                status INTEGER,
                received_bytes INTEGER NOT NULL,
                duration_s REAL NOT NULL,
                error TEXT NOT NULL DEFAULT ''
            )
            """,
        ),
    ),
    Migration(
        number=3,
        name="fit",
        statements=(
            # What loads were predicted to take on each device, and what they took.
            """
            CREATE TABLE fit_measurements (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                at REAL NOT NULL,
                device TEXT NOT NULL,
                backend TEXT NOT NULL,
                model TEXT NOT NULL,
                context INTEGER NOT NULL,
                gpu_layers INTEGER NOT NULL,
                predicted_bytes INTEGER NOT NULL,
                allocated_bytes INTEGER NOT NULL,
                taken_bytes INTEGER
            )
            """,
            "CREATE INDEX fit_measurements_by_device ON fit_measurements (device, backend)",
        ),
    ),
    Migration(
        number=4,
        name="organising",
        statements=(
            """
            CREATE TABLE folders (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                name TEXT NOT NULL
            )
            """,
            "ALTER TABLE chats ADD COLUMN folder_id INTEGER REFERENCES folders (id) ON DELETE SET NULL",
            "ALTER TABLE chats ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0",
            "ALTER TABLE chats ADD COLUMN archived INTEGER NOT NULL DEFAULT 0",
            "CREATE INDEX chats_by_folder ON chats (folder_id)",
            """
            CREATE TABLE chat_tags (
                chat_id INTEGER NOT NULL REFERENCES chats (id) ON DELETE CASCADE,
                tag TEXT NOT NULL,
                PRIMARY KEY (chat_id, tag)
            ) WITHOUT ROWID
            """,
            "CREATE INDEX chat_tags_by_tag ON chat_tags (tag)",
            # Messages under their own id, titles under their chat's id made negative. The text is kept as it was
            # folded, so that taking a row out never depends on which Unicode the folding knew. Trigrams, since
            # Chinese and Japanese have no spaces and German has long words; without their places, which would make
            # the index several times as large: what it finds is looked at once more.
            "CREATE VIRTUAL TABLE search USING fts5 (text, tokenize = 'trigram', detail = 'none')",
            "INSERT INTO search (rowid, text) SELECT -id, folded(title) FROM chats WHERE title <> ''",
            "INSERT INTO search (rowid, text) SELECT id, folded(text) FROM messages WHERE state <> 'streaming'",
            """
            CREATE TRIGGER search_title_changed AFTER UPDATE OF title ON chats WHEN old.title IS NOT new.title BEGIN
                DELETE FROM search WHERE rowid = -old.id;
                INSERT INTO search (rowid, text) SELECT -new.id, folded(new.title) WHERE new.title <> '';
            END
            """,
            """
            CREATE TRIGGER search_title_added AFTER INSERT ON chats WHEN new.title <> '' BEGIN
                INSERT INTO search (rowid, text) VALUES (-new.id, folded(new.title));
            END
            """,
            "CREATE TRIGGER search_chat_gone AFTER DELETE ON chats BEGIN DELETE FROM search WHERE rowid = -old.id; END",
            # An answer is taken in once it has ended: it is saved every second until then.
            """
            CREATE TRIGGER search_message_added AFTER INSERT ON messages WHEN new.state <> 'streaming' BEGIN
                INSERT INTO search (rowid, text) VALUES (new.id, folded(new.text));
            END
            """,
            """
            CREATE TRIGGER search_message_changed AFTER UPDATE OF text, state ON messages
            WHEN new.state <> 'streaming' AND (old.text IS NOT new.text OR old.state = 'streaming') BEGIN
                DELETE FROM search WHERE rowid = old.id;
                INSERT INTO search (rowid, text) VALUES (new.id, folded(new.text));
            END
            """,
            """
            CREATE TRIGGER search_message_gone AFTER DELETE ON messages BEGIN
                DELETE FROM search WHERE rowid = old.id;
            END
            """,
        ),
    ),
    Migration(
        number=5,
        name="attachments",
        statements=(
            # A content is kept once, whoever refers to it: a document's text, or a picture's file.
            """
            CREATE TABLE attachment_contents (
                sha256 TEXT PRIMARY KEY,
                content BLOB NOT NULL,
                added_at REAL NOT NULL
            )
            """,
            """
            CREATE TABLE drafts (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                chat_id INTEGER REFERENCES chats (id) ON DELETE CASCADE,
                position INTEGER NOT NULL,
                text TEXT NOT NULL,
                saved_at REAL NOT NULL
            )
            """,
            "CREATE UNIQUE INDEX drafts_by_chat ON drafts (coalesce(chat_id, 0), position)",
            "CREATE INDEX drafts_of_chat ON drafts (chat_id)",
            """
            CREATE TABLE attachments (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                message_id INTEGER REFERENCES messages (id) ON DELETE CASCADE,
                draft_id INTEGER REFERENCES drafts (id) ON DELETE CASCADE,
                position INTEGER NOT NULL,
                name TEXT NOT NULL,
                kind TEXT NOT NULL,
                size_bytes INTEGER NOT NULL,
                sha256 TEXT NOT NULL REFERENCES attachment_contents (sha256),
                length INTEGER NOT NULL,
                tokens INTEGER NOT NULL,
                reading TEXT NOT NULL,
                kept INTEGER,
                CHECK ((message_id IS NULL) <> (draft_id IS NULL))
            )
            """,
            "CREATE INDEX attachments_by_message ON attachments (message_id)",
            "CREATE INDEX attachments_by_draft ON attachments (draft_id)",
            "CREATE INDEX attachments_by_content ON attachments (sha256)",
            # What of documents an answer was given.
            """
            CREATE TABLE passages (
                message_id INTEGER NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
                position INTEGER NOT NULL,
                name TEXT NOT NULL,
                sha256 TEXT NOT NULL REFERENCES attachment_contents (sha256),
                start INTEGER NOT NULL,
                length INTEGER NOT NULL,
                PRIMARY KEY (message_id, position)
            ) WITHOUT ROWID
            """,
            "CREATE INDEX passages_by_content ON passages (sha256)",
        ),
    ),
)
