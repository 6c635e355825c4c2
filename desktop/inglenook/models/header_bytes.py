"""The bytes of a GGUF header, read once from front to back within bounds, a window at a time."""

from __future__ import annotations

import os
import struct
from typing import TYPE_CHECKING, BinaryIO

from inglenook.errors import ModelFileError
from inglenook.sentence import say

if TYPE_CHECKING:
    from typing import NoReturn

HEADER_LIMIT = 64 * 2**20  # bytes; the largest vocabularies known take 20 MiB
KEPT_LIMIT = 8 * 2**20  # bytes of text and values that stay in memory
_WINDOW = 2**20
_LENGTH = 8  # bytes of a string's length


class HeaderBytes:
    """A cursor over the header. Every failure is a ModelFileError that names the file and the byte.

    The source must be seekable; byte 0 is where it stands when it is given.
    """

    def __init__(self, source: BinaryIO, name: str) -> None:
        self._source = source
        self._name = name
        self._base = source.tell()
        self.size_bytes = source.seek(0, os.SEEK_END) - self._base
        self._end = min(self.size_bytes, HEADER_LIMIT)
        self._order = "<"
        self._window = b""
        self._start = 0  # of the window
        self._at = 0  # within the window
        self._kept = 0

    @property
    def position(self) -> int:
        """The next byte to be read."""
        return self._start + self._at

    def use_big_endian(self) -> None:
        """From here on, numbers have their high byte first."""
        self._order = ">"

    def fail(self, what: str, at: int | None = None) -> NoReturn:
        """Raise: the header is not what it says."""
        place = self.position if at is None else at
        raise ModelFileError(
            say(
                "“{name}” is not a sound model file: at byte {place:,} {what}. Fetch the file again.",
                name=self._name,
                place=place,
                what=what,
            )
        )

    def keep(self, size: int, what: str) -> None:
        """Count what stays in memory against its limit."""
        self._kept += size
        if self._kept > KEPT_LIMIT:
            self.fail(
                say(
                    "{what} makes its description larger than {kept_limit} MiB",
                    what=what,
                    kept_limit=KEPT_LIMIT // 2**20,
                )
            )

    def number(self, code: str, what: str) -> int | float:
        """One number in struct's code."""
        layout = struct.Struct(self._order + code)
        value: int | float = layout.unpack(self._take(layout.size, what))[0]
        return value

    def count(self, code: str, what: str, limit: int) -> int:
        """An unsigned number that must not be over the limit."""
        at = self.position
        value = int(self.number(code, what))
        if value > limit:
            self.fail(
                say("{what} is {value:,}, but {limit:,} is the most there can be", what=what, value=value, limit=limit),
                at,
            )
        return value

    def numbers(self, code: str, count: int, what: str) -> tuple[int | float, ...]:
        """Several numbers in struct's code."""
        layout = struct.Struct(f"{self._order}{count}{code}")
        self.keep(8 * count, what)
        return layout.unpack(self._take(layout.size, what))

    def text(self, what: str, limit: int) -> str:
        """A string; bytes that are not UTF-8 become replacement characters."""
        length = self.count("Q", say("the length of {what}", what=what), limit)
        self.keep(length, what)
        return self._take(length, what).decode(errors="replace")

    def skip(self, size: int, what: str) -> None:
        """Go past bytes that nobody needs."""
        self._go_to(self.position + size, what)

    def skip_texts(self, count: int, what: str) -> None:
        """Go past strings: the longest part of a header, so the inner loop is bare."""
        length_at = struct.Struct(self._order + "Q").unpack_from
        while count:
            self._see(_LENGTH, what)
            window, at = self._window, self._at
            last = len(window) - _LENGTH
            while count and at <= last:
                at += _LENGTH + length_at(window, at)[0]
                count -= 1
            self._go_to(self._start + at, what)

    def _take(self, size: int, what: str) -> bytes:
        self._see(size, what)
        taken = self._window[self._at : self._at + size]
        self._at += size
        return taken

    def _see(self, size: int, what: str) -> None:
        if self._at + size <= len(self._window):
            return
        here = self.position
        self._check(here + size, what)
        self._source.seek(self._base + here)
        self._window = self._source.read(max(size, min(_WINDOW, self._end - here)))
        self._start, self._at = here, 0
        if len(self._window) < size:
            self._check(here + size, what, end=here + len(self._window))

    def _go_to(self, position: int, what: str) -> None:
        self._check(position, what)
        self._at = position - self._start  # may lie beyond the window: _see looks

    def _check(self, position: int, what: str, *, end: int | None = None) -> None:
        last = self._end if end is None else end
        if position <= last:
            return
        if self.size_bytes > last == HEADER_LIMIT:
            self.fail(
                say(
                    "{what} goes beyond {header_limit} MiB, longer than any header is",
                    what=what,
                    header_limit=HEADER_LIMIT // 2**20,
                )
            )
        self.fail(
            say(
                "{what} would go to byte {position:,}, but the file ends at byte {last:,}",
                what=what,
                position=position,
                last=last,
            )
        )
