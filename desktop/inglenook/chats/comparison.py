"""Where an answer that was given again first differs from the one before."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from inglenook.chats.message import Message

_WORD = re.compile(r"\s*\S+|\s+")
_SAME, _SO_FAR = "same", "same so far"


@dataclass(frozen=True, slots=True)
class Comparison:
    """``word`` counts from 1; 0: no word differs. ``is_whole``: both had come to their end."""

    part: Literal["thinking", "text"] = "text"
    word: int = 0
    is_whole: bool = True

    @property
    def is_same(self) -> bool:
        """Whether no word differs, as far as both went."""
        return self.word == 0

    @property
    def kept(self) -> str:
        """As it is kept with the answer."""
        if self.is_same:
            return _SAME if self.is_whole else _SO_FAR
        return f"{self.part} {self.word}"


def compared(one: Message, other: Message) -> Comparison:
    """Thinking first, since it comes first. Blanks count: they belong to the word behind them.

    Where one was stopped or broke off, both are compared as far as it went.
    """
    is_whole = one.state == other.state == "complete"
    for part, first, second in (("thinking", one.thinking, other.thinking), ("text", one.text, other.text)):
        if first == second:
            continue
        if not is_whole and (first.startswith(second) or second.startswith(first)):
            return Comparison(is_whole=False)
        return Comparison("thinking" if part == "thinking" else "text", _first_other(first, second))
    return Comparison(is_whole=is_whole)


def comparison_of(text: str) -> Comparison | None:
    """Read back what was kept; None: the answer is no replay, or what was kept makes no sense."""
    if text in {_SAME, _SO_FAR}:
        return Comparison(is_whole=text == _SAME)
    part, _, word = text.partition(" ")
    if part not in {"thinking", "text"} or not word.isdecimal() or len(word) > 9:  # noqa: PLR2004  digits, more than any answer has words
        return None
    return Comparison("thinking" if part == "thinking" else "text", int(word))


def words_of(text: str) -> list[str]:
    """The words, each with the blanks before it; put together they are the text."""
    return _WORD.findall(text)


def _first_other(one: str, other: str) -> int:
    first, second = words_of(one), words_of(other)
    for number, (left, right) in enumerate(zip(first, second, strict=False), 1):
        if left != right:
            return number
    return min(len(first), len(second)) + 1
