"""When something was, as the chats list says it: "now", "2 h ago", "yesterday", "12 Nov"."""

from __future__ import annotations

from datetime import datetime

MINUTE_S = 60
HOUR_S = 3600
DAYS_OF_A_WEEK = 7


def relative_time(then: float, now: float) -> str:
    """Both in seconds since the epoch, told in this computer's time zone; a clock that was set back reads "now"."""
    past = now - then
    if past < MINUTE_S:
        return "now"
    if past < HOUR_S:
        return f"{int(past // MINUTE_S)} min ago"
    day, today = datetime.fromtimestamp(then).astimezone(), datetime.fromtimestamp(now).astimezone()
    days = (today.date() - day.date()).days
    if days == 0:
        return f"{int(past // HOUR_S)} h ago"
    if days == 1:
        return "yesterday"
    if days < DAYS_OF_A_WEEK:
        return f"{day:%A}"
    return f"{day.day} {day:%b}" if day.year == today.year else f"{day.day} {day:%b} {day.year}"
