"""The queue: what a user does with it, and what is left when the app ends in between."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

import pytest
from tests.hub.downloading import Desk, desk_at, request_for
from tests.hub.weather_server import WeatherServer, content, script

from inglenook.errors import DownloadError
from inglenook.hub.download import WantedFile
from inglenook.hub.progress import ELSEWHERE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from inglenook.hub.download import DownloadRequest

MIB = 2**20
FILES = {f"model-{number}.gguf": content(2 * MIB + number, number) for number in range(5)}
FIRST, SECOND, *_ = FILES


@pytest.fixture
def server() -> Iterator[WeatherServer]:
    with WeatherServer(FILES) as server:
        yield server


@pytest.fixture
def desk(tmp_path: Path, server: WeatherServer) -> Iterator[Desk]:
    with desk_at(tmp_path / "desk", server.endpoint, stall_s=20) as desk:
        yield desk


def single(path: str) -> DownloadRequest:
    return request_for({path: FILES[path]})


def states(desk: Desk) -> list[str]:
    return [each.state for each in desk.downloads.all()]


def add_all(desk: Desk) -> list[int]:
    return [desk.downloads.add(single(path)).id for path in FILES]


def held(desk: Desk, server: WeatherServer, path: str = FIRST) -> int:
    """A download that stands in the middle until the gate is opened."""
    server.hold_at(MIB)
    number = desk.downloads.add(single(path)).id
    desk.wait(number, lambda each: each.done_bytes >= MIB)
    return number


def test_so_many_at_once_in_their_order(desk: Desk, server: WeatherServer) -> None:
    server.hold_at(0)
    numbers = add_all(desk)
    assert states(desk) == ["running", "running", "waiting", "waiting", "waiting"]
    desk.downloads.move(numbers[4], 2)
    assert [each.id for each in desk.downloads.all()] == [*numbers[:2], numbers[4], *numbers[2:4]]
    server.open_gate.set()
    for number in numbers:
        assert desk.end(number).state == "done"
    fetched = [seen.path for seen in server.seen]
    assert fetched.index("model-4.gguf") < fetched.index("model-3.gguf")
    assert not desk.downloads.is_busy


def test_limits_change_while_it_runs(desk: Desk, server: WeatherServer) -> None:
    server.hold_at(0)
    numbers = add_all(desk)
    desk.downloads.set_limits(4, None)
    assert states(desk).count("running") == 4
    desk.downloads.set_limits(1, None)
    assert states(desk) == ["running", "waiting", "waiting", "waiting", "waiting"]
    server.open_gate.set()
    assert [desk.end(number).state for number in numbers] == ["done"] * 5


def test_a_speed_limit_is_heeded_and_lifted_at_once(desk: Desk) -> None:
    desk.downloads.set_limits(2, 1000.0)
    number = desk.downloads.add(single(FIRST)).id
    desk.wait(number, lambda each: each.state == "running" and not each.doing)
    desk.downloads.set_limits(2, None)
    assert desk.end(number).state == "done"


def test_a_pause_keeps_what_came_and_goes_on_from_there(desk: Desk, server: WeatherServer) -> None:
    number = held(desk, server)
    desk.downloads.pause(number)
    paused = desk.one(number)
    assert (paused.state, paused.sentence, paused.bytes_per_s) == ("paused", "", None)
    server.open_gate.set()
    desk.downloads.resume(number)
    assert desk.end(number).state == "done"
    assert server.starts()[-1] >= MIB
    assert desk.landed(FIRST).read_bytes() == FILES[FIRST]


def test_pausing_and_going_on_with_all(desk: Desk, server: WeatherServer) -> None:
    server.hold_at(0)
    numbers = add_all(desk)
    desk.downloads.pause_all()
    assert states(desk) == ["paused"] * 5
    assert not desk.downloads.is_busy
    server.open_gate.set()
    desk.downloads.resume_all()
    assert [desk.end(number).state for number in numbers] == ["done"] * 5


def test_a_cancel_deletes_what_came(desk: Desk, server: WeatherServer) -> None:
    running = held(desk, server)
    paused = desk.downloads.add(single(SECOND)).id
    desk.wait(paused, lambda each: each.done_bytes >= MIB)
    desk.downloads.pause(paused)
    for number in (running, paused):
        desk.downloads.cancel(number)
        assert desk.one(number).state == "cancelled"
    assert desk.leftovers() == []
    assert list(desk.folder.iterdir()) == []
    desk.downloads.forget(running)
    assert [each.id for each in desk.downloads.all()] == [paused]


def test_a_cancelled_one_can_be_tried_again(desk: Desk, server: WeatherServer) -> None:
    number = held(desk, server)
    desk.downloads.cancel(number)
    server.open_gate.set()
    desk.looks.clear()
    desk.downloads.retry(number)
    assert desk.end(number).state == "done"
    assert server.starts() == [0, 0]


def test_forgetting_a_failed_one_deletes_what_came(desk: Desk, server: WeatherServer) -> None:
    server.weather = script("cut", "404")
    number = desk.downloads.add(single(FIRST)).id
    assert desk.end(number).state == "failed"
    desk.downloads.forget(number)
    assert desk.downloads.all() == ()
    assert desk.leftovers() == []


def test_the_same_request_twice_is_one_download(desk: Desk, server: WeatherServer) -> None:
    number = held(desk, server)
    again = desk.downloads.add(dataclasses.replace(single(FIRST), name="Another name"))
    assert (again.id, again.request.name) == (number, "Cloudy")
    server.open_gate.set()
    desk.end(number)
    assert desk.downloads.add(single(FIRST)).state == "done"
    assert len(server.seen) == 1


def test_all_parts_get_their_names_together(desk: Desk, server: WeatherServer) -> None:
    server.gate = lambda path, _: None if path == FIRST else server.pass_gate()
    number = desk.downloads.add(request_for({path: FILES[path] for path in (FIRST, SECOND)})).id
    server.wait_until(lambda: len(server.seen) == 2)
    assert not desk.landed(FIRST).exists()
    server.open_gate.set()
    done = desk.end(number)
    assert done.done_bytes == done.total_bytes == len(FILES[FIRST]) + len(FILES[SECOND])
    assert desk.leftovers() == [FIRST, SECOND]
    assert [path for path, _, _ in desk.finished] == [desk.landed(FIRST)]


def test_what_the_app_left_behind_goes_on_at_the_next_start(tmp_path: Path, server: WeatherServer) -> None:
    home = tmp_path / "desk"
    with desk_at(home, server.endpoint, at_once=1) as desk:
        running = held(desk, server)
        waiting = desk.downloads.add(single(SECOND)).id
        paused = desk.downloads.add(single("model-2.gguf")).id
        desk.downloads.pause(paused)
        desk.downloads.move(paused, 0)
        came = desk.one(running).done_bytes
    server.open_gate.set()
    with desk_at(home, server.endpoint, at_once=1) as desk:
        assert [each.id for each in desk.downloads.all()] == [paused, running, waiting]
        assert desk.one(running).done_bytes >= came
        desk.downloads.start()
        assert desk.end(running).state == desk.end(waiting).state == "done"
        assert desk.one(paused).state == "paused"
        assert server.starts()[-2] >= came


@pytest.mark.parametrize(
    "path",
    [
        "../../../out.gguf", "/etc/out.gguf", "a/../../out.gguf", "a//out.gguf", "C:\\out.gguf", "a\\..\\out.gguf",
        "nul.gguf", "a/COM1", "lpt9.tar.gz", "out.gguf.", "out.gguf ", "out\n.gguf", "out\0.gguf", "a:stream", "", ".",
        "C:out.gguf", "..", "x" * 300, "out.gguf.part", "out.gguf.part.lock", "\u202efugg.gguf", "what?.gguf",
    ],
)  # fmt: skip
def test_names_that_could_land_elsewhere_are_refused(desk: Desk, server: WeatherServer, path: str) -> None:
    request = dataclasses.replace(single(FIRST), files=(WantedFile("good.gguf", 1), WantedFile(path, 1)))
    with pytest.raises(DownloadError, match="nothing was downloaded"):
        desk.downloads.add(request)
    assert desk.downloads.all() == ()
    assert not desk.folder.exists()
    assert not server.seen


@pytest.mark.parametrize("repository", ["", "one", "../..", "a/..", "a/b/c", "/b", "nul/b", "a/b\\c"])
def test_so_are_repositories(desk: Desk, repository: str) -> None:
    with pytest.raises(DownloadError, match="nothing was downloaded"):
        desk.downloads.add(dataclasses.replace(single(FIRST), repository=repository))


def test_a_right_file_is_not_fetched_again(desk: Desk, server: WeatherServer) -> None:
    desk.landed(FIRST).parent.mkdir(parents=True)
    desk.landed(FIRST).write_bytes(FILES[FIRST])
    done = desk.end(desk.downloads.add(single(FIRST)).id)
    assert (done.state, done.done_bytes) == ("done", len(FILES[FIRST]))
    assert not server.seen


@pytest.mark.parametrize("there", [b"mine", bytes(len(FILES[FIRST])), None])
def test_another_file_in_its_place_is_left_alone(desk: Desk, server: WeatherServer, there: bytes | None) -> None:
    landed = desk.landed(FIRST)
    if there is None:
        landed.mkdir(parents=True)
    else:
        landed.parent.mkdir(parents=True)
        landed.write_bytes(there)
    failed = desk.end(desk.downloads.add(single(FIRST)).id)
    assert failed.state == "failed"
    assert "left as it is" in failed.sentence
    assert there is None or landed.read_bytes() == there
    assert not server.seen


def test_a_file_that_two_queues_want_is_fetched_once(tmp_path: Path, desk: Desk, server: WeatherServer) -> None:
    """Locks tell apart whoever opened them, so two queues of one process are like those of two."""
    number = held(desk, server)
    with desk_at(tmp_path / "desk", server.endpoint) as other:
        assert other.downloads.add(single(FIRST)).id == number
        other.wait(number, lambda each: each.doing == ELSEWHERE)
        server.open_gate.set()
        assert desk.end(number).state == "done"
        assert other.end(number).state == "done"
    assert len(server.seen) == 1


def test_another_process_can_pause_and_cancel_it(tmp_path: Path, desk: Desk, server: WeatherServer) -> None:
    desk.downloads.set_limits(2, 400_000.0)
    number = desk.downloads.add(single(FIRST)).id
    desk.wait(number, lambda each: each.done_bytes > 0)
    with desk_at(tmp_path / "desk", server.endpoint) as other:
        other.downloads.pause(number)
        assert desk.wait(number, lambda each: each.state == "paused").sentence == ""
        desk.downloads.resume(number)
        desk.wait(number, lambda each: each.bytes_per_s is not None)
        other.downloads.cancel(number)
        desk.wait(number, lambda each: each.state == "cancelled")
    desk.downloads.close(10)
    assert desk.leftovers() == []
