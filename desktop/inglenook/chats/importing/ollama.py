"""The chats of Ollama's app: the tables ``chats`` and ``messages`` of its db.sqlite, read from a copy."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from inglenook.chats.importing.imported_chat import ImportedChat, ImportedMessage
from inglenook.chats.importing.json_object import storable
from inglenook.chats.importing.message_tree import MOST_MESSAGES
from inglenook.chats.importing.origin import answered_by, last_model, role_of, title_from
from inglenook.errors import CancelledError, ChatFileError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from inglenook.cancel import Cancel

LARGEST = 2 * 2**30  # bytes
LONGEST_VALUE = 64 * 2**20  # bytes of one text
_STEPS = 10_000  # of SQLite's machine between two looks at the cancel
_WANTED = {"chats": {"id", "title", "created_at"}, "messages": {"id", "chat_id", "role", "content", "created_at"}}


def ollama_chats(path: Path, moment: float, cancel: Cancel) -> Iterator[tuple[int, int, ImportedChat]]:
    """Its number, of how many, and each chat. Raises ChatFileError when it is not such a database, or is damaged."""
    try:
        with _copy_of(path, cancel) as connection:
            columns = {table: _columns(connection, table) for table in _WANTED}
            if any(not wanted <= columns[table] for table, wanted in _WANTED.items()):
                raise ChatFileError(say("it is a database, but not that of Ollama's app: its tables are others"))
            rows = connection.execute("SELECT id, title, created_at FROM chats ORDER BY rowid").fetchall()
            for number, (chat_id, title, created_at) in enumerate(rows, 1):
                messages = tuple(_messages(connection, columns["messages"], chat_id, moment))
                began = _seconds(created_at) or (messages[0].created_at if messages else moment)
                yield (
                    number,
                    len(rows),
                    ImportedChat(
                        title=title_from(_text(title), messages),
                        created_at=began,
                        updated_at=max((message.created_at for message in messages), default=began),
                        messages=messages,
                        leaf=len(messages) - 1 if messages else None,
                        model=last_model(messages),
                    ),
                )
    except sqlite3.Error as error:
        if cancel.is_set:
            raise CancelledError(say("Stopped.")) from error
        raise ChatFileError(say("the database cannot be read ({error})", error=error)) from error


def _messages(
    connection: sqlite3.Connection, columns: set[str], chat_id: object, moment: float
) -> Iterator[ImportedMessage]:
    names = ("role", "content", "created_at", "thinking", "model_name", "thinking_time_start", "thinking_time_end")
    selected = ", ".join(name if name in columns else "NULL" for name in names)  # older apps had fewer columns
    rows = connection.execute(
        f"SELECT {selected} FROM messages WHERE chat_id = ? ORDER BY id LIMIT ?",  # noqa: S608  names from this file
        (chat_id, MOST_MESSAGES),
    )
    place = -1
    for role_name, content, created_at, thinking, model, began, ended in rows:
        role = role_of(_text(role_name))
        text = _text(content)
        if role is None or not (text.strip() or _text(thinking).strip()):
            continue  # a tool's output, or the call of one
        spent = (_seconds(ended) or 0.0) - (_seconds(began) or 0.0) if began and ended else 0.0
        yield ImportedMessage(
            parent=place if place >= 0 else None,
            role=role,
            text=text,
            created_at=_seconds(created_at) or moment,
            thinking=_text(thinking),
            details=answered_by(_text(model), thinking_s=max(spent, 0.0)) if role == "assistant" else None,
        )
        place += 1


@contextlib.contextmanager
def _copy_of(path: Path, cancel: Cancel) -> Generator[sqlite3.Connection]:
    """A connection to a copy that only reads: not even a lock touches the app's own file.

    What the app wrote last may still be in the file's log beside it, which is copied too.
    """
    with tempfile.TemporaryDirectory(prefix="inglenook-", ignore_cleanup_errors=True) as folder:
        copy = Path(folder) / "db.sqlite"
        for suffix in ("", "-wal"):
            cancel.raise_if_set()
            source = path.with_name(path.name + suffix)
            if suffix and not source.exists():
                continue
            if source.stat().st_size > LARGEST:
                raise ChatFileError(
                    say("it is larger than {largest} GiB, which is more than is read at once", largest=LARGEST // 2**30)
                )
            shutil.copyfile(source, copy.with_name(copy.name + suffix))
        connection = sqlite3.connect(f"{copy.as_uri()}?mode=ro", uri=True)
        try:
            connection.execute("PRAGMA query_only = ON")
            connection.execute("PRAGMA trusted_schema = OFF")
            connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_VALUE)
            connection.set_progress_handler(lambda: cancel.is_set, _STEPS)
            yield connection
        finally:
            connection.close()


def _columns(connection: sqlite3.Connection, table: str) -> set[str]:
    """Of a real table: a view could compute for ever."""
    is_table = connection.execute("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?", (table,)).fetchone()
    return {row[1] for row in connection.execute(f"PRAGMA table_info({table})")} if is_table else set()


def _text(value: object) -> str:
    return storable(value) if isinstance(value, str) else ""


def _seconds(value: object) -> float | None:
    """The app writes "2025-08-01 10:00:00.123456789-07:00", SQLite itself "2025-08-01 17:00:00" in UTC."""
    if not isinstance(value, str):
        return None
    try:
        moment = datetime.fromisoformat(value)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError):
        return None
