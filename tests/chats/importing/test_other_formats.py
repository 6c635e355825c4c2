"""Open WebUI's, LM Studio's and Ollama's chats, built by hand after what is publicly written about them."""

from __future__ import annotations

import contextlib
import sqlite3
from typing import TYPE_CHECKING

from tests.chats.importing.conftest import outline

if TYPE_CHECKING:
    from pathlib import Path

    from tests.chats.importing.conftest import ReadChats

REASONED = (
    '<details type="reasoning" done="true" duration="3">\n<summary>Thought</summary>\n> Hm &gt; ha\n</details>\nHi!'
)


def test_open_webui_keeps_branches_thinking_and_tags(read: ReadChats) -> None:
    messages = {
        "1": {"id": "1", "parentId": None, "childrenIds": ["3", "2"], "role": "user", "content": "Hello"},
        "2": {"id": "2", "parentId": "1", "role": "assistant", "content": REASONED, "model": "llama3.2"},
        "3": {"id": "3", "parentId": "1", "role": "assistant", "content": "No", "error": {"content": "Broke."}},
    }
    item = {
        "title": "Greeting",
        "created_at": 1700000000,
        "updated_at": 1700000009,
        "pinned": True,
        "meta": {"tags": ["work", 5]},
        "chat": {"params": {"system": "Be kind."}, "history": {"currentId": "2", "messages": messages}},
    }
    (chat,), problems = read([item])
    assert not problems
    assert outline(chat) == [(None, "user", "Hello"), (0, "assistant", "No"), (0, "assistant", "Hi!")]
    assert (chat.messages[2].thinking, chat.model, chat.leaf) == ("Hm > ha", "llama3.2", 2)
    assert (chat.messages[1].state, chat.messages[1].error) == ("failed", "Broke.")
    assert (chat.title, chat.system_prompt, chat.is_pinned, chat.tags) == ("Greeting", "Be kind.", True, ("work",))


def test_open_webui_older_exports(read: ReadChats) -> None:
    old = {"history": {"currentId": "a", "messages": {"a": {"role": "user", "content": "Hi\nthere"}}}}
    plain = {"chat": {"messages": [{"role": "user", "content": "A"}, {"role": "assistant", "content": "B"}]}}
    (first, second), problems = read([old, plain])
    assert (first.title, outline(first), problems) == ("Hi", [(None, "user", "Hi\nthere")], [])
    assert outline(second) == [(None, "user", "A"), (0, "assistant", "B")]


def test_lm_studio_keeps_versions_and_measurements(read: ReadChats) -> None:
    stats = {"stopReason": "eosFound", "tokensPerSecond": 10.0, "predictedTokensCount": 21, "timeToFirstTokenSec": 0.5}
    thinking = {"type": "contentBlock", "style": {"type": "thinking"}, "content": [{"type": "text", "text": "Hm"}]}
    answer = {
        "type": "contentBlock",
        "content": [{"type": "text", "text": "Hello!"}],
        "genInfo": {"identifier": "gpt-oss-20b", "stats": stats},
    }
    picture = {"type": "file", "fileType": "image"}
    conversation = {
        "name": "My chat",
        "createdAt": 1700000000123,
        "systemPrompt": "Be brief.",
        "messages": [
            {
                "versions": [
                    {"type": "singleStep", "role": "user", "content": [{"type": "text", "text": "Hi"}, picture]},
                    {"type": "singleStep", "role": "user", "content": [{"type": "text", "text": "Hey"}]},
                ],
                "currentlySelected": 1,
            },
            {"versions": [{"type": "multiStep", "role": "assistant", "steps": [thinking, answer, {"type": "x"}]}]},
        ],
    }
    (chat,), problems = read(conversation, "1700000000123.conversation.json")
    assert not problems
    assert outline(chat) == [(None, "user", "Hi\n[picture]"), (None, "user", "Hey"), (1, "assistant", "Hello!")]
    details = chat.messages[2].details
    assert details is not None
    assert (details.model, details.stop_reason, details.tokens_per_second) == ("gpt-oss-20b", "end", 10.0)
    assert (chat.messages[2].thinking, chat.leaf, chat.created_at) == ("Hm", 2, 1700000000.123)
    assert chat.system_prompt == "Be brief."


def _ollama(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.executescript(
        """
        CREATE TABLE chats (id TEXT PRIMARY KEY, title TEXT NOT NULL DEFAULT '',
            created_at TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP, browser_state TEXT);
        CREATE TABLE messages (id INTEGER PRIMARY KEY AUTOINCREMENT, chat_id TEXT NOT NULL, role TEXT NOT NULL,
            content TEXT NOT NULL DEFAULT '', thinking TEXT NOT NULL DEFAULT '', stream BOOLEAN NOT NULL DEFAULT 0,
            model_name TEXT, created_at TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP, thinking_time_start TIMESTAMP,
            thinking_time_end TIMESTAMP);
        INSERT INTO chats VALUES ('u-1', 'Tea', '2025-08-01 10:00:00.5+02:00', NULL), ('u-2', 'Empty', '2025', NULL);
        INSERT INTO messages (chat_id, role, content, thinking, model_name, created_at, thinking_time_start,
            thinking_time_end) VALUES
            ('u-1', 'user', 'Which?', '', NULL, '2025-08-01 08:00:01', NULL, NULL),
            ('u-1', 'tool', '{}', '', NULL, '2025-08-01 08:00:02', NULL, NULL),
            ('u-1', 'assistant', 'Green.', 'Hm', 'qwen3:4b', '2025-08-01 08:00:03.123456789Z',
             '2025-08-01 08:00:01Z', '2025-08-01 08:00:02.5Z');
        """
    )
    connection.commit()
    return connection


def test_ollamas_database_is_read_while_its_app_has_it_open(read: ReadChats, tmp_path: Path) -> None:
    path = tmp_path / "db.sqlite"
    with contextlib.closing(_ollama(path)):  # what it wrote is still in the log beside the file
        before = {file.name: file.read_bytes() for file in tmp_path.glob("db.sqlite*")}
        (chat,), problems = read(None, "db.sqlite")
        assert {file.name: file.read_bytes() for file in tmp_path.glob("db.sqlite*")} == before
    assert not problems
    assert outline(chat) == [(None, "user", "Which?"), (0, "assistant", "Green.")]
    assert (chat.title, chat.model, chat.created_at) == ("Tea", "qwen3:4b", 1754035200.5)
    assert (chat.messages[1].thinking, chat.messages[1].created_at) == ("Hm", 1754035203.123456)
    assert chat.messages[1].details is not None
    assert chat.messages[1].details.thinking_s == 1.5


def test_another_programs_database(read: ReadChats, tmp_path: Path) -> None:
    with contextlib.closing(sqlite3.connect(tmp_path / "db.sqlite")) as connection:
        connection.execute("CREATE TABLE things (id)")
        connection.execute("CREATE VIEW chats AS SELECT 1 AS id, 2 AS title, 3 AS created_at")
        connection.commit()
    assert read(None, "db.sqlite") == (
        [],
        [": it is a database, but not that of Ollama's app: its tables are others."],
    )


def test_a_damaged_database(read: ReadChats, tmp_path: Path) -> None:
    with contextlib.closing(_ollama(tmp_path / "whole.sqlite")) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    whole = (tmp_path / "whole.sqlite").read_bytes()
    _, problems = read(whole[:4096] + b"\xff" * (len(whole) - 4096), "db.sqlite")
    assert len(problems) == 1
    assert "the database cannot be read" in problems[0]
