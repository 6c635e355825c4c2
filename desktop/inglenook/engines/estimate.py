"""About how many tokens a text is, where nobody counts."""

from __future__ import annotations

_BYTES_A_TOKEN = 3.6  # about what the vocabularies of today need for English and for code
AROUND = 5  # tokens that a template puts around a message


def estimated_tokens(text: str) -> int:
    """At least one if it is not empty."""
    return max(1, round(len(text.encode("utf-8", "replace")) / _BYTES_A_TOKEN)) if text else 0
