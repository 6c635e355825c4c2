"""Which characters of a Modelfile's line have which colour; lines follow each other through a state."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from inglenook.presets.modelfile_reader import NAMES
from inglenook.presets.parameters import read_value
from inglenook.ui.text.highlight import Run

if TYPE_CHECKING:
    from inglenook.ui.text.highlight import Colour

_TRIPLE = '"""'
_INSTRUCTION = re.compile(r"[ \t]*([A-Za-z]+)(?:[ \t]|$)")
_KEY = re.compile(r"[A-Za-z0-9_]*")
_OURS = re.compile(r"\s*(inglenook:)\s*([a-z0-9_]+)")
_ACTION = re.compile(
    r"(?P<string>\"(?:\\.|[^\"\\])*\"?|`[^`]*`?)|(?P<comment>/\*.*?(?:\*/|$))"
    r"|(?P<word>if|else|end|range|with|define|block|template|break|continue|and|or|not|eq|ne|lt|le|gt|ge|len|index"
    r"|slice|print|printf|println|json|currentDate|last|true|false|nil)\b"
    r"|(?P<field>[.$][A-Za-z_][A-Za-z0-9_.]*|[.$])|(?P<number>-?[0-9]+(?:\.[0-9]+)?)"
)
_COLOURS: dict[str, Colour] = {
    "string": "string",
    "comment": "comment",
    "word": "keyword",
    "field": "builtin",
    "number": "number",
}


@dataclass(frozen=True, slots=True)
class LineState:
    """What is open at the end of a line: a quoted text, one that is a template, an action of it."""

    quote: str = ""  # or one quotation mark, or three
    is_template: bool = False
    in_action: bool = False

    @property
    def number(self) -> int:
        """As Qt keeps it with a line."""
        return len(self.quote) | self.is_template << 2 | self.in_action << 3

    @classmethod
    def of(cls, number: int) -> LineState:
        """What Qt has kept; -1: nothing."""
        return cls('"' * (number & 3), bool(number & 4), bool(number & 8)) if number > 0 else cls()


def colour_line(line: str, state: LineState) -> tuple[tuple[Run, ...], LineState]:
    """The coloured runs of a line, and what is open behind it."""
    if state.quote:
        closes = line.rstrip().endswith(state.quote)
        runs, in_action = _value(line, 0, is_template=state.is_template, in_action=state.in_action)
        if closes:
            return (*runs, Run(len(line.rstrip()) - len(state.quote), len(state.quote), "string")), LineState()
        return runs, LineState(state.quote, state.is_template, in_action)
    if line.lstrip(" \t").startswith("#"):
        return _comment(line), state
    match = _INSTRUCTION.match(line)
    if match is None or match[1].lower() not in NAMES:
        return (), state
    name = match[1].lower()
    head: list[Run] = [Run(match.start(1), len(match[1]), "keyword")]
    at = match.end()
    if name in {"parameter", "message"}:
        at += len(line[at:]) - len(line[at:].lstrip(" \t"))
        key = _KEY.match(line, at)
        if key and key[0]:
            head.append(Run(at, len(key[0]), "function" if name == "parameter" else "type"))
            at = key.end()
    return _first_line(line, at, tuple(head), is_template=name == "template", is_plain=name == "parameter")


def _first_line(
    line: str, at: int, head: tuple[Run, ...], *, is_template: bool, is_plain: bool
) -> tuple[tuple[Run, ...], LineState]:
    value = line[at:].strip()
    at += len(line[at:]) - len(line[at:].lstrip())
    quote = _TRIPLE if value.startswith(_TRIPLE) else '"' if value.startswith('"') else ""
    if not quote:
        if is_plain and read_value("float", value) is not None:
            return (*head, Run(at, len(value), "number")), LineState()
        if is_template:
            return (*head, *_value(line, at, is_template=True, in_action=False)[0]), LineState()
        return head, LineState()
    opened = (*head, Run(at, len(quote), "string"))
    runs, in_action = _value(line, at + len(quote), is_template=is_template, in_action=False)
    if len(value) >= 2 * len(quote) and value.endswith(quote):
        return (*opened, *runs, Run(len(line.rstrip()) - len(quote), len(quote), "string")), LineState()
    return (*opened, *runs), LineState(quote, is_template, in_action)


def _comment(line: str) -> tuple[Run, ...]:
    """One of ours has its key marked as a parameter's name is."""
    start = line.index("#")
    whole = Run(start, len(line) - start, "comment")
    ours = _OURS.match(line, start + 1)
    return (whole,) if ours is None else (whole, Run(ours.start(2), len(ours[2]), "function"))


def _value(line: str, start: int, *, is_template: bool, in_action: bool) -> tuple[tuple[Run, ...], bool]:
    """A quoted text; in a template the actions stand out. Whether one is open at the end."""
    if not is_template:
        return (Run(start, len(line) - start, "string"),) if len(line) > start else (), False
    runs: list[Run] = []
    at = start
    while at < len(line):
        if not in_action:
            opening = line.find("{{", at)
            if opening < 0:
                break
            runs.append(Run(opening, 2, "operator"))
            at, in_action = opening + 2, True
        closing = line.find("}}", at)
        end = len(line) if closing < 0 else closing
        runs.extend(
            Run(match.start(), len(match[0]), _COLOURS[match.lastgroup or "word"])
            for match in _ACTION.finditer(line, at, end)
        )
        if closing < 0:
            break
        runs.append(Run(closing, 2, "operator"))
        at, in_action = closing + 2, False
    return tuple(runs), in_action
