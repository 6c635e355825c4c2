"""A store on a real file, with a clock that goes on by a second at each look."""

from __future__ import annotations

import contextlib
import itertools
from typing import TYPE_CHECKING

import pytest

from inglenook.chats.chat_store import ChatStore
from inglenook.storage.database import Database

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with contextlib.closing(Database(tmp_path / "inglenook.sqlite")) as database:
        yield database


@pytest.fixture
def chats(database: Database) -> ChatStore:
    seconds = itertools.count(1_000)
    return ChatStore(database, clock=lambda: float(next(seconds)))
