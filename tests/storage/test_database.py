"""The database under bad files, full disks, several threads and several processes."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest

import inglenook
from inglenook.chats.chat_store import ChatStore
from inglenook.errors import StorageError
from inglenook.storage.backups import back_up
from inglenook.storage.database import Database
from inglenook.storage.failures import told_in_a_sentence

SAMPLE = Path(__file__).parent.parent / "data" / "databases" / "v10.sqlite"
WRITER = """
import sys
from pathlib import Path
from inglenook.chats.chat_store import ChatStore
from inglenook.storage.database import Database
print("ready", flush=True)
sys.stdin.readline()
database = Database(Path(sys.argv[1]))
chats = ChatStore(database)
for number in range(50):
    chat = chats.create()
    chats.add(chat.id, parent_id=None, role="user", text=f"{sys.argv[2]} {number}")
database.close()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "Größe 50%?#" / "inglenook.sqlite"  # what a URI would trip over


@pytest.fixture
def broken(path: Path) -> Path:
    path.parent.mkdir()
    return path


def refused(path: Path, sentence: str) -> None:
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(StorageError, match=sentence) as error:
        Database(path)
    assert str(path) in str(error.value)
    assert (path.read_bytes() if path.is_file() else None) == before


@pytest.mark.parametrize("content", [b"x", b"These are my notes. " * 500, b"SQLite format 3\0" + b"\0" * 4096])
def test_refuses_what_is_no_database(broken: Path, content: bytes) -> None:
    broken.write_bytes(content)
    refused(broken, "damaged or is not a database. It has been left as it is")


def test_refuses_a_file_cut_short(broken: Path) -> None:
    broken.write_bytes(SAMPLE.read_bytes()[:5000])
    refused(broken, "damaged")


def test_refuses_another_programs_database(broken: Path) -> None:
    with contextlib.closing(sqlite3.connect(broken)) as connection:
        connection.execute("CREATE TABLE birds (name)")
    refused(broken, "another program")


def test_refuses_a_folder(broken: Path) -> None:
    broken.mkdir()
    refused(broken, "may not open or write")


def test_refuses_a_place_below_a_file(broken: Path) -> None:
    broken.write_bytes(b"")
    refused(broken / "below.sqlite", "may not open or write")


def test_an_empty_file_becomes_a_database(broken: Path) -> None:
    broken.touch()
    with contextlib.closing(Database(broken)) as database:
        assert ChatStore(database).chats() == ()


def test_tells_of_damage_inside(broken: Path) -> None:
    content = bytearray(SAMPLE.read_bytes())
    with contextlib.closing(sqlite3.connect(SAMPLE)) as sample:
        (page,) = sample.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'messages'").fetchone()
        (size,) = sample.execute("PRAGMA page_size").fetchone()
    content[(page - 1) * size : page * size] = b"\xa5" * size
    broken.write_bytes(content)
    with contextlib.closing(Database(broken)) as database:
        assert database.integrity() is not None
        with pytest.raises(StorageError, match="damaged"):
            ChatStore(database).tree(1)
    assert broken.exists()


def test_a_sound_file_has_no_fault(path: Path) -> None:
    with contextlib.closing(Database(path)) as database:
        assert database.integrity() is None


@pytest.mark.parametrize(
    ("obstacle", "sentence"),
    [("PRAGMA max_page_count = 1", "disk is full"), ("PRAGMA query_only = ON", "may not open or write")],
)
def test_what_cannot_be_written_changes_nothing(path: Path, obstacle: str, sentence: str) -> None:
    with contextlib.closing(Database(path)) as database:
        chats = ChatStore(database)
        chat = chats.create()
        kept = chats.add(chat.id, parent_id=None, role="user", text="kept")
        database.connection().execute(obstacle)
        with pytest.raises(StorageError, match=sentence):
            chats.add(chat.id, parent_id=kept.id, role="user", text="lost " * 10_000)
        assert chats.tree(chat.id) == (kept,)


