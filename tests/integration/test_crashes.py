"""Fifty times the app is killed at a random moment of what it does: what was seen a second before is on the disk."""

from __future__ import annotations

import contextlib
import json
import os
import random
import select
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from tests.integration.crash_app import IMPORTED

from inglenook.chats.attachment_store import AttachmentStore
from inglenook.chats.chat_store import ChatStore
from inglenook.chats.mending import mend_at_start
from inglenook.chats.trash import Trash
from inglenook.storage.database import Database

RUNS = 50
AT_ONCE = 2
PATIENCE_S = 40.0
LATEST_S = 1.8  # after it began to do something
ALLOWED_S = 1.0  # that may be lost
DEEDS = ("ask", "go on", "go on", "edit", "edit", "import")


@dataclass
class Killed:
    """What became of one run."""

    seed: int
    deed: str
    at: float = 0.0  # monotonic
    seen: dict[str, float] = field(default_factory=dict[str, float])  # each word, and when it was first seen
    notices: list[str] = field(default_factory=list[str])


class Home:
    """One home over which the app is started and killed again and again."""

    def __init__(self, place: Path) -> None:
        self.path = place / "home" / "inglenook.sqlite"
        environment = {
            **os.environ,
            "HOME": str(place / "user"),
            "PYTHONPATH": os.pathsep.join(sys.path),
            "QT_QPA_PLATFORM": "offscreen",
        }
        self._errors = place / "stderr.txt"
        place.mkdir(exist_ok=True)
        with self._errors.open("wb") as errors:
            self._app = subprocess.Popen(
                [sys.executable, Path(__file__).with_name("crash_app.py"), self.path.parent],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                env=environment,
            )
        self._rest = b""

    def run(self, seed: int, deed: str, after_s: float) -> Killed:
        """Start it, wait until it does what it is to do and so long, and kill it."""
        killed = Killed(seed, deed)
        assert self._app.stdin is not None
        self._app.stdin.write(f"{seed} {deed}\n".encode())
        self._app.stdin.flush()
        process = int(self._lines(time.monotonic() + PATIENCE_S)[0]["process"])
        try:
            self._watch(killed, after_s)
        finally:
            killed.at = time.monotonic()
            with contextlib.suppress(ProcessLookupError):  # why it is gone is told by whoever noticed
                os.kill(process, signal.SIGKILL)
        while True:
            for line in self._lines(time.monotonic() + PATIENCE_S):
                if "ended" in line:
                    return killed
                self._note(killed, line)

    def _watch(self, killed: Killed, after_s: float) -> None:
        moment, deadline = None, time.monotonic() + PATIENCE_S
        while moment is None or time.monotonic() < moment:
            assert time.monotonic() < deadline, f"seed {killed.seed} ({killed.deed}) did not begin"
            for line in self._lines(moment or deadline):
                assert "ended" not in line, (killed.seed, line, self._errors.read_text(errors="replace")[-3000:])
                self._note(killed, line)
                if moment is None and line["doing"]:
                    moment = time.monotonic() + after_s

    def close(self) -> None:
        """No more runs."""
        self._app.communicate(timeout=PATIENCE_S)

    def _note(self, killed: Killed, line: dict[str, Any]) -> None:
        killed.seen.update(dict.fromkeys(line["new"], line["at"]))
        killed.notices = line["notices"]

    def _lines(self, until: float) -> list[dict[str, Any]]:
        """What it told until then; returns with the first."""
        assert self._app.stdout is not None
        while b"\n" not in self._rest:
            ready, _, _ = select.select([self._app.stdout], [], [], max(0.0, until - time.monotonic()))
            if not ready:
                return []
            piece = os.read(self._app.stdout.fileno(), 65536)
            assert piece, self._errors.read_text(errors="replace")[-3000:]
            self._rest += piece
        whole, _, self._rest = self._rest.rpartition(b"\n")
        return [json.loads(line) for line in whole.split(b"\n") if line.endswith(b"}")]


def check(home: Home, killed: Killed) -> int:
    """What is on the disk after a kill, as the next start would find it; how many words had to be there."""
    name = f"seed {killed.seed} ({killed.deed})"
    with contextlib.closing(Database(home.path)) as database:
        assert database.integrity() is None, name
        with database.reading() as connection:
            rows = connection.execute("SELECT text FROM messages UNION SELECT title FROM chats").fetchall()
        kept = set(" ".join(row["text"] for row in rows).split())
        wanted = {word for word, at in killed.seen.items() if at <= killed.at - ALLOWED_S}
        assert not wanted - kept, f"{name} lost {sorted(wanted - kept)[:5]}"
        imported = [chat for chat in ChatStore(database).chats() if chat.title.startswith(f"i{killed.seed}x")]
        assert len(imported) in {0, IMPORTED}, f"{name}: half an import"
    return len(wanted)


def run_some(place: Path, seeds: range) -> list[int]:
    """Over one home, in turn; each start has to tell what the kill before it cut off."""
    home, checked, was_cut_off = Home(place), list[int](), False
    try:
        for seed in seeds:
            chance = random.Random(seed)  # noqa: S311  no secret
            deed = "ask" if seed == seeds[0] else chance.choice(DEEDS)
            killed = home.run(seed, deed, chance.uniform(0.0, LATEST_S))
            told = any("cut off" in notice for notice in killed.notices)
            assert told == was_cut_off, f"seed {seed} ({deed}): {killed.notices}"
            checked.append(check(home, killed))
            was_cut_off = is_cut_off(home.path)
    finally:
        home.close()
    with contextlib.closing(Database(home.path)) as database:
        mend_at_start(database, Trash(database), AttachmentStore(database))
        with database.reading() as connection:
            states = {row["state"] for row in connection.execute("SELECT state FROM messages")}
            assert connection.execute("SELECT count(*) FROM chats WHERE deleted_at IS NOT NULL").fetchone()[0] == 0
        assert "streaming" not in states
    left = {file.name for file in home.path.parent.iterdir()} - {"inglenook.sqlite", "backups", "cache", "logs"}
    assert left <= {"settings.toml"}, left
    return checked


def is_cut_off(path: Path) -> bool:
    """Whether something was under way."""
    with contextlib.closing(Database(path)) as database, database.reading() as connection:
        row = connection.execute(
            "SELECT 1 FROM messages WHERE state = 'streaming' UNION SELECT 1 FROM chats WHERE deleted_at = 0"
        ).fetchone()
    return row is not None


@pytest.mark.skipif(sys.platform != "linux", reason="the app is forked off, and killed as only POSIX kills")
@pytest.mark.timeout(600)
def test_fifty_kills(tmp_path: Path) -> None:
    share = RUNS // AT_ONCE
    places = [tmp_path / str(number) for number in range(AT_ONCE)]
    with ThreadPoolExecutor(AT_ONCE) as together:
        parts = [together.submit(run_some, place, range(i * share, (i + 1) * share)) for i, place in enumerate(places)]
        checked = [count for part in parts for count in part.result()]
    assert len(checked) == RUNS
    assert sum(count > 0 for count in checked) >= RUNS // 4  # enough kills came late enough to prove something
