"""What of an answer is its vote: the last number, a choice, a field of JSON, a pattern's match, or the text itself."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, cast, get_args

import regex

from inglenook.lab.vote.choices import choice_in, options_of
from inglenook.lab.vote.final_part import final_part, first_sentence
from inglenook.lab.vote.json_in_text import field_of, last_json
from inglenook.lab.vote.normal_forms import json_key, number_in, text_key
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Callable

ExtractorKind = Literal["last-number", "choice", "json-field", "regex", "text"]
KINDS: tuple[ExtractorKind, ...] = get_args(ExtractorKind)
USUAL_CHOICES = "A,B,C,D"
_PATIENCE_S = 0.25  # for a pattern with an answer: some never end by themselves
_LONGEST_SHOWN = 200  # characters


@dataclass(frozen=True, slots=True)
class Vote:
    """What an answer says. Two with the same key say the same."""

    key: str
    shown: str  # as the answer has it


@dataclass(frozen=True, slots=True)
class Extractor:
    """How votes are found; ``detail``: the choices, parted by commas, the field's path, or the pattern."""

    kind: ExtractorKind = "last-number"
    detail: str = ""

    @property
    def problem(self) -> str:
        """Why it cannot be used, in a sentence; empty when it can."""
        if self.kind == "choice" and len(options_of(self.detail or USUAL_CHOICES)) < 2:  # noqa: PLR2004  one is no choice
            return say("Give at least two choices, parted by commas.")
        if self.kind == "regex":
            if not self.detail:
                return say("Give a pattern.")
            try:
                regex.compile(self.detail)
            except regex.error as error:  # pyright: ignore[reportUnknownMemberType]  has no types
                return say("The pattern cannot be read: {error}.", error=str(error))
        return ""

    def vote(self, answer: str) -> Vote | None:
        """What the answer says; None when it says nothing that can be counted."""
        text = answer.strip()
        found = _READERS[self.kind](text, self.detail) if text else None
        if found is None:
            return None
        shown = " ".join(found.shown.split())
        return Vote(found.key, shown if len(shown) <= _LONGEST_SHOWN else shown[: _LONGEST_SHOWN - 1] + "…")


def usual_extractor(answer: str) -> ExtractorKind:
    """What is likely to count in answers like this one."""
    if last_json(answer)[1]:
        return "json-field"
    part = final_part(answer)
    if number_in(part or answer) is not None:
        return "last-number"
    return "text"


def _number(text: str, _: str) -> Vote | None:
    part = final_part(text)
    found = (number_in(first_sentence(part)) or number_in(part) if part else None) or number_in(text)
    return None if found is None else Vote(*found)


def _choice(text: str, detail: str) -> Vote | None:
    found = choice_in(text, options_of(detail or USUAL_CHOICES))
    return None if found is None else Vote(text_key(found), found)


def _json_field(text: str, path: str) -> Vote | None:
    value, is_there = last_json(text)
    if is_there:
        value, is_there = field_of(value, path)
    if not is_there:
        return None
    return Vote(json_key(value), value if isinstance(value, str) else json.dumps(value, ensure_ascii=False))


def _pattern(text: str, pattern: str) -> Vote | None:
    """The last match: its first group where it has one."""
    last: str | None = None
    try:
        for match in regex.finditer(pattern, text, timeout=_PATIENCE_S):
            last = cast("str | None", match.group(1 if match.re.groups else 0))
    except (TimeoutError, regex.error):  # pyright: ignore[reportUnknownMemberType]  has no types
        return None
    return Vote(last.strip(), last.strip()) if last and last.strip() else None


def _text(text: str, _: str) -> Vote | None:
    part = final_part(text) or text
    key = text_key(part)
    return Vote(key, part) if key else None


_READERS: dict[ExtractorKind, Callable[[str, str], Vote | None]] = {
    "last-number": _number,
    "choice": _choice,
    "json-field": _json_field,
    "regex": _pattern,
    "text": _text,
}
