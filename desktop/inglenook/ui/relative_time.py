"""When something was, as the chats list says it: "now", "2 h ago", "yesterday", "12 Nov"."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

MINUTE_S = 60
HOUR_S = 3600
DAYS_OF_A_WEEK = 7

translate = QCoreApplication.translate


def relative_time(then: float, now: float) -> str:
    """Both in seconds since the epoch, told in this computer's time zone; a clock that was set back reads "now".

    Nothing for a moment that no calendar has: an import may have brought one.
    """
    past = now - then
    if past < MINUTE_S:
        return translate("RelativeTime", "now")
    if past < HOUR_S:
        return translate("RelativeTime", "{minutes} min ago").format(minutes=int(past // MINUTE_S))
    try:
        day, today = datetime.fromtimestamp(then).astimezone(), datetime.fromtimestamp(now).astimezone()
    except (OverflowError, OSError, ValueError):
        return ""
    return _by_day(day, today, hours=int(past // HOUR_S))


def _by_day(day: datetime, today: datetime, *, hours: int) -> str:
    days = (today.date() - day.date()).days
    if days == 0:
        return translate("RelativeTime", "{hours} h ago").format(hours=hours)
    if days == 1:
        return translate("RelativeTime", "yesterday")
    if days < DAYS_OF_A_WEEK:
        return QLocale().standaloneDayName(day.isoweekday())
    this_year = translate("RelativeTime", "{day} {month}")
    long_ago = translate("RelativeTime", "{day} {month} {year}")
    date = this_year if day.year == today.year else long_ago
    return date.format(day=day.day, month=QLocale().monthName(day.month, QLocale.FormatType.ShortFormat), year=day.year)
