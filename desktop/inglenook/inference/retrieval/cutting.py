"""How much of the start of a text goes into so many tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_LONGEST_TOKEN = 12  # characters, on average over a text: more never are


def shared_room(sizes: Sequence[int], room: int) -> list[int]:
    """What each may take: the small ones all they need, the others what is left in equal parts."""
    shares = [0] * len(sizes)
    waiting = sorted(range(len(sizes)), key=lambda place: sizes[place])
    for done, place in enumerate(waiting):
        shares[place] = min(sizes[place], room // (len(waiting) - done))
        room -= shares[place]
    return shares


def start_of(text: str, room: int, count: Callable[[str], int]) -> int:
    """The most characters of the start that are at most so many tokens; ends with a word where that costs little."""
    low, high = 0, min(len(text), max(1, room) * _LONGEST_TOKEN)
    if count(text[:high]) <= room:
        return high
    while high - low > 1:  # more text is never fewer tokens, but for one or two at the end
        middle = (low + high) // 2
        if count(text[:middle]) <= room:
            low = middle
        else:
            high = middle
    blank = max(text.rfind(" ", 0, low), text.rfind("\n", 0, low))
    return blank if blank > low * 0.9 else low
