"""Changes to a chat's tree: other versions of a message, messages between others, deleting and putting back."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from inglenook.chats.rows import SELECT_CHAT, chat_of
from inglenook.errors import StorageError
from inglenook.sentence import say

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from inglenook.chats.chat import Chat
    from inglenook.chats.message import Role
    from inglenook.storage.database import Database

_Row = dict[str, object]
_KEPT_WITH = (
    "answers",
    "answer_tokens",
    "attachments",
    "passages",
)  # tables with rows of a message, by their message_id

_GONE = say("This message is not there any more. Open the chat again to see it as it is.")
_NO_PLACE = say(
    "What was deleted cannot be put back: the message above it has been deleted since. Undo that deletion first."
)
_WRITING = say("An answer is being written there. Stop it, or wait for its end.")


@dataclass(frozen=True, slots=True)
class Removal:
    """What was deleted, whole, so that it can be put back."""

    chat_id: int
    leaf_id: int | None  # the branch that was shown
    messages: tuple[_Row, ...]  # parents before their children
    kept_with: tuple[tuple[str, _Row], ...]  # rows of other tables, by the table's name
    moved: tuple[tuple[int, int], ...]  # children that went up to the parent, with the parent that they had


class TreeEdits:
    """Works on one database, from any thread. Nothing written is ever written over: a change of words is a sibling.

    Every method raises StorageError when the file cannot be read or written, or when the message is gone.
    """

    def __init__(self, database: Database, clock: Callable[[], float] = time.time) -> None:
        self._database = database
        self._clock = clock

    def children(self, chat_id: int) -> dict[int | None, tuple[int, ...]]:
        """The ids below each message, oldest first; the first messages are below None."""
        with self._database.reading() as connection:
            rows = connection.execute(
                "SELECT id, parent_id FROM messages WHERE chat_id = ? ORDER BY id", (chat_id,)
            ).fetchall()
        found: dict[int | None, list[int]] = {}
        for row in rows:
            found.setdefault(row["parent_id"], []).append(row["id"])
        return {parent: tuple(ids) for parent, ids in found.items()}

    def revise(self, message_id: int, text: str) -> int:
        """Another version of a message, shown instead; what is shown below follows it as a copy. The new id."""
        with self._database.transaction() as connection:
            old = _row(connection, message_id)
            below = _shown_below(connection, old["chat_id"], message_id)
            new = {**old, "text": _storable(text), "state": "complete", "error": None, "created_at": self._clock()}
            new_id = _insert_message(connection, new, old["parent_id"])
            _copy_kept_with(connection, message_id, new_id, tables=("attachments",))
            self._show(connection, old["chat_id"], _copy(connection, below, new_id))
            return new_id

    def insert(self, chat_id: int, after: int | None, *, role: Role, text: str) -> int:
        """A message after another one, or first of all; what is shown below follows it as a copy. The new id."""
        with self._database.transaction() as connection:
            if after is not None and _row(connection, after)["chat_id"] != chat_id:
                raise StorageError(_GONE)
            below = _shown_below(connection, chat_id, after)
            new: _Row = {
                "chat_id": chat_id,
                "role": role,
                "text": _storable(text),
                "state": "complete",
                "created_at": self._clock(),
            }
            new_id = _insert_message(connection, new, after)
            self._show(connection, chat_id, _copy(connection, below, new_id))
            return new_id

    def set_role(self, message_id: int, role: Role) -> Role:
        """Say who wrote a message; who it was before."""
        with self._database.transaction() as connection:
            before = _row(connection, message_id)
            _refuse_streaming([before])
            connection.execute("UPDATE messages SET role = ? WHERE id = ?", (role, message_id))
            return cast("Role", before["role"])

    def set_pinned(self, message_id: int, *, is_pinned: bool) -> None:
        """Keep a message in the context window whatever has to go, or no longer."""
        with self._database.transaction() as connection:
            _row(connection, message_id)
            connection.execute("UPDATE messages SET pinned = ? WHERE id = ?", (is_pinned, message_id))

    def fork(self, message_id: int) -> Chat:
        """A new chat that begins with the messages down to this one, as copies."""
        now = self._clock()
        with self._database.transaction() as connection:
            last = _row(connection, message_id)
            path = _path(connection, message_id)
            _refuse_streaming(path)
            chat_id = connection.execute(
                "INSERT INTO chats (title, system_prompt, inherits_prompt, preset, own_values, model, created_at, "
                "updated_at) SELECT title, system_prompt, inherits_prompt, preset, own_values, model, ?, ? "
                "FROM chats WHERE id = ?",
                (now, now, last["chat_id"]),
            ).lastrowid
            leaf_id = _copy(connection, [{**row, "chat_id": chat_id} for row in path], None)
            connection.execute("UPDATE chats SET leaf_id = ? WHERE id = ?", (leaf_id, chat_id))
            return chat_of(connection.execute(f"{SELECT_CHAT} WHERE id = ?", (chat_id,)).fetchone())

    def remove(self, message_id: int, *, with_below: bool) -> Removal:
        """Delete a message, alone (what is below it goes up to its parent) or with everything below it."""
        with self._database.transaction() as connection:
            message = _row(connection, message_id)
            chat_id, parent_id = cast("int", message["chat_id"]), cast("int | None", message["parent_id"])
            leaf_id = connection.execute("SELECT leaf_id FROM chats WHERE id = ?", (chat_id,)).fetchone()[0]
            shown = [row["id"] for row in _path(connection, leaf_id)] if leaf_id is not None else []
            gone = _subtree(connection, chat_id, message_id) if with_below else [message]
            _refuse_streaming(gone)
            ids = [cast("int", row["id"]) for row in gone]
            moved: list[int] = [] if with_below else _children(connection, chat_id, message_id)
            kept_with = [
                (table, row)
                for table in _KEPT_WITH
                for number in ids
                for row in _rows(connection, table, "message_id", number)
            ]
            if message_id in shown and (with_below or leaf_id == message_id):
                self._show(connection, chat_id, _beside(connection, message))
            for child in moved:
                connection.execute("UPDATE messages SET parent_id = ? WHERE id = ?", (parent_id, child))
            connection.executemany("DELETE FROM messages WHERE id = ?", [(number,) for number in ids])
            went_up = tuple((child, message_id) for child in moved)
            return Removal(chat_id, leaf_id, tuple(gone), tuple(kept_with), went_up)

    def put_back(self, removal: Removal) -> None:
        """Undo a ``remove``: the messages are where they were, and so is what is shown."""
        with self._database.transaction() as connection:
            top = removal.messages[0]["parent_id"]
            if not _is_there(connection, "chats", removal.chat_id) or (
                top is not None and not _is_there(connection, "messages", cast("int", top))
            ):
                raise StorageError(_NO_PLACE)
            for row in removal.messages:
                _insert(connection, "messages", row)
            for table, row in removal.kept_with:
                _insert(connection, table, row)
            for child, parent in removal.moved:
                connection.execute("UPDATE messages SET parent_id = ? WHERE id = ?", (parent, child))
            leaf_id = removal.leaf_id
            if leaf_id is not None and _is_there(connection, "messages", leaf_id):
                self._show(connection, removal.chat_id, leaf_id)

    def _show(self, connection: sqlite3.Connection, chat_id: object, leaf_id: int | None) -> None:
        connection.execute(
            "UPDATE chats SET leaf_id = ?, updated_at = ? WHERE id = ?", (leaf_id, self._clock(), chat_id)
        )


def _rows(connection: sqlite3.Connection, table: str, column: str, value: object) -> list[_Row]:
    """Whole rows, whatever columns the table has by now."""
    found = connection.execute(f"SELECT * FROM {table} WHERE {column} = ?", (value,))  # noqa: S608  constants
    return [dict(cast("Mapping[str, object]", row)) for row in found]


def _row(connection: sqlite3.Connection, message_id: int) -> _Row:
    rows = _rows(connection, "messages", "id", message_id)
    if not rows:
        raise StorageError(_GONE)
    return rows[0]


def _is_there(connection: sqlite3.Connection, table: str, number: int) -> bool:
    return bool(_rows(connection, table, "id", number))


def _insert(connection: sqlite3.Connection, table: str, row: _Row) -> int:
    marks = ", ".join("?" * len(row))
    statement = f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})"  # noqa: S608  the table's own columns
    return connection.execute(statement, tuple(row.values())).lastrowid or 0


def _insert_message(connection: sqlite3.Connection, row: _Row, parent_id: object) -> int:
    """The row as a new message: ids only grow, so a parent's is smaller than its children's."""
    return _insert(connection, "messages", {**row, "id": None, "parent_id": parent_id})


def _copy(connection: sqlite3.Connection, rows: Sequence[_Row], parent_id: int | None) -> int | None:
    """These messages below one another, with how they came about; the id of the last."""
    for row in rows:
        old_id = row["id"]
        parent_id = _insert_message(connection, row, parent_id)
        _copy_kept_with(connection, old_id, parent_id, tables=_KEPT_WITH)
    return parent_id


def _copy_kept_with(connection: sqlite3.Connection, old_id: object, new_id: int, *, tables: Iterable[str]) -> None:
    for table in tables:
        for row in _rows(connection, table, "message_id", old_id):
            of_its_own = {"id": None} if "id" in row else {}
            _insert(connection, table, {**row, **of_its_own, "message_id": new_id})


def _path(connection: sqlite3.Connection, message_id: int) -> list[_Row]:
    """From the first message to this one."""
    path: list[_Row] = []
    number: int | None = message_id
    while number is not None:
        path.append(_row(connection, number))
        number = cast("int | None", path[-1]["parent_id"])
    return path[::-1]


def _shown_below(connection: sqlite3.Connection, chat_id: object, message_id: int | None) -> list[_Row]:
    """What of the branch shown comes after a message; nothing when the message is not in it."""
    found = connection.execute("SELECT leaf_id FROM chats WHERE id = ?", (chat_id,)).fetchone()
    if found is None:
        raise StorageError(_GONE)
    path = _path(connection, found[0]) if found[0] is not None else []
    _refuse_streaming(path)
    if message_id is None:
        return path
    places = [place for place, row in enumerate(path) if row["id"] == message_id]
    return path[places[0] + 1 :] if places else []


def _subtree(connection: sqlite3.Connection, chat_id: int, message_id: int) -> list[_Row]:
    """A message and everything below it, parents before their children."""
    found, waiting = [_row(connection, message_id)], _children(connection, chat_id, message_id)
    while waiting:
        number = waiting.pop()
        found.append(_row(connection, number))
        waiting += _children(connection, chat_id, number)
    return found


def _children(connection: sqlite3.Connection, chat_id: int, parent_id: int | None) -> list[int]:
    rows = connection.execute(
        "SELECT id FROM messages WHERE chat_id = ? AND parent_id IS ? ORDER BY id", (chat_id, parent_id)
    )
    return [row["id"] for row in rows]


def _beside(connection: sqlite3.Connection, message: _Row) -> int | None:
    """What is shown once a message is gone: the end below another version, the one before first, or its parent."""
    chat_id, parent_id = cast("int", message["chat_id"]), cast("int | None", message["parent_id"])
    ids = _children(connection, chat_id, parent_id)
    place = ids.index(cast("int", message["id"]))
    others = [*ids[:place][::-1], *ids[place + 1 :]]
    if not others:
        return parent_id
    number = others[0]
    while below := _children(connection, chat_id, number):
        number = below[-1]
    return number


def _refuse_streaming(rows: Iterable[_Row]) -> None:
    if any(row["state"] == "streaming" for row in rows):
        raise StorageError(_WRITING)


def _storable(text: str) -> str:
    """The text with half characters (lone surrogates, which no file can hold) replaced."""
    return text.encode("utf-8", "surrogatepass").decode("utf-8", "replace")
