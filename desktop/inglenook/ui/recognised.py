"""Finds the template of a sentence that came back as plain text: from the database, or out of a join of texts."""

from __future__ import annotations

import json
import re
import string
from dataclasses import dataclass
from functools import cache, lru_cache

from inglenook import paths

LEAST_LETTERS = 8  # of a template's own: fewer would be found in anything
LONGEST = 4000


@dataclass(frozen=True, slots=True)
class Recognised:
    """A template with what stood in its places; ``numbers`` names those that it formats."""

    template: str
    values: dict[str, str]
    numbers: frozenset[str]


@lru_cache(maxsize=512)
def recognise(text: str) -> Recognised | None:
    """None for what no template reads like; a tenth of a millisecond the first time."""
    if len(text) > LONGEST:
        return None
    for template in _templates():
        if template.may_be(text) and (match := _pattern(template.text).fullmatch(text)):
            return Recognised(template.text, dict(match.groupdict()), template.numbers)
    return None


def without_formats(template: str) -> str:
    """What was formatted once is text: its places take it as it is."""
    return "".join(
        _escaped(piece) + ("" if name is None else f"{{{name}}}")
        for piece, name, _, _ in string.Formatter().parse(template)
    )


@dataclass(frozen=True, slots=True)
class _Template:
    text: str
    pieces: tuple[str, ...]  # around its places
    numbers: frozenset[str]

    def may_be(self, text: str) -> bool:
        """Quickly no for nearly all."""
        if not (text.startswith(self.pieces[0]) and text.endswith(self.pieces[-1])):
            return False
        at = 0
        for piece in self.pieces:
            at = text.find(piece, at)
            if at < 0:
                return False
            at += len(piece)
        return True

    @property
    def is_sure(self) -> bool:
        """Whether nothing else reads like it: it has letters enough, or numbers in all its places."""
        places = len(self.pieces) - 1
        return self.letters >= LEAST_LETTERS or (self.letters > 0 and len(self.numbers) == places)

    @property
    def letters(self) -> int:
        return sum(letter.isalpha() for piece in self.pieces for letter in piece)


@cache
def _templates() -> tuple[_Template, ...]:
    """Those with places; the most letters of its own first, since it says the most."""
    file = paths.resources() / "translations" / "sentences.json"
    texts: list[str] = json.loads(file.read_text(encoding="utf-8"))
    found = [template for template in map(_read, texts) if template.is_sure]
    return tuple(sorted(found, key=lambda template: template.letters, reverse=True))


def _read(text: str) -> _Template:
    parts = list(string.Formatter().parse(text))
    pieces = [piece for piece, _, _, _ in parts]
    if parts and parts[-1][1] is not None:
        pieces.append("")
    return _Template(text, tuple(pieces), frozenset(name for _, name, spec, _ in parts if name and spec))


@cache
def _pattern(text: str) -> re.Pattern[str]:
    parts, seen = list[str](), set[str]()
    for piece, name, spec, _ in string.Formatter().parse(text):
        parts.append(re.escape(piece))
        if name is not None:
            what = r"[-+]?\d[\d,.]*" if spec else ".+?"
            parts.append(f"(?P={name})" if name in seen else f"(?P<{name}>{what})")
            seen.add(name)
    return re.compile("".join(parts), re.DOTALL)


def _escaped(piece: str) -> str:
    return piece.replace("{", "{{").replace("}", "}}")
