"""Reading a model file's header, ours against the gguf package's GGUFReader, as a ratio of times.

    python benchmarks/header.py [--rounds N]

Both read the same file in turns, who begins changes each time; the ratio of each pair is taken, then the median. Ours
checks every byte that it reads and keeps only the number of a vocabulary's words; the package keeps each word.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import gguf

from inglenook.models.gguf import read_header
from real_models import real_models

if TYPE_CHECKING:
    from collections.abc import Callable

GOAL = 0.1


@dataclass(frozen=True, slots=True)
class Pair:
    """One round: seconds of both."""

    model: str
    ours: float
    peer: float

    @property
    def ratio(self) -> float:
        """Ours over the package's; below 1 is faster."""
        return self.ours / self.peer


def measure(*, rounds: int) -> list[Pair]:
    """Interleaved rounds with SmolLM2 135M (49,152 words) and Gemma 3 270M (262,144 words)."""
    with tempfile.TemporaryDirectory() as folder:
        named = zip(("SmolLM2", "Gemma 3"), real_models(Path(folder)), strict=True)
        return [_pair(name, path, number) for name, path in named for number in range(rounds)]


def _pair(name: str, path: Path, number: int) -> Pair:
    def ours() -> float:
        return _seconds(lambda: read_header(path))

    def peer() -> float:
        return _seconds(lambda: gguf.GGUFReader(path))

    if number % 2:
        theirs = peer()
        return Pair(name, ours(), theirs)
    return Pair(name, ours(), peer())


def _seconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def main() -> None:
    """Print the medians."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=7)
    pairs = measure(rounds=parser.parse_args().rounds)
    for name in dict.fromkeys(pair.model for pair in pairs):
        these = [pair for pair in pairs if pair.model == name]
        ours, peer = (
            statistics.median(times) * 1000 for times in zip(*((one.ours, one.peer) for one in these), strict=True)
        )
        ratio = statistics.median(pair.ratio for pair in these)
        print(f"{name:<8} ours {ours:7.1f} ms   gguf {peer:7.1f} ms   ratio {ratio:.3f} (goal ≤ {GOAL})")


if __name__ == "__main__":
    main()
