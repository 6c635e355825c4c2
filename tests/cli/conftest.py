"""Rooms with a scripted engine, and the command run the way a shell runs it."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING, Protocol

import pytest

from inglenook.chats.chat_store import ChatStore
from inglenook.cli.rooms import TerminalRooms
from inglenook.engines.scripted import Scripted
from inglenook.inference.loaded_models import LoadedModels
from inglenook.models.library import Library
from inglenook.models.starter import starter_path
from inglenook.paths import Paths
from inglenook.settings.settings import Settings
from inglenook.storage.database import Database

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class RunCommand(Protocol):
    """Runs ``inglenook`` with these words."""

    def __call__(self, *words: str, stdin: bytes = b"") -> subprocess.CompletedProcess[str]:
        """What it printed and how it ended."""
        ...


@pytest.fixture
def inglenook() -> RunCommand:
    """The real command in a process of its own."""

    def run(*words: str, stdin: bytes = b"") -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [sys.executable, "-m", "inglenook", *words], input=stdin, capture_output=True, check=False, timeout=100
        )
        return subprocess.CompletedProcess(
            done.args, done.returncode, done.stdout.decode().replace(os.linesep, "\n"), done.stderr.decode()
        )

    return run


@pytest.fixture
def engine() -> Scripted:
    """Says "Fine, thanks." to everything; a test may give it other answers."""
    return Scripted(["Fine, thanks."])


@pytest.fixture
def rooms(engine: Scripted, home: Path) -> Iterator[TerminalRooms]:
    """The rooms as the app builds them, with the scripted engine."""
    paths = Paths.under(home)
    database = Database(paths.database)
    loaded = LoadedModels(engine, available_bytes=lambda: 2**40)
    yield TerminalRooms(
        paths=paths,
        settings=Settings(),
        settings_problem=None,
        library=Library(paths.models, starter_path()),
        chats=ChatStore(database),
        chats_problem=None,
        integrity=database.integrity,
        loaded=loaded,
        devices=lambda: ("CPU",),
        close=lambda: None,
    )
    loaded.unload()
    database.close()
