"""Sizes and counts as the sentences of this room write them."""

from __future__ import annotations

_GIB = 2**30
_MIB = 2**20
_BILLION = 10**9
_MILLION = 10**6


def size_in_words(size_bytes: int) -> str:
    """Such as "4.6 GiB" or "138 MiB"."""
    if size_bytes >= _GIB:
        return f"{size_bytes / _GIB:.1f} GiB"
    return f"{size_bytes / _MIB:.0f} MiB"


def parameters_in_words(parameters: int) -> str:
    """Such as "8.2 billion" or "135 million"."""
    if parameters >= _BILLION:
        return f"{parameters / _BILLION:.1f} billion"
    return f"{parameters / _MILLION:.0f} million"
