"""A repository's card: Markdown, without the part for machines at its head."""

from __future__ import annotations

import re

MOST_BYTES = 1 << 20
_FRONT_MATTER = re.compile(r"\A\s*---[ \t]*\r?\n.*?\r?\n---[ \t]*(?:\r?\n|\Z)", re.DOTALL)


def card_of(data: bytes) -> str:
    """The text of README.md; what is no UTF-8 in it is marked."""
    text = data[:MOST_BYTES].decode("utf-8", errors="replace").removeprefix("\ufeff")
    return _FRONT_MATTER.sub("", text, count=1).replace("\0", "").strip()
