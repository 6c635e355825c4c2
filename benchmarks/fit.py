"""What we say that a model takes against what others say, and how long it takes us to say it.

    python benchmarks/fit.py [--rounds N]

Truth is what llama.cpp itself plans for a graphics card: its buffers there, for 25 shapes of well-known models with all
layers on the card, flash attention, keys and values in float16. What the driver takes is not in it, but xllamacpp's
512 MiB and ggufit's 0.6 GB are meant for that too, which counts against them at small models. gguf-parser is told our
batch. The hub that files come from is in this process.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parents[1]))

import psutil
from tests.fit.synthetic_headers import NAMES, synthetic_header

from fit_hub import QUANTIZATIONS, REPOSITORY, FitHub
from fit_peers import PEERS
from inglenook.app import terminal_rooms
from inglenook.cancel import Cancel
from inglenook.engines.scripted import Scripted
from inglenook.fit.computer import Host, invented
from inglenook.fit.formula import formula
from inglenook.fit.options import FitOptions
from inglenook.fit.parameters import parameters_for
from inglenook.fit.shape import shape_of
from inglenook.fit.subject import Subject
from inglenook.hub.file_groups import group_files
from inglenook.models.starter import starter_path
from inglenook.paths import Paths

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from inglenook.cli.rooms import TerminalRooms
    from inglenook.hub.file_group import FileGroup

FORMULA_GOAL_MS, PLAN_GOAL_MS = 5, 50
CONTEXTS = (8192, 32_768)
OURS = "our formula"
_ROOM = invented("Card:400", Host(2**40, 2**40))
_CARD = invented("RTX 4090:24", Host(64 * 2**30, 56 * 2**30))


@dataclass(frozen=True, slots=True)
class Comparison:
    """One shape at one context: the planned bytes, and by how many percent each is above them."""

    name: str
    context: int
    planned: int
    errors: dict[str, float]


@dataclass(frozen=True, slots=True)
class Timing:
    """Milliseconds, in the order in which they were measured."""

    what: str
    times: tuple[float, ...]
    goal: str = ""

    @property
    def median(self) -> float:
        """The middle one."""
        return statistics.median(self.times)


@contextmanager
def rooms_at(hub: FitHub) -> Generator[TerminalRooms]:
    """The app's rooms in a folder of their own, with that hub."""
    os.environ["HF_ENDPOINT"] = hub.url
    with tempfile.TemporaryDirectory() as folder:
        rooms = terminal_rooms(Paths.under(Path(folder)), engine=Scripted([]))
        try:
            yield rooms
        finally:
            rooms.close()


def compare(rooms: TerminalRooms) -> list[Comparison]:
    """Every shape at every context."""
    return [_compare(rooms, name, context) for context in CONTEXTS for name in NAMES]


def _compare(rooms: TerminalRooms, name: str, context: int) -> Comparison:
    header = synthetic_header(name)
    subject = Subject(name, (header,), shape_of((header,)))
    options = FitOptions(context=context, gpu_layers=subject.shape.all_layers, flash_attention="on")
    plan = rooms.fits.exact(subject, options, _ROOM, Cancel())
    assert plan.source == "plan", plan.notes
    estimate = rooms.fits.quick(subject, options, _ROOM)
    planned, ours = (fit.devices[0].use.total - fit.devices[0].use.overhead for fit in (plan, estimate))
    said = {OURS: ours, **{peer: rule(header, context) for peer, rule in PEERS.items()}}
    return Comparison(name, context, planned, {who: (size / planned - 1) * 100 for who, size in said.items()})


