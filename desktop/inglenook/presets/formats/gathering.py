"""Values as they are read out of a foreign file: those that can be, with a sentence for each that cannot."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, cast

from inglenook.presets.formats.form import whole_text
from inglenook.presets.values import BY_KEY
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from inglenook.presets.values import Value

_MOST_NOTES = 50
_LONGEST_SHOWN = 60


@dataclass(slots=True)
class Gathering:
    """What has been read so far."""

    notes: list[str] = field(default_factory=list[str])
    found: dict[str, Value] = field(default_factory=dict[str, "Value"])

    def put(self, key: str, value: object, *, named: str) -> None:
        """Take a value of ``values.VALUES``; ``named``: what the file calls it."""
        kind = BY_KEY[key]
        if kind.kind == "int" and isinstance(value, float) and value.is_integer():
            value = int(value)
        if isinstance(value, str):
            value = whole_text(value)
        if isinstance(value, list):
            texts = [whole_text(item) for item in cast("list[object]", value)]
            value = tuple(cast("list[str]", texts)) if None not in texts else None
        why_not = kind.problem(value)
        if why_not:
            self.note(say("{name} {why_not}: it is left out.", name=shortened(named), why_not=why_not))
        elif value != ():
            self.found[key] = cast("Value", value)

    def unknown(self, name: str) -> None:
        """Note that the file says something that a preset cannot hold."""
        self.note(say("{name} has no place in a preset here: it is left out.", name=shortened(name)))

    def note(self, sentence: str) -> None:
        """Keep a sentence, unless there are too many already."""
        if len(self.notes) < _MOST_NOTES and sentence not in self.notes:
            self.notes.append(sentence)

    @property
    def values(self) -> Mapping[str, Value]:
        """In the order of the table."""
        return MappingProxyType({key: self.found[key] for key in BY_KEY if key in self.found})


def shortened(text: str) -> str:
    """A text out of a file, short enough for a sentence."""
    text = " ".join((whole_text(text) or "").split())
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…"
