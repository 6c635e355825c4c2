"""Every benchmark in one run, printed as one table.

python benchmarks/all.py [--quick]
"""

from __future__ import annotations

import argparse
import os
import platform
import statistics
import sys
from dataclasses import dataclass

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

import decode
import downloads
import first_paint
import fit
import fit_hub
import header
import long_chat
import scanning
import search
import stream_ui


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table."""

    claim: str
    ours: str
    peer: str
    ratio: float
    goal: str


def rows(*, quick: bool) -> tuple[list[Row], list[stream_ui.Load]]:
    """Measure everything, one after the other; our loads of the window's thread come by themselves too."""
    pairs = decode.measure(rounds=5 if quick else 15, tokens=128, threads=1)
    starts = first_paint.measure(rounds=3 if quick else 11)
    full = first_paint.measure_with_chats(rounds=3 if quick else 11)
    ours, peer = stream_ui.measure(rate=200, seconds=5 if quick else 15, rounds=1 if quick else 3)
    table = [
        Row(
            "generation, tokens/s (bare llama.cpp loop)",
            f"{statistics.median(pair.ours for pair in pairs):.1f}",
            f"{statistics.median(pair.bare for pair in pairs):.1f}",
            statistics.median(pair.ratio for pair in pairs),
            f"≥ {decode.GOAL}",
        ),
        Row(
            "start to first paint, s (bare window)",
            f"{statistics.median(one for one, _ in starts):.2f}",
            f"{statistics.median(bare for _, bare in starts):.2f}",
            statistics.median(one / bare for one, bare in starts),
            f"≤ {first_paint.GOAL}",
        ),
        Row(
            "the same with 1,000 chats (a text widget with their words)",
            f"{statistics.median(one for one, _, _ in full):.2f}",
            f"{statistics.median(text for _, _, text in full):.2f}",
            statistics.median(one / text for one, _, text in full),
            "< 1",
        ),
        Row(
            "until the list shows them, s (the same text widget)",
            f"{statistics.median(listed for _, listed, _ in full):.2f}",
            f"{statistics.median(text for _, _, text in full):.2f}",
            statistics.median(listed / text for _, listed, text in full),
            "",
        ),
        Row(
            "streaming 200 tokens/s, share of a core (text browser)",
            f"{statistics.median(load.cpu_share for load in ours):.0%}",
            f"{statistics.median(load.cpu_share for load in peer):.0%}",
            statistics.median(a.cpu_share / b.cpu_share for a, b in zip(ours, peer, strict=True)),
            "< 1",
        ),
        Row(
            "the same, longest stall, ms",
            f"{statistics.median(max(load.stalls_ms) for load in ours):.0f}",
            f"{statistics.median(max(load.stalls_ms) for load in peer):.0f}",
            statistics.median(max(a.stalls_ms) / max(b.stalls_ms) for a, b in zip(ours, peer, strict=True)),
            "< 1",
        ),
        Row(
            "the same, main thread an update, p95, ms",
            f"{statistics.median(stream_ui.p95(load.updates_ms) for load in ours):.1f}",
            f"{statistics.median(stream_ui.p95(load.updates_ms) for load in peer):.1f}",
            statistics.median(
                stream_ui.p95(a.updates_ms) / stream_ui.p95(b.updates_ms) for a, b in zip(ours, peer, strict=True)
            ),
            "< 1",
        ),
        *_long_chat(quick=quick),
        *_search(quick=quick),
        *_files(quick=quick),
        _fit(),
    ]
    return table, ours


