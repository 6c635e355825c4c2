"""One line that says what the set-up is doing and how long it has left."""

from __future__ import annotations

import re
import shutil
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TextIO

_COMPILED = re.compile(r"DEBUG \[(\d+)/(\d+)\] ")
_DOWNLOADING = re.compile(r"\s*Downloading (\S+) \(([\d.]+) ?(KiB|MiB|GiB)\)")
_DOWNLOADED = re.compile(r"\s*Downloaded (\S+)")
_IN_MIB = {"KiB": 1 / 1024, "MiB": 1.0, "GiB": 1024.0}
_MINUTE_S = 60.0


def time_left(seconds: float) -> str:
    """How a person would say it: "about 2 min left"."""
    return "less than a minute left" if seconds < _MINUTE_S else f"about {round(seconds / _MINUTE_S)} min left"


def time_taken(seconds: float) -> str:
    """How long something took: "3 min 15 s", "0.4 s"."""
    minutes, rest = divmod(round(seconds), round(_MINUTE_S))
    return f"{minutes} min {rest} s" if minutes else f"{seconds:.1f} s"


class UvProgress:
    """Reads what uv says with --verbose, a line at a time, and makes sentences of it."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._compiling_since: float | None = None
        self._sizes: dict[str, float] = {}
        self._downloaded: set[str] = set()

    def read(self, line: str) -> str | None:
        """What there is to say after this line, if anything."""
        if compiled := _COMPILED.match(line):
            return self._compiled(int(compiled[1]), int(compiled[2]))
        if downloading := _DOWNLOADING.match(line):
            self._sizes[downloading[1]] = float(downloading[2]) * _IN_MIB[downloading[3]]
        elif downloaded := _DOWNLOADED.match(line):
            self._downloaded.add(downloaded[1])
        else:
            return None
        return self._fetched() if self._compiling_since is None else None

    def _compiled(self, done: int, total: int) -> str:
        now = self._clock()
        if self._compiling_since is None:
            self._compiling_since = now
        elapsed = now - self._compiling_since
        too_early = done * 20 < total or elapsed <= 0  # the first files say little about the others
        left = "a few minutes left" if too_early else time_left(elapsed * (total - done) / done)
        return f"Building llama.cpp (once on this computer): {done} of {total} files, {left}"

    def _fetched(self) -> str:
        have = sum(self._sizes.get(name, 0.0) for name in self._downloaded)
        return f"Fetching Python packages: {have:.0f} of {sum(self._sizes.values()):.0f} MiB"


class ProgressLine:
    """Rewritten in place on a terminal; elsewhere a new line at most every few seconds."""

    def __init__(
        self, stream: TextIO, *, seconds_between: float = 10.0, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._stream = stream
        self._seconds_between = seconds_between
        self._clock = clock
        self._on_terminal = stream.isatty()
        self._next_at = 0.0
        self._width = 0

    def begin(self, text: str) -> None:
        """Something new: shown at once."""
        self._next_at = self._clock()
        self.show(text)

    def show(self, text: str) -> None:
        """The same thing has got further."""
        if self._on_terminal:
            text = text[: shutil.get_terminal_size().columns - 1]
            self._write("\r" + text.ljust(self._width))
            self._width = len(text)
        elif self._clock() >= self._next_at:
            self._next_at = self._clock() + self._seconds_between
            self._write(text + "\n")

    def end(self, text: str) -> None:
        """It is over: this stays."""
        start = "\r" if self._on_terminal else ""
        self._write(start + text.ljust(self._width) + "\n")
        self._width = 0

    def _write(self, text: str) -> None:
        self._stream.write(text)
        self._stream.flush()
