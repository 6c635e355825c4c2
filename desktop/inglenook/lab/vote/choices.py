"""Which of a few choices an answer takes: a letter such as (B), or one of some words."""

from __future__ import annotations

import re

from inglenook.lab.vote.final_part import final_part


def options_of(text: str) -> tuple[str, ...]:
    """The choices of a list parted by commas, each once."""
    return tuple(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))


def choice_in(text: str, options: tuple[str, ...]) -> str | None:
    """The choice as the list has it; None when the answer takes none.

    It is looked for where the answer gives its result, then in its last line, then the last one anywhere.
    """
    lines = text.strip().splitlines()
    if all(len(option) == 1 for option in options):
        part = final_part(text)
        found = _leading_letter(part, options) or _letter(part, options, is_last=False) if part else None
        return found or _letter(lines[-1] if lines else "", options, is_last=True) or _marked_letter(text, options)
    part = final_part(text)
    return (
        (_word(part, options) if part else None) or _word(lines[-1] if lines else "", options) or _word(text, options)
    )


def _as_listed(found: str, options: tuple[str, ...]) -> str:
    return next(option for option in options if option.casefold() == found.casefold())


def _one_of(options: tuple[str, ...]) -> str:
    longest_first = sorted(options, key=len, reverse=True)
    return "|".join(re.escape(option) for option in longest_first)


def _leading_letter(part: str, options: tuple[str, ...]) -> str | None:
    """Right behind “Answer:”, where small letters count too."""
    found = re.match(rf"\W*({_one_of(options)})(?!\w)", part, re.IGNORECASE)
    return _as_listed(found.group(1), options) if found else None


def _letter(line: str, options: tuple[str, ...], *, is_last: bool) -> str | None:
    """A letter by itself, not as a word: “A dog” has none."""
    found = re.findall(rf"(?<![\w'\u2019])({_one_of(options)})(?![\w'\u2019]| [a-z])", line)
    return _as_listed(found[-1 if is_last else 0], options) if found else None


def _marked_letter(text: str, options: tuple[str, ...]) -> str | None:
    """With a bracket, a point or a colon behind it."""
    found = re.findall(rf"(?<![\w'\u2019])\(?({_one_of(options)})[).:]", text)
    return _as_listed(found[-1], options) if found else None


def _word(text: str, options: tuple[str, ...]) -> str | None:
    found = re.findall(rf"(?<!\w)({_one_of(options)})(?!\w)", text, re.IGNORECASE)
    return _as_listed(found[-1], options) if found else None
