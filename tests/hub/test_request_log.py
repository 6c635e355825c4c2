"""Every request is kept where the chats are, as far as there is room, and never stands in the way."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from inglenook.errors import StorageError
from inglenook.hub import request_log
from inglenook.hub.request_log import Request, RequestLog
from inglenook.storage.database import Database

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.conftest import Logged


def request(number: int) -> Request:
    """The one with this number."""
    return Request(float(number), "Try it", "GET", f"https://hub.example/{number}", 200, number, 0.5, "")


def add(log: RequestLog, request: Request) -> None:
    """From its beginning to its end."""
    sent = Request(request.at, request.purpose, request.method, request.url)
    log.end(log.begin(sent), request)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "inglenook.sqlite")
    yield database
    database.close()


def test_they_outlive_the_app(database: Database, tmp_path: Path) -> None:
    failed = Request(3.0, "Try it", "GET", "https://hub.example/3", None, 0, 0.5, "It cannot be reached.")
    log = RequestLog(database)
    for each in (request(1), request(2), failed):
        add(log, each)
    database.close()
    again = Database(tmp_path / "inglenook.sqlite")
    assert RequestLog(again).entries() == (failed, request(2), request(1))
    assert RequestLog(again).entries(limit=1) == (failed,)
    RequestLog(again).clear()
    assert RequestLog(again).entries() == ()
    again.close()


@pytest.mark.parametrize("is_kept", [True, False])
def test_the_oldest_make_room(database: Database, monkeypatch: pytest.MonkeyPatch, is_kept: bool) -> None:  # noqa: FBT001
    monkeypatch.setattr(request_log, "KEPT", 10)
    log = RequestLog(database if is_kept else None)
    for number in range(301):
        add(log, request(number))
    entries = log.entries()
    assert entries[0] == request(300)
    assert len(entries) == 10
    log.clear()
    assert log.entries() == ()


def test_from_many_threads(database: Database) -> None:
    log = RequestLog(database)
    threads = [threading.Thread(target=lambda: [add(log, request(1)) for _ in range(20)]) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(log.entries()) == 80


def test_what_runs_is_there_from_its_beginning(database: Database, tmp_path: Path) -> None:
    log = RequestLog(database)
    sent = Request(1.0, "Try it", "GET", "https://hub.example/1")
    number = log.begin(sent)
    assert [(each, each.is_unfinished) for each in log.entries()] == [(sent, True)]
    log.begin(replace(sent, at=2.0))  # and nobody ends it: the app is killed
    log.end(number, request(1))
    database.close()
    again = Database(tmp_path / "inglenook.sqlite")
    assert [each.is_unfinished for each in RequestLog(again).entries()] == [True, False]
    again.close()


def test_what_is_cleared_while_it_runs_stays_away(database: Database) -> None:
    for log in (RequestLog(database), RequestLog(None)):
        number = log.begin(request(1))
        log.clear()
        log.end(number, request(1))
        assert log.entries() == ()


def test_a_full_disk_loses_nothing_while_the_app_runs(database: Database, logged: Logged) -> None:
    log = RequestLog(database)
    add(log, request(1))
    running = log.begin(Request(2.0, "Try it", "GET", "https://hub.example/2"))
    with database.reading() as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages:d}")  # as a disk without any room
    long = [replace(request(number), url="https://hub.example/" + "x" * 100_000) for number in range(3, 6)]
    for each in long:
        add(log, each)
    log.end(running, replace(request(2), error="y" * 100_000))
    assert [each.at for each in log.entries()] == [5, 4, 3, 2, 1]
    assert [each.at for each in log.entries(limit=2)] == [5, 4]
    assert log.entries()[3].error
    assert logged.messages
    with database.reading() as connection:
        connection.execute("PRAGMA max_page_count = 100000")
    add(log, request(6))
    assert [each.at for each in RequestLog(database).entries()] == [6, 2, 1]
    log.clear()
    assert log.entries() == ()


def test_a_file_that_cannot_be_written_stops_nothing(database: Database, logged: Logged) -> None:
    log = RequestLog(database)
    with database.transaction() as connection:
        connection.execute("DROP TABLE network_requests")
    add(log, request(1))
    database.close()
    add(log, request(2))
    assert len(logged.messages) >= 2
    with pytest.raises(StorageError):
        log.entries()