def _long_chat(*, quick: bool) -> list[Row]:
    """What a chat of 2,000 messages costs the window's thread."""
    ours, peer = long_chat.measure(messages=long_chat.MESSAGES, rounds=1 if quick else 3)
    table: list[Row] = []
    claims = {
        "opening, longest piece": "2,000 messages opened, longest piece, ms (text browser)",
        "far jumps, longest piece": "the same, far jumps, longest piece, ms",
        "scrolling, mean": "the same, 100 px scrolled, mean, ms",
    }
    for what, of in long_chat.FIGURES:
        if what in claims:
            one, other = (statistics.median(of(run) for run in runs) for runs in (ours, peer))
            goal = f"≤ {stream_ui.FRAME_MS} ms"
            table.append(Row(claims[what], f"{one:.1f}", f"{other:.1f}", one / other, goal))
    return table


def _search(*, quick: bool) -> list[Row]:
    """The words that a search takes longest to find, and a rare one, beside reading all and a text widget's find."""
    found = search.measure(messages=10_000, rounds=3 if quick else 7)
    slowest = max(found.answers, key=lambda answer: answer.ours_ms)
    rare = found.answers[0]
    return [
        Row(
            "search in 10,000 messages, ms at most (reading them all)",
            f"{slowest.ours_ms:.0f}",
            f"{slowest.plain_ms:.0f}",
            slowest.ours_ms / slowest.plain_ms,
            f"≤ {search.GOAL_MS} ms",
        ),
        Row(
            "the same, a rare word, ms (find in a text widget)",
            f"{rare.ours_ms:.1f}",
            f"{rare.widget_ms:.1f}",
            rare.ours_ms / rare.widget_ms,
            "< 1",
        ),
        Row(
            "the same, the slowest of its questions",
            f"{slowest.ours_ms:.0f}",
            f"{slowest.widget_ms:.0f}",
            slowest.ours_ms / slowest.widget_ms,
            "",
        ),
    ]


def _files(*, quick: bool) -> list[Row]:
    """Model files: read, found and fetched."""
    headers = header.measure(rounds=1 if quick else 5)
    looks = scanning.measure(files=2_000, rounds=1 if quick else 3)
    fetched = downloads.measure(mib=64 if quick else 256, rounds=1 if quick else 3)
    return [
        Row(
            "one header of a model file, ms (gguf package)",
            f"{statistics.median(pair.ours for pair in headers) * 1000:.0f}",
            f"{statistics.median(pair.peer for pair in headers) * 1000:.0f}",
            statistics.median(pair.ratio for pair in headers),
            f"≤ {header.GOAL}",
        ),
        Row(
            "2,000 files looked through again, ms (the first time)",
            f"{statistics.median(look.again for look in looks) * 1000:.0f}",
            f"{statistics.median(look.first for look in looks) * 1000:.0f}",
            statistics.median(look.again / look.first for look in looks),
            "< 1",
        ),
        Row(
            "download from loopback, MiB/s (huggingface_hub)",
            f"{statistics.median(pair.ours for pair in fetched):.0f}",
            f"{statistics.median(pair.peer for pair in fetched):.0f}",
            statistics.median(pair.ratio for pair in fetched),
            f"≥ {downloads.GOAL}",
        ),
    ]


def _fit() -> Row:
    """What models take of a graphics card."""
    with fit_hub.FitHub() as hub, fit.rooms_at(hub) as rooms:
        found = fit.compare(rooms)
    ours, peer = (statistics.mean(abs(one.errors[who]) for one in found) for who in (fit.OURS, "gguf-parser"))
    return Row(
        "memory told from a header, mean error, % (gguf-parser)", f"{ours:.2f}", f"{peer:.1f}", ours / peer, "< 0.1"
    )


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer rounds")
    _application = QApplication(sys.argv[:1])
    print(
        f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}; interleaved runs, medians\n"
    )
    print(f"{'measured (peer)':<56}{'ours':>8}{'peer':>8}{'ratio':>8}  goal")
    table, loads = rows(quick=parser.parse_args().quick)
    for row in table:
        print(f"{row.claim:<56}{row.ours:>8}{row.peer:>8}{row.ratio:>8.2f}  {row.goal}")
    print("\nstalls of the window's thread while streaming:", *loads, sep="\n  ")


if __name__ == "__main__":
    main()
