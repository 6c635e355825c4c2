"""Looks through a GBNF grammar before llama.cpp does, which hangs on some and dies of others.

Source: llama.cpp, grammars/README.md and src/llama-grammar.cpp. Measured: ``("a"?){200}`` hangs, 20,000 brackets
within each other end the process.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from inglenook.errors import PromptError
from inglenook.sentence import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

LONGEST = 64 * 1024  # characters
DEEPEST = 32  # brackets within each other
MOST_TIMES = 500  # that a part is repeated
_TOKEN = re.compile(
    r"""(?P<blank>[ \t\r\n]+|\#[^\n]*)
      |(?P<text>"(?:[^"\\\n]|\\.)*")
      |(?P<letters>\[(?:[^\]\\]|\\.)*\])
      |(?P<assign>::=)
      |(?P<name>[A-Za-z0-9_-]+)
      |(?P<token><[^>\n]*>)
      |(?P<times>\{[ ]*[0-9]*[ ]*(?:,[ ]*[0-9]*[ ]*)?\}|[*+?])
      |(?P<opens>\()|(?P<closes>\))|(?P<or>\|)|(?P<mark>[.!])""",
    re.VERBOSE,
)


@dataclass(slots=True)
class _Part:
    """Letters, the name of a rule, or a bracket."""

    name: str = ""
    bracket: _Alternatives | None = None
    may_be_empty: bool = False
    is_repeated: bool = False


@dataclass(slots=True)
class _Alternatives:
    """What stands between | and |, each in its order."""

    parts: list[list[_Part]] = field(default_factory=lambda: [[]])


def check_gbnf(source: str) -> None:
    """Raises PromptError with the line when it must not reach llama.cpp; what else is wrong, llama.cpp finds."""
    if len(source) > LONGEST:
        raise PromptError(
            say(
                "The grammar has {count:,} characters, and {longest:,} is the most.", count=len(source), longest=LONGEST
            )
        )
    rules = _rules(source)
    if "root" not in rules:
        raise PromptError(say("The grammar has no rule called root, with which every answer begins. Add one."))
    empty: set[str] = set()
    while more := {name for name, rule in rules.items() if name not in empty and _may_be_empty(rule, empty)}:
        empty |= more
    for rule in rules.values():
        _check_repeats(rule, empty)


def _rules(source: str) -> Mapping[str, _Alternatives]:
    rules: dict[str, _Alternatives] = {}
    around: list[_Alternatives] = []  # the brackets that are open
    current = _Alternatives()  # before the first rule: only its name
    for kind, text, line in _tokens(source):
        match kind:
            case "assign":
                name = _named(current, around, line)
                current = rules[name] = _Alternatives()
            case "opens":
                around.append(current)
                if len(around) > DEEPEST:
                    raise _refused(line, say("more than {deepest} brackets stand within each other", deepest=DEEPEST))
                current = _Alternatives()
            case "closes":
                if not around:
                    raise _refused(line, say("a closing bracket stands alone"))
                inner, current = current, around.pop()
                current.parts[-1].append(_Part(bracket=inner))
            case "or":
                current.parts.append([])
            case "times":
                _repeat(current.parts[-1], text, line)
            case _:
                current.parts[-1].append(_Part(name=text if kind == "name" else "", may_be_empty=text == '""'))
    return rules


def _named(current: _Alternatives, around: list[_Alternatives], line: int) -> str:
    """The name that has just been read: it is the next rule's, and no part of the one before."""
    last = current.parts[-1]
    if not last or not last[-1].name or around:
        raise _refused(line, say("{text} follows no rule's name", text="::="))
    return last.pop().name


def _tokens(source: str) -> Iterator[tuple[str, str, int]]:
    place, line = 0, 1
    while place < len(source):
        match = _TOKEN.match(source, place)
        if match is None:
            shown = source[place : place + 12].partition("\n")[0]
            raise _refused(line, say("“{text}” cannot stand there", text=shown))
        if match.lastgroup != "blank":
            yield match.lastgroup or "", match.group(), line
        line += match.group().count("\n")
        place = match.end()


def _repeat(parts: list[_Part], text: str, line: int) -> None:
    if not parts:
        raise _refused(line, say("{text} follows nothing that could be repeated", text=text))
    part = parts[-1]
    least, *most = re.findall("[0-9]+", text) or ["0" if text in {"*", "?"} else "1"]
    if max(map(int, (least, *most))) > MOST_TIMES:
        raise _refused(line, say("a part is repeated more than {most} times", most=MOST_TIMES))
    part.may_be_empty |= int(least) == 0 or text.startswith("{,")
    part.is_repeated |= text != "?"


def _may_be_empty(rule: _Alternatives, empty: set[str]) -> bool:
    return any(all(part.may_be_empty or _is_empty(part, empty) for part in parts) for parts in rule.parts)


def _is_empty(part: _Part, empty: set[str]) -> bool:
    """Whether what is repeated, or not, may itself be empty."""
    return part.name in empty if part.bracket is None else _may_be_empty(part.bracket, empty)


def _check_repeats(rule: _Alternatives, empty: set[str]) -> None:
    for part in (part for parts in rule.parts for part in parts):
        if part.bracket is not None:
            _check_repeats(part.bracket, empty)
        if part.is_repeated and _is_empty(part, empty):
            raise PromptError(
                say(
                    "This grammar cannot be used: a part that may be empty is repeated, which has no end. Repeat what "
                    "is never empty, and make the whole of it optional."
                )
            )


def _refused(line: int, reason: str) -> PromptError:
    return PromptError(
        say("This grammar cannot be used: in line {line}, {reason}. Change it.", line=line, reason=reason)
    )
