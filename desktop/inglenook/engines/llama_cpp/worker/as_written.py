"""A model's own words, as the tokens that it wrote them in, so that they need not be read again."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def as_written(cached: Sequence[int], prompt: Sequence[int], text_of: Callable[[int], bytes | None]) -> list[int]:
    """The prompt, beginning with the cached tokens as far as both say the same.

    A model may write a word in other tokens than the tokenizer makes of it: one such word, and all that follows would
    be read again. ``text_of`` gives a token's bytes, None for one that means more than its text: it stands only for
    itself.
    """
    here = there = ours = theirs = 0  # places in the cached tokens and the prompt; up to where they say the same
    left = right = b""  # what one says beyond the other
    while True:
        if not left and not right:
            while here < len(cached) and there < len(prompt) and cached[here] == prompt[there]:
                here += 1
                there += 1
            ours, theirs = here, there
        is_ours = len(left) <= len(right)
        tokens, place = (cached, here) if is_ours else (prompt, there)
        piece = text_of(tokens[place]) if place < len(tokens) else None
        if not piece:
            break
        if is_ours:
            left, here = left + piece, here + 1
        else:
            right, there = right + piece, there + 1
        same = min(len(left), len(right))
        if left[:same] != right[:same]:
            break
        left, right = left[same:], right[same:]
    return [*cached[:ours], *prompt[theirs:]]
