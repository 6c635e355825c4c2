"""Takes chats from files into the database: they appear all at once or not at all, and none of them twice."""

from __future__ import annotations

import contextlib
import itertools
import time
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.chats.attachment_rows import insert_attachments, insert_passages, keep_content
from inglenook.chats.importing.chat_files import find_chats
from inglenook.chats.rows import DETAILS
from inglenook.chats.trash import IMPORTING, UNFINISHED
from inglenook.errors import ChatFileError, StorageError
from inglenook.sentence import say

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Generator, Iterator, Mapping, Sequence
    from pathlib import Path

    from inglenook.cancel import Cancel
    from inglenook.chats.importing.imported_chat import ImportedChat, ImportedMessage
    from inglenook.storage.database import Database

MOST_CHATS = 100_000  # of one import
_BATCH_S, _PAUSE_S = 0.4, 0.12  # the longest pause of SQLite between two tries at a busy file is 0.1 s
_AT_ONCE = 200  # chats of one statement

_Known = dict[float, list[int]]  # the chats that are there, by the moment of their beginning


@dataclass(frozen=True, slots=True)
class ImportStep:
    """How far it is; or, with ``is_done``, what became of it. Nothing is stored before that step."""

    file: str  # that is being read; empty while what was read is being stored
    fraction: float  # of that file, or of the storing
    found: int
    stored: tuple[int, ...] = ()  # the new chats
    known: int = 0  # that were there already
    problem: str = ""  # a sentence about what was left out
    is_done: bool = False


