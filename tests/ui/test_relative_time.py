"""Moments as the chats list writes them."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from inglenook.ui.relative_time import relative_time

NOW = datetime(2026, 3, 12, 15, 30).astimezone()  # a Thursday, in whatever time zone this computer is


@pytest.mark.parametrize(
    ("ago", "written"),
    [
        (timedelta(seconds=-90), "now"),
        (timedelta(seconds=59), "now"),
        (timedelta(minutes=1), "1 min ago"),
        (timedelta(minutes=59), "59 min ago"),
        (timedelta(hours=2), "2 h ago"),
        (timedelta(hours=16), "yesterday"),
        (timedelta(days=1, hours=10), "yesterday"),
        (timedelta(days=3), "Monday"),
        (timedelta(days=20), "20 Feb"),
        (timedelta(days=120), "12 Nov 2025"),
    ],
)
def test_relative_time(ago: timedelta, written: str) -> None:
    assert relative_time((NOW - ago).timestamp(), NOW.timestamp()) == written


@pytest.mark.parametrize("then", [-1e18, -1e300])
def test_a_moment_that_no_calendar_has_is_not_written(then: float) -> None:
    assert relative_time(then, NOW.timestamp()) == ""
