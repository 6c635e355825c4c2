"""Cuts a template into texts and the words of its actions; trim marks and comments are dealt with here.

Source: Go, text/template/parse/lex.go.
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from typing import Literal

from inglenook.errors import PresetError
from inglenook.sentence import mark, say

WordKind = Literal["field", "variable", "name", "text", "number", "char", "mark"]
_SPACE = " \t\r\n"
_WORD = re.compile(
    r"""
    (?P<space>[ \t\r\n]+)
  | (?P<field>\.[^\W\d]\w*)
  | (?P<variable>\$\w*)
  | (?P<text>"(?:[^"\\\n]|\\.)*"|`[^`]*`)
  | (?P<char>'(?:[^'\\\n]|\\.)+')
  | (?P<number>[+-]?(?:0[xX][0-9a-fA-F_]+|[0-9][0-9_]*(?:\.[0-9_]*)?(?:[eE][+-]?[0-9]+)?|\.[0-9]+(?:[eE][+-]?[0-9]+)?))
  | (?P<name>[^\W\d]\w*)
  | (?P<mark>:=|[=|(),.])
    """,
    re.VERBOSE,
)


class TemplateError(PresetError):
    """A template cannot be read or run. ``line`` counts from 1, within the template."""

    def __init__(self, sentence: str, line: int) -> None:
        super().__init__(f"Line {line} of the template: {sentence}")
        self.line = line
        self.sentence = sentence


@dataclass(frozen=True, slots=True)
class Word:
    """A word of an action. ``spaced``: there is a space before it."""

    kind: WordKind
    text: str
    spaced: bool


@dataclass(frozen=True, slots=True)
class Piece:
    """A text, or an action with its words."""

    text: str
    words: tuple[Word, ...] | None
    line: int


def cut(template: str) -> tuple[Piece, ...]:
    """The pieces in their order. Raises TemplateError."""
    pieces: list[Piece] = []
    at, line, trims = 0, 1, False
    while True:
        opening = template.find("{{", at)
        text = template[at:] if opening < 0 else template[at:opening]
        after = line + text.count("\n")
        trims_left = opening >= 0 and template[opening + 2 : opening + 3] == "-" and _is_space(template, opening + 3)
        shown = text.lstrip(_SPACE) if trims else text
        shown = shown.rstrip(_SPACE) if trims_left else shown
        if shown:
            pieces.append(Piece(shown, None, line))
        if opening < 0:
            return tuple(pieces)
        line = after
        start = opening + (4 if trims_left else 2)
        piece, at, trims = _action(template, start, line)
        if piece is not None:
            pieces.append(piece)
        line += template.count("\n", opening, at)


def _action(template: str, start: int, line: int) -> tuple[Piece | None, int, bool]:
    """One action, where it ends, and whether the space behind it goes; a comment is no piece."""
    if template.startswith("/*", start):
        end = template.find("*/", start)
        for closing, trims in (("}}", False), (" -}}", True)):
            if end >= 0 and template.startswith(closing, end + 2):
                return None, end + 2 + len(closing), trims
        raise TemplateError(mark("a comment {{/* … */}} is not closed."), line)
    words: list[Word] = []
    at, spaced = start, False
    while True:
        if template.startswith("}}", at):
            return Piece("", tuple(words), line), at + 2, False
        if spaced and template.startswith("-}}", at):
            return Piece("", tuple(words), line), at + 3, True
        match = _WORD.match(template, at)
        if match is None or match.end() == at:
            shown = template[at : at + 12].split("\n", maxsplit=1)[0]
            sentence = (
                say("“{shown}” cannot stand in an action.", shown=shown)
                if shown
                else mark("an action {{ … }} is not closed.")
            )
            raise TemplateError(sentence, line)
        at = match.end()
        kind = match.lastgroup
        if kind == "space":
            spaced = True
            continue
        words.append(Word(_kind(kind), match[0], spaced))
        spaced = False


def _kind(name: str | None) -> WordKind:
    match name:
        case "field" | "variable" | "name" | "text" | "number" | "char":
            return name
        case _:
            return "mark"


def _is_space(template: str, at: int) -> bool:
    return template[at : at + 1] in _SPACE and at < len(template)


def text_of(word: Word, line: int) -> str:
    """What a quoted text says; Go's escapes are Python's but for the numbers of bytes."""
    if word.text.startswith("`"):
        return word.text[1:-1].replace("\r", "")
    try:
        return str(ast.literal_eval(word.text))
    except (SyntaxError, ValueError) as error:
        raise TemplateError(say("{text} is no text: look at its backslashes.", text=word.text[:40]), line) from error


def number_of(word: Word, line: int) -> int | float:
    """A number; a character in single quotes is its number."""
    digits = word.text.replace("_", "")
    try:
        if word.kind == "char":
            return ord(str(ast.literal_eval(word.text)))
        if re.fullmatch(r"[+-]?[0-9]+", digits):
            return int(digits)
        return int(digits, 16) if "x" in digits.lower() else float(digits)
    except (SyntaxError, ValueError, TypeError) as error:
        raise TemplateError(say("{text} is no number.", text=word.text[:40]), line) from error
