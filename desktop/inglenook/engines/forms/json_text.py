"""JSON as people write it: what it says, in which line each value begins, and where it stops being JSON."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from inglenook.engines.forms.form_problem import FormProblem
from inglenook.sentence import mark, say

if TYPE_CHECKING:
    from collections.abc import Mapping

Path = tuple[str | int, ...]  # of properties and places in lists
DEEPEST = 64  # brackets within brackets: what parses them does so by calling itself

_WORD = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+')
_REASONS = (
    ("Expecting value", mark("a value is missing here")),
    ("Expecting ',' delimiter", mark("a comma or a closing bracket is missing here")),
    ("Expecting ':' delimiter", mark("a colon is missing here")),
    ("Expecting property name", mark("a name in double quotes is missing here")),
    ("Illegal trailing comma", mark("the comma before the closing bracket is one too many")),
    ("Unterminated string", mark("a text has no closing quotes")),
    ("Invalid control character", mark("a text goes over the end of its line: write \\n for that")),
    ("Invalid \\", mark("what follows a backslash is no escape of JSON")),
    ("Extra data", mark("something follows the end of the JSON")),
)


def syntax_problem(text: str) -> FormProblem | None:
    """Where it is no JSON; None when it is."""
    if not text.strip():
        return FormProblem(1, "error", say("There is nothing here yet."))
    if depth(text) > DEEPEST:
        return FormProblem(1, "error", say("It is nested more than {deepest} levels deep.", deepest=DEEPEST))
    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        reason = next((words for theirs, words in _REASONS if error.msg.startswith(theirs)), "")
        told = say(reason) if reason else error.msg
        return FormProblem(error.lineno, "error", say("This is no JSON: {reason}.", reason=told))
    except (ValueError, RecursionError) as error:  # a number of thousands of digits
        return FormProblem(1, "error", say("This is no JSON: {reason}.", reason=str(error).rstrip(".")))
    return None


def lines_of(text: str) -> Mapping[Path, int]:
    """The line of each value of a text that is JSON; of a property, that of its name."""
    lines: dict[Path, int] = {(): 1}
    around: list[_Open] = []
    line, place = 1, 0
    for match in _WORD.finditer(text):
        word = match.group()
        line, place = line + text.count("\n", place, match.start()), match.start()
        inner = around[-1] if around else None
        if word in {"}", "]"}:
            around.pop()
            continue
        if word == ",":
            if inner is not None:
                inner.next()
            continue
        if word == ":":
            continue
        if inner is not None and inner.wants_name:
            inner.take_name(json.loads(word))
            lines[inner.path] = line
            continue
        path = inner.path if inner is not None else ()
        lines.setdefault(path, line)
        if word in {"{", "["}:
            around.append(_Open(path, is_list=word == "["))
    return lines


class _Open:
    """An object or a list that is being read."""

    def __init__(self, path: Path, *, is_list: bool) -> None:
        self._base = path
        self._is_list = is_list
        self._name: str | int | None = 0 if is_list else None

    @property
    def wants_name(self) -> bool:
        return self._name is None

    @property
    def path(self) -> Path:
        return self._base if self._name is None else (*self._base, self._name)

    def take_name(self, name: str) -> None:
        self._name = name

    def next(self) -> None:
        self._name = self._name + 1 if isinstance(self._name, int) else None


def depth(text: str) -> int:
    """At least how deep the brackets go; those within texts count too, which only errs on the safe side."""
    deepest = level = 0
    for letter in text:
        if letter in "{[":
            level += 1
            deepest = max(deepest, level)
        elif letter in "}]":
            level -= 1
    return deepest


def in_words(path: Path) -> str:
    """As people write it: people[2].name; empty for the whole."""
    words = ""
    for step in path:
        plain = isinstance(step, str) and step.isidentifier()
        words += f".{step}" if plain else f"[{json.dumps(step, ensure_ascii=False)}]"
    return words.removeprefix(".")