class ChatImport:
    """Only ever adds chats: what was there stays as it is."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def run(self, paths: Sequence[Path], cancel: Cancel) -> Generator[ImportStep]:
        """Read these files and folders and store their chats.

        Raises CancelledError, StorageError when the chats' file cannot be written, ChatFileError when there are too
        many; nothing is stored then. What is broken in a file is told by a step, and the rest is imported.
        """
        chats: list[ImportedChat] = []
        for found in find_chats(paths, cancel):
            if found.chat is not None:
                chats.append(found.chat)
            if len(chats) > MOST_CHATS:
                raise ChatFileError(
                    say(
                        "There are more than {most_chats:,} chats. Import them in several parts.", most_chats=MOST_CHATS
                    )
                )
            yield ImportStep(found.file.name, found.fraction, len(chats), problem=found.problem)
        with self._database.reading() as connection:
            known = _known_chats(connection)
        stored: dict[int, str] = {}
        is_whole = False
        self._database.claims.claim(IMPORTING)
        try:
            for number in self._store_hidden(chats, known, stored, cancel):
                yield ImportStep("", number / len(chats), len(chats))
            with self._database.transaction() as connection:
                _show(connection, stored)
            is_whole = True
        finally:
            if not is_whole:
                self._take_back(stored)
            self._database.claims.give_back(IMPORTING)
        yield ImportStep("", 1.0, len(chats), tuple(stored), len(chats) - len(stored), is_done=True)

    def _store_hidden(
        self, chats: Sequence[ImportedChat], known: _Known, stored: dict[int, str], cancel: Cancel
    ) -> Iterator[int]:
        """How many are looked at; those that are new lie in the trash as unfinished until all are there.

        In short transactions, since an answer may be streaming: it is saved in the pauses.
        """
        waiting = iter(enumerate(chats, 1))
        number = 0
        while number < len(chats):
            until = time.monotonic() + _BATCH_S
            with self._database.transaction() as connection:
                for number, chat in waiting:  # noqa: B007  it is told below
                    cancel.raise_if_set()
                    if not _is_there(connection, known, chat):
                        chat_id = _store(connection, chat)
                        stored[chat_id] = chat.folder
                        known.setdefault(chat.created_at, []).append(chat_id)
                    if time.monotonic() > until:
                        break
            yield number
            if number < len(chats):
                cancel.wait(_PAUSE_S)

    def _take_back(self, stored: Collection[int]) -> None:
        """What cannot be deleted now goes at the next start."""
        with contextlib.suppress(StorageError):
            for some in _parts(stored):
                with self._database.transaction() as connection:
                    connection.execute(f"DELETE FROM chats WHERE id IN ({some}) AND deleted_at = ?", (UNFINISHED,))  # noqa: S608  numbers


def _show(connection: sqlite3.Connection, stored: Mapping[int, str]) -> None:
    """All of them at once, each in its folder."""
    shown = 0
    for some in _parts(stored):
        shown += connection.execute(f"UPDATE chats SET deleted_at = NULL WHERE id IN ({some})").rowcount  # noqa: S608  numbers
    if shown != len(stored):
        raise StorageError(say("The trash was emptied by another Inglenook in the middle of the import. Import again."))
    for chat_id, folder in stored.items():
        if folder:
            place = (_folder(connection, folder), chat_id)
            connection.execute("UPDATE chats SET folder_id = ? WHERE id = ?", place)


def _parts(numbers: Collection[int]) -> Iterator[str]:
    """As lists of SQL."""
    waiting = iter(numbers)
    while some := list(itertools.islice(waiting, _AT_ONCE)):
        yield ", ".join(map(str, some))


def _known_chats(connection: sqlite3.Connection) -> _Known:
    """Those in the trash do not count: who threw a chat away may want it again."""
    known: _Known = {}
    for row in connection.execute("SELECT id, created_at FROM chats WHERE deleted_at IS NULL"):
        known.setdefault(row["created_at"], []).append(row["id"])
    return known


def _is_there(connection: sqlite3.Connection, known: _Known, chat: ImportedChat) -> bool:
    """Whether a chat that began at the same moment holds all these messages; it may have gone on since."""
    wanted = Counter((message.role, message.text, message.created_at) for message in chat.messages)
    for chat_id in known.get(chat.created_at, []):
        rows = connection.execute("SELECT role, text, created_at FROM messages WHERE chat_id = ?", (chat_id,))
        if wanted <= Counter((row["role"], row["text"], row["created_at"]) for row in rows):
            return True
    return False


def _store(connection: sqlite3.Connection, chat: ImportedChat) -> int:
    chat_id = _insert(
        connection,
        (
            "INSERT INTO chats (title, system_prompt, inherits_prompt, preset, own_values, model, created_at, "
            "updated_at, pinned, archived, deleted_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        ),
        chat.title,
        chat.system_prompt or "",
        chat.system_prompt is None,
        chat.preset,
        chat.own_values,
        chat.model,
        chat.created_at,
        chat.updated_at,
        chat.is_pinned,
        chat.is_archived,
        UNFINISHED,
    )
    for tag in chat.tags:
        connection.execute("INSERT INTO chat_tags (chat_id, tag) VALUES (?, ?)", (chat_id, tag))
    for sha256, content in chat.contents.items():
        keep_content(connection, sha256, content, time.time())
    ids: list[int] = []
    for message in chat.messages:
        parent = None if message.parent is None else ids[message.parent]
        ids.append(_store_message(connection, chat_id, parent, message))
    if chat.leaf is not None:
        connection.execute("UPDATE chats SET leaf_id = ? WHERE id = ?", (ids[chat.leaf], chat_id))
    return chat_id


def _store_message(
    connection: sqlite3.Connection, chat_id: int, parent_id: int | None, message: ImportedMessage
) -> int:
    message_id = _insert(
        connection,
        "INSERT INTO messages (chat_id, parent_id, role, text, thinking, state, error, created_at, pinned) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        chat_id,
        parent_id,
        message.role,
        message.text,
        message.thinking,
        message.state,
        message.error,
        message.created_at,
        message.is_pinned,
    )
    if message.details is not None:
        connection.execute(
            f"INSERT INTO answers (message_id, {', '.join(DETAILS)}) VALUES (?{', ?' * len(DETAILS)})",  # noqa: S608  names from a file of ours
            (message_id, *(getattr(message.details, name) for name in DETAILS)),
        )
    insert_attachments(connection, message.attachments, message_id=message_id)
    insert_passages(connection, message_id, message.passages)
    return message_id


def _folder(connection: sqlite3.Connection, name: str) -> int:
    """The folder of that name, made when there is none."""
    row = connection.execute("SELECT id FROM folders WHERE name = ? ORDER BY id", (name,)).fetchone()
    return row["id"] if row else _insert(connection, "INSERT INTO folders (name) VALUES (?)", name)


def _insert(connection: sqlite3.Connection, statement: str, *values: object) -> int:
    row_id = connection.execute(statement, values).lastrowid
    assert row_id is not None  # noqa: S101  an INSERT that did not raise has one
    return row_id
