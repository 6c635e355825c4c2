"""From starting the process to the first painted window: Inglenook against bare PySide6 windows, as ratios.

    python benchmarks/first_paint.py [--rounds N]

Once without chats beside a window with a label, and once with 1,000 chats of 10 messages beside a window with a text
widget that holds all their words. Python keeps what it has compiled, as an installed Inglenook does.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import search
from inglenook.paths import Paths
from inglenook.storage.database import Database

GOAL = 1.5
CHATS = 1_000
CHILD = Path(__file__).with_name("first_paint_child.py")


def measure(*, rounds: int) -> list[tuple[float, float]]:
    """Seconds of (Inglenook, bare window), in turns; the first round warms the disk up and is not counted."""
    with tempfile.TemporaryDirectory() as home:
        pairs = [(_start("inglenook", home), _start("bare", home)) for _ in range(rounds + 1)]
    return pairs[1:]


def measure_filled(*, rounds: int) -> list[float]:
    """Seconds until the Chat page is there; the first round is not counted."""
    with tempfile.TemporaryDirectory() as home:
        return [_start("filled", home) for _ in range(rounds + 1)][1:]


def measure_with_chats(*, rounds: int) -> list[tuple[float, float, float]]:
    """Seconds of (Inglenook's first paint, its list of chats, the text widget), in turns; the first is not counted."""
    with tempfile.TemporaryDirectory() as home:
        words = Path(home, "chats.txt")
        with contextlib.closing(Database(Paths.under(Path(home)).database)) as database:
            search.write(database, CHATS * search.PER_CHAT)
            rows = database.connection().execute("SELECT text FROM messages ORDER BY id").fetchall()
            words.write_text("\n".join(row["text"] for row in rows), "utf-8")
        triples = [
            (_start("inglenook", home), _start("listed", home), _start("text", home, str(words)))
            for _ in range(rounds + 1)
        ]
    return triples[1:]


def _start(which: str, home: str, *more: str) -> float:
    compiled = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(Path(home, "compiled"))}
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, **compiled, "INGLENOOK_HOME": home}
    words = [sys.executable, str(CHILD), which, str(time.monotonic()), *more]
    done = subprocess.run(words, env=environment, capture_output=True, text=True, timeout=60, check=True)
    return float(done.stdout.split()[-1])


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=11)
    rounds = parser.parse_args().rounds
    pairs = measure(rounds=rounds)
    ratio = statistics.median(ours / bare for ours, bare in pairs)
    print(f"seconds to the first paint, median: Inglenook {statistics.median(ours for ours, _ in pairs):.2f}, ", end="")
    print(f"bare window {statistics.median(bare for _, bare in pairs):.2f}; ratio {ratio:.2f}, goal {GOAL} at most")
    full = measure_with_chats(rounds=rounds)
    ours, listed, text = (statistics.median(column) for column in zip(*full, strict=True))
    print(f"the same with {CHATS:,} chats: Inglenook {ours:.2f}, a text widget with their words {text:.2f}; ", end="")
    print(f"ratio {statistics.median(one / peer for one, _, peer in full):.2f}")
    print(f"until the list shows the chats: {listed:.2f}; ", end="")
    print(f"ratio {statistics.median(one / peer for _, one, peer in full):.2f}")
    print(f"seconds until the Chat page is there, median: {statistics.median(measure_filled(rounds=rounds)):.2f}")


if __name__ == "__main__":
    main()
