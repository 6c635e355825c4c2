"""A copy a day: complete, sound, seven of them, and never at the cost of the chats."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from typing import TYPE_CHECKING

import pytest

from inglenook.chats.chat_store import ChatStore
from inglenook.errors import CopyError, DamagedDatabaseError
from inglenook.storage import backups
from inglenook.storage.backups import KEPT, back_up_today, backups_of
from inglenook.storage.database import Database
from inglenook.storage.file_lock import FileLock
from inglenook.storage.restoring import look_into

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with contextlib.closing(Database(tmp_path / "inglenook.sqlite")) as database:
        yield database


def write(database: Database, text: str = "kept") -> None:
    chats = ChatStore(database)
    chats.add(chats.create().id, parent_id=None, role="user", text=text)


def damage(path: Path) -> None:
    """Fill the page that the messages begin on with rubbish."""
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (page,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'messages'").fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    with path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xa5" * size)


def test_one_a_day_with_what_was_just_written(database: Database) -> None:
    write(database)
    copy = back_up_today(database.path, database.version)
    assert copy is not None
    assert back_up_today(database.path, database.version) is None
    assert look_into(copy).problem is None
    assert look_into(copy).chats == 1
    assert [file.name for file in copy.parent.iterdir()] == [copy.name]


def test_seven_are_kept_and_leftovers_of_a_killed_one_go(database: Database) -> None:
    folder = database.path.parent / "backups"
    folder.mkdir()
    for day in range(10, 20):
        (folder / f"inglenook-v4-202601{day}T000000Z.sqlite").touch()
    left = folder / "inglenook-v4-20260120T000000Z.sqlite.99.part"
    left.touch()
    newest = back_up_today(database.path, database.version)
    copies = backups_of(database.path)
    assert (len(copies), copies[-1]) == (KEPT, newest)
    assert copies[0].name == "inglenook-v4-20260114T000000Z.sqlite"
    assert not left.exists()


def test_two_inglenooks_make_one(database: Database) -> None:
    folder = database.path.parent / "backups"
    folder.mkdir()
    with FileLock(folder / "inglenook.lock") as other:
        assert other.acquire()
        assert back_up_today(database.path, database.version) is None
    assert back_up_today(database.path, database.version) is not None


def test_writing_goes_on_while_it_is_copied(database: Database) -> None:
    write(database)
    with database.transaction() as connection:
        connection.execute("UPDATE messages SET text = 'half of it'")
        copy = back_up_today(database.path, database.version)
    assert copy is not None
    with contextlib.closing(sqlite3.connect(copy)) as copied:
        assert copied.execute("SELECT text FROM messages").fetchall() == [("kept",)]


def test_a_damaged_file_is_not_taken_for_a_copy(database: Database) -> None:
    write(database)
    damage(database.path)
    with pytest.raises(DamagedDatabaseError, match="damaged"):
        back_up_today(database.path, database.version)
    assert backups_of(database.path) == []
    assert list((database.path.parent / "backups").iterdir()) == []


def test_a_disk_that_is_nearly_full_is_left_to_the_chats(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(database.path.parent)
    monkeypatch.setattr(backups, "ROOM_LEFT_BYTES", usage.total)
    with pytest.raises(CopyError, match=r"nearly full .* Free some space; it is tried again in an hour"):
        back_up_today(database.path, database.version)
    monkeypatch.undo()
    assert back_up_today(database.path, database.version) is not None
