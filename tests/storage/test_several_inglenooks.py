"""Several writers on one file: who writes next, who is busy with what, and who has changed something."""

from __future__ import annotations

import contextlib
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import pytest

from inglenook.chats.chat_store import ChatStore
from inglenook.errors import StorageError
from inglenook.storage import database as database_module
from inglenook.storage.claims import Claims
from inglenook.storage.database import Database
from inglenook.storage.writers_queue import WritersQueue

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CLAIMER = """
import sys
from pathlib import Path
from inglenook.storage.claims import Claims
Claims(Path(sys.argv[1])).claim("answer-1")
print("claimed", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "inglenook.sqlite"


@pytest.fixture
def here(path: Path) -> Iterator[Database]:
    with contextlib.closing(Database(path)) as database:
        yield database


@pytest.fixture
def elsewhere(path: Path, here: Database) -> Iterator[Database]:
    """Another connection is to SQLite what another process is."""
    assert here.path == path
    with contextlib.closing(Database(path)) as database:
        yield database


def test_writers_come_in_the_order_in_which_they_asked() -> None:
    queue = WritersQueue()
    came: list[int] = []

    def write(number: int) -> None:
        with queue.turn(10):
            came.append(number)

    threads = [threading.Thread(target=write, args=(number,)) for number in range(8)]
    with queue.turn(10):
        for waiting, thread in enumerate(threads, 2):
            thread.start()
            while len(queue) < waiting:
                pass
        assert came == []
    for thread in threads:
        thread.join()
    assert came == list(range(8))


def test_who_waits_too_long_reads_a_sentence(here: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database_module, "BUSY_TIMEOUT_S", 0.05)
    told: list[str] = []

    def write() -> None:
        try:
            ChatStore(here).create()
        except StorageError as error:
            told.append(str(error))

    with here.transaction():
        thread = threading.Thread(target=write)
        thread.start()
        thread.join()
    assert len(told) == 1
    assert "in use" in told[0]
    ChatStore(here).create()


def test_only_what_others_wrote_is_a_change(here: Database, elsewhere: Database) -> None:
    watch = here.watch()
    ChatStore(here).create()
    assert not watch.take()
    chat = ChatStore(elsewhere).create()
    assert watch.take()
    assert not watch.take()
    ChatStore(elsewhere).rename(chat.id, "Tea")
    ChatStore(here).create()
    assert watch.take()
    assert not watch.take()


def test_a_watch_that_is_closed_knows_nothing_new(here: Database, elsewhere: Database) -> None:
    watch = here.watch()
    ChatStore(elsewhere).create()
    here.close()
    assert not watch.take()


def test_an_answer_that_another_one_writes_is_left_alone(here: Database, elsewhere: Database) -> None:
    chats = ChatStore(here)
    answer = chats.add(chats.create().id, parent_id=None, role="assistant", text="Once", state="streaming")
    chats.claim(answer.id)
    assert ChatStore(elsewhere).mend() == ()
    assert chats.tree(answer.chat_id)[0].state == "streaming"
    chats.give_back(answer.id)
    assert [each.message_id for each in ChatStore(elsewhere).mend()] == [answer.id]
    assert chats.tree(answer.chat_id)[0].state == "stopped"


def test_a_claim_ends_with_its_holder_however_that_ends(path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", CLAIMER, path], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "claimed\n"
        assert Claims(path).is_claimed("answer-1")
        assert not Claims(path).is_claimed("answer-2")
        other.kill()
        other.wait()
        assert not Claims(path).is_claimed("answer-1")
    assert list(path.parent.iterdir()) == []


def test_a_damaged_file_is_read_but_not_written(here: Database) -> None:
    chats = ChatStore(here)
    chat = chats.create()
    here.refuse_writing()
    with pytest.raises(StorageError, match="can only be read"):
        chats.rename(chat.id, "Tea")
    assert [each.id for each in chats.chats()] == [chat.id]
