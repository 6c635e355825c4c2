"""Rooms with a scripted engine, and the command run the way a shell runs it."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

import pytest

from inglenook.app import terminal_rooms
from inglenook.engines.scripted import Scripted
from inglenook.paths import Paths

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from inglenook.cli.rooms import TerminalRooms


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
    """The rooms as the app builds them, with the scripted engine; no other app's models are found."""
    rooms = terminal_rooms(Paths.under(home), engine=engine)
    yield replace(rooms, devices=lambda: ("CPU",))
    rooms.close()
