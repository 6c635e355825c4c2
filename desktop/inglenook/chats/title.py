"""A chat's name made from its first message."""

from __future__ import annotations

UNTITLED = "New chat"
LONGEST = 60  # characters, the … included


def title_of(text: str) -> str:
    """The first line with words in it, at most LONGEST characters, cut at a word's end; "" when there is none."""
    line = next((" ".join(words) for line in text.splitlines() if (words := line.split())), "")
    if len(line) <= LONGEST:
        return line
    start, space, _ = line[:LONGEST].rpartition(" ")
    return (start if space else line[: LONGEST - 1]).rstrip() + "…"
