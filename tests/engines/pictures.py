"""Pictures made by a test."""

from __future__ import annotations

import hashlib
import zlib

from inglenook.engines.engine import PromptImage


def png(colour: tuple[int, int, int], width: int = 40, height: int = 30) -> bytes:
    """A file with a picture of one colour, whose right half is darker."""
    left = width // 2
    row = b"\0" + bytes(colour) * left + bytes(part // 3 for part in colour) * (width - left)

    def chunk(kind: bytes, data: bytes) -> bytes:
        return len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")

    header = width.to_bytes(4, "big") + height.to_bytes(4, "big") + b"\x08\x02\0\0\0"
    parts = (chunk(b"IHDR", header), chunk(b"IDAT", zlib.compress(row * height)), chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def prompt_image(data: bytes) -> PromptImage:
    """As it goes to an engine."""
    return PromptImage(hashlib.sha256(data).hexdigest(), data)
