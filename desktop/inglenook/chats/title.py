"""A chat's name made from its first message."""

from __future__ import annotations

import re

UNTITLED = "New chat"
LONGEST = 60  # characters, the … included
_READ = 600  # characters of a line that are looked at: marks make it longer than what is left

_BEFORE = re.compile(r"^(?:#{1,6}\s+|>\s*|[-*+]\s+(?:\[[ xX]\]\s+)?)+")
_MARKS = (  # Markdown's own, round words; a * between numbers and an _ within a name are none
    re.compile(r"!?\[([^\[\]]*)\]\([^()\s]*(?:\s+\"[^\"]*\")?\)"),
    re.compile(r"(?<![\w*])\*{1,3}(?=[^\s*])([^*]*[^\s*])\*{1,3}(?![\w*])"),
    re.compile(r"(?<!\w)_{1,3}(?=[^\s_])([^_]*[^\s_])_{1,3}(?!\w)"),
    re.compile(r"~~(?=[^\s~])([^~]*[^\s~])~~"),
    re.compile(r"`+([^`]+)`+"),
)


def title_of(text: str) -> str:
    """The first line with words in it, without its marks, at most LONGEST characters, cut at a word's end; else ""."""
    line = next((found for line in text.splitlines() if (found := _plain(line))), "")
    if len(line) <= LONGEST:
        return line
    start, space, _ = line[:LONGEST].rpartition(" ")
    return (start if space else line[: LONGEST - 1]).rstrip() + "…"


def _plain(line: str) -> str:
    words = " ".join(line[:_READ].split())
    if words.startswith(("```", "~~~")):  # code begins or ends
        return ""
    words = _BEFORE.sub("", words)
    for mark in _MARKS:
        words = mark.sub(r"\1", words)
    return words.strip()
