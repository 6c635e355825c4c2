"""Every request is kept where the chats are, as far as there is room, and never stands in the way."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

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


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "inglenook.sqlite")
    yield database
    database.close()


def test_they_outlive_the_app(database: Database, tmp_path: Path) -> None:
    failed = Request(3.0, "Try it", "GET", "https://hub.example/3", None, 0, 0.5, "It cannot be reached.")
    log = RequestLog(database)
    for each in (request(1), request(2), failed):
        log.add(each)
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
        log.add(request(number))
    entries = log.entries()
    assert entries[0] == request(300)
    assert len(entries) == 10
    log.clear()
    assert log.entries() == ()


def test_from_many_threads(database: Database) -> None:
    log = RequestLog(database)
    threads = [threading.Thread(target=lambda: [log.add(request(1)) for _ in range(20)]) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(log.entries()) == 80


def test_a_file_that_cannot_be_written_stops_nothing(database: Database, logged: Logged) -> None:
    log = RequestLog(database)
    with database.transaction() as connection:
        connection.execute("DROP TABLE network_requests")
    log.add(request(1))
    database.close()
    log.add(request(2))
    assert len(logged.messages) == 2
