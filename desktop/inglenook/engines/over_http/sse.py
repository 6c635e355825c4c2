"""Server-sent events (WHATWG HTML, 9.2) out of bytes, cut anywhere."""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LONGEST_LINE = 4 << 20  # characters


class TooLongError(Exception):
    """A line, or an event, is longer than one can be."""


@dataclass(frozen=True, slots=True)
class ServerEvent:
    """One event; ``name`` is empty for the usual kind."""

    data: str
    name: str = ""


def events(pieces: Iterable[bytes]) -> Iterator[ServerEvent]:
    """The events with data, one by one; what the end cuts off is left out, broken UTF-8 becomes �.

    Raises TooLongError.
    """
    data: list[str] = []
    name, size = "", 0
    for line in _lines(pieces):
        if not line:
            if data:
                yield ServerEvent("\n".join(data), name)
            data, name, size = [], "", 0
            continue
        field, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if field == "data":
            data.append(value)
            size += len(value)
            if size > LONGEST_LINE:
                raise TooLongError
        elif field == "event":
            name = value
    if data:  # the blank line behind the last event is often forgotten
        yield ServerEvent("\n".join(data), name)


def _lines(pieces: Iterable[bytes]) -> Iterator[str]:
    """Without their ends, which are of three kinds."""
    decoder = codecs.getincrementaldecoder("utf-8-sig")("replace")
    held = ""
    for piece in pieces:
        text = held + decoder.decode(piece)
        ends_in_return = text.endswith("\r")  # its line feed may be in the next piece
        lines = (text[:-1] if ends_in_return else text).replace("\r\n", "\n").replace("\r", "\n").split("\n")
        held = lines.pop() + ("\r" if ends_in_return else "")
        yield from lines
        if len(held) > LONGEST_LINE:
            raise TooLongError
    rest = (held + decoder.decode(b"", final=True)).removesuffix("\r")
    if rest:
        yield rest
