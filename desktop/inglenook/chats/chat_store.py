"""Chats and their messages, kept in the database."""

from __future__ import annotations

import time
from dataclasses import astuple
from typing import TYPE_CHECKING

from inglenook.chats.attachment_rows import insert_attachments
from inglenook.chats.kept_tokens import KeptTokens
from inglenook.chats.mending import claim_of, mend
from inglenook.chats.rows import DETAILS, SELECT_CHAT, SELECT_MESSAGE, chat_of, message_of
from inglenook.chats.title import title_of
from inglenook.errors import StorageError
from inglenook.sentence import say

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Sequence

    from inglenook.chats.attachment import Attachment
    from inglenook.chats.chat import Chat
    from inglenook.chats.mending import CutOff
    from inglenook.chats.message import AnswerDetails, Message, MessageState, Role
    from inglenook.storage.database import Database

_GONE = say("This chat is not there any more: it was deleted for good. Choose another chat or start a new one.")
_MESSAGE_GONE = say("This message is not there any more: its chat was deleted for good. Choose another chat.")
_OTHER_CHAT = say("This message belongs to another chat. Open that chat and try again.")


class ChatStore:
    """The chats of one database, from any thread; what a method wrote outlives the app, however it ends.

    Every method raises StorageError when the file cannot be read or written, or when the chat or message is gone.
    """

    def __init__(self, database: Database, clock: Callable[[], float] = time.time) -> None:
        self._database = database
        self._clock = clock
        self.tokens = KeptTokens(database)

    def chats(self, search: str = "") -> tuple[Chat, ...]:
        """The chats that are not in the trash, the last used first; only those with ``search`` in title or text."""
        words = " ".join(_storable(search).split()).casefold()
        with self._database.reading() as connection:
            rows = connection.execute(
                f"{SELECT_CHAT} WHERE deleted_at IS NULL AND (:words = '' "  # noqa: S608  constants
                "OR instr(casefold(title), :words) > 0 OR EXISTS (SELECT 1 FROM messages "
                "WHERE chat_id = chats.id AND instr(casefold(text), :words) > 0)) ORDER BY updated_at DESC, id DESC",
                {"words": words},
            ).fetchall()
        return tuple(chat_of(row) for row in rows)

    def chat(self, chat_id: int) -> Chat:
        """One chat, also from the trash."""
        with self._database.reading() as connection:
            return _chat(connection, chat_id)

    def create(self, system_prompt: str | None = "", *, preset: str = "", own_values: str = "{}") -> Chat:
        """A new chat without messages; None: it has no system prompt of its own."""
        with self._database.transaction() as connection:
            return self._create(connection, system_prompt, preset, own_values)

    def begin(
        self, system_prompt: str | None, text: str, attachments: Sequence[Attachment], *, preset: str, own_values: str
    ) -> tuple[Chat, Message]:
        """A new chat with the user's first message, both or neither."""
        with self._database.transaction() as connection:
            chat = self._create(connection, system_prompt, preset, own_values)
            message = self._add(connection, (chat.id, None, "user", _storable(text), "complete"), attachments)
            return _chat(connection, chat.id), message

    def rename(self, chat_id: int, title: str) -> None:
        """Give it another title, on one line; an empty one names it after its first message again."""
        name = " ".join(_storable(title).split())
        with self._database.transaction() as connection:
            if not name:
                first = connection.execute(
                    "SELECT text FROM messages WHERE chat_id = ? AND role = 'user' ORDER BY id LIMIT 1", (chat_id,)
                ).fetchone()
                name = title_of(first["text"]) if first else ""
            _change_chat(connection, "UPDATE chats SET title = ? WHERE id = ?", name, chat_id)

    def set_system_prompt(self, chat_id: int, text: str | None) -> None:
        """What the model is told before the first message; None: what the preset or the app says."""
        with self._database.transaction() as connection:
            statement = "UPDATE chats SET system_prompt = ?, inherits_prompt = ? WHERE id = ?"
            _change_chat(connection, statement, _storable(text or ""), text is None, chat_id)

    def set_values(self, chat_id: int, *, preset: str, own_values: str) -> None:
        """Its preset, by its name, and what is set for this chat alone, as JSON."""
        with self._database.transaction() as connection:
            statement = "UPDATE chats SET preset = ?, own_values = ? WHERE id = ?"
            _change_chat(connection, statement, _storable(preset), own_values, chat_id)

    def delete(self, chat_id: int) -> None:
        """Put it into the trash."""
        with self._database.transaction() as connection:
            _change_chat(connection, "UPDATE chats SET deleted_at = ? WHERE id = ?", self._clock(), chat_id)

    def restore(self, chat_id: int) -> None:
        """Take it out of the trash."""
        with self._database.transaction() as connection:
            _change_chat(connection, "UPDATE chats SET deleted_at = NULL WHERE id = ?", chat_id)

    def purge(self, before: float) -> int:
        """Delete for good what went into the trash before that moment; how many chats that were."""
        with self._database.transaction() as connection:
            return connection.execute("DELETE FROM chats WHERE deleted_at < ?", (before,)).rowcount

    def branch(self, chat_id: int) -> tuple[Message, ...]:
        """The messages of the branch shown, from the first to the chat's leaf."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "WITH RECURSIVE branch (id, parent_id, depth) AS ("  # noqa: S608  constants
                " SELECT messages.id, messages.parent_id, 0 FROM messages JOIN chats ON messages.id = chats.leaf_id"
                "  WHERE chats.id = ?"
                " UNION ALL SELECT messages.id, messages.parent_id, depth + 1 FROM messages"
                "  JOIN branch ON messages.id = branch.parent_id) "
                f"{SELECT_MESSAGE} JOIN branch ON branch.id = message.id ORDER BY depth DESC",
                (chat_id,),
            ).fetchall()
            if not rows:
                _chat(connection, chat_id)
        return tuple(message_of(row) for row in rows)

    def tree(self, chat_id: int) -> tuple[Message, ...]:
        """All messages of all branches, parents before their children."""
        with self._database.reading() as connection:
            _chat(connection, chat_id)
            rows = connection.execute(f"{SELECT_MESSAGE} WHERE chat_id = ? ORDER BY message.id", (chat_id,)).fetchall()
        return tuple(message_of(row) for row in rows)

    def siblings(self, message_id: int) -> tuple[Message, ...]:
        """The message and the others with the same parent, in the order in which they came."""
        with self._database.reading() as connection:
            message = _message(connection, message_id)
            rows = connection.execute(
                f"{SELECT_MESSAGE} WHERE chat_id = ? AND parent_id IS ? ORDER BY message.id",
                (message.chat_id, message.parent_id),
            ).fetchall()
        return tuple(message_of(row) for row in rows)

    def newest_leaf(self, message_id: int) -> int:
        """The end of the branch through this message: its newest child, that one's newest child, and so on."""
        with self._database.reading() as connection:
            message = _message(connection, message_id)
            return connection.execute(
                "WITH RECURSIVE below (id) AS (VALUES (?) UNION ALL SELECT "
                "(SELECT max(id) FROM messages WHERE chat_id = ? AND parent_id = below.id) AS child FROM below "
                "WHERE child IS NOT NULL) SELECT max(id) FROM below",
                (message_id, message.chat_id),
            ).fetchone()[0]

    def show(self, chat_id: int, leaf_id: int) -> None:
        """Show the branch that ends with this message; it may have answers of its own, which are then not shown."""
        with self._database.transaction() as connection:
            _chat(connection, chat_id)
            _check_of_chat(connection, leaf_id, chat_id)
            _change_chat(connection, "UPDATE chats SET leaf_id = ? WHERE id = ?", leaf_id, chat_id)

    def add(  # noqa: PLR0913  everything that a message is, each by name
        self,
        chat_id: int,
        *,
        parent_id: int | None,
        role: Role,
        text: str,
        state: MessageState = "complete",
        attachments: Sequence[Attachment] = (),
    ) -> Message:
        """Add a message below its parent and show it; the first user message names a chat without a title."""
        with self._database.transaction() as connection:
            _chat(connection, chat_id)
            if parent_id is not None:
                _check_of_chat(connection, parent_id, chat_id)
            return self._add(connection, (chat_id, parent_id, role, _storable(text), state), attachments)

    def save_answer(  # noqa: PLR0913  everything that an answer is, each by name
        self,
        message_id: int,
        *,
        text: str,
        thinking: str,
        state: MessageState,
        details: AnswerDetails | None = None,
        error: str | None = None,
    ) -> Message:
        """Store an answer as far as it is; cheap enough for four times a second. Details given earlier stay."""
        with self._database.transaction() as connection:
            changed = connection.execute(
                "UPDATE messages SET text = ?, thinking = ?, state = ?, error = ? WHERE id = ?",
                (_storable(text), _storable(thinking), state, error and _storable(error), message_id),
            ).rowcount
            if not changed:
                raise StorageError(_MESSAGE_GONE)
            if details is not None:
                _save_details(connection, message_id, details)
            message = _message(connection, message_id)
            if state != "streaming":
                connection.execute("UPDATE chats SET updated_at = ? WHERE id = ?", (self._clock(), message.chat_id))
            return message

    def has_message(self, message_id: int) -> bool:
        """Whether it is there; it may have been deleted, and its chat with it."""
        with self._database.reading() as connection:
            return connection.execute("SELECT 1 FROM messages WHERE id = ?", (message_id,)).fetchone() is not None

    def mend(self) -> tuple[CutOff, ...]:
        """Mark answers that nobody will finish as stopped; to be called at start. Which they were."""
        return mend(self._database)

    def claim(self, message_id: int) -> None:
        """Have other Inglenooks know that this answer is being written."""
        self._database.claims.claim(claim_of(message_id))

    def give_back(self, message_id: int) -> None:
        """It is not written any more."""
        self._database.claims.give_back(claim_of(message_id))

    def _create(self, connection: sqlite3.Connection, system_prompt: str | None, preset: str, own_values: str) -> Chat:
        now = self._clock()
        chat_id = _insert(
            connection,
            "INSERT INTO chats (system_prompt, inherits_prompt, preset, own_values, created_at, updated_at) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            (_storable(system_prompt or ""), system_prompt is None, _storable(preset), own_values, now, now),
        )
        return _chat(connection, chat_id)

    def _add(
        self,
        connection: sqlite3.Connection,
        values: tuple[int, int | None, Role, str, MessageState],
        attachments: Sequence[Attachment],
    ) -> Message:
        now = self._clock()
        chat_id, _, role, text, _ = values
        message_id = _insert(
            connection,
            "INSERT INTO messages (chat_id, parent_id, role, text, state, created_at) VALUES (?, ?, ?, ?, ?, ?)",
            (*values, now),
        )
        _change_chat(connection, "UPDATE chats SET leaf_id = ?, updated_at = ? WHERE id = ?", message_id, now, chat_id)
        insert_attachments(connection, attachments, message_id=message_id)
        if role == "user":
            title = title_of(text) if text.strip() or not attachments else title_of(attachments[0].name)
            connection.execute("UPDATE chats SET title = ? WHERE id = ? AND title = ''", (title, chat_id))
        return _message(connection, message_id)


