"""Looking through a folder of 2,000 model files: for the first time, again, and from the records alone.

    python benchmarks/scanning.py [--files N] [--rounds N]

The files are made: real headers of a small model with 4,096 words, no weights. The system has them in its memory, so
what is measured is our own work. Half lie as <publisher>/<repo>/<file>, half in one folder.
"""

from __future__ import annotations

import argparse
import contextlib
import statistics
import struct
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from inglenook.cancel import Cancel
from inglenook.models.library import Library
from inglenook.models.records import ModelRecords
from inglenook.storage.database import Database

if TYPE_CHECKING:
    from collections.abc import Callable

_WORDS = 4_096
_IN_A_REPOSITORY = 4
_TEXT, _WHOLE, _LIST = 8, 4, 9  # GGUF's numbers of these types


@dataclass(frozen=True, slots=True)
class Times:
    """Seconds of one round."""

    first: float
    again: float
    known: float


def measure(*, files: int, rounds: int) -> list[Times]:
    """Each round has a folder with the same files and records of its own."""
    with tempfile.TemporaryDirectory() as folder:
        models = Path(folder, "models")
        _make(models, files)
        return [_round(models, Path(folder, f"{number}.sqlite"), files) for number in range(rounds)]


def _round(models: Path, database: Path, files: int) -> Times:
    with contextlib.closing(Database(database)) as opened:

        def library() -> Library:
            return Library(models, None, ModelRecords(opened), apps=tuple)

        def scan() -> object:
            found = list(library().scan(Cancel()))
            assert len(found) == files
            return found

        first, again = _seconds(scan), _seconds(scan)
        fresh = library()
        return Times(first, again, _seconds(fresh.known))


def _seconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def _make(folder: Path, files: int) -> None:
    """Each file has another size, so that no two headers are the same to a record."""
    header = _header()
    for number in range(files):
        place = folder
        if number % 2:
            repository = number // (2 * _IN_A_REPOSITORY)
            place = folder / f"publisher {repository % 25}" / f"repository {repository}"
        place.mkdir(parents=True, exist_ok=True)
        (place / f"model-{number}-Q4_K_M.gguf").write_bytes(header + bytes(32 + number))


def _header() -> bytes:
    """GGUF version 3, with one small tensor."""
    words = b"".join(_text(f"word{number}") for number in range(_WORDS))
    entries = [
        _text("general.architecture") + struct.pack("<I", _TEXT) + _text("llama"),
        _text("llama.block_count") + struct.pack("<II", _WHOLE, 32),
        _text("llama.context_length") + struct.pack("<II", _WHOLE, 8192),
        _text("tokenizer.chat_template") + struct.pack("<I", _TEXT) + _text("{{ messages }}" * 200),
        _text("tokenizer.ggml.tokens") + struct.pack("<IIQ", _LIST, _TEXT, _WORDS) + words,
    ]
    tensor = _text("token_embd.weight") + struct.pack("<IQIQ", 1, 8, 0, 0)
    return b"GGUF" + struct.pack("<IQQ", 3, 1, len(entries)) + b"".join(entries) + tensor + bytes(32)


def _text(text: str) -> bytes:
    return struct.pack("<Q", len(text.encode())) + text.encode()


def main() -> None:
    """Print the medians."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=2_000)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    times = measure(files=options.files, rounds=options.rounds)
    for name, values in (
        ("first look", [one.first for one in times]),
        ("second look", [one.again for one in times]),
        ("records alone", [one.known for one in times]),
    ):
        median = statistics.median(values)
        each = median / options.files * 1e6
        print(f"{name:<14} {options.files:,} files  {median * 1000:8.1f} ms   {each:6.1f} µs each")


if __name__ == "__main__":
    main()
