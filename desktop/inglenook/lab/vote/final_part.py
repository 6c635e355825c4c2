"""The part of an answer that gives its result, where the answer marks one."""

from __future__ import annotations

import re
from collections import deque

_MARKS = re.compile(
    r"####"  # GSM8K's own
    r"|\\boxed\s*\{"
    r"|\b(?:answer|result|solution|antwort|ergebnis|lösung)(?:\s+(?:is|are|ist))?\s*\**\s*[:\uff1a]\**"
    r"|\b(?:the|final)\s+(?:correct\s+)?answer\s+is\b\**"
    r"|\b(?:die antwort|das ergebnis)\s+(?:ist|lautet)\b"
    r"|(?:答案|结果)(?:是|为)?\s*\**\s*[:\uff1a]?",
    re.IGNORECASE,
)


def final_part(text: str) -> str | None:
    """What follows the last mark such as “Answer:”, to the end of its line; None when there is no mark."""
    found = next(iter(deque(_MARKS.finditer(text), maxlen=1)), None)
    if found is None:
        return None
    if found.group().endswith("{"):
        return _braced(text[found.end() :])
    lines = text[found.end() :].strip().splitlines()
    return lines[0].strip() if lines else None


def first_sentence(text: str) -> str:
    """Up to the first point or mark that ends one."""
    return re.split(r"[.!?](?=\s|$)", text, maxsplit=1)[0]


def _braced(text: str) -> str:
    """Up to the brace that closes the one before."""
    depth = 1
    for place, sign in enumerate(text):
        depth += (sign == "{") - (sign == "}")
        if depth == 0:
            return text[:place]
    return text
