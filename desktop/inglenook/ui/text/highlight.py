"""Code into runs of one colour each."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from pygments.token import Token
from pygments.util import ClassNotFound

if TYPE_CHECKING:
    from pygments.lexer import Lexer
    from pygments.token import _TokenType  # pyright: ignore[reportPrivateUsage]  the only name of the type

Colour = Literal["plain", "keyword", "string", "comment", "function", "type", "number", "operator", "builtin"]

_COLOURS: tuple[tuple[_TokenType, Colour], ...] = (
    (Token.Comment, "comment"),
    (Token.Literal.String, "string"),
    (Token.Literal.Number, "number"),
    (Token.Keyword.Type, "type"),
    (Token.Keyword, "keyword"),
    (Token.Operator.Word, "keyword"),
    (Token.Name.Function, "function"),
    (Token.Name.Decorator, "function"),
    (Token.Name.Class, "type"),
    (Token.Name.Tag, "keyword"),
    (Token.Name.Attribute, "function"),
    (Token.Name.Builtin, "builtin"),
    (Token.Operator, "operator"),
    (Token.Punctuation, "operator"),
)
_OTHER_NAMES = {"tool_call": "json"}  # the block of a tool's call
_MAX_LOADED = 64  # an answer may name any number of languages
_loaded: dict[str, Lexer] = {}
_SUFFIX = re.compile(r"\*\.\w+")


@dataclass(frozen=True, slots=True)
class Run:
    """Some characters of a code and the field of ``Syntax`` that colours them."""

    start: int
    length: int
    colour: Colour


def runs(code: str, language: str) -> list[Run]:
    """The code's runs in order, without gaps; an unknown language is one plain run."""
    found: list[Run] = []
    at = begin = 0
    current: Colour = "plain"
    for token, value in _lexer(language).get_tokens(code):
        colour = _colour(token)
        if colour != current:
            if at > begin:
                found.append(Run(begin, at - begin, current))
            begin, current = at, colour
        at += len(value)
    if at > begin:
        found.append(Run(begin, at - begin, current))
    return found


def file_suffix(language: str) -> str:
    """What the name of a file in a language ends with: ``.py``; ``.txt`` where that is not known."""
    return next((pattern[1:] for pattern in _lexer(language).filenames if _SUFFIX.fullmatch(pattern)), ".txt")


@lru_cache(maxsize=512)
def _colour(token: _TokenType) -> Colour:
    for kind, colour in _COLOURS:
        if token in kind:
            return colour
    return "plain"


def _lexer(language: str) -> Lexer:
    if language not in _loaded:
        load(language)
    return _loaded[language]


def is_loaded(language: str) -> bool:
    """Whether the language can be coloured at once."""
    return language in _loaded


def load(language: str) -> None:
    """Load what colours a language, on any thread; this takes up to a tenth of a second."""
    from pygments.lexers import (  # noqa: PLC0415  slow to import
        get_lexer_by_name,  # pyright: ignore[reportUnknownVariableType]  half typed
    )

    if len(_loaded) >= _MAX_LOADED:
        _loaded.clear()
    try:
        lexer = get_lexer_by_name(_OTHER_NAMES.get(language, language) or "text", stripnl=False, ensurenl=False)
    except ClassNotFound:
        lexer = get_lexer_by_name("text", stripnl=False, ensurenl=False)
    list(lexer.get_tokens(""))  # its rules are compiled at the first use
    _loaded[language] = lexer
