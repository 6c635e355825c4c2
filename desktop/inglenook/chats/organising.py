"""Folders, pins, tags and the archive: where the user keeps chats."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.errors import StorageError
from inglenook.sentence import say
from inglenook.storage.folding import folded

if TYPE_CHECKING:
    from collections.abc import Iterable

    from inglenook.storage.database import Database

LONGEST_NAME = 100  # characters, of folders and tags
MOST_TAGS = 50  # of one chat
_CHAT_GONE = say("This chat is not there any more: it was deleted for good. Choose another chat.")
_FOLDER_GONE = say("This folder is not there any more. Choose another folder, or make a new one.")


@dataclass(frozen=True, slots=True)
class Folder:
    """What chats are put into."""

    id: int
    name: str


class Organising:
    """Changes one thing at a time; every method may be called from any thread and raises StorageError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def folders(self) -> tuple[Folder, ...]:
        """All folders, by name."""
        with self._database.reading() as connection:
            rows = connection.execute("SELECT id, name FROM folders ORDER BY casefold(name), id").fetchall()
        return tuple(Folder(row["id"], row["name"]) for row in rows)

    def create_folder(self, name: str) -> Folder:
        """A new folder; raises StorageError for a name without a word in it."""
        name = _name(name)
        with self._database.transaction() as connection:
            folder_id = connection.execute("INSERT INTO folders (name) VALUES (?)", (name,)).lastrowid
        assert folder_id is not None  # noqa: S101  an INSERT that did not raise has one
        return Folder(folder_id, name)

    def rename_folder(self, folder_id: int, name: str) -> None:
        """Give it another name."""
        self._change("UPDATE folders SET name = ? WHERE id = ?", _name(name), folder_id, gone=_FOLDER_GONE)

    def delete_folder(self, folder_id: int) -> None:
        """Delete a folder; its chats go back to the top."""
        self._change("DELETE FROM folders WHERE id = ?", folder_id, gone=_FOLDER_GONE)

    def move(self, chat_id: int, folder_id: int | None) -> None:
        """Put a chat into a folder; None: back to the top."""
        with self._database.transaction() as connection:
            known = "SELECT 1 FROM folders WHERE id = ?"
            if folder_id is not None and connection.execute(known, (folder_id,)).fetchone() is None:
                raise StorageError(_FOLDER_GONE)
            changed = connection.execute("UPDATE chats SET folder_id = ? WHERE id = ?", (folder_id, chat_id)).rowcount
            if not changed:
                raise StorageError(_CHAT_GONE)

    def pin(self, chat_id: int, *, pinned: bool) -> None:
        """Have it stand first, or not any more."""
        self._change("UPDATE chats SET pinned = ? WHERE id = ?", pinned, chat_id, gone=_CHAT_GONE)

    def archive(self, chat_id: int, *, archived: bool) -> None:
        """Leave it out of the list until it is asked for, or not any more."""
        self._change("UPDATE chats SET archived = ? WHERE id = ?", archived, chat_id, gone=_CHAT_GONE)

    def set_tags(self, chat_id: int, tags: Iterable[str]) -> None:
        """Give it these tags and no others; one that is known in other capitals is taken as it is known."""
        names = {folded(name): name for tag in tags if (name := _shortened(tag))}
        with self._database.transaction() as connection:
            known = {folded(row["tag"]): row["tag"] for row in connection.execute("SELECT DISTINCT tag FROM chat_tags")}
            if connection.execute("SELECT 1 FROM chats WHERE id = ?", (chat_id,)).fetchone() is None:
                raise StorageError(_CHAT_GONE)
            connection.execute("DELETE FROM chat_tags WHERE chat_id = ?", (chat_id,))
            connection.executemany(
                "INSERT INTO chat_tags (chat_id, tag) VALUES (?, ?)",
                [(chat_id, known.get(key, name)) for key, name in list(names.items())[:MOST_TAGS]],
            )

    def _change(self, statement: str, *values: object, gone: str) -> None:
        with self._database.transaction() as connection:
            if not connection.execute(statement, values).rowcount:
                raise StorageError(gone)


def _name(name: str) -> str:
    shortened = _shortened(name)
    if not shortened:
        raise StorageError(say("A folder needs a name: write at least one letter."))
    return shortened


def _shortened(name: str) -> str:
    """On one line, and storable: half characters replaced."""
    whole = name.encode("utf-8", "surrogatepass").decode("utf-8", "replace")
    return " ".join(whole.split())[:LONGEST_NAME].rstrip()
