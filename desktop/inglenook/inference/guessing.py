"""What guessing tokens ahead came to, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inglenook.sentence import say

if TYPE_CHECKING:
    from inglenook.engines.speculation import SpeculationFound


def guesses_in_words(drafted: int, accepted: int, found: SpeculationFound) -> str:
    """Of one answer."""
    if found.problem:
        return found.problem
    if not drafted:
        return say("nothing: no guess was worth trying")
    if found.draft_name:
        return say(
            "{accepted:,} of {drafted:,} tokens right, by {name}",
            accepted=accepted,
            drafted=drafted,
            name=found.draft_name,
        )
    return say("{accepted:,} of {drafted:,} tokens right, by looking up", accepted=accepted, drafted=drafted)


def guessing_in_words(found: SpeculationFound | None) -> str:
    """Of a load; empty where it was not wanted."""
    if found is None:
        return ""
    if found.problem:
        return found.problem
    if found.draft_name:
        return say(
            "Tokens are guessed ahead by {name}: up to {gain:.1f} times as fast while it is right.",
            name=found.draft_name,
            gain=found.gain,
        )
    return say(
        "Tokens are guessed ahead by looking up: up to {gain:.1f} times as fast where the text repeats itself.",
        gain=found.gain,
    )
