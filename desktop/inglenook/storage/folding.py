"""Text as it is looked for: without capitals and accents, wide letters as plain ones."""

from __future__ import annotations

import unicodedata

_FIRST_ACCENT, _LAST_ACCENT = (
    "\u0300",
    "\u036f",
)  # of Latin, Greek and Cyrillic; marks of other scripts make other letters


def folded(text: str) -> str:
    """The text as it is compared in a search: "Grüße" and "GRUSSE" become the same."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in apart if not _FIRST_ACCENT <= letter <= _LAST_ACCENT).casefold()
