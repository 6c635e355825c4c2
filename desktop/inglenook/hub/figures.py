"""Sizes and counts as the sentences of this room write them."""

from __future__ import annotations

from inglenook.sentence import say

_GIB = 2**30
_MIB = 2**20
_BILLION = 10**9
_MILLION = 10**6


def size_in_words(size_bytes: int) -> str:
    """Such as "4.6 GiB" or "138 MiB"."""
    if size_bytes >= _GIB:
        return say("{size_bytes:.1f} GiB", size_bytes=size_bytes / _GIB)
    return say("{size_bytes:.0f} MiB", size_bytes=size_bytes / _MIB)


def parameters_in_words(parameters: int) -> str:
    """Such as "8.2 billion" or "135 million"."""
    if parameters >= _BILLION:
        return say("{parameters:.1f} billion", parameters=parameters / _BILLION)
    return say("{parameters:.0f} million", parameters=parameters / _MILLION)
