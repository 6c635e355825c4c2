"""From starting the process to the first painted window: Inglenook against a bare PySide6 window, as a ratio.

python benchmarks/first_paint.py [--rounds N]
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

GOAL = 1.5
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


def _start(which: str, home: str) -> float:
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "INGLENOOK_HOME": home}
    words = [sys.executable, str(CHILD), which, str(time.monotonic())]
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
    print(f"seconds until the Chat page is there, median: {statistics.median(measure_filled(rounds=rounds)):.2f}")


if __name__ == "__main__":
    main()