def measure(rooms: TerminalRooms, hub: FitHub, *, rounds: int) -> list[Timing]:
    """How long a user waits."""
    cancel, options = Cancel(), FitOptions()
    starter = starter_path()
    assert starter is not None
    repository = rooms.hub.repository(REPOSITORY)
    groups = {group.quantization: group for group in group_files(repository, None, room_bytes=None)}
    assert set(groups) == set(QUANTIZATIONS)
    started = _timed(rooms.fits.computer)
    here = _timed(lambda: rooms.fits.quick(rooms.headers.of_path(starter), options, _CARD))
    before = hub.sent
    first = _timed(lambda: rooms.fits.quick(_of(rooms, groups["Q4_K_M"]), options, _CARD))
    mib = (hub.sent - before) / 2**20
    again = _timed(lambda: rooms.fits.quick(_of(rooms, groups["Q4_K_M"]), options, _CARD))
    subjects: dict[str, Subject] = {}
    fetched = _timed(lambda: subjects.update({name: _of(rooms, groups[name]) for name in QUANTIZATIONS}))
    cells = _timed(lambda: list(rooms.fits.grid(subjects, options, _CARD, cancel)))
    middle = subjects["Q4_K_M"]
    large = rooms.headers.invented("70B", "Q4_K_M")
    steps = [FitOptions(context=2048 + 256 * number) for number in range(rounds)]
    warm = [_timed(lambda step=step: rooms.fits.exact(middle, step, _CARD, cancel)) for step in steps]
    settled = [(cell.quantization, cell.options) for cell in rooms.fits.grid(subjects, options, _CARD, cancel)]
    plans = _timed(lambda: [rooms.fits.exact(subjects[name], one, _CARD, cancel) for name, one in settled])

    def alone(step: FitOptions) -> float:
        parameters = parameters_for(large.shape, step, _CARD)
        return _timed(lambda: formula(large.shape, parameters, _CARD))

    return [
        Timing("this computer, the first time", (started,)),
        Timing("first figure, a file here", (here,)),
        Timing(f"first figure, a file on the hub ({mib:.1f} MiB read)", (first,)),
        Timing("first figure, a header that was kept", (again,)),
        Timing("formula, one step", tuple(map(alone, steps)), f"< {FORMULA_GOAL_MS}"),
        Timing("slider step with layers chosen, 8B", tuple(_quick(rooms, middle, step) for step in steps)),
        Timing("slider step with layers chosen, 70B", tuple(_quick(rooms, large, step) for step in steps)),
        Timing("engine's plan, the first", (warm[0],)),
        Timing("engine's plan, warm", tuple(warm[1:]), f"< {PLAN_GOAL_MS}"),
        Timing(f"grid: {len(QUANTIZATIONS) - 1} more headers from the hub", (fetched,)),
        Timing(f"grid: {len(settled)} cells by the formula", (cells,)),
        Timing(f"grid: {len(settled)} cells by the engine", (plans,)),
    ]


def _of(rooms: TerminalRooms, group: FileGroup) -> Subject:
    return rooms.headers.of_group(rooms.hub.repository(REPOSITORY), group, Cancel())


def _quick(rooms: TerminalRooms, subject: Subject, options: FitOptions) -> float:
    return _timed(lambda: rooms.fits.quick(subject, options, _CARD))


def _timed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def worker_mib() -> float:
    """What the planner's process takes now, and nobody else has."""
    return sum(child.memory_full_info().uss for child in psutil.Process().children(recursive=True)) / 2**20


def print_comparisons(found: list[Comparison]) -> None:
    """The table, each context with its means and worst."""
    names = (OURS, *PEERS)
    for context in CONTEXTS:
        these = [one for one in found if one.context == context]
        print(f"{f'at {context:,} tokens':<28}{'plan, GiB':>10}" + "".join(f"{name:>14}" for name in names))
        for one in these:
            errors = "".join(f"{one.errors[name]:>+13.1f}%" for name in names)
            print(f"{one.name:<28}{one.planned / 2**30:>10.2f}{errors}")
        for word, pick in (("mean error", statistics.mean), ("worst error", max)):
            sizes = (pick(abs(one.errors[name]) for one in these) for name in names)
            print(f"{word:<38}" + "".join(f"{size:>13.1f}%" for size in sizes))
        print()


def main() -> None:
    """Print both tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=31)
    rounds = parser.parse_args().rounds
    with FitHub() as hub, rooms_at(hub) as rooms:
        timings = measure(rooms, hub, rounds=rounds)
        print_comparisons(compare(rooms))
        print(f"{'ms':<56}{'median':>9}{'worst':>9}  goal")
        for timing in timings:
            print(f"{timing.what:<56}{timing.median:>9.1f}{max(timing.times):>9.1f}  {timing.goal}")
        print(f"{'the planner, after 25 shapes, MiB':<56}{worker_mib():>9.0f}")


if __name__ == "__main__":
    main()
