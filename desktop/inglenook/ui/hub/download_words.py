"""How far a download is, in words that stay still while the numbers behind them wobble."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from inglenook.hub.download import ENDED
from inglenook.ui.translated import grouped, number_in_words, translated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inglenook.hub.download import Download

KIB, MIB, GIB = 2**10, 2**20, 2**30
MINUTE_S, HOUR_S, DAY_S = 60, 3600, 86_400
FEW_S = 10
TEN_MINUTES_S = 600
TENTHS_BELOW = 10  # 3.8 MiB/s, but 38 MiB/s
SPEED_TOLERANCE = 0.05  # a speed that is shown stays until the real one is further away than this
STEP_TOLERANCE = 0.75  # so does a time, in its own steps: rounding alone would jump to and fro at the half

translate = QCoreApplication.translate


def amount_in_words(size_bytes: int, *, round_down: bool = False) -> str:
    """Such as "7.1 GiB"; ``round_down`` never says more than there is."""
    unit = _unit(size_bytes)
    words = {
        GIB: translate("Downloads", "{size} GiB"),
        MIB: translate("Downloads", "{size} MiB"),
        KIB: translate("Downloads", "{size} KiB"),
    }
    return words[unit].format(size=_number(size_bytes, unit, round_down=round_down))


def progress_in_words(done_bytes: int, total_bytes: int | None) -> str:
    """Such as "4.4 of 7.1 GiB"; in two units while little is there."""
    if total_bytes is None:
        return amount_in_words(done_bytes, round_down=True)
    unit = _unit(total_bytes)
    if done_bytes == 0:
        done = "0"
    elif _unit(done_bytes) == unit:
        done = _number(done_bytes, unit, round_down=True)
    else:
        done = amount_in_words(done_bytes, round_down=True)
    return translate("Downloads", "{done} of {total}").format(done=done, total=amount_in_words(total_bytes))


def speed_in_words(bytes_per_s: float) -> str:
    """Such as "38 MiB/s": two figures, since the third is never the same twice."""
    unit, words = (
        (MIB, translate("Downloads", "{speed} MiB/s"))
        if bytes_per_s >= MIB
        else (KIB, translate("Downloads", "{speed} KiB/s"))
    )
    number = bytes_per_s / unit
    if number < TENTHS_BELOW - 0.05:
        return words.format(speed=number_in_words(number, ".1f"))
    step = 10 ** (len(str(round(number))) - 2)
    return words.format(speed=grouped(round(number / step) * step))


def time_left_in_words(seconds: float) -> str:
    """Such as "about 3 minutes left"."""
    rounded = _rounded(seconds)
    if rounded < FEW_S:
        return translate("Downloads", "a few seconds left")
    if rounded < MINUTE_S:
        return translate("Downloads", "about {count} seconds left").format(count=rounded)
    if rounded < HOUR_S:
        one, many = translate("Downloads", "about a minute left"), translate("Downloads", "about {count} minutes left")
        return _counted(rounded // MINUTE_S, one, many)
    if rounded < 2 * DAY_S:
        one, many = translate("Downloads", "about an hour left"), translate("Downloads", "about {count} hours left")
        hours, minutes = rounded // HOUR_S, rounded % HOUR_S // MINUTE_S
        if minutes:
            return translate("Downloads", "about {hours} h {minutes} min left").format(hours=hours, minutes=minutes)
        return _counted(hours, one, many)
    return translate("Downloads", "about {count} days left").format(count=rounded // DAY_S)


def countdown_in_words(sentence: str, seconds: float) -> str:
    """Such as "The hub did not answer. Trying again in 8 s"."""
    again = translate("Downloads", "Trying again in {seconds} s").format(seconds=max(0, math.ceil(seconds)))
    return f"{sentence} {again}".strip()


class Steady:
    """Remembers the speed and the time that are shown, and gives a new one only when it is worth the change."""

    def __init__(self) -> None:
        self._speed: float | None = None
        self._seconds: float | None = None

    def speed(self, bytes_per_s: float | None) -> float | None:
        """What to show for a speed."""
        shown = self._speed
        if bytes_per_s is None or shown is None or abs(bytes_per_s - shown) > SPEED_TOLERANCE * shown:
            self._speed = bytes_per_s
        return self._speed

    def seconds_left(self, seconds: float | None) -> float | None:
        """What to show for a time."""
        shown = self._seconds
        if seconds is None or shown is None or abs(seconds - shown) > STEP_TOLERANCE * _step(shown):
            self._seconds = None if seconds is None else _rounded(seconds)
        return self._seconds

    def words(self, bytes_per_s: float | None, seconds_left: float | None) -> list[str]:
        """Both in words, as far as they are known."""
        speed, left = self.speed(bytes_per_s), self.seconds_left(seconds_left)
        return [
            *([] if not speed else [speed_in_words(speed)]),
            *([] if left is None else [time_left_in_words(left)]),
        ]


def state_in_words(download: Download, steady: Steady) -> str:
    """The one line below a download's bar."""
    progress = progress_in_words(download.done_bytes, download.total_bytes)
    if download.state == "running" and download.retry_in_s is not None:
        why = translated(download.sentence) or translate("Downloads", "The hub did not answer.")
        return countdown_in_words(why, download.retry_in_s)
    if download.state == "running":
        doing = translated(download.doing)
        return _joined(doing, progress, *steady.words(download.bytes_per_s, download.seconds_left))
    if download.is_gone:
        return translate("Downloads", "Not on this computer any more")
    if download.state == "done":
        progress = amount_in_words(download.done_bytes if download.total_bytes is None else download.total_bytes)
    words = {
        "waiting": translate("Downloads", "Waiting for its turn"),
        "paused": translate("Downloads", "Paused"),
        "done": translate("Downloads", "Ready"),
        "failed": translate("Downloads", "Not whole"),
        "cancelled": translate("Downloads", "Cancelled"),
    }
    return _joined(words[download.state], "" if download.state == "cancelled" else progress)


