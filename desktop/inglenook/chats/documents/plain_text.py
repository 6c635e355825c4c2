"""Text and code from bytes, whatever encoding they are in."""

from __future__ import annotations

import codecs

_MARKS = (  # the longer first: UTF-32's begins with UTF-16's
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LOOKED_AT = 64 * 2**10  # bytes that say whether a file is text
_MOST_CONTROLS = 0.02  # of the characters of a text without a mark
_ALLOWED = frozenset("\t\n\r\f\x1b\x08")  # that texts have: tabs, pages, a terminal's colours


def text_of(data: bytes) -> str | None:
    """The text, with lines that end in one way; None when it is no text.

    What has no mark and is not UTF-8 is taken for Windows-1252, which holds the letters of western Europe.
    """
    text = _decoded(data)
    return None if text is None else text.replace("\r\n", "\n").replace("\r", "\n")


def _decoded(data: bytes) -> str | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                text = data.decode(encoding)
            except UnicodeDecodeError:
                return None
            return text if _reads_well(text) else None
    if b"\0" in data[:_LOOKED_AT]:
        return _utf_16(data)
    for encoding in ("utf-8", "cp1252"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        return text if _reads_well(text) else None
    return None


def _utf_16(data: bytes) -> str | None:
    """Texts of western letters without a mark have a zero in every second byte, and hardly one in the others."""
    start = data[:_LOOKED_AT]
    even, odd = start[0::2].count(0), start[1::2].count(0)
    half = max(1, len(start) // 2)
    if len(data) % 2 or max(even, odd) < half * 0.4 or min(even, odd) > half * 0.05:
        return None
    try:
        text = data.decode("utf-16-be" if even > odd else "utf-16-le")
    except UnicodeDecodeError:
        return None
    return text if _reads_well(text) else None


def _reads_well(text: str) -> bool:
    start = text[:_LOOKED_AT]
    controls = sum(letter < " " and letter not in _ALLOWED for letter in start)
    return "\0" not in start and controls <= len(start) * _MOST_CONTROLS
