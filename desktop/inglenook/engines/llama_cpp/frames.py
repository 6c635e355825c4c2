"""Frames on a pipe: four bytes of length, little-endian, then the payload."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import BinaryIO

LARGEST = 64 * 2**20  # bytes; a longer frame means that the stream is not ours

_LENGTH = struct.Struct("<I")


class BrokenStreamError(EOFError):
    """The stream ended within a frame or carries something else: its other end is dead or wrong."""


def write_frame(stream: BinaryIO, payload: bytes) -> None:
    """Write one frame, whole; raises OSError when nobody reads, ValueError when the payload is too long."""
    if len(payload) > LARGEST:
        message = f"A frame of {len(payload):,} bytes is too long; {LARGEST:,} is the most."
        raise ValueError(message)
    rest = memoryview(_LENGTH.pack(len(payload)) + payload)
    while rest:  # an unbuffered stream may take it in pieces
        rest = rest[stream.write(rest) :]
    stream.flush()


def read_frame(stream: BinaryIO) -> bytes | None:
    """The next payload; None at the stream's end. Raises BrokenStreamError."""
    head = _read(stream, _LENGTH.size)
    if not head:
        return None
    if len(head) < _LENGTH.size:
        message = "The stream ended within a frame's length."
        raise BrokenStreamError(message)
    (length,) = _LENGTH.unpack(head)
    if length > LARGEST:
        message = f"A frame claims {length:,} bytes; {LARGEST:,} is the most."
        raise BrokenStreamError(message)
    payload = _read(stream, length)
    if len(payload) < length:
        message = f"The stream ended after {len(payload):,} of a frame's {length:,} bytes."
        raise BrokenStreamError(message)
    return payload


def _read(stream: BinaryIO, size: int) -> bytes:
    """So many bytes, or fewer at the stream's end; an unbuffered stream gives them in pieces."""
    data = stream.read(size)
    while 0 < len(data) < size:
        more = stream.read(size - len(data))
        if not more:
            break
        data += more
    return data
