"""What a picture's first bytes say of it: format and size, so that nothing is unpacked that is too large."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Literal

ImageFormat = Literal["png", "jpeg", "gif", "bmp", "webp"]

MOST_PIXELS = 64_000_000  # more than any camera makes; unpacked it takes four bytes each
MOST_SIDE = 32_767  # pixels
_OLD_BITMAP = 12  # bytes of OS/2's header; Windows' has 40 or more
_START_OF_FRAME = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}  # ITU T.81, table B.1
_WITHOUT_LENGTH = frozenset({0x01, *range(0xD0, 0xDA)})


@dataclass(frozen=True, slots=True)
class ImageHeader:
    """Width and height in pixels, as stored: a camera may ask to turn the picture."""

    format: ImageFormat
    width: int
    height: int

    @property
    def is_too_large(self) -> bool:
        """Whether it would take too much memory to unpack."""
        return max(self.width, self.height) > MOST_SIDE or self.width * self.height > MOST_PIXELS


def read_image_header(data: bytes) -> ImageHeader | None:
    """None when it is no picture of a known format, or is cut off within its header."""
    try:
        header = _read(data)
    except (struct.error, IndexError):
        return None
    return header if header is not None and header.width > 0 and header.height > 0 else None


def _read(data: bytes) -> ImageHeader | None:
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return ImageHeader("png", *struct.unpack_from(">II", data, 16)) if data[12:16] == b"IHDR" else None
    if data.startswith((b"GIF87a", b"GIF89a")):
        return ImageHeader("gif", *struct.unpack_from("<HH", data, 6))
    if data.startswith(b"BM"):
        return _bitmap(data)
    if data.startswith(b"\xff\xd8\xff"):
        return _jpeg(data)
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return _webp(data)
    return None


def _bitmap(data: bytes) -> ImageHeader | None:
    size = struct.unpack_from("<I", data, 14)[0]
    if size == _OLD_BITMAP:
        return ImageHeader("bmp", *struct.unpack_from("<HH", data, 18))
    width, height = struct.unpack_from("<ii", data, 18)
    return ImageHeader("bmp", width, abs(height)) if size > _OLD_BITMAP else None  # negative: from the top down


def _jpeg(data: bytes) -> ImageHeader | None:
    place = 2
    while True:
        place = data.find(b"\xff", place)
        if place < 0:
            return None
        while data[place] == 0xFF:  # noqa: PLR2004  any number of them may stand before a marker
            place += 1
        marker = data[place]
        place += 1
        if marker in _START_OF_FRAME:
            height, width = struct.unpack_from(">HH", data, place + 3)
            return ImageHeader("jpeg", width, height)
        if marker not in _WITHOUT_LENGTH:
            place += max(2, struct.unpack_from(">H", data, place)[0])


def _webp(data: bytes) -> ImageHeader | None:
    """RFC 9649, sections 2.5 to 2.7."""
    kind = data[12:16]
    if kind == b"VP8X":
        width, height = (int.from_bytes(data[place : place + 3], "little") + 1 for place in (24, 27))
        return ImageHeader("webp", width, height) if len(data) >= 30 else None  # noqa: PLR2004  the chunk's end
    if kind == b"VP8L":
        bits = struct.unpack_from("<I", data, 21)[0]
        return ImageHeader("webp", (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    if kind == b"VP8 ":
        width, height = struct.unpack_from("<HH", data, 26)
        return ImageHeader("webp", width & 0x3FFF, height & 0x3FFF)
    return None
