"""Processes that are killed while they download, and the next one that goes on."""

from __future__ import annotations

import contextlib
import random
from typing import TYPE_CHECKING

from tests.hub.downloading import child_of, desk_at, killed_after, request_for
from tests.hub.weather_server import WeatherServer, content

from inglenook.hub.progress import ELSEWHERE
from inglenook.hub.request_log import RequestLog
from inglenook.storage.database import Database

if TYPE_CHECKING:
    from pathlib import Path

PATH = "model-Q4_K_M.gguf"
MIB = 2**20
SIZE = 48 * MIB + 123


def test_the_next_process_goes_on_from_the_same_byte(tmp_path: Path) -> None:
    home, data = tmp_path / "desk", content(SIZE)
    dice = random.Random(7)  # noqa: S311  any moments
    with WeatherServer({PATH: data}) as server:
        request = request_for(server.files)
        for number in range(3):
            killed_after(server, home, request, (number + 1) * 10 * MIB + dice.randrange(5 * MIB))
        with desk_at(home, server.endpoint) as desk:
            (left,) = desk.downloads.all()
            assert left.state == "running"
            came = desk.part(PATH).stat().st_size
            assert 0 < came < SIZE
            with contextlib.closing(Database(home / "inglenook.sqlite")) as database:
                assert RequestLog(database).entries()[0].is_unfinished  # what was cut off is told of
            desk.downloads.start()
            assert desk.end(left.id).state == "done"
            assert server.starts()[-1] == came
            assert server.starts() == sorted(server.starts())
            assert desk.landed(PATH).read_bytes() == data
            assert desk.leftovers() == [PATH]


def test_who_waits_for_a_process_that_is_killed_takes_over(tmp_path: Path) -> None:
    home, data = tmp_path / "desk", content(SIZE)
    with WeatherServer({PATH: data}) as server:
        request = request_for(server.files)
        server.hold_at(30 * MIB)
        with child_of(server, home, request, stall_s=20) as child, desk_at(home, server.endpoint) as desk:
            server.wait_until(lambda: server.sent_bytes >= 20 * MIB)
            number = desk.downloads.add(request).id
            desk.wait(number, lambda each: each.doing == ELSEWHERE)
            assert len(server.seen) == 1
            child.kill()
            server.open_gate.set()
            assert desk.end(number).state == "done"
            assert server.starts()[-1] > 0
            assert desk.landed(PATH).read_bytes() == data