def test_says_that_another_program_holds_the_file(path: Path) -> None:
    with contextlib.closing(Database(path)) as database, contextlib.closing(sqlite3.connect(path)) as other:
        database.connection().execute("PRAGMA busy_timeout = 0")
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StorageError, match="in use by another program"):
            ChatStore(database).create()


def test_an_error_inside_a_transaction_undoes_it(path: Path) -> None:
    with contextlib.closing(Database(path)) as database:
        with contextlib.suppress(ZeroDivisionError), database.transaction() as connection:
            connection.execute("INSERT INTO chats (created_at, updated_at) VALUES (0, 0)")
            _ = 1 / 0
        assert ChatStore(database).chats() == ()
        ChatStore(database).create()


def test_every_thread_writes(path: Path) -> None:
    with contextlib.closing(Database(path)) as database:
        chats = ChatStore(database)
        chat = chats.create()
        together = threading.Barrier(6)
        connections: list[sqlite3.Connection] = []

        def write() -> None:
            connections.append(database.connection())
            together.wait()
            for _ in range(20):
                chats.add(chat.id, parent_id=None, role="user", text="hello")

        threads = [threading.Thread(target=write) for _ in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(chats.tree(chat.id)) == 120
        assert len({id(connection) for connection in connections}) == 6


def test_connections_of_ended_threads_are_closed(path: Path) -> None:
    with contextlib.closing(Database(path)) as database:
        connections: list[sqlite3.Connection] = []
        for _ in range(3):
            thread = threading.Thread(target=lambda: connections.append(database.connection()))
            thread.start()
            thread.join()
        for connection in connections[:-1]:
            with pytest.raises(sqlite3.ProgrammingError, match="closed"):
                connection.execute("SELECT 1")


def test_after_close_there_is_one_file_and_a_sentence(path: Path) -> None:
    database = Database(path)
    chats = ChatStore(database)
    chats.create()
    thread = threading.Thread(target=chats.create)
    thread.start()
    thread.join()
    database.close()
    database.close()
    assert list(path.parent.iterdir()) == [path]
    with pytest.raises(StorageError, match="closed"):
        chats.chats()


def test_closed_while_another_thread_begins_is_a_sentence(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    database = Database(path)
    chats = ChatStore(database)

    def close_first(told: Path) -> contextlib.AbstractContextManager[None]:
        database.close()
        return told_in_a_sentence(told)

    chats.chats()
    monkeypatch.setattr("inglenook.storage.database.told_in_a_sentence", close_first)
    with pytest.raises(StorageError, match="have been closed"):
        chats.chats()


@pytest.mark.skipif(os.name == "nt", reason="there, folders pass on who may read")
def test_chats_are_for_the_users_eyes_only(path: Path) -> None:
    before = os.umask(0o022)
    try:
        with contextlib.closing(Database(path)) as database:
            ChatStore(database).create()
            files = {file.name: file.stat().st_mode & 0o777 for file in path.parent.iterdir()}
        copy = back_up(path, 1)
    finally:
        os.umask(before)
    assert files == {path.name: 0o600, f"{path.name}-wal": 0o600, f"{path.name}-shm": 0o600}
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert (copy.parent.stat().st_mode & 0o777, copy.stat().st_mode & 0o777) == (0o700, 0o600)


def test_two_processes_create_and_write_at_once(path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(Path(inglenook.__file__).parent.parent)}
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", WRITER, path, name],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environment,
        )
        for name in ("window", "terminal")
    ]
    for writer in writers:
        assert writer.stdout is not None
        assert writer.stdout.readline() == "ready\n"
    for writer in writers:
        assert writer.stdin is not None
        writer.stdin.write("\n")
        writer.stdin.flush()
    for writer in writers:
        writer.communicate()
    assert [writer.returncode for writer in writers] == [0, 0]
    with contextlib.closing(Database(path)) as database:
        assert database.integrity() is None
        assert len(ChatStore(database).chats("window")) == len(ChatStore(database).chats("terminal")) == 50


def test_a_file_from_another_place_opens(path: Path) -> None:
    path.parent.mkdir()
    shutil.copy(SAMPLE, path)
    with contextlib.closing(Database(path)) as database:
        assert len(ChatStore(database).chats()) == 2
