"""Words for bytes, speed and time that say no more than is true and do not flicker."""

from __future__ import annotations

from typing import Any

import pytest
from tests.ui.hub.fake_downloads import GIB, MIB, download

from inglenook.ui.hub.download_words import (
    Steady,
    amount_in_words,
    progress_in_words,
    speed_in_words,
    state_in_words,
    summary_in_words,
    time_left_in_words,
)


@pytest.mark.parametrize(
    ("done", "total", "words"),
    [
        (0, 7.1 * GIB, "0 of 7.1 GiB"),
        (812.9 * MIB, 7.1 * GIB, "812 MiB of 7.1 GiB"),
        (4.49 * GIB, 7.1 * GIB, "4.4 of 7.1 GiB"),
        (7.099 * GIB, 7.1 * GIB, "7.0 of 7.1 GiB"),  # not whole before it is
        (5.9 * MIB, 138.2 * MIB, "5 of 139 MiB"),
        (300, 2000, "0 of 2 KiB"),
        (4.49 * GIB, None, "4.4 GiB"),
    ],
)
def test_progress(done: float, total: float | None, words: str) -> None:
    assert progress_in_words(int(done), None if total is None else int(total)) == words


@pytest.mark.parametrize(
    ("size", "words"), [(4.92 * GIB, "4.9 GiB"), (138 * MIB, "138 MiB"), (1, "1 KiB"), (1023.5 * MIB, "1024 MiB")]
)
def test_amounts(size: float, words: str) -> None:
    assert amount_in_words(int(size)) == words


@pytest.mark.parametrize(
    ("mib_s", "words"),
    [
        (0.37, "380 KiB/s"),
        (3.84, "3.8 MiB/s"),
        (9.96, "10 MiB/s"),
        (38.4, "38 MiB/s"),
        (117, "120 MiB/s"),
        (1130, "1,100 MiB/s"),
    ],
)
def test_a_speed_has_two_figures(mib_s: float, words: str) -> None:
    assert speed_in_words(mib_s * MIB) == words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "a few seconds left"),
        (9, "a few seconds left"),
        (33, "about 30 seconds left"),
        (57, "about a minute left"),
        (170, "about 3 minutes left"),
        (57 * 60, "about an hour left"),
        (82 * 60, "about 1 h 20 min left"),
        (2 * 3600, "about 2 hours left"),
        (14.4 * 3600, "about 14 hours left"),
        (3 * 86_400, "about 3 days left"),
    ],
)
def test_time_left(seconds: float, words: str) -> None:
    assert time_left_in_words(seconds) == words


def test_what_is_shown_stays_while_the_numbers_wobble() -> None:
    steady = Steady()
    shown = {tuple(steady.words(38 * MIB + wobble * MIB, 150 + wobble * 10)) for wobble in (0, 1, -1, 1.5, -1.5, 0.5)}
    assert shown == {("38 MiB/s", "about 2 minutes left")}
    assert steady.words(12 * MIB, 400) == ["12 MiB/s", "about 7 minutes left"]
    assert steady.words(None, None) == []


def test_a_state_says_what_goes_on() -> None:
    def said(**how: Any) -> str:  # noqa: ANN401  any field
        return state_in_words(download(1, **how), Steady())

    assert said(bytes_per_s=38.0 * MIB, seconds_left=81) == "1.0 of 4.0 GiB · 38 MiB/s · about a minute left"
    assert said(doing="Checking what is here") == "Checking what is here · 1.0 of 4.0 GiB"
    assert said(retry_in_s=7.2, sentence="The hub is busy.") == "The hub is busy. Trying again in 8 s"
    assert said(retry_in_s=7.2) == "The hub did not answer. Trying again in 8 s"
    assert said(state="paused") == "Paused · 1.0 of 4.0 GiB"
    assert said(state="done", done_bytes=4 * GIB) == "Ready · 4.0 GiB"
    assert said(state="cancelled", done_bytes=0) == "Cancelled"


def test_all_in_one_line() -> None:
    two = (
        download(1, bytes_per_s=30.0 * MIB, done_bytes=3 * GIB),
        download(2, bytes_per_s=8.0 * MIB, done_bytes=GIB // 2),
    )
    said = "2 downloads · 43\N{NO-BREAK SPACE}% · 38 MiB/s · about 2 minutes left"
    assert summary_in_words(two, Steady()) == said
    paused = download(3, state="paused")
    assert summary_in_words((paused,), Steady()) == "1 download · paused · 25\N{NO-BREAK SPACE}%"
    said = "3 downloads · 1 paused · 43\N{NO-BREAK SPACE}% · 38 MiB/s · about 2 minutes left"
    assert summary_in_words((*two, paused), Steady()) == said
    gone = download(8, state="done", is_gone=True)
    assert summary_in_words((gone, download(4, state="done")), Steady()) == "1 ready"
    assert summary_in_words((download(4, state="done"), download(5, state="failed")), Steady()) == "1 ready · 1 failed"
    assert summary_in_words((download(6, total_bytes=None),), Steady()) == "1 download"
    assert summary_in_words((download(7, state="cancelled"),), Steady()) == ""
