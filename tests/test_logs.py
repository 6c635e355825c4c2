"""The log file, the terminal, and what is taken out before a log is shown to others."""

from __future__ import annotations

import logging
import os
import re
from typing import TYPE_CHECKING

import pytest

from inglenook import logs

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LOGGER = logging.getLogger("inglenook.somewhere")

pytestmark = pytest.mark.usefixtures("logged")


@pytest.fixture(autouse=True)
def nothing_stays() -> Iterator[None]:
    before = list(logging.getLogger("inglenook").handlers)
    yield
    logs.stop_logging()
    logs.stop_logging()
    assert logging.getLogger("inglenook").handlers == before


def test_a_line_has_time_level_and_place(tmp_path: Path) -> None:
    path = logs.start_logging(tmp_path / "logs")
    LOGGER.info("Größe %d", 3)
    LOGGER.debug("hidden")
    LOGGER.warning("half \ud800")
    assert path == tmp_path / "logs" / "inglenook.log"
    first, second = path.read_text("utf-8").splitlines()
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z INFO inglenook\.somewhere: Größe 3", first)
    assert second.endswith(r"WARNING inglenook.somewhere: half \ud800")


@pytest.mark.skipif(os.name == "nt", reason="there, folders pass on who may read")
def test_the_folders_are_for_the_users_eyes_only(tmp_path: Path) -> None:
    folder = logs.start_logging(tmp_path / "inglenook" / "logs").parent
    assert [place.stat().st_mode & 0o777 for place in (folder.parent, folder)] == [0o700, 0o700]


def test_verbose_logs_all(tmp_path: Path) -> None:
    path = logs.start_logging(tmp_path, verbose=True)
    LOGGER.debug("details")
    assert "details" in path.read_text("utf-8")


@pytest.mark.parametrize(
    ("verbose", "shown"),
    [(False, "WARNING: look out\n"), (True, "DEBUG: details\nINFO: news\nWARNING: look out\n")],
)
def test_the_terminal_shows_warnings(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], *, verbose: bool, shown: str
) -> None:
    logs.start_logging(tmp_path, verbose=verbose, to_stderr=True)
    LOGGER.debug("details")
    LOGGER.info("news")
    LOGGER.warning("look out")
    assert capsys.readouterr() == ("", shown)


def test_starting_again_does_not_log_twice(tmp_path: Path) -> None:
    logs.start_logging(tmp_path / "first")
    path = logs.start_logging(tmp_path / "second")
    LOGGER.info("once")
    assert path.read_text("utf-8").count("once") == 1
    assert (tmp_path / "first" / "inglenook.log").read_text("utf-8") == ""


def test_old_lines_go(tmp_path: Path) -> None:
    logs.start_logging(tmp_path)
    for number in range(9):
        LOGGER.info("%d %s", number, "x" * 1_000_000)
    files = sorted(tmp_path.iterdir())
    assert [file.name for file in files] == ["inglenook.log", "inglenook.log.1", "inglenook.log.2"]
    assert all(file.stat().st_size <= logs.MAX_BYTES for file in files)
    assert " 8 xxx" in files[0].read_text("utf-8")


def test_without_a_place_to_write_the_app_goes_on(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "logs").write_text("a file")
    path = logs.start_logging(tmp_path / "logs", to_stderr=True)
    LOGGER.warning("still here")
    shown = capsys.readouterr().err
    assert f"The log “{path}” cannot be written" in shown
    assert "WARNING: still here" in shown


def test_personal_paths_are_taken_out(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    people = tmp_path / "Users"
    monkeypatch.setenv("HOME", str(people / "anna lee"))
    monkeypatch.setenv("USERPROFILE", str(people / "anna lee"))
    monkeypatch.setenv("LOGNAME", "annalee")
    monkeypatch.setenv("INGLENOOK_HOME", str(people / "anna lee" / "ai"))
    text = (
        f"{people}/anna lee/ai/inglenook.sqlite {people}/anna lee//notes.txt {people.as_posix()}/anna%20lee/x.gguf"
        f" {people}/anna lee-two /media/annalee/usb /media/annaleena \\\\host\\annalee\\x annalee wrote"
    )
    assert logs.without_personal_paths(text) == (
        "$INGLENOOK_HOME/inglenook.sqlite ~//notes.txt ~/x.gguf"
        f" {people}/anna lee-two /media/<user>/usb /media/annaleena \\\\host\\<user>\\x annalee wrote"
    )


def test_a_home_at_the_root_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/")
    monkeypatch.setenv("USERPROFILE", "/")
    monkeypatch.setenv("LOGNAME", "nobody")
    monkeypatch.delenv("INGLENOOK_HOME")
    assert logs.without_personal_paths("/usr/lib/x.so and /") == "/usr/lib/x.so and /"