def _chat(connection: sqlite3.Connection, chat_id: int) -> Chat:
    row = connection.execute(f"{SELECT_CHAT} WHERE id = ?", (chat_id,)).fetchone()
    if row is None:
        raise StorageError(_GONE)
    return chat_of(row)


def _message(connection: sqlite3.Connection, message_id: int) -> Message:
    row = connection.execute(f"{SELECT_MESSAGE} WHERE message.id = ?", (message_id,)).fetchone()
    if row is None:
        raise StorageError(_MESSAGE_GONE)
    return message_of(row)


def _insert(connection: sqlite3.Connection, statement: str, values: tuple[object, ...]) -> int:
    row_id = connection.execute(statement, values).lastrowid
    assert row_id is not None  # noqa: S101  an INSERT that did not raise has one
    return row_id


def _change_chat(connection: sqlite3.Connection, statement: str, *values: object) -> None:
    if not connection.execute(statement, values).rowcount:
        raise StorageError(_GONE)


def _check_of_chat(connection: sqlite3.Connection, message_id: int, chat_id: int) -> None:
    row = connection.execute("SELECT chat_id FROM messages WHERE id = ?", (message_id,)).fetchone()
    if row is None:
        raise StorageError(_MESSAGE_GONE)
    if row["chat_id"] != chat_id:
        raise StorageError(_OTHER_CHAT)


def _save_details(connection: sqlite3.Connection, message_id: int, details: AnswerDetails) -> None:
    values = [_storable(value) if isinstance(value, str) else value for value in astuple(details)]
    connection.execute(
        f"INSERT OR REPLACE INTO answers (message_id, {', '.join(DETAILS)}) "  # noqa: S608  constants
        f"VALUES (?{', ?' * len(values)})",
        (message_id, *values),
    )
    connection.execute(
        "UPDATE chats SET model = ? WHERE id = (SELECT chat_id FROM messages WHERE id = ?)", (details.model, message_id)
    )


def _storable(text: str) -> str:
    """The text with half characters (lone surrogates, which no file can hold) replaced."""
    return text.encode("utf-8", "surrogatepass").decode("utf-8", "replace")
