"""What a developer reads while packages are fetched and llama.cpp is built."""

from __future__ import annotations

import io

import pytest
from typing_extensions import override

from setup_progress import ProgressLine, UvProgress, time_left, time_taken


class Clock:
    """Tells the time it was set to."""

    def __init__(self) -> None:
        self.now = 100.0

    def read(self) -> float:
        """Seconds since some moment."""
        return self.now


class Terminal(io.StringIO):
    """Remembers what was written, and says that a person watches."""

    @override
    def isatty(self) -> bool:
        return True


def test_downloads_are_counted_in_size() -> None:
    progress = UvProgress()
    assert progress.read("Downloading pyside6-essentials (80.0MiB)") == "Fetching Python packages: 0 of 80 MiB"
    assert progress.read("Downloading hatchling (512.0KiB)") == "Fetching Python packages: 0 of 80 MiB"
    assert progress.read(" Downloaded pyside6-essentials") == "Fetching Python packages: 80 of 80 MiB"


def test_the_build_says_how_far_it_is_and_how_long_it_takes() -> None:
    clock = Clock()
    progress = UvProgress(clock.read)
    building = "Building llama.cpp (once on this computer): "
    assert progress.read("DEBUG [1/200] /usr/bin/c++ -O3 a.cpp") == building + "1 of 200 files, a few minutes left"
    clock.now += 60
    assert progress.read("DEBUG [50/200] /usr/bin/c++ -O3 b.cpp") == building + "50 of 200 files, about 3 min left"
    clock.now += 140
    assert progress.read("DEBUG [190/200] c++ c.cpp") == building + "190 of 200 files, less than a minute left"
    assert progress.read(" Downloaded ruff") is None, "the build is what one waits for now"


@pytest.mark.parametrize(
    "line",
    ["", "DEBUG uv 0.13.9", "DEBUG Sending fresh GET request for: [1/2]", " + numpy==2.4.6", "Resolved 60 packages"],
)
def test_other_lines_say_nothing(line: str) -> None:
    assert UvProgress().read(line) is None


def test_times_are_said_as_people_say_them() -> None:
    assert [time_left(seconds) for seconds in (3, 59, 61, 200)] == [
        "less than a minute left",
        "less than a minute left",
        "about 1 min left",
        "about 3 min left",
    ]
    assert [time_taken(seconds) for seconds in (0.42, 59.4, 195)] == ["0.4 s", "59.4 s", "3 min 15 s"]


def test_a_terminal_sees_one_line_that_is_rewritten() -> None:
    stream = Terminal()
    line = ProgressLine(stream)
    line.begin("Building")
    line.show("9 of 9")
    line.end("Done")
    assert stream.getvalue() == "\rBuilding\r9 of 9  \rDone  \n"


def test_a_log_gets_a_line_every_ten_seconds_at_most() -> None:
    stream, clock = io.StringIO(), Clock()
    line = ProgressLine(stream, clock=clock.read)
    line.begin("Building")
    line.show("1 of 9")
    clock.now += 10
    line.show("2 of 9")
    line.show("3 of 9")
    line.end("Done")
    assert stream.getvalue().splitlines() == ["Building", "2 of 9", "Done"]
