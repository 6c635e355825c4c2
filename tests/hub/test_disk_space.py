"""A volume that is full, or is about to be, pauses a download with a sentence that says by how much."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from tests.hub.downloading import desk_at, request_for
from tests.hub.weather_server import WeatherServer, content

from inglenook.errors import DiskFullError
from inglenook.hub.disk_space import RESERVE_BYTES, check_room, free_bytes, volume_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PATH = "model.gguf"
MIB = 2**20
DATA = content(100 * MIB)


@pytest.fixture
def server() -> Iterator[WeatherServer]:
    with WeatherServer({PATH: DATA}) as server:
        yield server


@pytest.fixture
def small_volume(tmp_path: Path) -> Iterator[Path]:
    """8 MiB, all of which may be written."""
    place = tmp_path / "models"
    place.mkdir()
    if sys.platform != "linux":
        pytest.skip("only Linux mounts a volume that is in memory")
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(place)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip(f"mounting is not permitted here: {mounted.stderr.decode().strip()}")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def test_asks_for_nothing_when_there_is_no_room(tmp_path: Path, server: WeatherServer) -> None:
    with desk_at(tmp_path, server.endpoint) as desk:
        desk.free.append(99 * MIB)
        number = desk.downloads.add(request_for(server.files)).id
        paused = desk.end(number)
        assert paused.state == "paused"
        assert "100.0 MiB are needed, but only 99.0 MiB are free" in paused.sentence
        assert volume_of(tmp_path) in paused.sentence
        assert not server.seen
        desk.free.append(101 * MIB)
        desk.downloads.resume(number)
        assert desk.end(number).state == "done"


def test_notices_while_it_runs_that_the_room_goes(tmp_path: Path, server: WeatherServer) -> None:
    with desk_at(tmp_path, server.endpoint, stall_s=20) as desk:
        server.hold_at(10 * MIB)
        number = desk.downloads.add(request_for(server.files)).id
        desk.wait(number, lambda each: each.done_bytes > 0)
        desk.free.append(MIB)
        server.open_gate.set()
        paused = desk.end(number)
        assert paused.state == "paused"
        assert "1.0 MiB are free" in paused.sentence
        desk.free.append(200 * MIB)
        desk.downloads.resume(number)
        assert desk.end(number).state == "done"
        assert server.starts()[-1] >= paused.done_bytes
        assert desk.landed(PATH).read_bytes() == DATA


def test_what_others_still_bring_counts_too(tmp_path: Path, server: WeatherServer) -> None:
    with desk_at(tmp_path, server.endpoint, stall_s=20) as desk:
        server.hold_at(10 * MIB)
        desk.free.append(150 * MIB)
        first = desk.downloads.add(request_for(server.files)).id
        desk.wait(first, lambda each: each.done_bytes > 0)
        server.files["other.gguf"] = DATA
        second = desk.downloads.add(request_for({"other.gguf": DATA})).id
        assert desk.end(second).state == "paused"
        server.open_gate.set()
        assert desk.end(first).state == "done"
        desk.downloads.resume(second)
        assert desk.end(second).state == "done"


def test_a_volume_that_is_full_pauses_and_goes_on_with_room(
    tmp_path: Path, small_volume: Path, server: WeatherServer
) -> None:
    """The system itself refuses to write: what it says is free is not asked."""
    with desk_at(tmp_path, server.endpoint) as desk:
        number = desk.downloads.add(request_for(server.files)).id
        paused = desk.end(number)
        assert paused.state == "paused"
        assert str(small_volume) in paused.sentence
        assert 6 * MIB < paused.done_bytes <= 8 * MIB  # the last piece, of up to a MiB, may not have gone in
        subprocess.run(["mount", "-o", "remount,size=200m", str(small_volume)], check=True)
        desk.downloads.resume(number)
        assert desk.end(number).state == "done"
        assert server.starts()[-1] > 6 * MIB
        assert desk.landed(PATH).read_bytes() == DATA


def test_what_is_free_is_that_of_the_volume(small_volume: Path) -> None:
    folder = small_volume / "not" / "there yet"
    assert volume_of(folder) == str(small_volume)
    assert free_bytes(folder) == 8 * MIB


def test_what_stays_free_is_said(tmp_path: Path) -> None:
    with pytest.raises(DiskFullError, match=r"1\.0 GiB are needed and 256\.0 MiB stay free for the system, but only"):
        check_room(tmp_path, 2**30, RESERVE_BYTES, lambda _: 2**30)