def summary_in_words(downloads: Sequence[Download], steady: Steady) -> str:
    """All in one line, the numbers of those that go on: "2 downloads · 43 % · 38 MiB/s · about 3 minutes left"."""
    active = [each for each in downloads if each.state not in ENDED]
    ready = sum(each.state == "done" and not each.is_gone for each in downloads)
    failed = sum(each.state == "failed" for each in downloads)
    failures = translate("Downloads", "{count} failed").format(count=failed) if failed else ""
    if not active:
        return _joined(translate("Downloads", "{count} ready").format(count=ready) if ready else "", failures)
    count = _counted(len(active), translate("Downloads", "1 download"), translate("Downloads", "{count} downloads"))
    paused = [each for each in active if each.state == "paused"]
    going = [each for each in active if each.state != "paused"]
    some = translate("Downloads", "{count} paused").format(count=len(paused)) if paused else ""
    running = [each for each in active if each.state == "running"]
    waits = [each.retry_in_s for each in running if each.retry_in_s is not None]
    retry = countdown_in_words("", min(waits)).lower() if waits else ""
    return _joined(
        count,
        some if going else translate("Downloads", "paused"),
        retry if len(waits) == len(running) else "",
        _percent(going or active),
        *steady.words(_speed(going), _seconds_left(going)),
        failures,
    )


def fraction(downloads: Sequence[Download]) -> float | None:
    """How far they are together, 0 to 1; None while a size is not known."""
    totals = [each.total_bytes for each in downloads]
    known = [total for total in totals if total is not None]
    if len(known) != len(totals) or not sum(known):
        return None
    return min(1.0, sum(each.done_bytes for each in downloads) / sum(known))


def _percent(downloads: Sequence[Download]) -> str:
    share = fraction(downloads)
    return "" if share is None else f"{math.floor(share * 100)}\N{NO-BREAK SPACE}%"


def _speed(downloads: Sequence[Download]) -> float | None:
    return sum(each.bytes_per_s or 0 for each in downloads) or None


def _seconds_left(going: Sequence[Download]) -> float | None:
    """At the present speed; those that are paused are not waited for."""
    speed = _speed(going)
    if speed is None or any(each.total_bytes is None for each in going):
        return None
    return sum(max(0, (each.total_bytes or 0) - each.done_bytes) for each in going) / speed


def _unit(size_bytes: int) -> int:
    return next((unit for unit in (GIB, MIB) if size_bytes >= unit), KIB)


def _number(size_bytes: int, unit: int, *, round_down: bool) -> str:
    if unit == GIB:
        tenths = size_bytes / GIB * 10
        return number_in_words((math.floor(tenths) if round_down else round(tenths)) / 10, ".1f")
    return str(math.floor(size_bytes / unit) if round_down else math.ceil(size_bytes / unit))


def _step(seconds: float) -> int:
    """What a time is rounded to, in seconds."""
    limits = ((FEW_S, FEW_S), (55, 10), (55 * MINUTE_S, MINUTE_S), (10 * HOUR_S, TEN_MINUTES_S), (2 * DAY_S, HOUR_S))
    return next((step for limit, step in limits if seconds < limit), DAY_S)


def _rounded(seconds: float) -> int:
    step = _step(seconds)
    if seconds < FEW_S:
        return 0
    return max(step, round(seconds / step) * step)


def _counted(count: int, one: str, many: str) -> str:
    return one if count == 1 else many.format(count=grouped(count))


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
