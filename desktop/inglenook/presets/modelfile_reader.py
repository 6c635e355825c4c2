"""Reads Modelfiles: accepts what Ollama's parser accepts and refuses what it refuses, but with the line.

Source: ollama, parser/parser.go. Where it differs: characters that do not print (a zero-width joiner in an emoji,
a no-break space) are kept in values, and a line that ends in CR LF counts once.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from typing import TYPE_CHECKING, cast, get_args

from inglenook.errors import ModelfileError
from inglenook.presets.modelfile import Comment, EmptyLine, Instruction, InstructionName, Modelfile
from inglenook.sentence import say

if TYPE_CHECKING:
    from inglenook.presets.modelfile import Piece

LARGEST_BYTES = 16 * 2**20  # licences and examples of some hundred KiB are seen
ROLES = ("system", "user", "assistant")
NAMES: tuple[InstructionName, ...] = get_args(InstructionName)
_BY_WORD: dict[str, InstructionName] = {name: name for name in NAMES}
# What Go's strings.TrimSpace takes away; Python's strip would take the separators 1C to 1F as well.
SPACE = "\t\n\v\f\r \x85\xa0\u1680" + "".join(map(chr, range(0x2000, 0x200B))) + "\u2028\u2029\u202f\u205f\u3000"
_LINE = re.compile(r"([^\r\n]*)(\r\n|\r|\n|$)")
_PARAMETER = re.compile(r"([A-Za-z0-9_]*)[ \t]")
_ROLE = re.compile(r"([A-Za-z]*)[ \t]")
_LETTERS = re.compile(r"[A-Za-z]*")
_TRIPLE = '"""'


def decode(content: bytes) -> str:
    """UTF-8, or UTF-16 where a byte order mark says so; bytes that are neither become replacement characters."""
    if content.startswith(codecs.BOM_UTF8):
        return content[len(codecs.BOM_UTF8) :].decode("utf-8", "replace")
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return content.decode("utf-16", "replace")
    return content.decode("utf-8", "replace")


def read_modelfile(content: bytes | str) -> Modelfile:
    """The file's pieces. Raises ModelfileError with the line of what is wrong; a name that is only unknown is not."""
    size = len(content)
    if size > LARGEST_BYTES:
        raise ModelfileError(
            say("It is larger than {largest_bytes} MiB, which no Modelfile is.", largest_bytes=LARGEST_BYTES >> 20),
            line=1,
        )
    lines = _Lines(content if isinstance(content, str) else decode(content))
    pieces: list[Piece] = []
    while (piece := lines.next_piece()) is not None:
        pieces.append(piece)
    modelfile = Modelfile(tuple(pieces))
    if not modelfile.named("from"):
        raise ModelfileError(
            say("There is no FROM line. Add one that names the model, such as FROM llama3.2."), line=max(1, lines.count)
        )
    return modelfile


class _Lines:
    """The text, taken line by line."""

    def __init__(self, text: str) -> None:
        found = [(match[1], match[2]) for match in _LINE.finditer(text)]
        while found and found[-1] == ("", ""):  # the pattern matches once more at the very end
            found.pop()
        self._lines = found
        self._at = 0

    @property
    def count(self) -> int:
        return len(self._lines)

    def next_piece(self) -> Piece | None:
        """What begins at the present line; None at the end."""
        if self._at >= len(self._lines):
            return None
        line, ending = self._lines[self._at]
        number = self._at + 1
        self._at += 1
        text = line.lstrip(" \t")
        if not text:
            return EmptyLine(number)
        if text.startswith("#"):
            return Comment(text[1:], number)
        name, rest = _name(text, number, at_end=not ending)
        key: tuple[str, ...] = ()
        if name == "parameter":
            key, rest = _key(
                _PARAMETER, rest, number, say("PARAMETER wants a name and a value: PARAMETER temperature 0.8.")
            )
        elif name == "message":
            key, rest = _key(_ROLE, rest, number, say("MESSAGE wants a role and a text: MESSAGE user Hello."))
            if key[0] not in ROLES:
                raise ModelfileError(
                    say(
                        "The role of a MESSAGE is system, user or assistant, in small letters, not “{key}”.", key=key[0]
                    ),
                    line=number,
                )
        return Instruction(name, (*key, self._value(rest, ending, number)), number)

    def _value(self, first: str, ending: str, number: int) -> str:
        """The rest of the line, or all lines up to the one that ends with the closing quote."""
        opened = first.lstrip(SPACE)
        quote = _TRIPLE if opened.startswith(_TRIPLE) else '"' if opened.startswith('"') else ""
        opened = opened.rstrip(SPACE)
        if not quote:
            return opened
        if len(opened) >= 2 * len(quote) and opened.endswith(quote):
            return opened[len(quote) : -len(quote)]
        parts = [first, ending]
        while self._at < len(self._lines):
            line, ending = self._lines[self._at]
            self._at += 1
            parts += [line, ending]
            if line.rstrip(SPACE).endswith(quote):
                return "".join(parts).strip(SPACE)[len(quote) : -len(quote)]
        sentence = say("The text that begins here with {quote} has no {quote} at the end of a line.", quote=quote)
        raise ModelfileError(sentence, line=number)


def _name(text: str, number: int, *, at_end: bool) -> tuple[InstructionName, str]:
    """The instruction's name and what follows the one space after it."""
    first = text[0] if is_printed(text[0]) else ""  # Ollama's parser drops it, so a stray mark does no harm
    letters = cast("re.Match[str]", _LETTERS.match(text, 1))
    name = _BY_WORD.get((first + letters[0]).lower())
    behind = text[letters.end() : letters.end() + 1]
    if name is not None and behind in {" ", "\t"}:
        return name, text[letters.end() + 1 :]
    if name is not None and not behind:
        end = say("the file") if at_end else say("the line")
        raise ModelfileError(say("{name} has no value: {end} ends behind it.", name=name.upper(), end=end), line=number)
    shown = text.split(maxsplit=1)[0][:40] if text.split() else text[:40]
    known = ", ".join(each.upper() for each in NAMES)
    raise ModelfileError(
        say("“{shown}” is no instruction. A line begins with one of {known}, or with #.", shown=shown, known=known),
        line=number,
    )


def _key(pattern: re.Pattern[str], rest: str, number: int, sentence: str) -> tuple[tuple[str], str]:
    match = pattern.match(rest)
    if match is None:
        raise ModelfileError(sentence, line=number)
    return (match[1],), rest[match.end() :]


def is_printed(character: str) -> bool:
    """Whether Go's strconv.IsPrint says so: letters, marks, numbers, punctuation, symbols, and the plain space."""
    return character == " " or unicodedata.category(character)[0] in "LMNPS"
