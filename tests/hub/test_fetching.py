"""One file, and all that a hub can do wrong on the way."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.hub.downloading import Desk, desk_at, request_for
from tests.hub.weather_server import PASSING, WeatherServer, content, script

from inglenook.hub.network_options import NetworkOptions

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from inglenook.hub.download import Download, DownloadRequest

PATH = "q4/model-Q4_K_M.gguf"
DATA = content(3 * 2**20 + 17)


@pytest.fixture
def server() -> Iterator[WeatherServer]:
    with WeatherServer({PATH: DATA}) as server:
        yield server


@pytest.fixture
def desk(tmp_path: Path, server: WeatherServer) -> Iterator[Desk]:
    with desk_at(tmp_path / "desk", server.endpoint, stall_s=0.3) as desk:
        yield desk


def fetched(desk: Desk, server: WeatherServer, *faults: str, request: DownloadRequest | None = None) -> Download:
    server.weather = script(*faults)
    return desk.end(desk.downloads.add(request or request_for(server.files)).id)


def is_whole(desk: Desk) -> bool:
    return desk.landed(PATH).read_bytes() == DATA and desk.leftovers() == [desk.landed(PATH).name]


def test_fetches_a_file_and_says_where_it_came_from(desk: Desk, server: WeatherServer) -> None:
    done = fetched(desk, server)
    assert (done.state, done.done_bytes, done.total_bytes, done.sentence) == ("done", len(DATA), len(DATA), "")
    assert is_whole(desk)
    ((path, origin, sha256),) = desk.finished
    assert (path, origin.repository, origin.file) == (desk.landed(PATH), done.request.repository, PATH)
    assert (origin.licence, origin.sha256, origin.revision) == ("apache-2.0", sha256, done.request.revision)
    assert sha256 == done.request.files[0].sha256


@pytest.mark.parametrize("fault", PASSING)
def test_one_fault_passes(desk: Desk, server: WeatherServer, fault: str) -> None:
    assert fetched(desk, server, "cut", fault).state == "done"
    assert is_whole(desk)
    assert server.faults[fault] >= 1


def test_goes_on_from_the_byte_that_was_reached(desk: Desk, server: WeatherServer) -> None:
    assert fetched(desk, server, "cut", "cut", "stall").state == "done"
    starts = server.starts()
    assert starts == sorted(starts)
    assert 0 < starts[-1] < len(DATA)
    assert is_whole(desk)


def test_a_hub_without_ranges_is_read_again_to_where_it_was(desk: Desk, server: WeatherServer) -> None:
    server.weather = script("stall", "whole")
    number = desk.downloads.add(request_for(server.files)).id
    server.wait_until(lambda: len(server.seen) == 2)
    desk.end(number)
    assert server.starts()[1] > 0
    assert is_whole(desk)


def test_many_faults_pass_as_long_as_something_comes(desk: Desk, server: WeatherServer) -> None:
    assert fetched(desk, server, *["cut", "500", "429"] * 8).state == "done"
    assert is_whole(desk)


def test_gives_up_with_the_reason_when_nothing_comes_any_more(desk: Desk, server: WeatherServer) -> None:
    failed = fetched(desk, server, "cut", *["500"] * 20)
    assert failed.state == "failed"
    assert "6 tries in a row brought nothing" in failed.sentence
    assert "status 500" in failed.sentence
    assert not desk.landed(PATH).exists()
    server.weather = script()
    desk.downloads.retry(failed.id)
    assert desk.end(failed.id).state == "done"
    assert server.starts()[-1] > 0
    assert is_whole(desk)


def test_waits_as_long_as_the_hub_asks(desk: Desk, server: WeatherServer) -> None:
    server.weather = script("later")
    number = desk.downloads.add(request_for(server.files)).id
    waiting = desk.wait(number, lambda each: each.retry_in_s is not None)
    assert 590 < (waiting.retry_in_s or 0) <= 600
    assert "too many requests" in waiting.sentence
    assert waiting.state == "running"
    desk.downloads.pause(number)
    desk.downloads.resume(number)
    assert desk.end(number).state == "done"


@pytest.mark.parametrize(
    ("fault", "words", "page"),
    [
        ("401", "forecast/cloudy-GGUF", False),
        ("403", "accepted its licence", True),
        ("404", "There is no file", False),
    ],
)
def test_a_refusal_is_told_at_once(desk: Desk, server: WeatherServer, fault: str, words: str, *, page: bool) -> None:
    failed = fetched(desk, server, fault)
    assert failed.state == "failed"
    assert words in failed.sentence
    assert failed.page == (f"{server.endpoint}/{failed.request.repository}" if page else "")
    assert len(server.seen) == 1


@pytest.mark.parametrize("fault", ["changed", "other"])
def test_a_file_that_changed_is_not_put_together(desk: Desk, server: WeatherServer, fault: str) -> None:
    failed = fetched(desk, server, "cut", fault)
    assert failed.state == "failed"
    assert "has changed on the hub" in failed.sentence
    assert not desk.landed(PATH).exists()


def test_what_is_not_what_it_should_be_is_fetched_once_more_and_then_thrown_away(tmp_path: Path) -> None:
    right = request_for({PATH: DATA})
    wrong = DATA[:-1] + bytes([DATA[-1] ^ 1])
    with WeatherServer({PATH: wrong}, says_sha256=False) as server, desk_at(tmp_path / "d", server.endpoint) as desk:
        number = desk.downloads.add(right).id
        failed = desk.end(number)
        assert failed.state == "failed"
        assert "not what it says the file is" in failed.sentence
        assert server.starts() == [0, 0]
        assert desk.leftovers() == []
        assert desk.finished == []


def test_a_bad_piece_costs_one_clean_start(tmp_path: Path) -> None:
    right = request_for({PATH: DATA})
    with (
        WeatherServer({PATH: bytes(len(DATA))}, says_sha256=False) as server,
        desk_at(tmp_path / "d", server.endpoint) as desk,
    ):
        server.hold_at(2**20)
        number = desk.downloads.add(right).id
        desk.wait(number, lambda each: each.done_bytes >= 2**20)
        desk.downloads.pause(number)
        server.files[PATH] = DATA
        server.open_gate.set()
        desk.downloads.resume(number)
        assert desk.end(number).state == "done"
        assert server.starts()[-1] == 0
        assert is_whole(desk)


def test_without_a_sha256_a_changed_file_begins_anew(tmp_path: Path) -> None:
    with (
        WeatherServer({PATH: content(2**20, 5)}, script("cut"), says_sha256=False) as server,
        desk_at(tmp_path / "d", server.endpoint) as desk,
    ):
        server.hold_at(2**19)
        request = request_for(server.files, says_sha256=False, says_size=False)
        number = desk.downloads.add(request).id
        server.wait_until(lambda: len(server.seen) == 1)
        server.files[PATH] = DATA
        server.open_gate.set()
        done = desk.end(number)
        assert (done.state, done.done_bytes, done.total_bytes) == ("done", len(DATA), len(DATA))
        assert is_whole(desk)


def test_an_unknown_size_is_learned(desk: Desk, server: WeatherServer) -> None:
    request = request_for(server.files, says_sha256=False, says_size=False)
    done = fetched(desk, server, request=request)
    assert (done.state, done.total_bytes) == ("done", len(DATA))
    assert is_whole(desk)


def test_an_empty_file_is_there_too(tmp_path: Path) -> None:
    with WeatherServer({PATH: b""}) as server, desk_at(tmp_path / "d", server.endpoint) as desk:
        assert desk.end(desk.downloads.add(request_for(server.files)).id).state == "done"
        assert desk.landed(PATH).read_bytes() == b""


def test_the_offline_switch_pauses_what_runs_and_sends_nothing_more(desk: Desk, server: WeatherServer) -> None:
    server.hold_at(2**20)
    number = desk.downloads.add(request_for(server.files)).id
    desk.wait(number, lambda each: each.done_bytes > 0)
    online = desk.connection.options
    desk.connection.set_options(online.as_offline())
    server.open_gate.set()
    paused = desk.end(number)
    assert paused.state == "paused"
    assert "offline" in paused.sentence
    seen = len(server.seen)
    desk.downloads.resume(number)
    assert desk.end(number).state == "paused"
    assert len(server.seen) == seen
    desk.connection.set_options(NetworkOptions(endpoint=server.endpoint))
    desk.downloads.resume(number)
    assert desk.end(number).state == "done"
    assert is_whole(desk)
