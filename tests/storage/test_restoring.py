"""A copy in the place of the chats' file: whole or not at all, and nothing is ever deleted."""

from __future__ import annotations

import contextlib
import sqlite3
from typing import TYPE_CHECKING

import pytest

from inglenook.chats.chat_store import ChatStore
from inglenook.errors import CopyError, DamagedDatabaseError, StorageError
from inglenook.storage import restoring
from inglenook.storage.backups import back_up
from inglenook.storage.database import Database
from inglenook.storage.restoring import copies_of, restore

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file that holds "copied", of which there is a copy, and "since"."""
    path = tmp_path / "inglenook.sqlite"
    with contextlib.closing(Database(path)) as database:
        write(database, "copied")
        back_up(path, database.version)
        write(database, "since")
    return path


def write(database: Database, text: str) -> None:
    chats = ChatStore(database)
    chats.add(chats.create().id, parent_id=None, role="user", text=text)


def titles(path: Path) -> set[str]:
    with contextlib.closing(Database(path)) as database:
        return {chat.title for chat in ChatStore(database).chats()}


def test_a_damaged_file_is_put_aside_with_what_lies_beside_it(path: Path) -> None:
    path.write_bytes(b"rubbish")
    beside = path.with_name(path.name + "-wal")
    beside.write_bytes(b"more rubbish")
    with pytest.raises(DamagedDatabaseError, match="inglenook chats restore"):
        Database(path)
    (copy,) = copies_of(path)
    restored = restore(path, copy.path)
    assert restored.put_aside is not None
    assert restored.put_aside.read_bytes() == b"rubbish"
    assert restored.put_aside.with_name(restored.put_aside.name + "-wal").read_bytes() == b"more rubbish"
    assert titles(path) == {"copied"}
    assert copy.path.exists()


def test_what_a_sound_file_held_can_be_had_again(path: Path) -> None:
    (copy,) = copies_of(path)
    first = restore(path, copy.path).put_aside
    second = restore(path, copy.path).put_aside
    assert first is not None
    assert first != second
    assert titles(path) == {"copied"}
    restore(path, first)
    assert titles(path) == {"copied", "since"}


def test_without_a_copy_the_next_start_begins_anew(path: Path) -> None:
    aside = restore(path, None).put_aside
    assert titles(path) == set()
    assert aside is not None
    assert titles(aside) == {"copied", "since"}


def test_not_while_another_inglenook_has_it_open(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(restoring, "_ABOUT_TO_END_S", 0.1)
    (copy,) = copies_of(path)
    with contextlib.closing(Database(path)) as database:
        with pytest.raises(StorageError, match="in use"):
            restore(path, copy.path)
        write(database, "later")
    assert titles(path) == {"copied", "since", "later"}
    assert {file.name for file in path.parent.iterdir()} == {"inglenook.sqlite", "backups", "replaced"}
    assert list((path.parent / "replaced").iterdir()) == []


def test_a_copy_that_is_damaged_is_told_and_not_taken(path: Path) -> None:
    (copy,) = copies_of(path)
    content = copy.path.read_bytes()
    copy.path.write_bytes(content[: len(content) // 2])
    (found,) = copies_of(path)
    assert found.problem is not None
    assert found.chats is None
    with pytest.raises(CopyError, match=r"The chats are as they were\. Choose another copy"):
        restore(path, copy.path)
    assert titles(path) == {"copied", "since"}


def test_another_programs_database_is_not_taken_for_a_copy(path: Path, tmp_path: Path) -> None:
    birds = tmp_path / "birds.sqlite"
    with contextlib.closing(sqlite3.connect(birds)) as connection:
        connection.execute("CREATE TABLE birds (name)")
    with pytest.raises(CopyError, match="does not hold chats of Inglenook"):
        restore(path, birds)


def test_a_disk_without_room_changes_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (copy,) = copies_of(path)

    def full(_source: object, _target: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("shutil.copyfileobj", full)
    with pytest.raises(CopyError, match="No space left"):
        restore(path, copy.path)
    assert titles(path) == {"copied", "since"}
    assert {file.name for file in path.parent.iterdir()} == {"inglenook.sqlite", "backups"}
